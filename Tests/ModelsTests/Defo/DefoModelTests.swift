import Models
import Testing

@Suite struct DefoModelTests {
  @Test func decidesOnceAfterTheSecondStep() {
    var defo = DefoModel(layers: 3, fallsBackToSpatial: true)
    for (layer, cycles) in [(100, 99), (100, 100), (100, 101)].enumerated() {
      #expect(defo.mode(layer: layer, step: 0) == .original)
      defo.record(layer: layer, step: 0, cycles: cycles.0)
      #expect(defo.mode(layer: layer, step: 1) == .temporal)
      defo.record(layer: layer, step: 1, cycles: cycles.1)
      defo.record(layer: layer, step: 2, cycles: 1)
    }
    #expect((0..<3).map { defo.mode(layer: $0, step: 2) } == [.temporal, .spatial, .spatial])
    #expect(DefoModel(layers: 1).mode(layer: 0, step: 2) == .original)
  }

  @Test func countersSaturateAfterThePrescale() {
    var defo = DefoModel(layers: 1, prescale: 4)
    defo.record(layer: 0, step: 0, cycles: 65_535 * 16 + 15)
    defo.record(layer: 0, step: 1, cycles: 65_536 * 16)
    #expect(
      defo.entries[0] == DefoModel.Entry(originalCycles: 65_535, differenceCycles: 65_535, usesDifferences: false))
  }

  /// Layer 0 stays with differences, which lose in one of its three last steps; layer 1 is right in all.
  @Test func reportsTheAccuracyOfDecisions() {
    let report = defoReport(
      original: [[10, 10, 10, 10, 10], [5, 5, 5, 5, 5]], temporal: [[10, 4, 4, 5, 11], [5, 6, 7, 5, 5]])
    #expect(report.layers.map(\.mode) == [.temporal, .original])
    #expect(report.layers[0].oracle == [.temporal, .temporal, .original])
    #expect(report.layers.map(\.agreements) == [2, 3])
    #expect(report.accuracy == 5.0 / 6.0)
  }
}
