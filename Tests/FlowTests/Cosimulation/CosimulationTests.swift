import Ditto
import Flow
import Foundation
import HDLSimulation
import HDLVerilator
import Models
import Testing
import Workloads

@Suite struct CosimulationTests {
  static let engines: [Engine] = {
    var options = VerilatorOptions()
    options.optimization = .none
    return [.interpreter, .verilator(options)]
  }()

  /// Random layers of every kind: Ditto and each baseline exact, and in as many cycles as its model says.
  @Test(arguments: engines)
  func randomLayersOnEveryDesign(engine: Engine) throws {
    try withFolder { folder in
      var traces = RandomTraces(folder, seed: 17)
      try traces.linear("one", steps: 3, m: 1, k: 1, n: 1)
      try traces.linear("linear", steps: 3, m: 5, k: 70, n: 9)
      try traces.convolution("conv", size: 4, channels: 3, n: 5, kernel: 3, stride: 1, pad: 1)
      try traces.convolution("strided", size: 5, channels: 2, n: 3, kernel: 2, stride: 2, pad: 0)
      try traces.attention("self", steps: 3, heads: 2, m: 3, k: 10, n: 6, isConstant: false)
      try traces.attention("cross", steps: 2, heads: 2, m: 4, k: 7, n: 3, isConstant: true)
      let layers = try readRecordedLayers(folder)
      let results = try cosimulate(layers, preset: .tiny, engine: engine) { _ in }
      #expect(results.count == 6)
      for layer in results {
        #expect(layer.designs.map(\.design) == AcceleratorDesign.allCases)
        for design in layer.designs {
          #expect(design.firstDifference == nil, "seed 17: \(layer.id) on \(design.design.title)")
          #expect(design.worstModelError == 0, "seed 17: \(layer.id) on \(design.design.title)")
          #expect(design.cycles > 0 && design.results > 0)
        }
      }
    }
  }

  /// Recorded layers: one with differences of nine bits, one of constant right sides.
  @Test(arguments: engines)
  func recordedLayers(engine: Engine) throws {
    let layers = try readRecordedLayers("workloads/ditto", named: ["unet_ddim50_t1"])
    let results = try cosimulate(layers, preset: .tiny, engine: engine) { _ in }
    #expect(results.allSatisfy { $0.designs.allSatisfy(\.isExact) })
    let ditto = try #require(results[0].result(.ditto))
    #expect(ditto.results == 4 * 128)
    // Each of the 32 blocks of channels sees all inputs: 64 in full in the first step, classes by the manifest after.
    #expect((ditto.zero ?? 0) == 32 * (7 + 10 + 9))
  }

  /// A wrong expected value is found, where it stands.
  @Test func wrongExpectedValues() throws {
    try withFolder { folder in
      var traces = RandomTraces(folder, seed: 3)
      try traces.linear("layer", steps: 2, m: 3, k: 4, n: 5)
      let path = "\(folder)/layer__y.npy"
      var data = try Data(contentsOf: URL(fileURLWithPath: path))
      data[data.count - 4 * 2] ^= 1  // step 1, row 2, column 3
      try data.write(to: URL(fileURLWithPath: path))
      let results = try cosimulate(
        try readRecordedLayers(folder), preset: .tiny, designs: [.ditto], engine: .interpreter
      ) { _ in }
      let text = try #require(results[0].designs[0].firstDifference)
      #expect(text.contains("step 1, head 0, row 2, column 3") && text.contains("the trace says"))
      #expect(!results[0].designs[0].isExact)
    }
  }

  private func broken(_ change: (String) throws -> Void, _ parts: [String]) throws {
    try withFolder { folder in
      var traces = RandomTraces(folder, seed: 3)
      try traces.linear("layer", steps: 2, m: 3, k: 4, n: 5)
      try change(folder)
      do {
        _ = try readRecordedLayers(folder)
        Issue.record("nothing was thrown; expected \(parts)")
      } catch {
        for part in parts { #expect("\(error)".contains(part), "'\(error)' lacks '\(part)'") }
      }
    }
  }

  @Test func sentencesForBadInputs() throws {
    func write(_ data: Data, _ path: String) throws { try data.write(to: URL(fileURLWithPath: path)) }
    try broken({ try FileManager.default.removeItem(atPath: "\($0)/layer__w.npy") }, ["layer__w.npy", "no such file"])
    try broken(
      { try write(numpy([0, 0], [2, 1], isWide: false), "\($0)/layer__w.npy") },
      ["layer__w.npy", "'shape'", "'w'", "[4, N]", "[2, 1]"])
    try broken(
      { try write(numpy([Int](repeating: 0, count: 24), [2, 3, 4], isWide: true), "\($0)/layer__x.npy") },
      ["layer__x.npy", "'descr'", "must be int8"])
    try broken(
      { folder in
        let path = "\(folder)/layer__y.npy"
        try write(try Data(contentsOf: URL(fileURLWithPath: path)).dropLast(3), path)
      }, ["layer__y.npy", "needs 120"])
    try broken(
      { try write(numpy([Int](repeating: 0, count: 15), [1, 3, 5], isWide: true), "\($0)/layer__y.npy") },
      ["layer__y.npy", "[2, 3, 5]", "[1, 3, 5]"])
    try broken(
      { folder in
        let path = "\(folder)/manifest.json"
        let text = try readText(path).replacingOccurrences(of: "\"step_count\":2", with: "\"step_count\":0")
        try write(Data(text.utf8), path)
      }, ["manifest.json", "'step_count'", "0"])
    expectSentence("workloads/ditto", "no layer whose name contains 'unet_nothing'") {
      try readRecordedLayers("workloads/ditto", named: ["unet_nothing"])
    }
    expectSentence("nowhere/manifest.json", "no such file") { try readRecordedLayers("nowhere") }
  }

  /// Sums of too many products would not fit.
  @Test func layersThatAreTooLong() throws {
    try withFolder { folder in
      var traces = RandomTraces(folder, seed: 1)
      try traces.linear("long", steps: 1, m: 1, k: 65_793, n: 1)
      expectSentence("'long'", "65793", "65792") { try readRecordedLayers(folder) }
    }
  }
}
