import Foundation
import HDLVerilator

extension SynthesisRun {
  /// To the cells of an FPGA family, and through nextpnr where there is one.
  func fpga(
    _ unit: ConfiguredUnit, _ target: SynthesisTarget, _ progress: (String) -> Void
  ) throws -> SynthesisReport {
    progress("\(unit.id): mapping to \(target.rawValue)")
    try runYosys("fpga.tcl", [("family", target.rawValue)], as: "run")
    let statistics = try statistics("area.json")
    // Whatever the report does not define is a cell of the family; flip-flops are known by their names.
    let hierarchy = try AreaHierarchy(statistics, top: design.top) { name in
      statistics.modules[name] == nil && !name.hasPrefix("$") ? (0, Self.isFlipFlop(name)) : nil
    }
    var types: [String: Int] = [:]
    for module in hierarchy.modules {
      for (type, count) in statistics.modules[module.name]! where statistics.modules[type] == nil {
        types[type, default: 0] += count * module.instances
      }
    }
    progress("\(unit.id): placing and routing, where nextpnr is installed")
    let routed = try NextPNR(target: target)?.run(in: folder, top: design.top)
    let note =
      routed.map(\.note)
      ?? (NextPNR.package(target).map {
        "no clock: nextpnr is not installed; install it with: apt-get install -y \($0)"
      }
        ?? "no clock: nextpnr has no packaged flow for \(target.rawValue)")
    return SynthesisReport(
      unit: unit.id, parameters: Dictionary(uniqueKeysWithValues: unit.values.pairs.map { ($0.name, $0.value) }),
      top: design.top, target: target, library: nil, liberty: nil, yosys: statistics.version,
      modules: hierarchy.modules, cells: hierarchy.cells, flipFlops: hierarchy.flipFlops, cellsByType: types,
      area: nil, gateEquivalents: nil, blackBoxes: [], clocks: [], routedFrequency: routed?.frequency,
      notes: note.map { [$0] } ?? [])
  }

  /// SB_DFF, SB_DFFESR; FDRE, FDSE, FDCE, FDPE; TRELLIS_FF.
  private static func isFlipFlop(_ cell: String) -> Bool {
    cell.hasPrefix("SB_DFF") || cell == "TRELLIS_FF" || ["FDRE", "FDSE", "FDCE", "FDPE"].contains(cell)
  }
}
