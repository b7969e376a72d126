"""Ditto from outside: a linear layer in two denoising steps, the second one on differences, by docs/ditto/accelerator.md."""

import random

import cocotb
import numpy as np
from bench import SEED, Bench, words

START, STATUS, ENABLE, CLEAR, ADDRESS, LENGTH, ERROR, FINISHED = range(0x00, 0x20, 4)
ZEROS, LOWS, FULLS = 0x2C, 0x30, 0x34
ROWS, INPUTS, OUTPUTS = 6, 40, 8


def requantised(sums, multiplier, shift):
    """To the nearest, halves away from zero, -128...127."""
    product = sums.astype(np.int64) * multiplier
    size = (np.abs(product) + (1 << (shift - 1))) >> shift
    return np.clip(np.where(product < 0, -size, size), -128, 127).astype(np.int8)


def product(mode, x, before, previous, sums, results, weights, parameters):
    """A linear layer: sums and results are stored, the sums of the step before added on differences."""
    has_previous = mode == 1
    flags = mode << 2 | has_previous << 9 | 1 << 10 | 1 << 11 | 1 << 12 | 0xFF << 16
    # The bias is added once: sums of the step before have it already.
    if has_previous:
        flags &= ~(1 << 10)
    return words(
        {
            0: flags, 1: ROWS | OUTPUTS << 16, 2: INPUTS | 1 << 16, 3: x, 4: before, 5: weights, 6: previous,
            7: sums, 8: results, 9: parameters, 10: ROWS | ROWS << 16, 11: INPUTS, 14: INPUTS, 15: OUTPUTS,
            19: 1 | OUTPUTS // 4 << 16,
        }
    )


@cocotb.test()
async def two_steps_of_a_linear_layer(dut):
    rng = np.random.default_rng(SEED)
    bench = Bench(dut, dut.interruptRequest)
    await bench.reset()
    bench.pause(random.Random(SEED))
    w = rng.integers(-128, 128, size=(OUTPUTS, INPUTS)).astype(np.int8)
    first = rng.integers(-128, 128, size=(ROWS, INPUTS)).astype(np.int8)
    change = rng.choice([0, 0, 1, -3, 9, -14, 60], size=first.shape)
    second = np.clip(first + change, -128, 127).astype(np.int8)
    bias = rng.integers(-5000, 5000, size=OUTPUTS)
    multiplier, shift = rng.integers(32768, 65536, size=OUTPUTS), 24
    parameters = b"".join(
        int(b).to_bytes(4, "little", signed=True) + int(m).to_bytes(2, "little") + bytes([shift]) + bytes(9)
        for b, m in zip(bias, multiplier)
    )
    ram = bench.memory
    for address, data in ((0x1000, w.tobytes()), (0x2000, first.tobytes()), (0x2800, second.tobytes()),
                          (0x3000, parameters)):
        ram.write(address, data)
    ram.write(0x100, product(0, 0x2000, 0, 0, 0x4000, 0x5000, 0x1000, 0x3000)
              + product(1, 0x2800, 0x2000, 0x4000, 0x4800, 0x5800, 0x1000, 0x3000))
    await bench.write(ENABLE, 0b110)
    await bench.write(ADDRESS, 0x100)
    await bench.write(LENGTH, 2)
    await bench.write(START, 1)
    await bench.wait()
    assert await bench.read(ERROR) == 0
    assert await bench.read(STATUS) == 0b0010
    assert await bench.read(FINISHED) == 2
    for x, sums, results in ((first, 0x4000, 0x5000), (second, 0x4800, 0x5800)):
        dense = x.astype(np.int64) @ w.T.astype(np.int64) + bias
        found = np.frombuffer(ram.read(sums, 4 * dense.size), "<i4").reshape(dense.shape)
        assert (found == dense).all(), f"sums at {sums:#x}"
        found = np.frombuffer(ram.read(results, dense.size), np.int8).reshape(dense.shape)
        assert (found == requantised(dense, multiplier, shift)).all(), f"results at {results:#x}"
    counts = [await bench.read(register) for register in (ZEROS, LOWS, FULLS)]
    size = np.abs(second.astype(int) - first)
    blocks = -(-OUTPUTS // 4)
    assert counts[0] == blocks * int((size == 0).sum()), counts
    assert counts[1] == blocks * int(((size > 0) & (size <= 7)).sum()), counts
    await bench.write(CLEAR, 0b1111)
    assert await bench.read(STATUS) == 0
    assert int(dut.interruptRequest.value) == 0


@cocotb.test()
async def a_wrong_command_is_refused_and_the_next_list_runs(dut):
    bench = Bench(dut, dut.interruptRequest)
    await bench.reset()
    good = product(0, 0x2000, 0, 0, 0x4000, 0x5000, 0x1000, 0x3000)
    odd = bytearray(good)
    odd[12] |= 1  # The activations' address is no multiple of a beat.
    bench.memory.write(0x3000, (bytes(6) + bytes([1]) + bytes(9)) * OUTPUTS)
    bench.memory.write(0x100, bytes(odd))
    bench.memory.write(0x4000, b"\xa5" * 64)
    await bench.write(ENABLE, 0b110)
    await bench.write(ADDRESS, 0x100)
    await bench.write(LENGTH, 1)
    await bench.write(START, 1)
    await bench.wait()
    assert await bench.read(ERROR) == 3 << 8 | 7
    assert await bench.read(STATUS) & 0b0111 == 0b0100
    assert bench.memory.read(0x4000, 64) == b"\xa5" * 64
    await bench.write(CLEAR, 0b1111)
    bench.memory.write(0x100, good)
    await bench.write(START, 1)
    await bench.wait()
    assert await bench.read(STATUS) & 0b0111 == 0b0010
    assert bench.memory.read(0x4000, 4 * ROWS * OUTPUTS) == bytes(4 * ROWS * OUTPUTS)
