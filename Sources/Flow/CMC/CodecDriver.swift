import CMC
import HDL
import HDLSimulation
import Models

/// Drives a SAD codec: a command, its tokens, its results. Streams never pause.
final class CodecDriver {
  let simulation: Simulation<SADCodec>
  private let sizes: SADCodecConfiguration
  private let ports: Ports

  /// What is looked at in every cycle.
  private struct Ports {
    let referencesValid, referencesReady, tokensValid, tokensReady, resultsValid: SignalStorage
    let searching, reference, token: SignalStorage
  }

  init(_ sizes: SADCodecConfiguration, _ engine: Engine) throws {
    self.sizes = sizes
    simulation = try Simulation(SADCodec(sizes), engine: engine)
    ports = Ports(
      referencesValid: simulation.port(\.references.valid), referencesReady: simulation.port(\.references.ready),
      tokensValid: simulation.port(\.tokens.valid), tokensReady: simulation.port(\.tokens.ready),
      resultsValid: simulation.port(\.results.valid), searching: simulation.port(\.searching),
      reference: simulation.port(\.references.payload), token: simulation.port(\.tokens.payload))
    simulation.reset()
    simulation.results.ready = true
  }

  /// The cycle model of these sizes.
  var model: SADCodecCycles {
    SADCodecCycles(groups: sizes.groups, groupWidth: sizes.groupWidth, candidates: sizes.candidates)
  }

  /// - Throws: `FlowError` when the last result does not come within twice the cycles of the model.
  func run(_ job: SearchJob) throws -> SearchJob.Outcome {
    let limit = 2 * model.run(job.cycleCommand).cycles + 1000
    setCommand(job)
    simulation.command.valid = true
    ports.referencesValid.store(0)
    ports.tokensValid.store(0)
    simulation.step()
    simulation.command.valid = false
    var references = Words(job.references, sizes.passElements)
    var tokens = Words(job.frames.flatMap { $0 }, sizes.passElements)
    references.show(on: ports.reference, ports.referencesValid)
    tokens.show(on: ports.token, ports.tokensValid)
    simulation.settle()
    var outcome = SearchJob.Outcome()
    while outcome.matches.last?.last != true {
      outcome.cycles += 1
      guard outcome.cycles < limit else {
        throw FlowError("the codec gave \(outcome.matches.count) results in \(limit) cycles and then none")
      }
      let takesReference = references.isShown && ports.referencesReady.load() == 1
      let takesToken = tokens.isShown && ports.tokensReady.load() == 1
      if ports.searching.load() == 1 { outcome.searching += 1 }
      if ports.resultsValid.load() == 1 { outcome.matches.append(match()) }
      simulation.step()
      if takesReference { references.show(on: ports.reference, ports.referencesValid) }
      if takesToken { tokens.show(on: ports.token, ports.tokensValid) }
      if takesReference || takesToken { simulation.settle() }
    }
    return outcome
  }

  private func match() -> SearchJob.Match {
    let match = simulation.results.payload
    return SearchJob.Match(
      frame: match.frame, token: match.token, reference: match.reference, sad: match.sad,
      informative: match.informative, last: match.last)
  }

  private func setCommand(_ job: SearchJob) {
    let command = simulation.command.payload
    command.references = job.references.count
    command.tokens = job.frames[0].count
    command.lastTokens = job.frames[job.frames.count - 1].count
    command.frames = job.frames.count
    command.skippedFrame = job.skippedFrame ?? sizes.maximumFrames
    command.dimension = job.references[0].count
    command.narrow = false
    command.signedElements = job.isSigned
    command.macroblock = false
    command.threshold = min(job.threshold, 1 << sizes.sadWidth - 1)
    if case .window(let radius, let columns) = job.range {
      command.windowed = true
      command.radius = radius
      command.columns = columns
      command.rows = job.references.count / columns
    } else {
      command.windowed = false
    }
  }
}

/// Tokens cut into words of so many bytes, and which word comes next.
private struct Words {
  private let bytes: [UInt8]
  private let length: Int
  private var next = 0
  private(set) var isShown = false

  init(_ tokens: [[Int]], _ length: Int) {
    self.length = length
    var bytes: [UInt8] = []
    for token in tokens {
      bytes += token.map { UInt8(truncatingIfNeeded: $0) }
      let used = token.count % length
      if used > 0 { bytes += [UInt8](repeating: 0, count: length - used) }
    }
    self.bytes = bytes
  }

  /// Offers the next word, or nothing after the last.
  mutating func show(on payload: SignalStorage, _ valid: SignalStorage) {
    isShown = next < bytes.count
    valid.store(isShown ? 1 : 0)
    guard isShown else { return }
    bytes.withUnsafeBytes { raw in
      payload.pointer.copyMemory(from: raw.baseAddress! + next, byteCount: length)
    }
    next += length
  }
}
