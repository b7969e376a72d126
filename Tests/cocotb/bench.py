"""What both test benches share: clock, reset, registers and memory by cocotbext-axi, through the wrapper `<top>_axi`."""

import logging
import os

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, RisingEdge, with_timeout
from cocotbext.axi import AxiBus, AxiLiteBus, AxiLiteMaster, AxiRam

SEED = int(os.environ.get("SEED", "3"))


class Bench:
    """An accelerator with a memory behind its AXI4 master and a processor at its registers."""

    def __init__(self, dut, interrupt, size=1 << 16):
        self.dut = dut
        self.interrupt = interrupt
        logging.getLogger(f"cocotb.{dut._name}").setLevel(logging.WARNING)
        cocotb.start_soon(Clock(dut.aclk, 4, "ns").start())
        reset = dut.aresetn
        self.registers = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axi"), dut.aclk, reset, reset_active_level=False)
        self.memory = AxiRam(AxiBus.from_prefix(dut, "m_axi"), dut.aclk, reset, reset_active_level=False, size=size)

    async def reset(self):
        self.dut.aresetn.value = 0
        await ClockCycles(self.dut.aclk, 4)
        self.dut.aresetn.value = 1
        await ClockCycles(self.dut.aclk, 4)

    async def read(self, offset):
        return int.from_bytes((await self.registers.read(offset, 4)).data, "little")

    async def write(self, offset, value):
        await self.registers.write(offset, value.to_bytes(4, "little"))

    async def wait(self, cycles=200_000):
        """For the interrupt."""
        if int(self.interrupt.value) == 0:
            await with_timeout(RisingEdge(self.interrupt), 4 * cycles, "ns")

    def pause(self, random, share=0.3):
        """Every channel of the memory stops at random."""

        def stops():
            while True:
                yield random.random() < share

        reader, writer = self.memory.read_if, self.memory.write_if
        for channel in (reader.ar_channel, reader.r_channel, writer.aw_channel, writer.w_channel, writer.b_channel):
            channel.set_pause_generator(stops())


def words(values):
    """A command: word numbers and values, 32 words little-endian."""
    assert all(0 <= number < 32 and 0 <= value < 1 << 32 for number, value in values.items())
    return b"".join(values.get(number, 0).to_bytes(4, "little") for number in range(32))
