import HDL
import HDLLibrary

/// One module of every kind in the library, with parameters that exercise it.
func libraryCatalog() throws -> [Module] {
  let asynchronous = ClockDomain("slow", resetKind: .asynchronous, polarity: .activeLow)
  let bus = AXI4Parameters(addressWidth: 32, bytes: 8)
  let wideMap = try RegisterMap(
    "wide", bytes: 8,
    registers: [
      .init("identity", offset: 0, [.init("value", bits: 0...63, .readWrite, reset: 0xFEDC_BA98_7654_3210)])
    ])
  return [
    StreamStage(.uint(8)), StreamStage(.fragment(.sint(5)), in: asynchronous), StreamHalfStage(.uint(8)),
    SkidBuffer(.uint(8)), Fifo(.uint(8), depth: 1), Fifo(.uint(8), depth: 5), Fifo(.sint(9), depth: 8),
    Fifo(.uint(8), depth: 6, inRegisters: true), Fifo(.pair(.uint(3), .bit), depth: 4, in: asynchronous),
    AsyncFifo(.uint(8), depth: 2), AsyncFifo(.uint(8), depth: 16, stages: 3, to: asynchronous),
    StreamFork(.uint(8), count: 1), StreamFork(.uint(8), count: 3), StreamArbiter(.uint(8), count: 1, .fixed),
    StreamArbiter(.uint(8), count: 3), StreamArbiter(.fragment(.uint(8)), count: 2, .fixed, wholePackets: true),
    StreamUpsizer(width: 8, ratio: 3), StreamDownsizer(width: 8, ratio: 4), StreamPacketizer(.uint(8), maximum: 1),
    StreamPacketizer(.uint(8), maximum: 10), FixedPriorityArbiter(count: 1), FixedPriorityArbiter(count: 5),
    RoundRobinArbiter(count: 1), RoundRobinArbiter(count: 4), HDLLibrary.Counter(modulo: 10),
    HDLLibrary.Counter(modulo: 16), UpDownCounter(modulo: 7), ShiftRegister(.uint(4), length: 1),
    ShiftRegister(.sint(4), length: 5), LinearFeedbackShiftRegister(width: 2),
    LinearFeedbackShiftRegister(width: 64, seed: 5), CRC(.crc8), CRC(.crc32, bytes: 4), CRC(.crc64, bytes: 8),
    AdderTree(.uint(4), count: 9), AdderTree(.sint(8), count: 16, registerEvery: 2),
    SinglePortMemory(.uint(32), depth: 100, granularity: 8), DualPortMemory(.sint(9), depth: 16),
    DualPortMemory(.uint(32), depth: 256, granularity: 8, style: .macro("SRAM256x32")),
    AXI4LiteRegisters(try exampleMap()), AXI4LiteRegisters(wideMap), AXI4ReadMaster(bus),
    AXI4WriteMaster(bus, maximumBeats: 1, maximumBurst: 1, outstanding: 1), AXI4WriteMaster(bus), Encoders(9),
    ColumnProducts(.longestRun), ColumnProducts(.lowestColumn),
    Reductions(5), Rounders(bits: 3), MultiplyAdd(), DataPath(), Transforms(), PairJoin(), FlowToStream(),
    AXIStreamLoop(),
  ]
}
