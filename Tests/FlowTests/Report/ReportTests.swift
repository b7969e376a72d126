import Flow
import Foundation
import HDLSimulation
import Testing
import Workloads

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ReportTests {
  private static let workloads = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../workloads").standardizedFileURL.path

  /// Says why a text is no XML; nil if it is.
  private func complaint(_ text: String) -> String? {
    let parser = XMLParser(data: Data(text.utf8))
    return parser.parse() ? nil : "\(parser.parserError.map { "\($0)" } ?? "unknown") at line \(parser.lineNumber)"
  }

  @Test func thePageIsWholeAndItsPicturesAreXML() throws {
    try withFolder { folder in
      let traces = try readCMCTraces("\(Self.workloads)/cmc").filter { $0.id.contains("px") }
      let results = try cosimulateCMC(
        preset: .tiny, traces: traces, workload: "\(Self.workloads)/cmc", engine: .interpreter, progress: { _ in })
      try writeWhole(Flow.json(results), to: "\(folder)/results/cmc.json")
      try writeWhole(
        """
        {"layers": [{"id": "a.layer", "kind": "linear", "steps": 2, "itcCycles": 100.0, "designs": [
          {"design": "ditto", "cycles": 40, "modelCycles": 40, "utilisation": 0.91, "results": 8}]}]}
        """, to: "\(folder)/results/ditto.json")
      var options = ReportOptions()
      (options.dittoWorkload, options.cmcWorkload) = ("\(Self.workloads)/ditto", "\(Self.workloads)/cmc")
      (options.results, options.synthesis, options.out) = ("\(folder)/results", "\(folder)/synth", "\(folder)/report")
      (options.shapes, options.defoLayers) = (["\(Self.workloads)/shapes/ddpm_cifar10.csv"], ["ddim50_t1", "b1_cpv"])
      options.sweeps = "\(folder)/sweeps"
      try writeWhole(Self.sweep, to: "\(folder)/sweeps/mine/results.json")
      let page = try readText(writeReport(options, progress: { _ in }))
      for part in [
        "<!doctype html>", "carphone_px16_n4", "a.layer", "prefers-color-scheme: dark", "Focus", "make synth", "91.0 %",
        "2.50", "Rooflines", "Pareto front", "rows 4 at 5 ns", "unet_ddim50_t1", "oracle: differences",
      ] { #expect(page.contains(part), "the page lacks '\(part)'") }
      for part in ["src=\"http", "href=\"http", "@import", "<script", "nan", "inf "] {
        #expect(!page.contains(part), "the page has '\(part)'")
      }
      let markdown = try readText("\(folder)/report/report.md")
      let figures = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/report/figures")
      #expect(figures.count > 15)
      for figure in figures {
        #expect(complaint(try readText("\(folder)/report/figures/\(figure)")) == nil, "\(figure)")
        #expect(markdown.contains("(figures/\(figure))"))
      }
      let picture = try tokenPicture(results, traces: traces)
      #expect(complaint(picture) == nil)
      #expect(picture.components(separatedBy: "class=\"computed\"").count > 20)
    }
  }

  /// Two points on the front, one beaten by both.
  private static let sweep = """
    {"design": "ditto.array", "axes": ["rows"], "failures": [{"id": "rows16", "reason": "too large"}], "rows": [
      {"id": "rows2", "parameters": {"rows": "2"}, "target": 5, "area": 100, "cells": 10, "period": 4, "cycles": 90,
        "isOnFront": true},
      {"id": "rows4", "parameters": {"rows": "4"}, "target": 5, "area": 200, "cells": 20, "period": 4, "cycles": 50,
        "isOnFront": true},
      {"id": "rows8", "parameters": {"rows": "8"}, "target": 5, "area": 300, "cells": 30, "period": 5, "cycles": 95,
        "isOnFront": false}]}
    """

  /// The picture beside the CSV: three planes, the two points of the front named.
  @Test func paretoFrontsAreDrawn() throws {
    let results = try JSONDecoder().decode(SweepResults.self, from: Data(Self.sweep.utf8))
    try withFolder { folder in
      try results.write(to: folder)
      let picture = try readText("\(folder)/pareto.svg")
      #expect(complaint(picture) == nil)
      for name in ["rows 2 at 5 ns", "rows 4 at 5 ns", "clock period against size", "time against size"] {
        #expect(picture.contains(name))
      }
      #expect(!picture.contains(">rows 8 at 5 ns</text>"))
      #expect(picture.components(separatedBy: "<circle").count == 1 + 3 * 3)
    }
  }

  @Test func spoiledResultsAreRefusedInWords() throws {
    try withFolder { folder in
      try writeWhole("[{}]", to: "\(folder)/cmc.json")
      var options = ReportOptions()
      (options.dittoWorkload, options.cmcWorkload) = ("\(Self.workloads)/ditto", "\(Self.workloads)/cmc")
      (options.results, options.out) = (folder, "\(folder)/report")
      expectSentence("\(folder)/cmc.json: cannot be read as results", "make it anew: apus simulate cmc") {
        try writeReport(options, progress: { _ in })
      }
    }
  }

  /// The error that other code measured when the traces were recorded.
  @Test func errorsAreTheRecordedOnes() throws {
    let errors = ["bikes_px8rgb_n8": 0.02324649, "bbb_tsfL1_n4": 0.01131527]
    for trace in try readCMCTraces("\(Self.workloads)/cmc") {
      guard let expected = errors[trace.id] else { continue }
      let study = try #require(try CondensingStudy(trace))
      #expect(abs(study.ranges[0].error - expected) < 1e-5)
      #expect(study.thresholds[0].error == 0)
      #expect(zip(study.thresholds, study.thresholds.dropFirst()).allSatisfy { $0.share >= $1.share })
    }
  }

  /// Zero differences as the recorder counted them.
  @Test func differencesAreTheRecordedOnes() throws {
    let path = "\(Self.workloads)/ditto/manifest.json"
    let manifest = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path)))
    let entries = (manifest as! [String: Any])["traces"] as! [[String: Any]]
    var compared = 0
    for trace in try readDittoTraces("\(Self.workloads)/ditto") where trace.kind == .linear {
      let entry = try #require(entries.first { $0["id"] as? String == trace.id })
      let counts = try #require(entry["delta_x"] as? [[Int]])
      let statistics = try #require(try DifferenceShares.all(trace).first)
      #expect(statistics.steps.map(\.temporal.zero) == counts.map { $0[0] })
      #expect(statistics.steps.map(\.temporal.count) == counts.map { $0.reduce(0, +) })
      compared += counts.count
    }
    #expect(compared > 10)
  }

  @Test func ticksAreRoundAndCoverTheValues() {
    for (low, high) in [(0.0, 1.0), (0, 0.983), (0, 479), (0, 2.87), (0, 6359), (0.2, 0.21)] {
      let ticks = Ticks(from: low, to: high)
      #expect(ticks.values.count >= 2 && ticks.values.count <= 9)
      #expect(ticks.values[0] <= low && ticks.values.last! >= high - 1e-9)
      #expect(Set(ticks.values.map(ticks.label)).count == ticks.values.count)
    }
  }

  /// A grey pixel, as other programs write it.
  @Test func pictureFiles() {
    let file = [UInt8](png(width: 1, height: 1, channels: 1, pixels: [200]))
    #expect(file.prefix(8).elementsEqual([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(file.suffix(12).elementsEqual([0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]))
    // IHDR of a 1 x 1 grey picture of 8 bits, and its CRC.
    #expect(file[8..<33].suffix(4).elementsEqual([0x3A, 0x7E, 0x9B, 0x55]))
  }
}
