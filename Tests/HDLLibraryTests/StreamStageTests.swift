import BigInt
import HDL
import HDLLibrary
import HDLSimulation
import Testing

/// How often the producer offers and the consumer takes.
let rates: [(push: Double, pop: Double)] = [(1, 1), (0.5, 0.5), (1, 0.3), (0.3, 1)]

func words(_ count: Int, bits: Int, _ random: inout Seeded) -> [BigInt] {
  (0..<count).map { _ in BigInt(random.next() >> (64 - UInt64(bits))) }
}

/// Sends words through a module with one stream `push` and one `pop` and gives what came out and in how many cycles.
func passThrough(
  _ module: Module, _ input: [BigInt], expecting count: Int, rate: (push: Double, pop: Double), on engine: Engine,
  _ random: inout Seeded, location: SourceLocation = #_sourceLocation
) throws -> (output: [BigInt], cycles: Int) {
  let bench = try Bench(module, on: engine)
  let source = StreamSource(bench, "push", input, probability: rate.push)
  let sink = StreamSink(bench, "pop", probability: rate.pop)
  bench.reset()
  let start = bench.cycle
  bench.transfer([source], [sink], expecting: count, limit: 40 * (input.count + count) + 100, &random)
  bench.expectNoFailures(location)
  return (sink.received, bench.cycle - start - 9)
}

@Suite struct StreamStageTests {
  @Test(arguments: engines, rates)
  func buffersKeepTheWordsInOrder(engine: Engine, rate: (push: Double, pop: Double)) throws {
    var random = Seeded(1)
    let input = words(60, bits: 8, &random)
    let makers: [() -> Module] = [
      { StreamStage(.uint(8)) }, { StreamHalfStage(.uint(8)) }, { SkidBuffer(.uint(8)) },
      { Fifo(.uint(8), depth: 1) }, { Fifo(.uint(8), depth: 2) }, { Fifo(.uint(8), depth: 5) },
      { Fifo(.uint(8), depth: 8, inRegisters: true) }, { Chain() },
    ]
    for make in makers {
      let module = make()
      let result = try passThrough(module, input, expecting: 60, rate: rate, on: engine, &random)
      #expect(result.output == input, "\(type(of: module)), seed 1")
    }
  }

  @Test(arguments: engines)
  func throughputAndLatency(engine: Engine) throws {
    var random = Seeded(2)
    let input = words(50, bits: 8, &random)
    let cases: [(module: Module, cycles: Int)] = [
      (StreamStage(.uint(8)), 51), (StreamHalfStage(.uint(8)), 100), (SkidBuffer(.uint(8)), 50),
      (Fifo(.uint(8), depth: 1), 100), (Fifo(.uint(8), depth: 2), 51), (Fifo(.uint(8), depth: 7), 51), (Chain(), 53),
    ]
    for (module, cycles) in cases {
      let result = try passThrough(module, input, expecting: 50, rate: (1, 1), on: engine, &random)
      #expect(result.cycles == cycles, "\(type(of: module))")
    }
  }

  @Test func namesFollowFromTheStructure() throws {
    let design = try elaborate(Chain()).design
    #expect(design.definitions.map(\.name) == ["Fifo_u8_depth3", "SkidBuffer_u8", "StreamStage_u8", "Chain"])
    #expect(
      design.topDefinition.instances.map(\.name) == [
        "push_fifo", "push_fifo_skid", "push_fifo_skid_stage", "second",
      ])
  }

  @Test(arguments: engines)
  func aProducerThatTakesAWordBackIsReported(engine: Engine) throws {
    let bench = try Bench(StreamStage(.uint(8)), on: engine)
    bench.reset()
    bench["push_valid"] = 1
    bench["push_payload"] = 3
    bench["pop_ready"] = 0
    bench.step()
    bench.step()
    bench["push_payload"] = 4
    bench.step()
    #expect(bench.failures.map(\.message) == ["push.payload stays unchanged until the word is taken"])
    bench["push_valid"] = 0
    bench.step()
    #expect(bench.failures.last?.message == "push.valid stays 1 until the word is taken")
    #expect(bench.failures.allSatisfy { $0.kind == .assume })
  }
}

final class Chain: Module {
  @Input(.stream(.uint(8))) var push: Stream<HDL.UInt>
  @Output(.stream(.uint(8))) var pop: Stream<HDL.UInt>
  override func body() {
    pop <== push.queue(depth: 3).skid().stage().stage(name: "second")
  }
}
