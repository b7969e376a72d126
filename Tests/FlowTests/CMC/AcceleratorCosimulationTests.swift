import CMC
import Flow
import Foundation
import HDL
import HDLSimulation
import Testing
import Workloads

@Suite struct AcceleratorCosimulationTests {
  private static let bundled = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../workloads/cmc").standardizedFileURL.path

  /// The recorded traces, cut to what the smallest accelerator holds, pixels and weights made up among them.
  @Test func cornersOfTheRecordedTracesAreExact() throws {
    let traces = try readCMCTraces(Self.bundled)
    let results = try cosimulateCMCAccelerator(
      preset: .tiny, traces: traces, workload: Self.bundled, engine: .interpreter, progress: { _ in })
    #expect(results.count == traces.count)
    for result in results {
      #expect(result.firstDifference == nil)
      #expect(result.note?.isEmpty == false && result.compared.isEmpty)
      #expect(result.comparisons > 1000)
      #expect(result.counts.slices * result.counts.decided == result.denseSlices * result.counts.informative)
    }
    #expect(table(of: results).contains("no weights: the product copies the first 4 elements"))
  }

  /// A segment that fits is compared with its own values, and a wrong one is named.
  @Test func aWrongExpectedValueIsNamed() throws {
    func run(_ trace: SyntheticTrace) throws -> AcceleratorTraceResult {
      try withFolder { folder in
        try trace.write(to: folder)
        return try cosimulateCMCAccelerator(
          preset: .tiny, traces: readCMCTraces(folder), workload: folder, engine: .interpreter, progress: { _ in })[0]
      }
    }
    let frames = SyntheticTrace.random(3, spread: 2)
    var trace = SyntheticTrace(frames: frames, threshold: 20)
    let units = try withFolder { folder in
      try trace.write(to: folder)
      return try cosimulateCMC(
        preset: .tiny, traces: readCMCTraces(folder), workload: folder, engine: .interpreter, progress: { _ in })[0]
    }
    trace.expected["sad_min"] = ("<i4", [3, 16], units.sums)
    trace.expected["argmin"] = ("<i2", [3, 16], units.references)
    let right = try run(trace)
    #expect(right.isExact && right.compared == ["argmin"])
    #expect(right.counts.informative == units.keptRows && right.counts.searchCycles == units.searches[0].searching)
    trace.expected["argmin"]!.values[37] = (units.references[37] + 1) % 16
    let wrong = try run(trace)
    #expect(
      wrong.firstDifference == """
        reference of frame 2, token 5 in the stored table: \(units.references[37]), but the trace's 'argmin' says \
        \((units.references[37] + 1) % 16)
        """)
  }

  /// The catalog's accelerators are those of the presets.
  @Test(arguments: CMCPreset.allCases)
  func theCatalogHasThePresets(preset: CMCPreset) throws {
    let module = try ConfiguredUnit("cmc.\(preset.rawValue)").make()
    let sizes = try #require((module as? CMCAccelerator)?.configuration)
    let wanted = try preset.accelerator
    #expect(sizes.parameterText == wanted.parameterText)
    let codec = try #require((try ConfiguredUnit("cmc.codec.\(preset.rawValue)").make() as? SADCodec)?.configuration)
    #expect(codec == wanted.units.codec)
  }
}
