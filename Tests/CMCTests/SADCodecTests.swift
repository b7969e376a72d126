import CMC
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

@Suite struct SADCodecTests {
  /// 4 groups of 2 lanes: 2 held tokens and 4 elements a pass, or 4 tokens and 2 elements. Sums saturate at 1023.
  static let tiny = try! SADCodecConfiguration(
    groups: 4, groupWidth: 2, candidates: 2, maximumTokens: 20, maximumFrames: 6, maximumDimension: 16, sadWidth: 10)

  private func job(_ random: inout SplitMix64) -> CodecJob {
    func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let isNarrow = int(0...1) == 1
    let isSigned = int(0...1) == 1
    let dimension = int(1...(isNarrow ? 8 : 16))
    let spread = [0, 1, 3, 255][int(0...3)]
    func token() -> [Int] { (0..<dimension).map { _ in int(0...spread) - (isSigned ? (spread + 1) / 2 : 0) } }
    let isMacroblock = int(0...4) == 0
    let isWindowed = !isMacroblock && int(0...2) > 0
    let columns = int(1...5)
    let rows = int(1...4)
    let count = isMacroblock ? 1 : isWindowed ? rows * columns : int(1...20)
    let frames = int(1...5)
    let tokens = isWindowed ? count : int(1...20)
    let last = isWindowed || isMacroblock ? tokens : int(1...tokens)
    return CodecJob(
      references: (0..<count).map { _ in token() },
      frames: (0..<frames).map { frame in (0..<(frame == frames - 1 ? last : tokens)).map { _ in token() } },
      skippedFrame: isMacroblock ? nil : int(0...5), isNarrow: isNarrow, isSigned: isSigned,
      range: isWindowed ? .window(radius: int(0...3), columns: columns) : .full, isMacroblock: isMacroblock,
      threshold: [0, int(0...40), int(0...1023), 1023][int(0...3)])
  }

  /// Random searches of every mode: without pauses equal to golden model and cycle model, with pauses to the golden model.
  @Test(arguments: [Engine.interpreter, .verilator])
  func randomSearchesEqualTheModels(engine: Engine) throws {
    let seed: UInt64 = 0x5AD
    print("SADCodec random searches on \(engine.name), seed \(seed)")
    var random = SplitMix64(seed: seed)
    let bench = try CodecBench(Self.tiny, engine)
    let cycles = SADCodecCycles(groups: 4, groupWidth: 2, candidates: 2)
    for number in 0..<150 {
      let job = job(&random)
      let steady = bench.run(job)
      #expect(steady.matches == job.expected(limit: 1023), "seed \(seed), search \(number): \(job)")
      let model = cycles.run(job.cycleCommand)
      #expect(steady.cycles == model.cycles, "seed \(seed), search \(number)")
      #expect(steady.searching == model.searching, "seed \(seed), search \(number)")
      let paused = bench.run(job, pausing: SplitMix64(seed: UInt64(number)))
      #expect(paused.matches == steady.matches, "seed \(seed), search \(number) with pauses")
    }
    #expect(bench.simulation.failures.isEmpty)
  }

  /// Commands that cannot be carried out are reported, and with them what is expected.
  @Test(arguments: [Engine.interpreter, .verilator])
  func impossibleCommandsAreReported(engine: Engine) throws {
    let sim = try Simulation(SADCodec(Self.tiny), engine: engine)
    func messages(_ set: (Probe<SearchCommand>) -> Void) -> [String] {
      sim.reset()
      let command = sim.command.payload
      command.references = 4
      command.tokens = 4
      command.lastTokens = 4
      command.frames = 1
      command.dimension = 16
      command.rows = 2
      command.columns = 2
      command.narrow = false
      command.windowed = false
      command.macroblock = false
      set(command)
      let before = sim.failures.count
      sim.command.valid = true
      sim.step()
      sim.command.valid = false
      return sim.failures[before...].map(\.message)
    }
    #expect(messages { _ in } == [])
    #expect(messages { $0.narrow = true } == ["a narrow search takes tokens of at most 8 elements"])
    #expect(
      messages {
        $0.windowed = true
        $0.columns = 3
      } == ["in a windowed search every frame has rows x columns tokens"])
    #expect(
      messages { $0.macroblock = true } == [
        "a macro-block search has one reference, the current block, no window, and rows of equal length"
      ])
  }

  /// Nothing and all informative, one token, ties, a threshold of 0 and the greatest, and a sum that saturates.
  @Test(arguments: [Engine.interpreter, .verilator])
  func cornerCases(engine: Engine) throws {
    let bench = try CodecBench(Self.tiny, engine)
    let copies = [[1, 2, 3], [4, 5, 6], [1, 2, 3]]
    func informative(_ job: CodecJob) -> [Bool] {
      let outcome = bench.run(job)
      #expect(outcome.matches == job.expected(limit: 1023))
      return outcome.matches.map(\.informative)
    }
    // An exact copy is not informative even with a threshold of 0, and of two equal references the first one is named.
    let same = CodecJob(references: copies, frames: [copies])
    #expect(informative(same) == [false, false, false])
    #expect(bench.run(same).matches.map(\.reference) == [0, 1, 0])
    let other = CodecJob(references: copies, frames: [copies.map { $0.map { $0 + 1 } }])
    #expect(informative(other) == [true, true, true])
    var tolerant = other
    tolerant.threshold = 3
    #expect(informative(tolerant) == [false, false, false])
    // Saturated sums do not exceed the greatest threshold.
    let far = CodecJob(
      references: [[Int](repeating: 0, count: 16)], frames: [[[Int](repeating: 255, count: 16)]], threshold: 1023)
    #expect(informative(far) == [false])
    #expect(bench.run(far).matches[0].sad == 1023)
    #expect(informative(CodecJob(references: [[7]], frames: [[[9]]])) == [true])
  }
}
