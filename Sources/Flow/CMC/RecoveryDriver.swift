import CMC
import HDL
import HDLSimulation
import Models

/// Drives the token table, the recovery engine and the frame buffers.
final class RecoveryDriver {
  let simulation: Simulation<RecoveryChain>

  /// The lists of one frame.
  struct Lists {
    /// Ids of the informative tokens, in the order in which they are streamed.
    var informative: [Int] = []
    /// Motion vectors: token and reference.
    var others: [(token: Int, reference: Int)] = []
    /// The first motion vector's position in the segment's list.
    var start = 0
  }

  init(_ sizes: CMCConfiguration, _ engine: Engine) throws {
    simulation = try Simulation(RecoveryChain(table: sizes.tables, buffers: sizes.frameBuffers), engine: engine)
    simulation.reset()
  }

  /// Fills the table with the decisions of a segment, frame by frame.
  func decide(_ decisions: [SearchJob.Match]) {
    let sim = simulation
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
  }

  /// What the table holds about each frame of the segment.
  func lists(frames: Int) -> [Lists] {
    let sim = simulation
    return (0..<frames).map { frame in
      sim.frame = frame
      sim.settle()
      var lists = Lists(start: sim.otherStart)
      let (start, count, others) = (sim.informativeStart, sim.informativeCount, sim.otherCount)
      for position in start..<(start + count) {
        sim.position = position
        sim.step()
        lists.informative.append(sim.informative.token)
      }
      for position in lists.start..<(lists.start + others) {
        sim.position = position
        sim.step()
        lists.others.append((sim.other.token, sim.other.reference))
      }
      return lists
    }
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

  /// Works off a part of the list.
  ///
  /// - Parameter half: which reference and current frame buffer: 0 or 1.
  /// - Returns: cycles from the command to its end.
  func recover(_ lists: Lists, half: Int) throws -> Int {
    let sim = simulation
    let payload = sim.command.payload
    payload.start = lists.start
    payload.count = lists.others.count
    payload.sourceHalf = half == 1
    payload.targetHalf = half == 1
    sim.command.valid = true
    sim.settle()
    var cycles = 1
    while !sim.done {
      guard cycles < lists.others.count + 1000 else {
        throw FlowError("the recovery engine is not done with \(lists.others.count) entries after \(cycles) cycles")
      }
      let isTaken = sim.command.valid && sim.command.ready
      sim.step()
      if isTaken { sim.command.valid = false }
      sim.settle()
      cycles += 1
    }
    sim.step()
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

  /// Gives the half of the table back.
  func retire() {
    simulation.retire = true
    simulation.step()
    simulation.retire = false
  }
}
