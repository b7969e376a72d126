"""Collect a model's floats call by call, and quantise them when all are there."""

import numpy as np

from .files import ExportError
from .quantise import quantise, quantise_weights


class StepRecorder:
    """Collects the inputs of layers over denoising steps; `write()` quantises each layer with one scale for all steps.

    Call `step()` before each denoising step, and `linear`, `conv`, `matmul` wherever the model computes. A name that
    comes again within a step is another layer: `fc`, `fc.2`. Arrays of int8 are taken as they are, with their scale.
    """

    def __init__(self, first_step=0, steps=4, layers=()):
        """Records `steps` steps from `first_step` on, and only layers whose name contains one of `layers`."""
        if steps < 2 or first_step < 0:
            raise ExportError(f"{steps} steps from {first_step} on; record at least 2, from 0 or later")
        self.first_step = first_step
        self.steps = steps
        self.chosen = tuple(layers)
        self.skipped = {}
        self.timesteps = []
        self._step = -1
        self._seen = set()
        self._layers = {}

    def step(self, timestep=None):
        """Begins the next step; `timestep` is the sampler's t, for the manifest."""
        self._step += 1
        self._seen = set()
        if self.is_recording and timestep is not None:
            self.timesteps.append(int(timestep))

    @property
    def is_recording(self):
        return self.first_step <= self._step < self.first_step + self.steps

    def wants(self, name):
        return self.is_recording and (not self.chosen or any(part in name for part in self.chosen))

    def linear(self, name, x, w, bias=0.0, scale_x=None, ws=None):
        """x [T, K] (leading axes are joined); w [K, N]."""
        x = np.asarray(x)
        self._take(name, "linear", [x.reshape(-1, x.shape[-1])], [scale_x], w, ws, bias)

    def conv(self, name, x, w, bias=0.0, stride=1, pad=0, scale_x=None, ws=None):
        """x [H, W, Cin]; w [KH, KW, Cin, Cout]."""
        self._take(name, "conv", [np.asarray(x)], [scale_x], w, ws, bias, stride=stride, pad=pad)

    def matmul(self, name, a, b, scale_a=None, scale_b=None, b_constant=False):
        """a [heads, M, K], b [heads, N, K]; `b_constant` for the keys and values of a prompt."""
        self._take(name, "matmul", [np.asarray(a), np.asarray(b)], [scale_a, scale_b], b_constant=b_constant)

    def attention(self, name, q, k, v, b_constant=False):
        """q, k, v [heads, tokens, D] in floats: records q k' as `<name>.qk` and softmax(q k' / sqrt(D)) v as `.pv`."""
        q, k, v = (np.asarray(array, np.float64) for array in (q, k, v))
        scores = q @ k.swapaxes(1, 2) / np.sqrt(q.shape[2])
        weights = np.exp(scores - scores.max(axis=2, keepdims=True))
        weights /= weights.sum(axis=2, keepdims=True)
        self.matmul(f"{name}.qk", q, k, b_constant=b_constant)
        self.matmul(f"{name}.pv", weights, v.swapaxes(1, 2), b_constant=b_constant)

    def skip(self, name, reason):
        """Notes a layer that the format cannot hold; `write()` leaves it out, and callers say so."""
        self.skipped[name] = reason

    def write(self, traces):
        """Quantises what was collected and adds it to a `DittoTraces`.

        Returns the names of the layers."""
        if self._step + 1 < self.first_step + self.steps:
            raise ExportError(
                f"the model ran {self._step + 1} steps, but steps {self.first_step} to "
                f"{self.first_step + self.steps - 1} are to be recorded"
            )
        if self.timesteps:
            traces.timesteps = list(self.timesteps)
        for name, layer in self._layers.items():
            missing = self.steps - len(layer["inputs"])
            if missing:
                raise ExportError(f"layer '{name}': did not run in {missing} of {self.steps} steps; leave it out")
            self._write(traces, name, layer)
        return list(self._layers)

    def _take(self, name, kind, arrays, scales, w=None, ws=None, bias=0.0, **extra):
        if self._step < 0:
            raise ExportError(f"layer '{name}': call step() before the first denoising step")
        if not self.wants(name):
            return
        base, count = name, 1
        while name in self._seen:
            count += 1
            name = f"{base}.{count}"
        self._seen.add(name)
        layer = self._layers.setdefault(
            name, {"kind": kind, "inputs": [], "scales": scales, "w": w, "ws": ws, "bias": bias, "extra": extra}
        )
        shapes = [array.shape for array in arrays]
        if layer["inputs"] and [array.shape for array in layer["inputs"][0]] != shapes:
            raise ExportError(f"layer '{name}': its input changes shape between steps, now {list(shapes[0])}")
        layer["inputs"].append([array.copy() for array in arrays])

    @staticmethod
    def _write(traces, name, layer):
        values = []
        for index, scale in enumerate(layer["scales"]):
            x = np.stack([arrays[index] for arrays in layer["inputs"]])
            if x.dtype == np.int8:
                values.append((x, 1.0 if scale is None else scale))
            else:
                quantised = quantise(x, scale, f"layer '{name}'")
                values.append((quantised.values, quantised.scale))
        if layer["kind"] == "matmul":
            (a, scale_a), (b, scale_b) = values
            if layer["extra"]["b_constant"]:
                if (b != b[:1]).any():
                    raise ExportError(f"layer '{name}': b is said to be constant, but differs between steps")
                b = b[:1]
            traces.matmul(name, a, b, scale_a, scale_b)
            return
        w = np.asarray(layer["w"])
        ws = layer["ws"]
        if w.dtype != np.int8:
            quantised = quantise_weights(w, f"layer '{name}', w")
            w, ws = quantised.values, quantised.scale
        x, scale_x = values[0]
        ws = 1.0 if ws is None else ws
        getattr(traces, layer["kind"])(name, x, w, scale_x=scale_x, ws=ws, bias=layer["bias"], **layer["extra"])


class FrameRecorder:
    """Collects the tokens that enter one layer, frame by frame or several frames at a time."""

    def __init__(self, drop=0):
        """`drop`: so many tokens at the front of each frame are no patches (class tokens) and are left out."""
        self.drop = drop
        self._frames = []

    def add(self, tokens):
        """tokens [T, D] or [frames, T, D]: floats, or integers that are int8 or uint8 already."""
        tokens = np.asarray(tokens)
        tokens = tokens[None] if tokens.ndim == 2 else tokens
        if tokens.ndim != 3 or tokens.shape[1] <= self.drop:
            raise ExportError(f"tokens must be [T, D] or [frames, T, D] with more than {self.drop} tokens a frame")
        tokens = tokens[:, self.drop :]
        if self._frames and (self._frames[0].shape != tokens.shape[1:] or self._frames[0].dtype != tokens.dtype):
            raise ExportError("a frame has other tokens than the ones before")
        self._frames.extend(frame.copy() for frame in tokens)

    @property
    def frames(self):
        return len(self._frames)

    def tokens(self, scale=None):
        """All frames as int8 or uint8 [frames, T, D], with one scale."""
        if not self._frames:
            raise ExportError("no frame was recorded")
        tokens = np.stack(self._frames)
        if tokens.dtype in (np.int8, np.uint8):
            return tokens
        return quantise(tokens, scale, "the tokens").values
