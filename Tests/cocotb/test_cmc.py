"""CMC from outside: a condensed product of two segments, by docs/cmc-accelerator.md."""

import random

import cocotb
import numpy as np
from bench import SEED, Bench, words

CONTROL, STATUS, INTERRUPT, ENABLE, ADDRESS, COUNT = range(0x00, 0x18, 4)
TOKENS, INFORMATIVE = 0x30, 0x34
FRAMES, ROWS, ELEMENTS, FEATURES, SEGMENTS = 3, 8, 16, 8, 2


def requantised(sums, multiplier, shift):
    """To the nearest, halves upward, -128...127."""
    return np.clip((sums.astype(np.int64) * multiplier + (1 << (shift - 1))) >> shift, -128, 127).astype(np.int8)


def condensed(tokens, threshold):
    """For each row of a segment [frames, rows, elements] the row whose result it takes."""
    frames, rows, _ = tokens.shape
    middle = (frames - 1) // 2
    source = np.arange(frames * rows).reshape(frames, rows)
    for frame, row in np.ndindex(frames, rows):
        if frame != middle:
            distances = np.abs(tokens[frame, row].astype(int) - tokens[middle].astype(int)).sum(axis=1)
            if distances.min() <= threshold:
                source[frame, row] = middle * rows + distances.argmin()
    return source.reshape(-1)


@cocotb.test()
async def a_condensed_product(dut):
    rng = np.random.default_rng(SEED)
    bench = Bench(dut, dut.irq)
    await bench.reset()
    bench.pause(random.Random(SEED))
    base = rng.integers(-100, 100, size=(SEGMENTS, 1, ROWS, ELEMENTS))
    noise = rng.integers(-2, 3, size=(SEGMENTS, FRAMES, ROWS, ELEMENTS)) * rng.choice([1, 8], size=(1, 1, ROWS, 1))
    tokens = np.clip(base + noise, -128, 127).astype(np.int8)
    threshold = 60
    w = rng.integers(-128, 128, size=(FEATURES, ELEMENTS)).astype(np.int8)
    bias = rng.integers(-4000, 4000, size=FEATURES)
    multiplier, shift = 21000, 22
    parameters = b"".join(
        int(b).to_bytes(4, "little", signed=True) + multiplier.to_bytes(2, "little") + bytes([shift, 0]) for b in bias
    )
    ram = bench.memory
    for address, data in ((0x1000, tokens.tobytes()), (0x3000, w.tobytes()), (0x3800, parameters)):
        ram.write(address, data)
    rows = SEGMENTS * FRAMES * ROWS
    command = {
        0: 1 | 1 << 4 | ELEMENTS << 16, 1: rows | FEATURES << 16, 2: ROWS | FRAMES << 16, 5: threshold,
        6: 0x1000, 7: ROWS * ELEMENTS, 8: ELEMENTS, 9: 0x3000, 10: ELEMENTS, 11: 0x3800,
        12: 0x4000, 13: ROWS * FEATURES, 14: FEATURES,
    }
    ram.write(0x100, words(command))
    await bench.write(ENABLE, 0b11)
    await bench.write(ADDRESS, 0x100)
    await bench.write(COUNT, 1)
    await bench.write(CONTROL, 1)
    await bench.wait()
    assert await bench.read(STATUS) & 0xF1 == 0
    assert await bench.read(INTERRUPT) == 0b01
    results = np.frombuffer(ram.read(0x4000, rows * FEATURES), np.int8).reshape(SEGMENTS, FRAMES * ROWS, FEATURES)
    kept = 0
    for segment in range(SEGMENTS):
        source = condensed(tokens[segment], threshold)
        kept += int((source == np.arange(source.size)).sum())
        dense = tokens[segment].reshape(-1, ELEMENTS).astype(np.int64) @ w.T.astype(np.int64) + bias
        expected = requantised(dense, multiplier, shift)[source]
        assert (results[segment] == expected).all(), f"segment {segment}"
    assert 0.3 * rows < kept < 0.9 * rows, "the threshold leaves nothing to find"
    assert await bench.read(TOKENS) == rows
    assert await bench.read(INFORMATIVE) == kept
    await bench.write(INTERRUPT, 0b11)
    assert int(dut.irq.value) == 0


@cocotb.test()
async def a_size_beyond_the_buffers_is_refused(dut):
    bench = Bench(dut, dut.irq)
    await bench.reset()
    bench.memory.write(
        0x100, words({0: 1 | 1 << 4 | 1024 << 16, 1: 8 | 4 << 16, 2: 4 | 2 << 16, 6: 0x1000, 12: 0x4000}))
    await bench.write(ENABLE, 0b11)
    await bench.write(ADDRESS, 0x100)
    await bench.write(COUNT, 1)
    await bench.write(CONTROL, 1)
    await bench.wait()
    assert await bench.read(INTERRUPT) == 0b10
    assert await bench.read(STATUS) >> 4 & 15 in (3, 4)
