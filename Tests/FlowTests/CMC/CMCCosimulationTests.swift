import Flow
import Foundation
import HDLSimulation
import Testing
import Workloads

@Suite struct CMCCosimulationTests {
  private static let bundled = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../workloads/cmc").standardizedFileURL.path

  private func run(_ trace: SyntheticTrace) throws -> CMCTraceResult {
    try withFolder { folder in
      try trace.write(to: folder)
      return try cosimulateCMC(
        preset: .tiny, traces: readCMCTraces(folder), workload: folder, engine: .interpreter, progress: { _ in })[0]
    }
  }

  /// The recorded traces, cut to what the smallest units hold.
  @Test func cornersOfTheRecordedTracesAreExact() throws {
    let traces = try readCMCTraces(Self.bundled)
    let results = try cosimulateCMC(
      preset: .tiny, traces: traces, workload: Self.bundled, engine: .interpreter, progress: { _ in })
    #expect(results.count == traces.count)
    for result in results {
      #expect(result.firstDifference == nil)
      #expect(result.modelDifference == 0)
      #expect(result.cut != nil && result.compared.isEmpty)
      #expect(result.comparisons > 100)
      #expect(result.lanesBusy > 0.9)
    }
  }

  @Test(arguments: 1...4)
  func madeUpSegmentsAreExact(seed: UInt64) throws {
    let result = try run(SyntheticTrace(frames: SyntheticTrace.random(seed, spread: 3), threshold: 26))
    print("seed \(seed): \(result.keptRows) of \(result.rows) tokens computed")
    #expect(result.firstDifference == nil && result.modelDifference == 0 && result.cut == nil)
    #expect(result.keptRows > 16 && result.keptRows < 48)
    #expect(abs(result.multiplicationShare! - result.keptShare) < 1e-9)
    #expect(result.recovery!.copies == (48 - result.keptRows) * 2)
  }

  @Test func nothingInformative() throws {
    let frames = SyntheticTrace.random(9, spread: 0)
    let result = try run(SyntheticTrace(frames: frames, threshold: 0))
    #expect(result.firstDifference == nil && result.modelDifference == 0)
    #expect(result.keptRows == 16)
    #expect(result.recovery!.copies == 64)
  }

  @Test func everythingInformative() throws {
    let result = try run(SyntheticTrace(frames: SyntheticTrace.random(5, spread: 20), threshold: 0))
    #expect(result.firstDifference == nil && result.modelDifference == 0)
    #expect(result.keptRows == 48)
    #expect(result.recovery!.commands == 0)
    #expect(result.multiplicationShare == 1)
  }

  /// A wrong value in a file is found and named.
  @Test func aWrongExpectedValueIsNamed() throws {
    let frames = SyntheticTrace.random(3, spread: 2)
    let right = try run(SyntheticTrace(frames: frames, threshold: 20))
    var trace = SyntheticTrace(frames: frames, threshold: 20)
    trace.expected["sad_min"] = ("<i4", [3, 16], right.sums)
    trace.expected["argmin"] = ("<i2", [3, 16], right.references)
    #expect(try run(trace).isExact)
    trace.expected["sad_min"]!.values[16 * 2 + 5] += 1
    let wrong = try run(trace)
    #expect(
      wrong.firstDifference == """
        least sum of frame 2, token 5: \(right.sums[37]), but the trace's 'sad_min' says \(right.sums[37] + 1)
        """)
    #expect(wrong.compared == ["sad_min", "argmin"])
    #expect(table(of: [wrong]).contains("made: least sum of frame 2, token 5"))
  }

  @Test func unusableTracesAreRefusedInWords() throws {
    func refusal(_ trace: SyntheticTrace, _ parts: String...) throws {
      try withFolder { folder in
        try trace.write(to: folder)
        for part in parts {
          expectSentence(part) {
            try cosimulateCMC(
              preset: .small, traces: readCMCTraces(folder), workload: folder, engine: .interpreter, progress: { _ in })
          }
        }
      }
    }
    let frames = SyntheticTrace.random(1, spread: 1)
    var shape = SyntheticTrace(frames: frames, threshold: 1)
    shape.expected["sad_min"] = ("<i4", [3, 15], [Int](repeating: 0, count: 45))
    shape.expected["argmin"] = ("<i2", [3, 16], [Int](repeating: 0, count: 48))
    try refusal(shape, "sad_min.npy", "field 'shape': 'sad_min' of trace 'made' must be [3, 16], not [3, 15]")
    var type = SyntheticTrace(frames: frames, threshold: 1)
    type.expected["kept_rows"] = ("<i2", [1], [0])
    try refusal(type, "kept_rows.npy", "field 'descr': 'kept_rows' of trace 'made' must be int32, not int16")
    var order = SyntheticTrace(frames: frames, threshold: 1)
    order.expected["kept_rows"] = ("<i4", [2], [3, 48])
    try refusal(order, "trace 'made', key 'kept_rows': rows must ascend and lie in 0...47")
    let large = SyntheticTrace(frames: (0..<2).map { _ in [[Int]](repeating: [0, 0], count: 200) }, threshold: 1)
    try refusal(
      SyntheticTrace(frames: large.frames, threshold: 1, weights: [[1], [1]]),
      "trace 'made', field 'T': a frame has 200 tokens, but the preset 'small' holds 196")
    try refusal(
      SyntheticTrace(frames: [[[Int]]](repeating: frames[0], count: 9), threshold: 1),
      "field 'n': 9 frames, but the tables of the preset 'small' hold 8")
    try refusal(
      SyntheticTrace(frames: frames, threshold: 1, weights: [[1], [1]]),
      "key 'w': the shape [2, 1] does not multiply tokens of 16 elements")
  }
}
