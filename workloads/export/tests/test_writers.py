"""The writers and recorders on small models that are made here; needs NumPy only."""

import json
import os
import tempfile
import unittest

import numpy as np

from apus_export import (
    DittoTraces, ExportError, FrameRecorder, StepRecorder, VideoTraces, quantise, quantise_weights,
)

SEED = int(os.environ.get("SEED", "7"))


def load(folder, trace, key):
    return np.load(os.path.join(folder, trace["files"][key]), allow_pickle=False)


def small_diffusion_model(recorder, seed):
    """A denoiser with a convolution, two linear layers and an attention, run for six steps as a sampler would."""
    rng = np.random.default_rng(seed)
    kernel, time = rng.normal(size=(3, 3, 2, 4)), rng.normal(size=(8, 16))
    project, out = rng.normal(size=(4, 12)), rng.normal(size=(4, 2))
    x = rng.normal(size=(6, 6, 2))
    for t in range(500, 380, -20):
        recorder.step(t)
        embedding = np.cos(t / 100 * np.arange(1, 9))
        recorder.linear("time", embedding, time, bias=0.5)
        recorder.conv("conv", x, kernel, stride=2, pad=1)
        padded = np.pad(x, ((1, 1), (1, 1), (0, 0)))
        h = sum(padded[dy : dy + 6 : 2, dx : dx + 6 : 2][:3, :3] @ kernel[dy, dx] for dy in range(3) for dx in range(3))
        tokens = h.reshape(9, 4)
        recorder.linear("qkv", tokens, project)
        q, k, v = np.split((tokens @ project)[None], 3, axis=2)
        recorder.attention("attn", q, k, v)
        recorder.linear("out", tokens, out)
        x = x - 0.02 * np.tanh(tokens @ out).mean() + 0.01 * rng.normal(size=x.shape)
    return recorder


class Diffusion(unittest.TestCase):
    def test_results_are_exact(self):
        with tempfile.TemporaryDirectory() as folder:
            recorder = small_diffusion_model(StepRecorder(first_step=1, steps=4), SEED)
            traces = DittoTraces(folder, model="small", sampler="made")
            names = recorder.write(traces)
            traces.finish()
            self.assertEqual(names, ["time", "conv", "qkv", "attn.qk", "attn.pv", "out"])
            with open(os.path.join(folder, "manifest.json")) as file:
                manifest = json.load(file)
            self.assertEqual(manifest["format"], "ditto-traces-1")
            for trace in manifest["traces"]:
                self.assertEqual(trace["timesteps"], [480, 460, 440, 420])
                y = load(folder, trace, "y")
                if trace["kind"] == "matmul":
                    a, b = load(folder, trace, "a"), load(folder, trace, "b")
                    self.assertTrue((np.einsum("shmk,shnk->shmn", a.astype(int), b.astype(int)) == y).all())
                elif trace["kind"] == "linear":
                    x, w = load(folder, trace, "x"), load(folder, trace, "w")
                    self.assertTrue((np.einsum("stk,kn->stn", x.astype(int), w.astype(int)) == y).all())
                else:
                    self.check_convolution(load(folder, trace, "x"), load(folder, trace, "w"), y, trace)

    def check_convolution(self, x, w, y, trace):
        stride, pad = trace["stride"], trace["pad"]
        for step, row, column in np.ndindex(y.shape[:3]):
            total = np.zeros(w.shape[3], int)
            for dy, dx in np.ndindex(w.shape[:2]):
                place = (row * stride + dy - pad, column * stride + dx - pad)
                if 0 <= place[0] < x.shape[1] and 0 <= place[1] < x.shape[2]:
                    total += x[step][place].astype(int) @ w[dy, dx].astype(int)
            self.assertTrue((total == y[step, row, column]).all())

    def test_quantised_values_are_near(self):
        rng = np.random.default_rng(SEED)
        x = rng.normal(size=(3, 50))
        q = quantise(x)
        self.assertLessEqual(np.abs(q.values * q.scale - x).max(), q.scale * 0.5001)
        w = quantise_weights(rng.normal(size=(20, 4)) * [1, 10, 100, 0])
        self.assertEqual(w.scale.shape, (4,))
        self.assertEqual(list(np.abs(w.values).max(axis=0)), [127, 127, 127, 0])

    def test_refusals_are_sentences(self):
        with tempfile.TemporaryDirectory() as folder:
            traces = DittoTraces(folder)
            x, w = np.zeros((2, 3, 4), np.int8), np.zeros((4, 5), np.int8)
            cases = [
                ("must be int8, not float64", lambda: traces.linear("a", x.astype(float), w)),
                ("must be [S, T, K]", lambda: traces.linear("a", x[0], w)),
                ("none of them empty", lambda: traces.linear("a", x[:, :0], w)),
                ("x has 4 inputs but w has 3", lambda: traces.linear("a", x, w[:3])),
                ("2 values for 5 output channels", lambda: traces.linear("a", x, w, bias=[1, 2])),
                ("not a finite number", lambda: traces.linear("a", x, w, ws=float("nan"))),
                ("differences between steps need 2", lambda: traces.linear("a", x[:1], w)),
                ("letters, digits", lambda: traces.linear("a/b", x, w)),
                ("up to 65792", lambda: traces.linear("a", np.zeros((2, 1, 65793), np.int8),
                                                      np.zeros((65793, 1), np.int8))),
                ("smaller than the kernel", lambda: traces.conv(
                    "a", np.zeros((2, 2, 2, 1), np.int8), np.zeros((3, 3, 1, 1), np.int8))),
                ("at least 1 and 0", lambda: traces.conv(
                    "a", np.zeros((2, 2, 2, 1), np.int8), np.zeros((1, 1, 1, 1), np.int8), stride=0)),
                ("does not go with a", lambda: traces.matmul("a", x[None], x[None, :, :, :2])),
                ("there is no layer to write", traces.finish),
                ("not finite", lambda: quantise([float("inf")])),
                ("a scale is a positive number", lambda: quantise([1.0], scale=0)),
                ("call step() before", lambda: StepRecorder().linear("a", x[0], w)),
                ("record at least 2", lambda: StepRecorder(steps=1)),
                ("steps 0 to 3 are to be recorded", lambda: StepRecorder().write(traces)),
            ]
            for words, call in cases:
                with self.assertRaises(ExportError) as caught:
                    call()
                self.assertIn(words, str(caught.exception))
            traces.linear("a", x, w)
            with self.assertRaises(ExportError) as caught:
                traces.linear("a", x, w)
            self.assertIn("the name is taken", str(caught.exception))

    def test_layers_that_come_and_go(self):
        recorder = StepRecorder(steps=2, layers=["fc"])
        w = np.ones((4, 4))
        for step in range(2):
            recorder.step()
            recorder.linear("fc", np.full((2, 4), step), w)
            recorder.linear("fc", np.full((2, 4), -step), w)
            recorder.linear("other", np.ones((2, 4)), w)
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(recorder.write(DittoTraces(folder)), ["fc", "fc.2"])
        recorder = StepRecorder(steps=2)
        for step in range(2):
            recorder.step()
            if step == 0:
                recorder.linear("once", np.ones((2, 4)), w)
        with tempfile.TemporaryDirectory() as folder, self.assertRaises(ExportError) as caught:
            recorder.write(DittoTraces(folder))
        self.assertIn("did not run in 1 of 2 steps", str(caught.exception))


class Video(unittest.TestCase):
    def clip(self, kind=np.int8):
        rng = np.random.default_rng(SEED)
        base = rng.integers(-90, 90, size=(12, 10))
        moved = [np.roll(base, shift, axis=0) + rng.integers(-3, 4, size=base.shape) for shift in range(9)]
        tokens = np.stack(moved)
        return tokens.astype(np.int8) if kind == np.int8 else (tokens + 100).astype(np.uint8)

    def test_segments_hold_what_a_search_finds(self):
        for kind in (np.int8, np.uint8):
            tokens = self.clip(kind)
            w = np.random.default_rng(SEED).integers(-128, 128, size=(10, 6)).astype(np.int8)
            with tempfile.TemporaryDirectory() as folder:
                traces = VideoTraces(folder)
                self.assertEqual(traces.segments("clip", tokens, (3, 4), length=4, w=w, ws=0.5, intra=((4, 2),)), (2, 1))
                traces.finish()
                with open(os.path.join(folder, "manifest.json")) as file:
                    trace = json.load(file)["traces"][1]
                part = tokens[4:8].astype(int)
                middle, main = trace["i_frame"], trace["thr_main"]
                sums, nearest = load(folder, trace, "sad_min"), load(folder, trace, "argmin")
                source = load(folder, trace, "src")
                for frame, token in np.ndindex(4, 12):
                    found = [int(np.abs(part[frame, token] - other).sum()) for other in part[middle]]
                    if frame == middle:
                        found[token] = -1
                    self.assertEqual(nearest[frame, token], found.index(min(found)))
                    self.assertEqual(sums[frame, token], max(0, min(found)))
                    row = frame * 12 + token
                    own = frame == middle or min(found) > main
                    self.assertEqual(source[row], row if own else middle * 12 + nearest[frame, token])
                dense = part.reshape(48, 10) @ w.astype(int)
                kept = load(folder, trace, "kept_rows")
                self.assertTrue((load(folder, trace, "out_kept") == dense[kept]).all())
                self.assertTrue((load(folder, trace, "out_rec") == dense[source]).all())
                self.assertLess(len(kept), 48)
                # Two frames of two vectors before, the I frame at 2 and 3 of each eight vectors.
                references = load(folder, trace, "intra_seg_n4_g2_ref")
                self.assertEqual(list(references[[2, 3, 8, 9]]), [2, 3, 8, 9])
                self.assertTrue(all(reference in (2, 3) for reference in references[:8]))

    def test_refusals_are_sentences(self):
        with tempfile.TemporaryDirectory() as folder:
            traces = VideoTraces(folder)
            tokens = self.clip()
            cases = [
                ("does not hold 12 tokens", lambda: traces.segment("a", tokens, (3, 3))),
                ("must be int8, not int64", lambda: traces.segment("a", tokens.astype(int), (3, 4))),
                ("a segment has an I frame", lambda: traces.segment("a", tokens[:1], (3, 4))),
                ("must be [n, T, D]", lambda: traces.segment("a", tokens[0].astype(np.uint8), (3, 4))),
                ("do not make a segment of 16", lambda: traces.segments("a", tokens, (3, 4), length=16)),
                ("less than a sum", lambda: traces.segment("a", tokens, (3, 4), threshold=-1)),
                ("a token has 10 elements", lambda: traces.segment("a", tokens, (3, 4), w=np.ones((9, 2), np.int8))),
                ("at least 1", lambda: traces.segment("a", tokens, (3, 4), intra=((0, 1),))),
                ("no segment to write", traces.finish),
                ("no frame was recorded", lambda: FrameRecorder().tokens()),
                ("more than 1 tokens", lambda: FrameRecorder(drop=1).add(np.ones((1, 4)))),
            ]
            for words, call in cases:
                with self.assertRaises(ExportError) as caught:
                    call()
                self.assertIn(words, str(caught.exception))

    def test_class_tokens_are_left_out(self):
        recorder = FrameRecorder(drop=1)
        recorder.add(np.arange(2 * 5 * 3).reshape(2, 5, 3) / 10)
        recorder.add(np.zeros((5, 3)))
        self.assertEqual(recorder.tokens().shape, (3, 4, 3))


if __name__ == "__main__":
    unittest.main()
