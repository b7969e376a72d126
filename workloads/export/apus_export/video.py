"""Writes a set of the format `cmc-traces-1` (docs/traces.md)."""

import os

import numpy as np

from .files import ExportError, check_name, float_column, int8, int32, write_array, write_json


def distances(a, b):
    """int32 [A, B]: the sum of absolute differences of each row of `a` to each row of `b`, exact."""
    a, b = a.astype(np.int32), b.astype(np.int32)
    return np.stack([np.abs(row[None] - b).sum(axis=1, dtype=np.int64) for row in a]).astype(np.int32)


def lower_middle(count):
    return (count - 1) // 2


class VideoTraces:
    """A folder of segments of adjacent frames. What motion estimation has to find is computed here, in plain integers.

    `finish()` writes the manifest last, so a folder without one is an export that did not end.
    """

    def __init__(self, folder, source="", clip=""):
        self.folder = folder
        self.source = source
        self.clip = clip
        self.traces = []
        os.makedirs(folder, exist_ok=True)
        if os.path.exists(self._manifest):
            os.unlink(self._manifest)

    def segments(self, name, tokens, grid, length=4, **options):
        """Cuts a clip of tokens [frames, T, D] into segments of `length` frames, named `<name>_0` and so on; frames
        that do not fill a segment are left out.

        Returns the number of segments and of frames left out."""
        tokens = np.asarray(tokens)
        if length < 2 or tokens.shape[0] < length:
            raise ExportError(f"'{name}': {tokens.shape[0]} frames do not make a segment of {length}, at least 2")
        count = tokens.shape[0] // length
        for index in range(count):
            self.segment(f"{name}_{index}", tokens[index * length : (index + 1) * length], grid, **options)
        return count, tokens.shape[0] - count * length

    def segment(self, name, tokens, grid, threshold=None, w=None, ws=1.0, intra=((8, 1),), first_frame=0):
        """One segment: tokens uint8 (pixels) or int8 [n, T, D] in raster order of `grid` (rows, columns).

        threshold: a token is informative when its least sum of absolute differences is greater; by default the median
        of the segment. w, ws: int8 [D, N] and its scales, a projection whose condensed results are recorded too.
        intra: cuts of the I frame's tokens, (frames, vectors a frame)."""
        check_name(name, {trace["id"] for trace in self.traces})
        tokens = np.asarray(tokens)
        if tokens.dtype != np.uint8:
            tokens = int8(tokens, name, "tokens", ["n", "T", "D"])
        if tokens.ndim != 3 or 0 in tokens.shape:
            raise ExportError(f"'{name}', tokens: must be [n, T, D], not {list(tokens.shape)}")
        n, count, depth = tokens.shape
        if n < 2:
            raise ExportError(f"'{name}', tokens: {n} frame; a segment has an I frame and at least one other")
        if len(grid) != 2 or grid[0] * grid[1] != count:
            raise ExportError(f"'{name}', grid: {list(grid)} does not hold {count} tokens; leave class tokens out")
        middle = n // 2
        sums = np.zeros((n, count), np.int32)
        nearest = np.tile(np.arange(count, dtype=np.int32), (n, 1))
        for frame in range(n):
            if frame != middle:
                found = distances(tokens[frame], tokens[middle])
                nearest[frame] = found.argmin(axis=1)
                sums[frame] = found.min(axis=1)
        others = np.delete(sums, middle, axis=0)
        thresholds = sorted({int(q) for q in np.quantile(others, [0.25, 0.5, 0.75])})
        main = int(np.quantile(others, 0.5)) if threshold is None else int(threshold)
        if main < 0:
            raise ExportError(f"'{name}', threshold: {main} is less than a sum of absolute differences can be")
        thresholds = sorted(set(thresholds) | {main})
        maps = np.stack([sums > t for t in thresholds]).astype(np.uint8)
        maps[:, middle] = 1
        informative = maps[thresholds.index(main)].astype(bool)
        source = np.arange(n * count, dtype=np.int32).reshape(n, count)
        source = np.where(informative, source, middle * count + nearest).reshape(-1).astype(np.int32)
        kept = np.flatnonzero(source == np.arange(n * count)).astype(np.int32)
        arrays = {
            "tokens": tokens,
            "sad_min": sums,
            "argmin": nearest.astype(np.int16 if count < 1 << 15 else np.int32),
            "informative": maps,
            "src": source,
            "kept_rows": kept,
        }
        cuts = []
        for frames, vectors in intra:
            key = f"intra_seg_n{frames}_g{vectors}"
            cuts.append({"n": int(frames), "g": int(vectors), "key": key})
            found = self._intra(name, tokens[middle], frames, vectors, main)
            arrays.update({f"{key}_{part}": values for part, values in found.items()})
        if w is not None:
            w = int8(w, name, "w", ["D", "N"])
            if w.shape[0] != depth:
                raise ExportError(f"'{name}', w: {w.shape[0]} inputs, but a token has {depth} elements")
            dense = int32(tokens.reshape(-1, depth).astype(np.int64) @ w.astype(np.int64), name)
            scales = float_column(ws, w.shape[1], name, "ws")
            arrays.update(w=w, ws=scales, out_kept=dense[kept], out_rec=dense[source])
        files = {key: f"{name}__{key}.npy" for key in arrays}
        for key, array in arrays.items():
            write_array(os.path.join(self.folder, files[key]), array)
        self.traces.append(
            {
                "id": name,
                "source": self.source,
                "clip": self.clip,
                "first_frame": int(first_frame),
                "n": n,
                "i_frame": middle,
                "T": count,
                "D": depth,
                "grid": [int(side) for side in grid],
                "thresholds": thresholds,
                "thr_main": main,
                "thr_intra": main,
                "intra_segments": cuts,
                "rows_computed": len(kept) / (n * count),
                "files": files,
            }
        )

    def finish(self):
        """Writes the manifest.

        Returns the path of the folder."""
        if not self.traces:
            raise ExportError(f"{self.folder}: there is no segment to write")
        write_json(self._manifest, {"format": "cmc-traces-1", "traces": self.traces})
        return self.folder

    @property
    def _manifest(self):
        return os.path.join(self.folder, "manifest.json")

    @staticmethod
    def _intra(name, vectors, frames, width, threshold):
        """Intra-matrix prediction: each segment of `frames` x `width` vectors searches its lower middle frame."""
        if frames < 1 or width < 1:
            raise ExportError(f"'{name}', intra: ({frames}, {width}); frames and vectors are at least 1")
        count = len(vectors)
        sums = np.zeros(count, np.int32)
        references = np.arange(count, dtype=np.int32)
        for start in range(0, count, frames * width):
            end = min(count, start + frames * width)
            first = start + lower_middle(-(-(end - start) // width)) * width
            last = min(end, first + width)
            for row in [*range(start, first), *range(last, end)]:
                found = distances(vectors[row : row + 1], vectors[first:last])[0]
                references[row] = first + found.argmin()
                sums[row] = found.min()
        # A vector of the I frame has the sum 0 and is kept; so must be told apart from an equal one elsewhere.
        keep = (references == np.arange(count)) | (sums > threshold)
        kind = np.int16 if count < 1 << 15 else np.int32
        return {"sad": sums, "ref": references.astype(kind), "keep": keep.astype(np.uint8)}
