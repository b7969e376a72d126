import BigInt
import HDL
import HDLLibrary
import HDLSimulation
import Testing

final class PacketArbiter: Module {
  @Input(.ports(2, .stream(.fragment(.uint(8))))) var push: Ports<Stream<Fragment<HDL.UInt>>>
  @Output(.stream(.fragment(.uint(8)))) var pop: Stream<Fragment<HDL.UInt>>
  override func body() { pop <== Stream.arbitrate(push.elements, .roundRobin, wholePackets: true) }
}

@Suite struct ArbiterTests {
  @Test(arguments: engines, [1, 2, 5])
  func fixedPriority(engine: Engine, count: Int) throws {
    let sim = try Simulation(FixedPriorityArbiter(count: count), engine: engine)
    for request in 0..<(1 << count) {
      sim.request = request
      sim.settle()
      let grant = FixedPriorityModel.grant(request)
      #expect(sim.grant == grant.map { 1 << $0 } ?? 0)
      #expect(sim.index == grant ?? 0)
      #expect(sim.isAny == (request != 0))
    }
  }

  @Test(arguments: engines, [1, 2, 3, 6])
  func roundRobin(engine: Engine, count: Int) throws {
    let sim = try Simulation(RoundRobinArbiter(count: count), engine: engine)
    var model = RoundRobinModel(count: count)
    var random = Seeded(count)
    var waiting = [Int](repeating: 0, count: count)
    sim.reset()
    for _ in 0..<400 {
      let request = random.below(1 << count)
      let accept = random.chance(0.8)
      sim.request = request
      sim.accept = accept
      sim.settle()
      let grant = model.grant(request)
      #expect(sim.grant == grant.map { 1 << $0 } ?? 0, "seed \(count)")
      #expect(sim.index == grant ?? 0)
      sim.step()
      guard accept else { continue }
      model.accept(request)
      for requester in 0..<count {
        let isServed = grant == requester || (request >> requester) & 1 == 0
        waiting[requester] = isServed ? 0 : waiting[requester] + 1
        #expect(waiting[requester] < count, "requester \(requester) starves, seed \(count)")
      }
    }
  }

  @Test(arguments: engines, [(1, ArbitrationPolicy.fixed), (3, .fixed), (1, .roundRobin), (3, .roundRobin)])
  func streamsAreMergedWithoutLoss(engine: Engine, kind: (count: Int, policy: ArbitrationPolicy)) throws {
    for rate in rates {
      var random = Seeded(17)
      let bench = try Bench(StreamArbiter(.uint(8), count: kind.count, kind.policy), on: engine)
      let inputs = (0..<kind.count).map { number in (0..<20).map { BigInt(number * 64 + $0) } }
      let sources = inputs.enumerated().map { StreamSource(bench, "push_\($0)", $1, probability: rate.push) }
      let sink = StreamSink(bench, "pop", probability: rate.pop)
      bench.reset()
      let start = bench.cycle
      bench.transfer(sources, [sink], expecting: 20 * kind.count, limit: 2000, &random)
      for (number, input) in inputs.enumerated() {
        #expect(sink.received.filter { Int($0) / 64 == number } == input, "seed 17")
      }
      if rate == (1, 1) { #expect(bench.cycle - start - 9 == 20 * kind.count) }
      if rate == (1, 1) && kind.policy == .roundRobin {
        #expect(sink.received.map { Int($0) / 64 } == (0..<sink.received.count).map { $0 % kind.count })
      }
      bench.expectNoFailures()
    }
  }

  @Test(arguments: engines)
  func packetsAreNotMixed(engine: Engine) throws {
    var random = Seeded(19)
    let bench = try Bench(PacketArbiter(), on: engine)
    var sent = [0, 0]
    var offered = [false, false]
    var received: [(source: Int, isLast: Bool)] = []
    bench.reset()
    for _ in 0..<400 {
      for source in 0..<2 {
        if !offered[source] { offered[source] = random.chance(0.5) }
        bench["push_\(source)_valid"] = offered[source] ? 1 : 0
        bench["push_\(source)_payload_fragment"] = source * 128 + sent[source] % 128
        bench["push_\(source)_payload_last"] = sent[source] % 4 == 3 ? 1 : 0
      }
      bench["pop_ready"] = random.chance(0.6) ? 1 : 0
      bench.settle()
      for source in 0..<2 where offered[source] && bench["push_\(source)_ready"] == 1 {
        sent[source] += 1
        offered[source] = false
      }
      if bench["pop_valid"] == 1 && bench["pop_ready"] == 1 {
        received.append((bench["pop_payload_fragment"] / 128, bench["pop_payload_last"] == 1))
      }
      bench.step()
    }
    #expect(received.count > 100 && received.count == sent[0] + sent[1])
    for (word, next) in zip(received, received.dropFirst()) where !word.isLast {
      #expect(word.source == next.source, "seed 19")
    }
    bench.expectNoFailures()
  }
}
