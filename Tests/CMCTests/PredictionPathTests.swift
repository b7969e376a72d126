import CMC
import HDL
import HDLLibrary
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

private let codecSizes = try! SADCodecConfiguration(
  groups: 4, groupWidth: 2, candidates: 2, maximumTokens: 6, maximumFrames: 4, maximumDimension: 8)
/// Entry 0 is the class token's.
private let tableSizes = try! TokenTableConfiguration(frames: 4, tokens: 7)

/// The codec fills the table by itself: its results are decisions, and the last one finishes the segment.
private final class PredictionPath: Module {
  @Input(.stream(SearchCommand(codecSizes).shape)) var command: Stream<SearchCommand>
  @Input(.stream(.vec(4, .uint(8)))) var references: Stream<Vec<HDL.UInt>>
  @Input(.stream(.vec(4, .uint(8)))) var tokens: Stream<Vec<HDL.UInt>>
  @Input(.uint(0...27)) var position: HDL.UInt
  @Output var readable: Bit
  @Output(.uint(0...28)) var informativeCount: HDL.UInt
  @Output(.uint(0...28)) var otherCount: HDL.UInt
  @Output(TokenPlace(tableSizes).shape) var informative: TokenPlace
  @Output(TokenDecision(tableSizes).shape) var other: TokenDecision

  override func body() {
    let codec = instance(SADCodec(codecSizes), "codec")
    let table = instance(TokenTable(tableSizes), "tokenTable")
    codec.$command <== command
    codec.$references <== references
    codec.$tokens <== tokens
    unused(codec.busy, codec.searching, table.frameInformativeStart, table.frameInformativeCount)
    unused(table.frameOtherStart, table.frameOtherCount, table.found, table.softwareInformative, table.softwareOther)
    let ends = codec.results.valid & codec.results.ready & codec.results.payload.last
    table.$finish <== registered(ends, reset: 0, name: "finish")
    table.$decisions <== codec.results.map { $0.decision(tableSizes, offset: 1) }
    table.$retire <== false
    table.$frame <== 0
    table.$informativePosition <== position
    table.$otherPosition <== position
    table.$softwarePosition <== 0
    table.$lookup.frame <== 0
    table.$lookup.token <== 0
    readable = table.readable
    informativeCount = table.informativeCount
    otherCount = table.otherCount
    informative = table.informative
    other = table.other
  }
}

@Suite struct PredictionPathTests {
  @Test(arguments: [Engine.interpreter, .verilator])
  func codecFillsTheTable(engine: Engine) throws {
    let sim = try Simulation(PredictionPath(), engine: engine)
    sim.reset()
    let references = [[1, 2, 3, 4, 5], [9, 9, 9, 9, 9], [0, 0, 0, 0, 0]]
    let frames = [
      [[1, 2, 3, 4, 5], [9, 9, 9, 9, 8], [50, 0, 0, 0, 0]], [[0, 0, 0, 0, 1], [7, 0, 0, 0, 0], [2, 2, 3, 4, 5]],
    ]
    let prediction = predictTokens([references] + frames, iFrame: 0)
    let rows = Array(3..<9)
    let informative = prediction.informative(threshold: 2)
    let command = sim.command.payload
    command.references = 3
    command.tokens = 3
    command.lastTokens = 3
    command.frames = 2
    command.skippedFrame = 0
    command.dimension = 5
    command.columns = 3
    command.rows = 1
    command.threshold = 2
    sim.command.valid = true
    sim.step()
    sim.command.valid = false
    feed(references.flatMap { [Array($0[0..<4]), [$0[4], 7, 7, 7]] }, sim, \.references)
    feed(frames.flatMap { $0 }.flatMap { [Array($0[0..<4]), [$0[4], 7, 7, 7]] }, sim, \.tokens)
    sim.step(40)
    #expect(sim.readable)
    let kept = rows.filter { informative[$0] }
    let others = rows.filter { !informative[$0] }
    #expect(kept.count == 2 && sim.informativeCount == 2)
    #expect(sim.otherCount == others.count)
    for (position, row) in kept.enumerated() {
      sim.position = position
      sim.step()
      #expect(sim.informative.frame == row / 3)
      #expect(sim.informative.token == row % 3 + 1)
    }
    for (position, row) in others.enumerated() {
      sim.position = position
      sim.step()
      #expect(sim.other.frame == row / 3)
      #expect(sim.other.token == row % 3 + 1)
      #expect(sim.other.reference == prediction.references[row] + 1)
    }
    #expect(sim.failures.isEmpty)
  }

  private func feed(
    _ words: [[Int]], _ sim: Simulation<PredictionPath>, _ stream: KeyPath<PredictionPath, Stream<Vec<HDL.UInt>>>
  ) {
    let port = sim[dynamicMember: stream]
    for word in words {
      port.payload = word
      port.valid = true
      sim.settle()
      while !port.ready {
        sim.step()
        sim.settle()
      }
      sim.step()
    }
    port.valid = false
  }
}
