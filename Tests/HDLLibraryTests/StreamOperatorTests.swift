import BigInt
import HDL
import HDLLibrary
import HDLSimulation
import Testing

/// Every combinational operator in a row; the even words that remain are halved.
final class Transforms: Module {
  @Input(.stream(.uint(8))) var push: Stream<HDL.UInt>
  @Input var hold: Bit
  @Output(.stream(.uint(7))) var pop: Stream<HDL.UInt>
  @Output var seen: Bit
  override func body() {
    let even = push.throwWhen(push.payload[0]).filter { $0 != 4 }
    let halved = even.map { $0 >> 1 }
    pop <== halved.haltWhen(hold).stage()
    seen = halved.observed().takeWhen(hold).valid
  }
}

/// A stream forked, one copy delayed, joined again.
final class ForkJoin: Module {
  let count: Int
  @Input(.stream(.uint(4))) var push: Stream<HDL.UInt>
  @Output(\ForkJoin.joined) var pop: Stream<Vec<HDL.UInt>>
  var joined: Shape<Stream<Vec<HDL.UInt>>> { .stream(.vec(count, .uint(4))) }
  init(count: Int) { self.count = count }
  override func body() {
    let copies = push.fork(count).enumerated().map { number, copy in
      (0..<number).reduce(copy) { stream, _ in stream.halfStage() }
    }
    pop <== Stream.join(copies)
  }
}

final class PairJoin: Module {
  @Input(.stream(.uint(4))) var left: Stream<HDL.UInt>
  @Input(.stream(.sint(5))) var right: Stream<SInt>
  @Output(.stream(.pair(.uint(4), .sint(5)))) var pop: Stream<Pair<HDL.UInt, SInt>>
  override func body() { pop <== left.join(right) }
}

final class Widths: Module {
  let from: Int
  let to: Int
  @Input(\Widths.input) var push: Stream<HDL.UInt>
  @Output(\Widths.output) var pop: Stream<HDL.UInt>
  var input: Shape<Stream<HDL.UInt>> { .stream(.uint(from)) }
  var output: Shape<Stream<HDL.UInt>> { .stream(.uint(to)) }
  init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }
  override func body() { pop <== push.adapted(to: to) }
}

final class Packets: Module {
  @Input(.stream(.uint(8))) var push: Stream<HDL.UInt>
  @Output(.stream(.fragment(.uint(8)))) var pop: Stream<Fragment<HDL.UInt>>
  @Output var begins: Bit
  @Output(2) var length: HDL.UInt
  @Reg(.uint(1...3), reset: 1) var size: HDL.UInt
  override func body() {
    let packets = push.addFragmentLast(length: size, maximum: 3)
    when(packets.fire & packets.payload.last) { size = mux(size == 3, 1, (size &+ 1).restricted(to: 1...3)) }
    begins = packets.isFirst()
    length = size
    pop <== packets
  }
}

final class FlowToStream: Module {
  @Input(.flow(.uint(8))) var push: Flow<HDL.UInt>
  @Output(.stream(.uint(8))) var pop: Stream<HDL.UInt>
  @Output var overflow: Bit
  override func body() {
    let (stream, lost) = push.stage().map { $0 &+ 1 }.toStream()
    pop <== stream.queue(depth: 2)
    overflow = lost
  }
}

@Suite struct StreamOperatorTests {
  @Test(arguments: engines, rates)
  func transforms(engine: Engine, rate: (push: Double, pop: Double)) throws {
    var random = Seeded(3)
    let input = words(80, bits: 5, &random)
    let expected = input.filter { $0 % 2 == 0 && $0 != 4 }.map { $0 / 2 }
    let result = try passThrough(Transforms(), input, expecting: expected.count, rate: rate, on: engine, &random)
    #expect(result.output == expected, "seed 3")
  }

  @Test(arguments: engines)
  func aHaltedStreamKeepsItsWord(engine: Engine) throws {
    let sim = try Simulation(Transforms(), engine: engine)
    sim.reset()
    sim.hold = true
    sim.push.valid = true
    sim.push.payload = 6
    sim.pop.ready = true
    sim.step(3)
    #expect(!sim.pop.valid && !sim.push.ready)
    sim.hold = false
    sim.settle()
    #expect(sim.push.ready)
    sim.step()
    #expect(sim.pop.valid && sim.pop.payload == 3)
    #expect(sim.failures.isEmpty)
  }

  @Test(arguments: engines, [1, 2, 3])
  func forkAndJoin(engine: Engine, count: Int) throws {
    var random = Seeded(count)
    let input = words(40, bits: 4, &random)
    let expected = input.map { word in (0..<count).reduce(BigInt(0)) { $0 | (word << (4 * $1)) } }
    for rate in rates {
      let module = ForkJoin(count: count)
      let result = try passThrough(module, input, expecting: 40, rate: rate, on: engine, &random)
      #expect(result.output == expected, "seed \(count)")
    }
  }

  @Test(arguments: engines)
  func joinOfTwoKinds(engine: Engine) throws {
    var random = Seeded(5)
    let bench = try Bench(PairJoin(), on: engine)
    let left = StreamSource(bench, "left", words(30, bits: 4, &random), probability: 0.5)
    let right = StreamSource(bench, "right", (0..<30).map { BigInt($0 - 15) }, probability: 0.7)
    let first = StreamSink(bench, "pop", probability: 0.6, payload: "payload_first")
    bench.reset()
    var seconds: [Int] = []
    for _ in 0..<300 {
      left.drive(&random)
      right.drive(&random)
      first.drive(&random)
      bench.settle()
      if bench["pop_valid"] == 1 && bench["pop_ready"] == 1 { seconds.append(bench["pop_payload_second"]) }
      for source in [left, right] { source.sample() }
      first.sample()
      #expect(left.sent == right.sent && left.sent == first.received.count)
      bench.step()
    }
    #expect(seconds == Array(-15..<15))
  }

  @Test(arguments: engines, [(4, 12), (12, 4), (6, 6), (1, 2), (8, 2)])
  func widthAdapters(engine: Engine, widths: (from: Int, to: Int)) throws {
    var random = Seeded(9)
    let input = words(36, bits: widths.from, &random)
    let all = input.enumerated().reduce(BigInt(0)) { $0 | ($1.element << ($1.offset * widths.from)) }
    let count = 36 * widths.from / widths.to
    let expected = (0..<count).map { (all >> ($0 * widths.to)).bits(widths.to) }
    for rate in rates {
      let module = Widths(from: widths.from, to: widths.to)
      let result = try passThrough(module, input, expecting: count, rate: rate, on: engine, &random)
      #expect(result.output == expected, "seed 9")
      if rate == (1, 1) { #expect(result.cycles <= max(36, count) + 1) }
    }
  }

  @Test func widthsThatDoNotDivideAreRefused() {
    let error = #expect(throws: ElaborationError.self) { try elaborate(Widths(from: 8, to: 5)) }
    #expect(
      error?.diagnostics.first?.message == "words of 8 bits cannot be cut into words of 5",
      "\(String(describing: error))")
  }

  @Test(arguments: engines)
  func packetsOfGrowingLength(engine: Engine) throws {
    var random = Seeded(13)
    let bench = try Bench(Packets(), on: engine)
    let source = StreamSource(bench, "push", words(36, bits: 8, &random), probability: 0.7)
    bench.reset()
    var lasts: [Int] = []
    var firsts: [Int] = []
    for _ in 0..<200 {
      source.drive(&random)
      bench["pop_ready"] = random.chance(0.7) ? 1 : 0
      bench.settle()
      if bench["pop_valid"] == 1 && bench["pop_ready"] == 1 {
        lasts.append(bench["pop_payload_last"])
        firsts.append(bench["begins"])
      }
      source.sample()
      bench.step()
    }
    #expect(Array(lasts.prefix(12)) == [1, 0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1], "seed 13")
    #expect(Array(firsts.prefix(12)) == [1, 1, 0, 1, 0, 0, 1, 1, 0, 1, 0, 0], "seed 13")
    #expect(lasts.count == 36)
    bench.expectNoFailures()
  }

  @Test(arguments: engines)
  func aFlowThatIsNotTakenOverflows(engine: Engine) throws {
    let sim = try Simulation(FlowToStream(), engine: engine)
    sim.reset()
    sim.pop.ready = false
    var lost = 0
    for word in 0..<5 {
      sim.push.valid = true
      sim.push.payload = word
      sim.settle()
      lost += sim.overflow ? 1 : 0
      sim.step()
    }
    sim.push.valid = false
    sim.settle()
    lost += sim.overflow ? 1 : 0
    sim.step()
    #expect(lost == 3)
    sim.pop.ready = true
    sim.settle()
    #expect(sim.pop.payload == 1)
    sim.step()
    #expect(sim.pop.payload == 2)
    sim.step()
    #expect(!sim.pop.valid)
  }
}
