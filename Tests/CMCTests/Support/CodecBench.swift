import CMC
import HDL
import HDLSimulation
import HDLTesting
import Models

/// A search as the codec is asked for it, and its answer by the golden model.
struct CodecJob {
  var references: [[Int]]
  /// P frames.
  var frames: [[[Int]]]
  var skippedFrame: Int?
  var isNarrow = false
  var isSigned = false
  var range = SearchRange.full
  var isMacroblock = false
  var threshold = 0

  struct Match: Hashable {
    var frame: Int
    var token: Int
    var reference: Int
    var sad: Int
    var informative: Bool
    var last: Bool
  }

  func expected(limit: Int) -> [Match] {
    isMacroblock ? [nearestOfAll(limit: limit)] : nearestOfEach(limit: limit)
  }

  private func nearestOfEach(limit: Int) -> [Match] {
    frames.enumerated().flatMap { frame, tokens in
      tokens.enumerated().map { token, values in
        let nearest = nearestReference(
          to: values, among: references, candidates: range.candidates(for: token, among: references.count),
          limit: limit)
        return Match(
          frame: frame + (skippedFrame.map { frame >= $0 ? 1 : 0 } ?? 0), token: token, reference: nearest.reference,
          sad: nearest.sad, informative: nearest.sad > threshold,
          last: frame == frames.count - 1 && token == tokens.count - 1)
      }
    }
  }

  private func nearestOfAll(limit: Int) -> Match {
    let candidates = frames.flatMap { $0 }
    let nearest = nearestReference(
      to: references[0], among: candidates, candidates: Array(candidates.indices), limit: limit)
    return Match(
      frame: nearest.reference / frames[0].count, token: nearest.reference % frames[0].count, reference: 0,
      sad: nearest.sad, informative: nearest.sad > threshold, last: true)
  }

  var cycleCommand: SADCodecCycles.Command {
    SADCodecCycles.Command(
      references: references.count, tokens: frames[0].count, lastTokens: frames.last!.count, frames: frames.count,
      dimension: references[0].count, isNarrow: isNarrow, range: range, isMacroblock: isMacroblock)
  }
}

/// Drives a codec: a command, its tokens, its results.
final class CodecBench {
  let simulation: Simulation<SADCodec>
  let configuration: SADCodecConfiguration
  private let ports: Ports

  /// What is looked at in every cycle.
  private struct Ports {
    let referencesValid, referencesReady, tokensValid, tokensReady, resultsValid, resultsReady: SignalStorage
    let searching: SignalStorage
  }

  struct Outcome {
    var matches: [CodecJob.Match] = []
    /// From the cycle that takes the command to the last result.
    var cycles = 0
    var searching = 0
  }

  init(_ configuration: SADCodecConfiguration, _ engine: Engine) throws {
    self.configuration = configuration
    simulation = try Simulation(SADCodec(configuration), engine: engine)
    ports = Ports(
      referencesValid: simulation.port(\.references.valid), referencesReady: simulation.port(\.references.ready),
      tokensValid: simulation.port(\.tokens.valid), tokensReady: simulation.port(\.tokens.ready),
      resultsValid: simulation.port(\.results.valid), resultsReady: simulation.port(\.results.ready),
      searching: simulation.port(\.searching))
    simulation.reset()
  }

  /// - Parameter random: decides when streams pause; without it they never do.
  func run(_ job: CodecJob, pausing random: SplitMix64? = nil) -> Outcome {
    let sim = simulation
    var random = random
    func goes() -> Bool { random.map { _ in Int.random(in: 0..<3, using: &random!) > 0 } ?? true }
    setCommand(job)
    sim.command.valid = true
    sim.results.ready = false
    sim.references.valid = false
    sim.tokens.valid = false
    sim.step()
    sim.command.valid = false
    let referenceWords = words(job.references, job)
    let tokenWords = words(job.frames.flatMap { $0 }, job)
    var outcome = Outcome()
    var reference = 0
    var token = 0
    var isReferenceShown = false
    var isTokenShown = false
    var shown = -1
    while outcome.matches.last?.last != true {
      outcome.cycles += 1
      // Once a word is offered it stays.
      if !isReferenceShown && reference < referenceWords.count && goes() {
        sim.references.payload = referenceWords[reference]
        isReferenceShown = true
      }
      if !isTokenShown && token < tokenWords.count && goes() {
        sim.tokens.payload = tokenWords[token]
        isTokenShown = true
      }
      let isReady = goes()
      let inputs = (isReferenceShown ? 1 : 0) + (isTokenShown ? 2 : 0) + (isReady ? 4 : 0)
      if inputs != shown {
        ports.referencesValid.store(isReferenceShown ? 1 : 0)
        ports.tokensValid.store(isTokenShown ? 1 : 0)
        ports.resultsReady.store(isReady ? 1 : 0)
        sim.settle()
        shown = inputs
      }
      if isReferenceShown && ports.referencesReady.load() == 1 {
        reference += 1
        isReferenceShown = false
      }
      if isTokenShown && ports.tokensReady.load() == 1 {
        token += 1
        isTokenShown = false
      }
      if ports.searching.load() == 1 { outcome.searching += 1 }
      if isReady && ports.resultsValid.load() == 1 {
        let match = sim.results.payload
        outcome.matches.append(
          CodecJob.Match(
            frame: match.frame, token: match.token, reference: match.reference, sad: match.sad,
            informative: match.informative, last: match.last))
      }
      sim.step()
      if outcome.cycles > 10_000_000 { break }
    }
    return outcome
  }

  private func setCommand(_ job: CodecJob) {
    let command = simulation.command.payload
    command.references = job.references.count
    command.tokens = job.frames[0].count
    command.lastTokens = job.frames.last!.count
    command.frames = job.frames.count
    command.skippedFrame = job.skippedFrame ?? configuration.maximumFrames
    command.dimension = job.references[0].count
    command.narrow = job.isNarrow
    command.signedElements = job.isSigned
    command.macroblock = job.isMacroblock
    command.threshold = job.threshold
    if case .window(let radius, let columns) = job.range {
      command.windowed = true
      command.radius = radius
      command.columns = columns
      command.rows = job.references.count / columns
    } else {
      command.windowed = false
    }
  }

  /// Words of m elements, with something beyond the tokens' ends that must not count.
  private func words(_ tokens: [[Int]], _ job: CodecJob) -> [[Int]] {
    let length = job.isNarrow ? configuration.groupWidth : configuration.passElements
    return tokens.flatMap { token in
      token.map { $0 & 255 }.split(length).map { $0 + (0..<(configuration.passElements - $0.count)).map { _ in 0xA5 } }
    }
  }
}
