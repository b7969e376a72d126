"""Fills the recorders from a PyTorch model through forward hooks; the model itself is not changed.

Float layers (`Linear`, `Conv2d`) are quantised by the recorder; layers of `torch.ao.nn.quantized` give the integers that
they computed with.
"""

import numpy as np
import torch

from .files import ExportError


class DiffusionHooks:
    """Records a denoising network while a sampler calls it: every call of the root module is a step.

        recorder = StepRecorder(first_step=20, steps=4, layers=["mid", "attn"])
        with DiffusionHooks(unet, recorder):
            sampler.run(unet)

    sample: which of a batch is recorded. calls: calls of the network a step (2 with separate guidance), of which the
    one numbered `call` is recorded.
    """

    def __init__(self, model, recorder, sample=0, calls=1, call=0):
        if not 0 <= call < calls:
            raise ExportError(f"call {call} is none of {calls} calls a step")
        self.model, self.recorder, self.sample = model, recorder, sample
        self.calls, self.call = calls, call
        self._count = 0
        self._handles = []

    def __enter__(self):
        self._handles.append(self.model.register_forward_pre_hook(self._begin))
        self._handles.append(self.model.register_forward_hook(self._end))
        self._running = False
        for name, module in self.model.named_modules():
            kind = _kind(module)
            if kind is None:
                continue
            reason = _unsupported(kind, module)
            if reason:
                self.recorder.skip(name, reason)
            else:
                self._handles.append(module.register_forward_hook(self._hook(name, kind)))
        return self.recorder

    def __exit__(self, *_):
        for handle in self._handles:
            handle.remove()
        self._handles = []

    def _begin(self, _module, inputs):
        self._running = self._count % self.calls == self.call
        self._count += 1
        if self._running:
            self.recorder.step(_timestep(inputs, self.sample))

    def _end(self, _module, _inputs, _output):
        self._running = False

    def _hook(self, name, kind):
        def record(module, inputs, _output):
            if not self._running or not self.recorder.wants(name):
                return
            x, scale = _activation(inputs[0], name)
            if x.ndim > (3 if kind == "conv" else 1):
                if self.sample >= x.shape[0]:
                    raise ExportError(f"layer '{name}': there is no sample {self.sample} in a batch of {x.shape[0]}")
                x = x[self.sample]
            w, ws, bias = _parameters(module)
            if kind == "linear":
                self.recorder.linear(name, x, w.T, bias, scale_x=scale, ws=ws)
            else:
                stride, pad = module.stride[0], module.padding[0]
                self.recorder.conv(
                    name, x.transpose(1, 2, 0), w.transpose(2, 3, 1, 0), bias, stride, pad, scale_x=scale, ws=ws
                )

        return record


class VideoHooks:
    """Records the tokens that enter one layer of a video model, the input of a QKV projection for instance.

        recorder = FrameRecorder(drop=1)
        with VideoHooks(model, "blocks.3.attn.qkv", recorder):
            for frame in clip:
                model(frame)
    """

    def __init__(self, model, layer, recorder):
        modules = dict(model.named_modules())
        if layer not in modules:
            raise ExportError(f"the model has no layer '{layer}'; it has {', '.join(filter(None, modules))}")
        self.module, self.layer, self.recorder = modules[layer], layer, recorder

    def __enter__(self):
        self._handle = self.module.register_forward_pre_hook(self._record)
        return self.recorder

    def __exit__(self, *_):
        self._handle.remove()

    def _record(self, _module, inputs):
        tokens, _ = _activation(inputs[0], self.layer)
        self.recorder.add(tokens)


def _kind(module):
    name = type(module).__name__
    if isinstance(module, torch.nn.Linear) or (name == "Linear" and callable(getattr(module, "weight", None))):
        return "linear"
    if isinstance(module, torch.nn.Conv2d) or (name == "Conv2d" and callable(getattr(module, "weight", None))):
        return "conv"
    return None


def _unsupported(kind, module):
    if kind == "linear":
        return None
    if isinstance(module.padding, str) or module.padding_mode != "zeros":
        return "padding other than a number of zeros; pad in a layer of its own"
    for field in ("stride", "padding"):
        if len(set(getattr(module, field))) != 1:
            return f"a {field} that differs between rows and columns"
    if tuple(module.dilation) != (1, 1):
        return "dilation"
    if module.groups != 1:
        return f"{module.groups} groups"
    return None


def _activation(x, name):
    """The tensor as floats, or as int8 with its scale."""
    x = x.detach().cpu()
    if not x.is_quantized:
        return x.float().numpy(), None
    if x.qscheme() not in (torch.per_tensor_affine, torch.per_tensor_symmetric):
        raise ExportError(f"layer '{name}': activations with a scale for each channel; the units take one scale")
    values = x.int_repr().numpy().astype(np.int16) - x.q_zero_point()
    if values.min() < -128 or values.max() > 127:
        raise ExportError(
            f"layer '{name}': its activations reach from {values.min()} to {values.max()} around their zero point of "
            f"{x.q_zero_point()}; quantise symmetrically, or record the float model"
        )
    return values.astype(np.int8), x.q_scale()


def _parameters(module):
    """Weights (float or int8), their scales (None for floats), and the bias."""
    w = module.weight() if callable(module.weight) else module.weight
    bias = module.bias() if callable(module.bias) else module.bias
    bias = 0.0 if bias is None else bias.detach().cpu().numpy()
    w = w.detach().cpu()
    if not w.is_quantized:
        return w.float().numpy(), None, bias
    per_channel = w.qscheme() in (torch.per_channel_affine, torch.per_channel_symmetric)
    scales = w.q_per_channel_scales().numpy() if per_channel else w.q_scale()
    return w.int_repr().numpy(), scales, bias


def _timestep(inputs, sample):
    """The second argument of a denoising network is its timestep, by convention."""
    if len(inputs) < 2:
        return None
    timestep = torch.as_tensor(inputs[1]).reshape(-1)
    return None if timestep.numel() == 0 else float(timestep[min(sample, timestep.numel() - 1)])
