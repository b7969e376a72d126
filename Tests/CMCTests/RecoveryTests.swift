import CMC
import HDL
import HDLLibrary
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

private let tableSizes = try! TokenTableConfiguration(frames: 3, tokens: 6)
private let bufferSizes = try! FrameBufferConfiguration(banks: 3, entries: 6)

/// Tables, recovery engine and frame buffers, wired as in the accelerator.
final class RecoveryPath: Module {
  @Input(.stream(TokenDecision(tableSizes).shape)) var decisions: Stream<TokenDecision>
  @Input var finish: Bit
  @Input var retire: Bit
  @Input(.stream(RecoveryCommand(tableSizes).shape)) var command: Stream<RecoveryCommand>
  @Output var done: Bit
  @Input(.flow(.pair(.uint(0...5), .vec(3, .sint(8))))) var write: Flow<Pair<HDL.UInt, Vec<SInt>>>
  @Input(2) var target: HDL.UInt
  @Input(.stream(.pair(.uint(0...5), .uint(2)))) var drain: Stream<Pair<HDL.UInt, HDL.UInt>>
  @Output(.vec(3, .sint(8))) var drained: Vec<SInt>

  override func body() {
    let table = instance(TokenTable(tableSizes), "tables")
    let engine = instance(RecoveryEngine(table: tableSizes, buffers: bufferSizes), "engine")
    let buffers = instance(FrameBuffers(bufferSizes), "frames")
    table.$decisions <== decisions
    table.$finish <== finish
    table.$retire <== retire
    table.$frame <== 0
    table.$informativePosition <== 0
    table.$otherPosition <== engine.position
    table.$lookup.frame <== 0
    table.$lookup.token <== 0
    table.$softwarePosition <== 0
    engine.$vector <== table.other
    engine.$command <== command
    done = engine.done
    engine.$copied <== buffers.copied
    buffers.$write <== write
    buffers.$target <== target
    buffers.$copySource <== engine.copySource
    buffers.$sourceHalf <== engine.sourceHalf
    buffers.$copyTarget <== engine.copyTarget
    buffers.$targetHalf <== engine.targetHalf
    buffers.$drain <== drain
    drained = buffers.drained
  }
}

@Suite struct RecoveryTests {
  private typealias Vector = (token: Int, reference: Int)

  /// Random frames: the reference frame and the informative entries of the current one are written, the rest is copied.
  /// Two frames at once, in both pairs of buffers, with commands back to back; also without any entry, and with all.
  @Test(arguments: [Engine.interpreter, .verilator])
  func copiesCompleteTheFrames(engine: Engine) throws {
    let seed: UInt64 = 0x4EC0
    print("RecoveryEngine random frames on \(engine.name), seed \(seed)")
    var random = SplitMix64(seed: seed)
    let sim = try Simulation(RecoveryPath(), engine: engine)
    sim.reset()
    for number in 0..<30 {
      let references = (0..<2).map { _ in
        (0..<6).map { _ in (0..<3).map { _ in Int.random(in: -128...127, using: &random) } }
      }
      var expected: [[[Int]]] = [[], []]
      var vectors: [[Vector]] = [[], []]
      for half in 0..<2 {
        for (token, entry) in references[half].enumerated() {
          write(entry, token, .init(rawValue: 2 + half)!, sim)
        }
        for token in 0..<6 {
          let copies = number == 0 ? false : number == 1 ? true : Bool.random(using: &random)
          let reference = Int.random(in: 0..<6, using: &random)
          let own = (0..<3).map { _ in Int.random(in: -128...127, using: &random) }
          expected[half].append(copies ? references[half][reference] : own)
          if copies { vectors[half].append((token, reference)) } else { write(own, token, .init(rawValue: half)!, sim) }
        }
      }
      decide(vectors, sim)
      #expect(recover(vectors.map(\.count), sim) == RecoveryCycles.run(vectors.map(\.count)), "seed \(seed), \(number)")
      for half in 0..<2 {
        #expect(read(.init(rawValue: half)!, sim) == expected[half], "seed \(seed), number \(number)")
        #expect(read(.init(rawValue: 2 + half)!, sim) == references[half], "seed \(seed), number \(number)")
      }
      sim.retire = true
      sim.step()
      sim.retire = false
    }
    #expect(sim.failures.isEmpty)
  }

  private func write(_ entry: [Int], _ token: Int, _ buffer: FrameBuffer, _ sim: Simulation<RecoveryPath>) {
    sim.write.valid = true
    sim.write.payload.first = token
    sim.write.payload.second = entry
    sim.target = buffer.rawValue
    sim.step()
    sim.write.valid = false
  }

  private func decide(_ vectors: [[Vector]], _ sim: Simulation<RecoveryPath>) {
    for (frame, list) in vectors.enumerated() {
      for vector in list {
        let payload = sim.decisions.payload
        payload.frame = frame
        payload.token = vector.token
        payload.reference = vector.reference
        payload.informative = false
        sim.decisions.valid = true
        sim.step()
      }
    }
    sim.decisions.valid = false
    sim.finish = true
    sim.step()
    sim.finish = false
  }

  /// Cycles from the first command to the end of the second.
  private func recover(_ counts: [Int], _ sim: Simulation<RecoveryPath>) -> Int {
    var cycles = 0
    var commands = 0
    var completed = 0
    while completed < 2 && cycles < 1000 {
      cycles += 1
      sim.command.valid = commands < 2
      if commands < 2 {
        let payload = sim.command.payload
        payload.start = commands == 0 ? 0 : counts[0]
        payload.count = counts[commands]
        payload.sourceHalf = commands == 1
        payload.targetHalf = commands == 1
      }
      sim.settle()
      if sim.command.valid && sim.command.ready { commands += 1 }
      if sim.done { completed += 1 }
      sim.step()
    }
    sim.command.valid = false
    return cycles
  }

  private func read(_ buffer: FrameBuffer, _ sim: Simulation<RecoveryPath>) -> [[Int]] {
    (0..<6).map { entry in
      sim.drain.valid = true
      sim.drain.payload.first = entry
      sim.drain.payload.second = buffer.rawValue
      sim.step()
      sim.drain.valid = false
      return sim.drained
    }
  }
}
