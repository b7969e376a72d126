import BigInt
import HDL
import HDLLibrary
import HDLSimulation
import Testing

private let fast = ClockDomain("fast")
private let slow = ClockDomain("slow", resetKind: .asynchronous, polarity: .activeLow)

final class Crossing: Module {
  @Input(.stream(.uint(8)), domain: fast) var push: Stream<HDL.UInt>
  @Output(.stream(.uint(8)), domain: slow) var pop: Stream<HDL.UInt>
  override var domain: ClockDomain { fast }
  override func body() { pop <== push.stage().crossed(into: slow, depth: 4) }
}

@Suite struct AsyncFifoTests {
  /// Every ratio of the two clocks, and every depth: all words arrive, in order.
  @Test(arguments: engines, [(2, 1.0, 1.0), (4, 1, 0.3), (4, 0.3, 1), (16, 0.7, 0.6)])
  func wordsArriveInOrder(engine: Engine, kind: (depth: Int, pushRate: Double, popRate: Double)) throws {
    var random = Seeded(23)
    let bench = try Bench(AsyncFifo(.uint(8), depth: kind.depth), on: engine)
    let input = words(80, bits: 8, &random)
    try transfer(bench, input, "push_clk", "pop_clk", (kind.pushRate, kind.popRate), &random)
  }

  @Test(arguments: engines)
  func domainsOfDifferentKinds(engine: Engine) throws {
    var random = Seeded(29)
    let bench = try Bench(Crossing(), on: engine)
    try transfer(bench, words(60, bits: 8, &random), "fast_clk", "slow_clk", (0.9, 0.5), &random)
  }

  private func transfer(
    _ bench: Bench, _ input: [BigInt], _ pushClock: String, _ popClock: String, _ rates: (Double, Double),
    _ random: inout Seeded
  ) throws {
    let source = StreamSource(bench, "push", input, probability: 0.8)
    let sink = StreamSink(bench, "pop", probability: 0.8)
    bench.reset()
    bench.step()
    bench.step()
    for _ in 0..<4000 where sink.received.count < input.count {
      let pushes = random.chance(rates.0)
      let pops = random.chance(rates.1)
      if pushes { source.drive(&random) }
      if pops { sink.drive(&random) }
      bench.settle()
      if pushes { source.sample() }
      if pops { sink.sample() }
      let clocks = (pushes ? [pushClock] : []) + (pops ? [popClock] : [])
      if !clocks.isEmpty { bench.step(clocks) }
    }
    #expect(sink.received == input)
    bench.expectNoFailures()
  }

  @Test(arguments: engines)
  func itHoldsExactlyItsDepth(engine: Engine) throws {
    let bench = try Bench(AsyncFifo(.uint(8), depth: 4), on: engine)
    bench.reset()
    bench["push_valid"] = 1
    var pushed = 0
    for _ in 0..<20 {
      bench["push_payload"] = pushed
      bench.settle()
      pushed += bench["push_ready"]
      bench.step()
    }
    #expect(pushed == 4)
    bench["push_valid"] = 0
    bench["pop_ready"] = 1
    var popped: [Int] = []
    for _ in 0..<20 {
      bench.settle()
      if bench["pop_valid"] == 1 { popped.append(bench["pop_payload"]) }
      bench.step()
    }
    #expect(popped == [0, 1, 2, 3])
  }

  @Test(arguments: engines)
  func latencyAndThroughput(engine: Engine) throws {
    let bench = try Bench(AsyncFifo(.uint(8), depth: 8), on: engine)
    bench.reset()
    bench["push_valid"] = 1
    bench["pop_ready"] = 1
    var arrivals: [Int] = []
    for cycle in 0..<40 {
      bench["push_payload"] = cycle
      bench.settle()
      if bench["pop_valid"] == 1 { arrivals.append(cycle) }
      bench.step()
    }
    #expect(arrivals == Array(4..<40))
  }

  @Test func wordsOfAnotherClockAreRefused() {
    final class Broken: Module {
      @Input(8, domain: slow) var x: HDL.UInt
      @Reg(8, reset: 0, domain: fast) var y: HDL.UInt
      @Output(8, domain: fast) var z: HDL.UInt
      override func body() {
        y = x
        z = y
      }
    }
    let error = #expect(throws: ElaborationError.self) { try elaborate(Broken()) }
    #expect(error?.diagnostics.first?.advice.contains("AsyncFifo") == true)
  }
}
