import BigInt
import HDL
import HDLLibrary
import HDLSimulation
import Testing

private let bus = AXI4Parameters(addressWidth: 16, bytes: 4)

/// A block to move: its first byte and its beats.
private typealias Block = (address: Int, beats: Int)

@Suite struct AXI4MasterTests {
  private let blocks: [Block] = [(0, 1), (4096 - 12, 8), (8192 - 4, 40), (100, 16), (20_480 - 64, 17), (40, 3)]

  @Test(arguments: engines, [1.0, 0.5])
  func readsBlocks(engine: Engine, pace: Double) throws {
    var random = Seeded(41)
    let bench = try Bench(AXI4ReadMaster(bus, maximumBeats: 64, maximumBurst: 8, outstanding: 3), on: engine)
    let memory = AXI4MemoryModel(bytes: 4) { random.chance(pace) }
    for beat in 0..<8192 { memory.beats[beat] = BigInt(beat * 2_654_435_761 & 0xFFFF_FFFF) }
    memory.errorAddresses = 104..<116
    bench.reset()
    var choice = Seeded(43)
    var sent = 0
    var offered = false
    var received: [(data: BigInt, last: Bool)] = []
    var results: [Int] = []
    for _ in 0..<2000 where results.count < blocks.count {
      offered = offered || (sent < blocks.count && choice.chance(0.5))
      offer(bench, offered ? blocks[sent] : nil)
      bench["data_ready"] = choice.chance(pace) ? 1 : 0
      bench["result_ready"] = choice.chance(pace) ? 1 : 0
      memory.driveReads(prefix: "axi") { bench[wide: $0] = $1 }
      bench.settle()
      memory.sampleReads(prefix: "axi") { bench[wide: $0] }
      if offered && bench["command_ready"] == 1 { (offered, sent) = (false, sent + 1) }
      if bench["data_valid"] == 1 && bench["data_ready"] == 1 {
        received.append((bench[wide: "data_payload_fragment"], bench["data_payload_last"] == 1))
      }
      if bench["result_valid"] == 1 && bench["result_ready"] == 1 { results.append(bench["result_payload"]) }
      bench.step()
    }
    let expected = blocks.flatMap { block in (0..<block.beats).map { memory.beats[block.address / 4 + $0]! } }
    let ends = blocks.flatMap { block in (0..<block.beats).map { $0 == block.beats - 1 } }
    #expect(received.map(\.data) == expected, "seeds 41, 43")
    #expect(received.map(\.last) == ends)
    #expect(results == [0, 0, 0, 2, 0, 0])
    #expect(memory.violations == [])
    #expect(memory.mostOutstanding <= 3)
    #expect(memory.burstLengths == expectedBursts)
    bench.expectNoFailures()
  }

  @Test(arguments: engines, [1.0, 0.5])
  func writesBlocks(engine: Engine, pace: Double) throws {
    var random = Seeded(47)
    let bench = try Bench(AXI4WriteMaster(bus, maximumBeats: 64, maximumBurst: 8, outstanding: 2), on: engine)
    let memory = AXI4MemoryModel(bytes: 4) { random.chance(pace) }
    memory.errorAddresses = 8300..<8304
    var choice = Seeded(53)
    let input = words(blocks.reduce(0) { $0 + $1.beats }, bits: 32, &choice)
    let source = StreamSource(bench, "data", input, probability: pace)
    bench.reset()
    var sent = 0
    var offered = false
    var results: [Int] = []
    for _ in 0..<2000 where results.count < blocks.count {
      offered = offered || (sent < blocks.count && choice.chance(0.5))
      offer(bench, offered ? blocks[sent] : nil)
      source.drive(&choice)
      bench["result_ready"] = choice.chance(pace) ? 1 : 0
      memory.driveWrites(prefix: "axi") { bench[wide: $0] = $1 }
      bench.settle()
      memory.sampleWrites(prefix: "axi") { bench[wide: $0] }
      source.sample()
      if offered && bench["command_ready"] == 1 { (offered, sent) = (false, sent + 1) }
      if bench["result_valid"] == 1 && bench["result_ready"] == 1 { results.append(bench["result_payload"]) }
      bench.step()
    }
    var expected: [Int: BigInt] = [:]
    var rest = input[...]
    for block in blocks {
      for beat in 0..<block.beats {
        let word = rest.removeFirst()
        if !memory.errorAddresses.contains(block.address + 4 * beat) { expected[block.address / 4 + beat] = word }
      }
    }
    #expect(memory.beats == expected, "seeds 47, 53")
    #expect(results == [0, 0, 2, 0, 0, 0])
    #expect(memory.violations == [])
    #expect(memory.mostOutstanding <= 2)
    #expect(memory.burstLengths == expectedBursts)
    bench.expectNoFailures()
  }

  /// One command after the other without a pause in the data.
  @Test(arguments: engines)
  func readsAtFullSpeed(engine: Engine) throws {
    let bench = try Bench(AXI4ReadMaster(bus, maximumBeats: 64, maximumBurst: 8, outstanding: 4), on: engine)
    let memory = AXI4MemoryModel(bytes: 4)
    bench.reset()
    bench["data_ready"] = 1
    bench["result_ready"] = 1
    var arrivals: [Int] = []
    var sent = 0
    for cycle in 0..<160 {
      offer(bench, sent < 4 ? (1024 * sent, 32) : nil)
      memory.driveReads(prefix: "axi") { bench[wide: $0] = $1 }
      bench.settle()
      memory.sampleReads(prefix: "axi") { bench[wide: $0] }
      if sent < 4 && bench["command_ready"] == 1 { sent += 1 }
      if bench["data_valid"] == 1 { arrivals.append(cycle) }
      bench.step()
    }
    #expect(arrivals.count == 128)
    #expect(arrivals.last! - arrivals[0] == 127)
    #expect(arrivals[0] == 2)
  }

  private var expectedBursts: [Int] {
    blocks.flatMap { block in
      var lengths: [Int] = []
      var (address, beats) = block
      while beats > 0 {
        let length = min(beats, 8, (4096 - address % 4096) / 4)
        lengths.append(length)
        address += 4 * length
        beats -= length
      }
      return lengths
    }
  }

  private func offer(_ bench: Bench, _ block: Block?) {
    bench["command_valid"] = block == nil ? 0 : 1
    guard let block else { return }
    bench["command_payload_address"] = block.address
    bench["command_payload_beats"] = block.beats
  }
}

/// Words that go through an AXI4-Stream and come back as packets.
final class AXIStreamLoop: Module {
  @Input(.axiStream(bytes: 2)) var push: AXIStream
  @Output(.axiStream(bytes: 2)) var pop: AXIStream
  override func body() { push.fragments().stage().drive(pop) }
}

@Suite struct AXIStreamTests {
  @Test(arguments: engines)
  func packetsPass(engine: Engine) throws {
    var random = Seeded(59)
    let bench = try Bench(AXIStreamLoop(), on: engine)
    bench.reset()
    bench["push_tkeep"] = 3
    var offered = false
    var sent: [(Int, Int)] = []
    var received: [(Int, Int)] = []
    var word = (0, 0)
    for _ in 0..<300 {
      if !offered {
        offered = random.chance(0.6)
        word = (random.below(65_536), random.below(2))
      }
      bench["push_tvalid"] = offered ? 1 : 0
      (bench["push_tdata"], bench["push_tlast"]) = word
      bench["pop_tready"] = random.chance(0.6) ? 1 : 0
      bench.settle()
      if offered && bench["push_tready"] == 1 {
        sent.append(word)
        offered = false
      }
      if bench["pop_tvalid"] == 1 && bench["pop_tready"] == 1 {
        received.append((bench["pop_tdata"], bench["pop_tlast"]))
        #expect(bench["pop_tkeep"] == 3)
      }
      bench.step()
    }
    #expect(received.count > 80 && sent.count - received.count <= 1)
    #expect(zip(sent, received).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }, "seed 59")
    bench.expectNoFailures()
  }
}
