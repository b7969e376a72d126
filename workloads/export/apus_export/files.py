"""Files that are written whole, and the error that every function of this package raises."""

import json
import os
import re
import tempfile

import numpy as np


class ExportError(ValueError):
    """What cannot be exported: the layer, what is wrong with it, and what to do instead."""


def write_whole(path, write):
    """Calls `write(file)` with a temporary file beside `path`, which then takes its place."""
    folder = os.path.dirname(path) or "."
    os.makedirs(folder, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def write_array(path, array):
    """C order, little-endian, format version 1."""
    array = np.ascontiguousarray(array)
    array = array.astype(array.dtype.newbyteorder("<"), copy=False)
    write_whole(path, lambda file: np.lib.format.write_array(file, array, version=(1, 0), allow_pickle=False))


def write_json(path, value):
    text = json.dumps(value, indent=1, sort_keys=True) + "\n"
    write_whole(path, lambda file: file.write(text.encode()))


def check_name(name, used):
    """Names of layers become names of files."""
    if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z0-9_.-]+", name) or name.startswith("."):
        raise ExportError(f"layer {name!r}: a name has letters, digits, '_', '-' and '.' only, and no '.' in front")
    if name in used:
        raise ExportError(f"layer '{name}': the name is taken; each layer needs one of its own")


def int8(array, name, key, axes):
    """The array, checked to be int8 with the named axes, none of them empty."""
    array = np.asarray(array)
    if array.dtype != np.int8:
        raise ExportError(f"layer '{name}', {key}: must be int8, not {array.dtype}; quantise() makes it from floats")
    if array.ndim != len(axes) or 0 in array.shape:
        raise ExportError(
            f"layer '{name}', {key}: must be [{', '.join(axes)}] with none of them empty, not {list(array.shape)}"
        )
    return array


def int32(sums, name):
    """Sums in int64 as int32, which is what the circuits hold."""
    largest = int(np.abs(sums).max(initial=0))
    if largest >= 1 << 31:
        raise ExportError(f"layer '{name}': a sum of {largest} does not fit into 32 bits; split the layer's inputs")
    return sums.astype(np.int32)


def float_column(values, count, name, key):
    """float32 values, one an output channel, or one for all."""
    values = np.asarray(values, np.float32).reshape(-1)
    if values.size == 1:
        values = np.repeat(values, count)
    if values.size != count:
        raise ExportError(f"layer '{name}', {key}: {values.size} values for {count} output channels")
    if not np.isfinite(values).all():
        raise ExportError(f"layer '{name}', {key}: a value is not a finite number")
    return values
