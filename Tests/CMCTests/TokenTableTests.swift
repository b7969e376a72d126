import CMC
import HDL
import HDLSimulation
import HDLTesting
import HDLVerilator
import Testing

@Suite struct TokenTableTests {
  struct Decision: Hashable {
    var frame: Int
    var token: Int
    var reference: Int
    var informative: Bool
  }

  static let configuration = try! TokenTableConfiguration(frames: 3, tokens: 5)

  /// Segments of random decisions are filled while the segment before is read; nothing and all informative among them.
  @Test(arguments: [Engine.interpreter, .verilator])
  func tablesHoldWhatWasDecided(engine: Engine) throws {
    let seed: UInt64 = 0x7AB1
    print("TokenTable random segments on \(engine.name), seed \(seed)")
    var random = SplitMix64(seed: seed)
    let sim = try Simulation(TokenTable(Self.configuration), engine: engine)
    sim.reset()
    let segments = (0..<12).map { number in
      (0..<3).shuffled(using: &random).flatMap { frame in
        (0..<5).map { token in
          Decision(
            frame: frame, token: token, reference: Int.random(in: 0..<5, using: &random),
            informative: number == 0 ? false : number == 1 ? true : Bool.random(using: &random))
        }
      }
    }
    sim.settle()
    #expect(!sim.readable)
    write(segments[0], to: sim)
    for (number, segment) in segments.enumerated() {
      sim.settle()
      #expect(sim.readable, "segment \(number)")
      if number + 1 < segments.count { write(segments[number + 1], to: sim) }
      sim.settle()
      #expect(sim.decisions.ready == (number + 1 == segments.count))
      read(segment, from: sim)
      sim.retire = true
      sim.step()
      sim.retire = false
    }
    sim.settle()
    #expect(!sim.readable)
    #expect(sim.failures.isEmpty)
  }

  private func write(_ segment: [Decision], to sim: Simulation<TokenTable>) {
    for decision in segment {
      let payload = sim.decisions.payload
      payload.frame = decision.frame
      payload.token = decision.token
      payload.reference = decision.reference
      payload.informative = decision.informative
      sim.decisions.valid = true
      sim.settle()
      #expect(sim.decisions.ready)
      sim.step()
    }
    sim.decisions.valid = false
    sim.finish = true
    sim.step()
    sim.finish = false
  }

  private func read(_ segment: [Decision], from sim: Simulation<TokenTable>) {
    let informative = segment.filter(\.informative)
    let others = segment.filter { !$0.informative }
    #expect(sim.informativeCount == informative.count)
    #expect(sim.otherCount == others.count)
    for (position, decision) in informative.enumerated() {
      sim.informativePosition = position
      sim.step()
      #expect(sim.informative.frame == decision.frame)
      #expect(sim.informative.token == decision.token)
      sim.softwarePosition = position
      sim.step()
      #expect(sim.softwareInformative.token == decision.token)
    }
    for (position, decision) in others.enumerated() {
      sim.otherPosition = position
      sim.step()
      #expect(sim.other.frame == decision.frame)
      #expect(sim.other.token == decision.token)
      #expect(sim.other.reference == decision.reference)
    }
    for frame in 0..<3 {
      sim.frame = frame
      sim.settle()
      for (list, start, count) in [
        (informative, sim.frameInformativeStart, sim.frameInformativeCount),
        (others, sim.frameOtherStart, sim.frameOtherCount),
      ] {
        let expected = list.filter { $0.frame == frame }
        #expect(count == expected.count)
        if !expected.isEmpty { #expect(Array(list[start..<(start + count)]) == expected) }
      }
    }
    for decision in segment.shuffled() {
      sim.lookup.frame = decision.frame
      sim.lookup.token = decision.token
      sim.step()
      #expect(sim.found.informative == decision.informative)
      #expect(sim.found.reference == decision.reference)
    }
  }

  /// Decisions about tokens and vectors go to tables of their own, which software reads.
  @Test(arguments: [Engine.interpreter, .verilator])
  func softwareReadsAllFourTables(engine: Engine) throws {
    let seed: UInt64 = 0x4AB1
    print("TokenTables random decisions on \(engine.name), seed \(seed)")
    var random = SplitMix64(seed: seed)
    let sim = try Simulation(TokenTables(Self.configuration), engine: engine)
    sim.reset()
    let decided = (0..<2).map { _ in
      (0..<3).flatMap { frame in
        (0..<5).map { token in
          Decision(
            frame: frame, token: token, reference: Int.random(in: 0..<5, using: &random),
            informative: Bool.random(using: &random))
        }
      }
    }
    for (kind, decisions) in decided.enumerated() {
      sim.areVectors = kind == 1
      for decision in decisions {
        let payload = sim.decisions.payload
        payload.frame = decision.frame
        payload.token = decision.token
        payload.reference = decision.reference
        payload.informative = decision.informative
        sim.decisions.valid = true
        sim.step()
      }
      sim.decisions.valid = false
      sim.finish = true
      sim.step()
      sim.finish = false
      #expect(sim.tokens.readable)
      #expect(sim.vectors.readable == (kind == 1))
    }
    for table in TokenTableKind.allCases {
      let isOther = table == .otherTokens || table == .otherVectors
      let isVector = table == .informativeVectors || table == .otherVectors
      let list = decided[isVector ? 1 : 0].filter { $0.informative != isOther }
      #expect(!list.isEmpty)
      for (position, decision) in list.enumerated() {
        sim.query = table.rawValue
        sim.position = position
        sim.step()
        #expect(sim.item.count == list.count)
        #expect(sim.item.frame == decision.frame)
        #expect(sim.item.token == decision.token)
        if isOther { #expect(sim.item.reference == decision.reference) }
      }
    }
    sim.vectorReader.retire = true
    sim.step()
    #expect(sim.tokens.readable)
    #expect(!sim.vectors.readable)
  }
}
