"""`apus simulate` takes what was exported as it is. The program is $APUS; skipped, saying so, without it."""

import json
import os
import subprocess
import tempfile
import unittest

import numpy as np

from apus_export import DittoTraces, StepRecorder, VideoTraces
from tests.test_writers import SEED, small_diffusion_model

APUS = os.environ.get("APUS", "")


def apus(*arguments):
    done = subprocess.run([APUS, *arguments], capture_output=True, text=True, timeout=300)
    return done.returncode, done.stdout, done.stderr


@unittest.skipUnless(APUS and os.access(APUS, os.X_OK), "APUS is not the path of the program: nothing is simulated")
class Simulate(unittest.TestCase):
    def archive(self, folder):
        """The same set with all of its arrays in one compressed file."""
        with open(os.path.join(folder, "manifest.json")) as file:
            manifest = json.load(file)
        arrays = {}
        for trace in manifest["traces"]:
            for key, name in trace["files"].items():
                arrays[name[:-4]] = np.load(os.path.join(folder, name))
                os.unlink(os.path.join(folder, name))
                trace["files"][key] = f"all.npz/{name[:-4]}"
        np.savez_compressed(os.path.join(folder, "all.npz"), **arrays)
        with open(os.path.join(folder, "manifest.json"), "w") as file:
            json.dump(manifest, file)

    def test_diffusion(self):
        recorder = small_diffusion_model(StepRecorder(first_step=1, steps=3), SEED)
        with tempfile.TemporaryDirectory() as folder:
            traces = DittoTraces(folder)
            names = recorder.write(traces)
            traces.finish()
            for isArchive in (False, True):
                if isArchive:
                    self.archive(folder)
                status, out, errors = apus(
                    "simulate", "ditto", "--preset", "tiny", "--engine", "interpreter", "--workload", folder, "--json")
                self.assertEqual(status, 0, errors)
                layers = json.loads(out)
                self.assertEqual([layer["id"] for layer in layers], names)
                for layer in layers:
                    for design in layer["designs"]:
                        self.assertNotIn("firstDifference", design)
                        self.assertGreater(design["results"], 0)

    def test_video(self):
        rng = np.random.default_rng(SEED)
        base = rng.integers(-90, 90, size=(16, 16))
        clip = np.stack([base + rng.integers(-4, 5, size=base.shape) for _ in range(8)]).astype(np.int8)
        w = rng.integers(-128, 128, size=(16, 4)).astype(np.int8)
        with tempfile.TemporaryDirectory() as folder:
            traces = VideoTraces(folder)
            traces.segments("clip", clip, (4, 4), length=4, w=w)
            traces.finish()
            status, out, errors = apus(
                "simulate", "cmc", "--preset", "tiny", "--engine", "interpreter", "--workload", folder, "--json")
            self.assertEqual(status, 0, errors)
            results = json.loads(out)
            self.assertEqual([result["id"] for result in results], ["clip_0", "clip_1"])
            for result in results:
                self.assertNotIn("firstDifference", result)
                self.assertNotIn("cut", result)
                self.assertIn("out_rec", result["compared"])


if __name__ == "__main__":
    unittest.main()
