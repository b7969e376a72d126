import Flow
import Testing

@Suite struct ParameterTests {
  @Test func settingsArePutOverPresets() throws {
    let unit = try ConfiguredUnit("ditto.array.tiny", settings: ["rows=3"])
    #expect(unit.values.integer("rows") == 3)
    #expect(unit.values.integer("columns") == 4)
    #expect(unit.id == "ditto.array.tiny-rows3")
    #expect(try ConfiguredUnit("ditto.array", preset: "tiny").id == "ditto.array.tiny")
    #expect(try ConfiguredUnit("ditto.array.tiny").id == "ditto.array.tiny")
    #expect(try ConfiguredUnit("ditto.tiny").id == "ditto.tiny")
    #expect(try ConfiguredUnit("ditto.pe", settings: ["lanes=4"]).id == "ditto.pe")
    #expect(try ConfiguredUnit("itc.pe", settings: ["multiplier=booth"]).values.choice("multiplier") == "booth")
  }

  @Test func unknownNamesListTheNearOnes() {
    expectSentence("ditto.array has no parameter 'row'", "did you mean 'rows'?", "columns") {
      try ConfiguredUnit("ditto.array", settings: ["row=4"])
    }
    expectSentence("there is no design 'ditto.aray'", "did you mean 'ditto.array'") { try ConfiguredUnit("ditto.aray") }
    expectSentence("ditto.array has no preset 'smal'", "did you mean 'small'?") {
      try ConfiguredUnit("ditto.array.smal")
    }
    expectSentence("multiplier=boot", "did you mean booth?", "operator | booth") {
      try ConfiguredUnit("itc.pe", settings: ["multiplier=boot"])
    }
  }

  @Test func valuesOutOfRangeSayTheRange() {
    expectSentence("ditto.array: rows=0 is out of range", "1...512") {
      try ConfiguredUnit("ditto.array", settings: ["rows=0"])
    }
    expectSentence("rows=513 is out of range") { try ConfiguredUnit("ditto.array", settings: ["rows=513"]) }
    expectSentence("'4.5' is not a whole number") { try ConfiguredUnit("ditto.array", settings: ["rows=4.5"]) }
    let even = Parameter.integer("lanes", 2...8, multipleOf: 2, default: 4, "lanes")
    expectSentence("lanes=3 is out of range", "2...8, a multiple of 2") { try even.value(from: "3", unit: "u") }
    #expect(throws: Never.self) { try even.value(from: "8", unit: "u") }
  }

  @Test func malformedSettings() {
    expectSentence("'rows' sets nothing", "key=value") { try ConfiguredUnit("ditto.array", settings: ["rows"]) }
    expectSentence("'=4' sets nothing") { try ConfiguredUnit("ditto.array", settings: ["=4"]) }
    expectSentence("'rows' is set twice") { try ConfiguredUnit("ditto.array", settings: ["rows=4", "rows=5"]) }
    expectSentence("leave one out") { try ConfiguredUnit("ditto.array.tiny", preset: "small") }
    expectSentence("ditto.pe has no presets") { try ConfiguredUnit("ditto.pe", preset: "small") }
  }

  /// Every unit builds with its defaults and each of its presets, and every default and preset is allowed.
  @Test func theWholeCatalogBuilds() throws {
    for entry in catalog { _ = try ConfiguredUnit(entry.name).make() }
    #expect(try presetUnits().count >= catalog.count)
    for unit in try presetUnits() { _ = try unit.make() }
    #expect(Set(catalog.map(\.name)).count == catalog.count)
  }

  @Test func nearNamesAreNear() {
    #expect(nearNames(to: "colums", in: ["rows", "columns", "lanes"]) == ["columns"])
    #expect(nearNames(to: "xyz", in: ["rows", "columns"]).isEmpty)
    #expect(editDistance(Array("rwos"), Array("rows")) == 1)
    #expect(editDistance(Array("kitten"), Array("sitting")) == 3)
    #expect(editDistance([], Array("abc")) == 3)
  }

  @Test func descriptionNamesRangesAndPresets() {
    let text = description(of: catalog.first { $0.name == "ditto.array" }!)
    #expect(text.contains("rows    = 8  (1...512)"))
    #expect(text.contains("ditto.array.tiny  rows=2 columns=4"))
  }
}
