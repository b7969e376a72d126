import CMC
import HDL
import HDLVerilog
import Testing

@Suite struct VerilogTests {
  /// Every unit of a preset.
  static func units(_ preset: CMCPreset) throws -> [Module] {
    let sizes = try preset.configuration
    return [
      SADCodec(sizes.codec), TokenTables(sizes.tables), GEMMEngine(sizes.gemm),
      RecoveryEngine(table: sizes.tables, buffers: sizes.frameBuffers), FrameBuffers(sizes.frameBuffers),
      SegmentSequencer(maximumRows: sizes.tables.tokens),
    ]
  }

  /// No tool has anything to say about any unit.
  @Test(arguments: 0..<6)
  func unitsAreLintClean(unit: Int) throws {
    let (design, warnings) = try elaborate(Self.units(.tiny)[unit])
    #expect(warnings.map(\.message) == [])
    let output = try emitVerilog(design)
    let said = try complaints(about: output)
    #expect(said == "", "\(output.top)")
  }

  /// The sizes of the paper elaborate, and arrays stay arrays: the text does not grow with them.
  @Test func paperSizesAreAFewPagesOfText() throws {
    for (tiny, paper) in zip(try Self.units(.tiny), try Self.units(.paper)) {
      let (design, warnings) = try elaborate(paper)
      #expect(warnings.map(\.message) == [])
      let lines = try emitVerilog(design).combined.split(separator: "\n").count
      let small = try emitVerilog(elaborate(tiny).design).combined.split(separator: "\n").count
      print("\(design.topDefinition.name): \(lines) lines, \(small) at the sizes of tiny")
      #expect(lines < 2 * small + 300)
    }
  }
}

@Suite struct ConfigurationTests {
  @Test func errorsNameUnitFieldAndRange() {
    func message(_ make: () throws -> some Any) -> String {
      do { _ = try make() } catch { return "\(error)" }
      return "no error"
    }
    #expect(
      message { try GEMMEngineConfiguration(rows: 0, width: 4, entries: 8) }
        == "GEMMEngineConfiguration, field 'rows': 0 is not possible; it must be 1 to 256")
    #expect(
      message {
        try SADCodecConfiguration(
          groups: 6, groupWidth: 4, candidates: 4, maximumTokens: 9, maximumFrames: 4, maximumDimension: 16)
      } == "SADCodecConfiguration, field 'candidates': 6 groups are not 2, 4, 8, ... times 4 candidates")
    #expect(
      message {
        try SADCodecConfiguration(
          groups: 8, groupWidth: 3, candidates: 4, maximumTokens: 9, maximumFrames: 4, maximumDimension: 16)
      } == "SADCodecConfiguration, field 'groupWidth': 3 is not a power of two")
    #expect(
      message { try TokenTableConfiguration(frames: 8, tokens: 1) }
        == "TokenTableConfiguration, field 'tokens': 1 is not possible; it must be 2 to 4096")
    #expect(
      message {
        let tiny = try CMCPreset.tiny.configuration
        return try CMCConfiguration(
          name: "odd", codec: tiny.codec, gemm: tiny.gemm, tables: tiny.tables,
          frameBuffers: FrameBufferConfiguration(banks: 7, entries: 17))
      } == "CMCConfiguration, field 'frameBuffers': 7 banks of 17 entries do not hold 2 results for each of 17 tokens")
  }
}
