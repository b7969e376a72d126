import Ditto
import HDL
import HDLVerilog
import Testing

@Suite struct DittoVerilogTests {
  /// No tool has anything to say about the encoding units and compute units.
  @Test func verilogIsLintClean() throws {
    let encoding = try EncodingConfiguration(tileDepth: 64)
    let wide = try EncodingConfiguration(scanWidth: 16, queueDepth: 32, lanes: 8, tileDepth: 64)
    let modules: [Module] = [
      try EncodingUnit(encoding), try EncodingUnit(wide, banks: 16), try EncodingUnit(encoding, banks: 0),
      LaneEncodingUnit(encoding), LaneEncodingUnit(wide),
      LaneEncodingUnit(try EncodingConfiguration(queueDepth: 8, tileDepth: 256)),
      LaneEncodingUnit(try EncodingConfiguration(scanWidth: 16, queueDepth: 16, tileDepth: 256)),
      try EncodingUnit(EncodingConfiguration(tileDepth: 256)),
      try EncodingUnit(EncodingConfiguration(scanWidth: 16, queueDepth: 32, tileDepth: 256)),
      ComputeUnit(try ComputePreset.tiny.configuration()), ComputeUnit(try ComputePreset.small.configuration()),
      ComputeUnit(try ComputePreset.tiny.configuration(.words(banks: 8))),
      ComputeUnit(
        try ComputeConfiguration(rows: 1, cluster: ClusterConfiguration(columns: 1, encoding: encoding))),
    ]
    for module in modules {
      let (design, warnings) = try elaborate(module)
      #expect(warnings.map(\.message) == [], "\(design.topDefinition.name)")
      #expect(try complaints(emitVerilog(design)) == "", "\(design.topDefinition.name)")
    }
  }

  /// The size of the paper: its Verilog is a few pages, made in less than a second.
  @Test func paperSizeIsEmitted() throws {
    let start = ContinuousClock.now
    let output = try emitVerilog(elaborate(ComputeUnit(try ComputePreset.paper.configuration())).design)
    let seconds = ContinuousClock.now - start
    print("paper: \(output.files.reduce(0) { $0 + $1.text.utf8.count }) bytes in \(seconds)")
    #expect(output.files.reduce(0) { $0 + $1.text.utf8.count } < 200_000)
  }
}
