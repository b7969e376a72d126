import BigInt
import Foundation
import HDL
import HDLLibrary
import HDLSimulation
import Testing

func exampleMap() throws -> RegisterMap {
  try RegisterMap(
    "dma",
    registers: [
      .init(
        "control", offset: 0,
        [
          .init("start", bits: 0...0, .writeOnly, "Starts a transfer."),
          .init("length", bits: 4...19, .readWrite, reset: 0x123, "In beats."),
        ], "What to do."),
      .init(
        "status", offset: 4,
        [
          .init("done", bits: 0...1, .writeOneToClear, "A transfer has ended."),
          .init("level", bits: 8...15, .readOnly, "Words that wait."),
          .init("errors", bits: 24...31, .readToClear, "Since the last read | all kinds."),
        ]),
      .init("address", offset: 16, [.init("base", bits: 0...31, .readWrite)]),
    ], "A DMA engine.")
}

@Suite struct RegisterMapTests {
  /// Random reads and writes, with hardware setting bits, against a model of every field.
  @Test(arguments: engines, [1.0, 0.5])
  func randomAccesses(engine: Engine, pace: Double) throws {
    var random = Seeded(61)
    let bench = try Bench(AXI4LiteRegisters(exampleMap()), on: engine)
    let master = AXI4LiteMasterModel(prefix: "bus") { random.chance(pace) }
    bench.reset()
    var choice = Seeded(67)
    var model = FieldModel()
    for _ in 0..<150 {
      let address = [0, 4, 16, 8, 28][choice.below(5)]
      let data = choice.below(1 << 32)
      let strobes = choice.below(16)
      let isRead = choice.chance(0.5)
      master.add(isRead ? .read(address: address) : .write(address: address, data: BigInt(data), strobes: strobes))
      let count = master.results.count
      for _ in 0..<100 where master.results.count == count {
        let (done, level, errors) = (
          choice.chance(0.2) ? choice.below(4) : 0, choice.below(256), choice.chance(0.2) ? choice.below(256) : 0
        )
        bench["hardware_status_done"] = done
        bench["hardware_status_level"] = level
        bench["hardware_status_errors"] = errors
        master.drive { bench[wide: $0] = $1 }
        bench.settle()
        model.compare(bench)
        // The access takes effect in the cycle in which its address moves.
        let isReading = bench["bus_arvalid"] == 1 && bench["bus_arready"] == 1
        let isWriting = bench["bus_awvalid"] == 1 && bench["bus_awready"] == 1
        if isReading { model.expected = model.read(address, level) }
        if isWriting { model.write(address, data, strobes) }
        model.clearAndSet(isReading && address == 4, done, errors)
        master.sample { bench[wide: $0] }
        bench.step()
      }
      #expect(master.results.count == count + 1, "the access is answered, seeds 61, 67")
      guard let result = master.results.last else { return }
      #expect(result.response == ([0, 4, 16].contains(address) ? 0 : 2))
      if isRead { #expect(Int(result.data) == model.expected, "address \(address), seeds 61, 67") }
    }
    bench.expectNoFailures()
  }

  /// A bit that software writes 1 to is seen for one cycle; its strobe has to be 1, and it reads 0.
  @Test(arguments: engines)
  func pulsesLastOneCycle(engine: Engine) throws {
    let map = try RegisterMap(
      "pulses", registers: [.init("control", offset: 0, [.init("go", bits: 7...9, .pulse)])])
    let bench = try Bench(AXI4LiteRegisters(map), on: engine)
    let master = AXI4LiteMasterModel(prefix: "bus")
    bench.reset()
    for (data, strobes) in [(0x280, 15), (0x280, 1), (0x380, 0), (0x180, 2)] {
      master.add(.write(address: 0, data: BigInt(data), strobes: strobes))
    }
    master.add(.read(address: 0))
    var seen: [Int] = []
    for _ in 0..<40 {
      master.drive { bench[wide: $0] = $1 }
      bench.settle()
      seen.append(bench["fields_control_go"])
      master.sample { bench[wide: $0] }
      bench.step()
    }
    #expect(seen.filter { $0 != 0 } == [0b101, 0b001, 0b010])
    #expect(master.isDone && master.results.last?.data == 0)
    #expect(throws: RegisterMapError.self) {
      try RegisterMap("pulses", registers: [.init("r", offset: 0, [.init("go", bits: 0...0, .pulse, reset: 1)])])
    }
    bench.expectNoFailures()
  }

  private struct FieldModel {
    var start = 0
    var length = 0x123
    var base = 0
    var done = 0
    var errors = 0
    var cleared = 0
    var expected = 0

    func read(_ address: Int, _ level: Int) -> Int {
      switch address {
      case 0: length << 4
      case 4: done | level << 8 | errors << 24
      case 16: base
      default: 0
      }
    }

    mutating func write(_ address: Int, _ data: Int, _ strobes: Int) {
      let mask = (0..<4).reduce(0) { (strobes >> $1) & 1 == 1 ? $0 | 255 << (8 * $1) : $0 }
      switch address {
      case 0:
        let old = start | length << 4
        let new = (old & ~mask) | (data & mask)
        (start, length) = (new & 1, (new >> 4) & 0xFFFF)
      case 4: cleared = data & mask & 3
      case 16: base = (base & ~mask) | (data & mask)
      default: break
      }
    }

    mutating func clearAndSet(_ isErrorsRead: Bool, _ doneSet: Int, _ errorsSet: Int) {
      done = (done & ~cleared) | doneSet
      errors = (isErrorsRead ? 0 : errors) | errorsSet
      cleared = 0
    }

    func compare(_ bench: Bench) {
      #expect(bench["fields_control_start"] == start)
      #expect(bench["fields_control_length"] == length)
      #expect(bench["fields_address_base"] == base)
    }
  }

  @Test func header() throws {
    let text = try exampleMap().cHeader
    #expect(text.contains("#define DMA_CONTROL_OFFSET 0x0UL"))
    #expect(text.contains("#define DMA_CONTROL_LENGTH_SHIFT 4\n#define DMA_CONTROL_LENGTH_MASK 0xffff0UL"))
    #expect(text.contains("#define DMA_CONTROL_LENGTH_RESET 0x123UL"))
    #expect(text.contains("/* w1c: A transfer has ended. */"))
    #expect(text.contains("#define DMA_ADDRESS_OFFSET 0x10UL"))
    #expect(text.contains("static inline uint32_t dma_status_level_get(uint32_t word)"))
  }

  /// The header compiles and its accessors do what they say.
  @Test func headerCompiles() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = """
      #include "dma.h"
      int main(void) {
        uint32_t word = dma_control_length_put(0x1ABCD) | dma_control_start_put(1);
        return !(word == 0xABCD1UL && dma_control_length_get(word) == 0xABCD && dma_status_errors_get(0xFE000000UL) == 0xFE);
      }
      """
    try exampleMap().cHeader.write(to: folder.appendingPathComponent("dma.h"), atomically: true, encoding: .utf8)
    try program.write(to: folder.appendingPathComponent("main.c"), atomically: true, encoding: .utf8)
    let script = "gcc -std=c99 -Wall -Wextra -Werror -Wno-unused-function main.c -o main && ./main"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func table() throws {
    #expect(
      try exampleMap().markdown == """
        ## dma

        A DMA engine.

        | Offset | Register | Bits | Field | Access | Reset | Meaning |
        |---|---|---|---|---|---|---|
        | 0x0 | **control** | | | | | What to do. |
        | | | 19:4 | length | rw | 0x123 | In beats. |
        | | | 0 | start | wo | 0x0 | Starts a transfer. |
        | 0x4 | **status** | | | | |  |
        | | | 31:24 | errors | rc | 0x0 | Since the last read \\| all kinds. |
        | | | 15:8 | level | ro |  | Words that wait. |
        | | | 1:0 | done | w1c | 0x0 | A transfer has ended. |
        | 0x10 | **address** | | | | |  |
        | | | 31:0 | base | rw | 0x0 |  |

        """)
  }

  @Test func mistakesAreNamed() {
    func message(_ registers: [RegisterMap.Register]) -> String? {
      do {
        _ = try RegisterMap("m", registers: registers)
        return nil
      } catch { return "\(error)" }
    }
    #expect(message([]) == "register map 'm': there are no registers; add at least one")
    #expect(message([.init("a", offset: 2, [])]) == "register map 'm': the offset 2 of 'a' is not a multiple of 4")
    #expect(
      message([.init("a", offset: 0, []), .init("b", offset: 0, [])])
        == "register map 'm': 'a' and 'b' have the same offset 0")
    #expect(
      message([.init("a", offset: 0, []), .init("A", offset: 4, [])])
        == "register map 'm': there are two registers 'A'")
    #expect(
      message([.init("a", offset: 0, [.init("x", bits: 30...32, .readWrite)])])
        == "register map 'm': 'a.x' has bits 32 to 30; a register has 32 bits")
    #expect(
      message([.init("a", offset: 0, [.init("x", bits: 0...3, .readWrite), .init("y", bits: 3...4, .readOnly)])])
        == "register map 'm': 'a.y' overlaps another field")
    #expect(
      message([.init("a", offset: 0, [.init("x", bits: 0...1, .readWrite, reset: 4)])])
        == "register map 'm': the reset value 4 of 'a.x' does not fit in 2 bits")
    #expect(
      message([.init("1a", offset: 0, [])]) == "register map 'm': '1a' is not an identifier; use letters, digits and _")
  }
}
