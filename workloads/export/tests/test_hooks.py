"""The hooks on a small PyTorch model; skipped, saying so, where PyTorch is not installed."""

import json
import os
import tempfile
import unittest

import numpy as np

from apus_export import DittoTraces, ExportError, FrameRecorder, StepRecorder, VideoTraces

try:
    import torch
except ImportError:
    torch = None


@unittest.skipIf(torch is None, "PyTorch is not installed: the hooks are not tested")
class Hooks(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(5)

    def network(self):
        class Network(torch.nn.Module):
            def __init__(self):
                super().__init__()
                self.time = torch.nn.Linear(4, 6)
                self.first = torch.nn.Conv2d(2, 6, 3, padding=1)
                self.grouped = torch.nn.Conv2d(6, 6, 3, padding=1, groups=2)
                self.second = torch.nn.Conv2d(6, 2, 3, stride=1, padding=1, bias=False)

            def forward(self, x, t):
                embedding = self.time(torch.stack([torch.cos(t / 100 * k) for k in range(1, 5)], dim=1))
                h = torch.relu(self.first(x)) + embedding[:, :, None, None]
                return self.second(h + self.grouped(h))

        return Network().eval()

    def sample(self, network, steps=5):
        x = torch.randn(2, 2, 5, 5)
        for t in range(900, 900 - 10 * steps, -10):
            with torch.no_grad():
                x = x - 0.05 * network(x, torch.full((2,), float(t)))
        return x

    def test_float_layers(self):
        from apus_export.hooks import DiffusionHooks

        network = self.network()
        with DiffusionHooks(network, StepRecorder(first_step=1, steps=3), sample=1) as recorder:
            self.sample(network)
        self.assertEqual(recorder.skipped, {"grouped": "2 groups"})
        with tempfile.TemporaryDirectory() as folder:
            traces = DittoTraces(folder, model="network")
            self.assertEqual(recorder.write(traces), ["time", "first", "second"])
            traces.finish()
            with open(os.path.join(folder, "manifest.json")) as file:
                by_name = {trace["id"]: trace for trace in json.load(file)["traces"]}
            trace = by_name["first"]
            self.assertEqual(trace["timesteps"], [890, 880, 870])
            arrays = {key: np.load(os.path.join(folder, name)) for key, name in trace["files"].items()}
            real = arrays["y"] * trace["scale_x"] * arrays["ws"] + arrays["bias"]
            x = torch.tensor(arrays["x"] * np.float32(trace["scale_x"])).permute(0, 3, 1, 2)
            with torch.no_grad():
                expected = network.first(x).permute(0, 2, 3, 1).numpy()
            self.assertLess(np.abs(real - expected).max(), 0.03)
            self.assertEqual(by_name["time"]["files"].keys(), {"x", "w", "y", "ws", "bias"})

    def test_quantised_layers(self):
        from apus_export.hooks import DiffusionHooks

        class Network(torch.nn.Module):
            def __init__(self):
                super().__init__()
                self.fc = torch.ao.nn.quantized.Linear(8, 3)
                w = torch.quantize_per_channel(
                    torch.randn(3, 8), torch.tensor([0.02, 0.03, 0.04]), torch.tensor([0, 0, 0]), 0, torch.qint8)
                self.fc.set_weight_bias(w, torch.tensor([0.1, 0.2, 0.3]))

            def forward(self, x):
                return self.fc(x)

        def run(zero, ends):
            network = Network()
            inputs = []
            with DiffusionHooks(network, StepRecorder(steps=2)) as recorder:
                for _ in range(2):
                    x = torch.quantize_per_tensor(torch.randn(1, 4, 8).mul(3).clamp(*ends), 0.01, zero, torch.quint8)
                    inputs.append(x)
                    network(x)
            return recorder, network, inputs

        recorder, network, inputs = run(100, (-1, 1.2))
        with tempfile.TemporaryDirectory() as folder:
            recorder.write(DittoTraces(folder))
            x = np.load(os.path.join(folder, "fc__x.npy"))
            w = np.load(os.path.join(folder, "fc__w.npy"))
            ws = np.load(os.path.join(folder, "fc__ws.npy"))
            self.assertTrue((x[1].astype(int) == inputs[1].int_repr().numpy().astype(int)[0] - 100).all())
            self.assertTrue((w.T == network.fc.weight().int_repr().numpy()).all())
            self.assertTrue(np.allclose(ws, [0.02, 0.03, 0.04]))
        with self.assertRaises(ExportError) as caught:
            run(20, (-1, 3))
        self.assertIn("around their zero point of 20", str(caught.exception))

    def test_video(self):
        from apus_export.hooks import VideoHooks

        model = torch.nn.Sequential(torch.nn.Linear(6, 8), torch.nn.GELU(), torch.nn.Linear(8, 5))
        with VideoHooks(model, "2", FrameRecorder(drop=1)) as recorder, torch.no_grad():
            frame = torch.randn(1, 13, 6)
            for _ in range(4):
                model(frame + 0.01 * torch.randn_like(frame))
        tokens = recorder.tokens()
        self.assertEqual((tokens.shape, tokens.dtype), ((4, 12, 8), np.int8))
        with tempfile.TemporaryDirectory() as folder:
            traces = VideoTraces(folder)
            traces.segment("clip", tokens, (3, 4))
            traces.finish()
        with self.assertRaises(ExportError) as caught:
            VideoHooks(model, "blocks.0", FrameRecorder())
        self.assertIn("no layer 'blocks.0'; it has 0, 1, 2", str(caught.exception))


if __name__ == "__main__":
    unittest.main()
