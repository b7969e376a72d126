"""Symmetric int8: value = integer * scale, halves rounded to even, clipped to -128...127."""

from dataclasses import dataclass

import numpy as np

from .files import ExportError


@dataclass
class Quantised:
    """int8 values and what brings them back: one scale, or for weights one an output channel."""

    values: np.ndarray
    scale: np.ndarray


def quantise(x, scale=None, what="the array"):
    """Quantises activations with one scale; by default the one that brings the largest magnitude to 127.

    Pass all steps of a layer at once, or the scale that the model was calibrated with: differences between steps mean
    something only at one scale.
    """
    x = np.asarray(x, np.float64)
    if not np.isfinite(x).all():
        raise ExportError(f"{what}: has values that are not finite numbers")
    if scale is None:
        scale = float(np.abs(x).max(initial=0)) / 127 or 1.0
    if not np.isfinite(scale) or scale <= 0:
        raise ExportError(f"{what}: a scale is a positive number, not {scale}")
    return Quantised(np.clip(np.rint(x / scale), -128, 127).astype(np.int8), np.float32(scale))


def quantise_weights(w, what="the weights"):
    """Quantises weights whose last axis is the output channel, each channel with a scale of its own."""
    w = np.asarray(w, np.float64)
    if not np.isfinite(w).all():
        raise ExportError(f"{what}: has values that are not finite numbers")
    scale = np.abs(w).reshape(-1, w.shape[-1]).max(axis=0, initial=0) / 127
    scale[scale == 0] = 1.0
    return Quantised(np.clip(np.rint(w / scale), -127, 127).astype(np.int8), scale.astype(np.float32))
