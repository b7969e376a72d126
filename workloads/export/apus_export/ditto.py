"""Writes a set of the format `ditto-traces-1` (docs/traces.md)."""

import os

import numpy as np

from .files import ExportError, check_name, float_column, int8, int32, write_array, write_json

# Differences of -255...255 times weights of -128...127 add up to 32 bits for so many inputs.
LARGEST_K = 65_792


class DittoTraces:
    """A folder of layers, each with its int8 inputs at consecutive denoising steps; step 0 is the noisiest.

    Results are computed here, exactly and in plain integers. `finish()` writes the manifest last, so a folder without
    one is an export that did not end.
    """

    def __init__(self, folder, model="", sampler="", timesteps=None):
        self.folder = folder
        self.model = model
        self.sampler = sampler
        self.timesteps = None if timesteps is None else [int(t) for t in timesteps]
        self.traces = []
        os.makedirs(folder, exist_ok=True)
        if os.path.exists(self._manifest):
            os.unlink(self._manifest)

    def linear(self, name, x, w, scale_x=1.0, ws=1.0, bias=0.0):
        """x int8 [S, T, K]; w int8 [K, N], the transpose of what PyTorch holds; y = x w."""
        x = int8(x, name, "x", ["S", "T", "K"])
        w = int8(w, name, "w", ["K", "N"])
        if x.shape[2] != w.shape[0]:
            raise ExportError(f"layer '{name}': x has {x.shape[2]} inputs but w has {w.shape[0]}")
        self._check_inputs(name, w.shape[0])
        y = int32(x.astype(np.int64) @ w.astype(np.int64), name)
        self._add(name, "linear", {"x": x, "w": w, "y": y}, self._scales(name, w.shape[1], scale_x, ws, bias), ws, bias)

    def conv(self, name, x, w, stride=1, pad=0, scale_x=1.0, ws=1.0, bias=0.0):
        """x int8 [S, H, W, Cin]; w int8 [KH, KW, Cin, Cout]; y is the correlation with `pad` zeros around x."""
        x = int8(x, name, "x", ["S", "H", "W", "Cin"])
        w = int8(w, name, "w", ["KH", "KW", "Cin", "Cout"])
        kh, kw, channels, outputs = w.shape
        if x.shape[3] != channels:
            raise ExportError(f"layer '{name}': x has {x.shape[3]} channels but w has {channels}")
        if stride < 1 or pad < 0:
            raise ExportError(f"layer '{name}': stride {stride} and pad {pad}; they are at least 1 and 0")
        self._check_inputs(name, kh * kw * channels)
        padded = np.pad(x.astype(np.int64), ((0, 0), (pad, pad), (pad, pad), (0, 0)))
        rows, columns = padded.shape[1] - kh, padded.shape[2] - kw
        if rows < 0 or columns < 0:
            raise ExportError(f"layer '{name}': an image of {x.shape[1]} x {x.shape[2]} is smaller than the kernel")
        rows, columns = rows // stride + 1, columns // stride + 1
        y = np.zeros((x.shape[0], rows, columns, outputs), np.int64)
        for dy in range(kh):
            for dx in range(kw):
                part = padded[:, dy : dy + rows * stride : stride, dx : dx + columns * stride : stride]
                y += part[:, :rows, :columns] @ w[dy, dx].astype(np.int64)
        extra = self._scales(name, outputs, scale_x, ws, bias)
        extra.update(kh=kh, kw=kw, stride=int(stride), pad=int(pad))
        self._add(name, "conv", {"x": x, "w": w, "y": int32(y, name)}, extra, ws, bias)

    def matmul(self, name, a, b, scale_a=1.0, scale_b=1.0):
        """a int8 [S, heads, M, K]; b int8 [S, heads, N, K], or [1, heads, N, K] if it is the same in all steps;
        y = a b' in each head. Attention: Q and K; the probabilities and V'."""
        a = int8(a, name, "a", ["S", "heads", "M", "K"])
        b = int8(b, name, "b", ["S or 1", "heads", "N", "K"])
        if b.shape[0] not in (1, a.shape[0]) or b.shape[1] != a.shape[1] or b.shape[3] != a.shape[3]:
            raise ExportError(
                f"layer '{name}': b {list(b.shape)} does not go with a {list(a.shape)}; "
                f"it must be [{a.shape[0]} or 1, {a.shape[1]}, N, {a.shape[3]}]"
            )
        self._check_inputs(name, a.shape[3])
        y = int32(a.astype(np.int64) @ b.astype(np.int64).swapaxes(2, 3), name)
        constant = b.shape[0] == 1 and a.shape[0] > 1
        extra = {"scale_a": float(scale_a), "scale_b": float(scale_b), "b_constant": constant}
        self._add(name, "matmul", {"a": a, "b": b, "y": y}, extra)

    def attention(self, name, q, k, p, v, scales=(1.0, 1.0, 1.0, 1.0)):
        """Both products of an attention: q [S, heads, M, D], k and v [S or 1, heads, N, D], and the probabilities p
        [S, heads, M, N], all int8; as `<name>.qk` and `<name>.pv`."""
        self.matmul(f"{name}.qk", q, k, scales[0], scales[1])
        self.matmul(f"{name}.pv", p, np.asarray(v).swapaxes(2, 3), scales[2], scales[3])

    def finish(self):
        """Writes the manifest.

        Returns the path of the folder."""
        if not self.traces:
            raise ExportError(f"{self.folder}: there is no layer to write")
        manifest = {"format": "ditto-traces-1", "activation_scales": "max", "traces": self.traces}
        write_json(self._manifest, manifest)
        return self.folder

    @property
    def _manifest(self):
        return os.path.join(self.folder, "manifest.json")

    @staticmethod
    def _check_inputs(name, k):
        if k > LARGEST_K:
            raise ExportError(f"layer '{name}': {k} inputs; the units take up to {LARGEST_K}, so split the layer")

    @staticmethod
    def _scales(name, outputs, scale_x, ws, bias):
        float_column(ws, outputs, name, "ws")
        float_column(bias, outputs, name, "bias")
        return {"scale_x": float(scale_x)}

    def _add(self, name, kind, arrays, extra, ws=None, bias=None):
        check_name(name, {trace["id"] for trace in self.traces})
        steps = arrays["a" if kind == "matmul" else "x"].shape[0]
        if steps < 2:
            raise ExportError(f"layer '{name}': {steps} step; differences between steps need 2 or more")
        arrays = dict(arrays)
        if ws is not None:
            outputs = arrays["y"].shape[-1]
            arrays["ws"] = float_column(ws, outputs, name, "ws")
            arrays["bias"] = float_column(bias, outputs, name, "bias")
        files = {key: f"{name}__{key}.npy" for key in arrays}
        for key, array in arrays.items():
            write_array(os.path.join(self.folder, files[key]), array)
        trace = {
            "id": name,
            "kind": kind,
            "model": self.model,
            "sampler": self.sampler,
            "step_count": steps,
            "y_steps": list(range(steps)),
            "files": files,
        }
        if self.timesteps is not None:
            trace["timesteps"] = self.timesteps[:steps]
        trace.update(extra)
        self.traces.append(trace)
