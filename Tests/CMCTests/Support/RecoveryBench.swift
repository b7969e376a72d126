import CMC
import HDL
import HDLLibrary
import HDLSimulation

/// Table, recovery engine and frame buffers, wired as in the accelerator.
final class RecoveryPath: Module {
  let table: TokenTableConfiguration
  let buffers: FrameBufferConfiguration
  @Input(\RecoveryPath.decisionStream) var decisions: Stream<TokenDecision>
  @Input var finish: Bit
  @Input var retire: Bit
  @Input(\RecoveryPath.commands) var command: Stream<RecoveryCommand>
  @Output var done: Bit
  @Input(\RecoveryPath.entryFlow) var write: Flow<Pair<HDL.UInt, Vec<SInt>>>
  @Input(2) var target: HDL.UInt
  @Input(\RecoveryPath.drainStream) var drain: Stream<Pair<HDL.UInt, HDL.UInt>>
  @Output(\RecoveryPath.entry) var drained: Vec<SInt>

  var decisionStream: Shape<Stream<TokenDecision>> { .stream(TokenDecision(table).shape) }
  var commands: Shape<Stream<RecoveryCommand>> { .stream(RecoveryCommand(table).shape) }
  var numbers: Shape<HDL.UInt> { .uint(0...(buffers.entries - 1)) }
  var entry: Shape<Vec<SInt>> { .vec(buffers.banks, .sint(8)) }
  var entryFlow: Shape<Flow<Pair<HDL.UInt, Vec<SInt>>>> { .flow(.pair(numbers, entry)) }
  var drainStream: Shape<Stream<Pair<HDL.UInt, HDL.UInt>>> { .stream(.pair(numbers, .uint(2))) }

  init(table: TokenTableConfiguration, buffers: FrameBufferConfiguration) {
    self.table = table
    self.buffers = buffers
  }

  override func body() {
    let tables = instance(TokenTable(table), "tables")
    let engine = instance(RecoveryEngine(table: table, buffers: buffers), "engine")
    let frames = instance(FrameBuffers(buffers), "frames")
    tables.$decisions <== decisions
    tables.$finish <== finish
    tables.$retire <== retire
    tables.$frame <== 0
    tables.$informativePosition <== 0
    tables.$otherPosition <== engine.position
    tables.$lookup.frame <== 0
    tables.$lookup.token <== 0
    tables.$softwarePosition <== 0
    engine.$vector <== tables.other
    engine.$command <== command
    done = engine.done
    engine.$copied <== frames.copied
    frames.$write <== write
    frames.$target <== target
    frames.$copySource <== engine.copySource
    frames.$sourceHalf <== engine.sourceHalf
    frames.$copyTarget <== engine.copyTarget
    frames.$targetHalf <== engine.targetHalf
    frames.$drain <== drain
    drained = frames.drained
  }
}

/// Drives it.
final class RecoveryBench {
  typealias Vector = (token: Int, reference: Int)
  let simulation: Simulation<RecoveryPath>

  init(table: TokenTableConfiguration, buffers: FrameBufferConfiguration, _ engine: Engine) throws {
    simulation = try Simulation(RecoveryPath(table: table, buffers: buffers), engine: engine)
    simulation.reset()
  }

  func write(_ entry: [Int], _ token: Int, _ buffer: FrameBuffer) {
    let sim = simulation
    sim.write.valid = true
    sim.write.payload.first = token
    sim.write.payload.second = entry
    sim.target = buffer.rawValue
    sim.step()
    sim.write.valid = false
  }

  /// The motion vectors of a segment, frame by frame.
  func decide(_ vectors: [[Vector]]) {
    let sim = simulation
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

  /// Works off the table, a command for each of the counts, alternating between the pairs of buffers.
  ///
  /// - Returns: cycles from the first command to the end of the last.
  func recover(_ counts: [Int], from start: Int = 0) -> Int {
    let sim = simulation
    var cycles = 0
    var commands = 0
    var completed = 0
    var position = start
    while completed < counts.count && cycles < 100_000 {
      cycles += 1
      sim.command.valid = commands < counts.count
      if commands < counts.count {
        let payload = sim.command.payload
        payload.start = position
        payload.count = counts[commands]
        payload.sourceHalf = commands % 2 == 1
        payload.targetHalf = commands % 2 == 1
      }
      sim.settle()
      if sim.command.valid && sim.command.ready {
        position += counts[commands]
        commands += 1
      }
      if sim.done { completed += 1 }
      sim.step()
    }
    sim.command.valid = false
    return cycles
  }

  func read(_ buffer: FrameBuffer, entries: Int) -> [[Int]] {
    let sim = simulation
    return (0..<entries).map { entry in
      sim.drain.valid = true
      sim.drain.payload.first = entry
      sim.drain.payload.second = buffer.rawValue
      sim.step()
      sim.drain.valid = false
      return sim.drained
    }
  }

  func retire() {
    simulation.retire = true
    simulation.step()
    simulation.retire = false
  }
}
