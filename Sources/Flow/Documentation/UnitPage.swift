import Foundation
import HDL
import HDLIR

/// The page of a unit in the guide, made of its source, its catalog entry and its netlist.
package struct UnitPage {
  package let entry: CatalogEntry
  private let design: Design
  private let preset: String?
  private let source: SourceComments
  package let diagram: TimingDiagram?
  private let caption: String

  /// - Throws: what elaboration and the scenario's circuit have to say.
  package init(_ entry: CatalogEntry) throws {
    self.entry = entry
    preset = entry.presets.first?.name
    let unit = try ConfiguredUnit(entry.name, preset: preset)
    let module = try unit.make()
    source = try SourceComments("\(type(of: module))")
    design = try elaborate(module).design
    let scenario = UnitScenario.all[entry.name]
    caption = scenario?.caption ?? ""
    diagram = try scenario.flatMap { scenario in
      let recorder = PortRecorder(limit: 26)
      try scenario.run(recorder.recorded)
      return recorder.diagram(title: entry.name)
    }
  }

  package var markdown: String {
    var parts = [
      "# \(entry.name)",
      "\(entry.summary.prefix(1).uppercased())\(entry.summary.dropFirst()). Source: `\(source.file)`.",
      source.purpose.joined(separator: "\n"), parameters,
    ]
    parts.append("## Ports\n" + ports)
    if diagram != nil {
      parts.append(
        "## Timing\n\(caption) Values are those before each edge; multi-bit ones are hexadecimal from five bits on. Ports of "
          + "more than 64 bits are left out. The same as WaveJSON: [\(entry.name).json](timing/\(entry.name).json).\n\n"
          + "![\(entry.name)](timing/\(entry.name).svg)")
    }
    parts.append("## Figures\n" + figures)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var parameters: String {
    guard !entry.parameters.isEmpty else { return "## Parameters\nNone." }
    let rows = entry.parameters.map {
      "| `\($0.name)` | \($0.meaning.replacing("|", with: "\\|")) | \($0.domainText.replacing("|", with: "\\|")) | \($0.defaultValue) |"
    }
    let presets = entry.presets.map { preset in
      let settings = entry.parameters.compactMap { parameter in
        preset.settings[parameter.name].map { "\(parameter.name)=\($0)" }
      }
      return "`\(entry.name).\(preset.name)`" + (settings.isEmpty ? "" : " (\(settings.joined(separator: ", ")))")
    }
    return "## Parameters\n| name | meaning | values | default |\n|---|---|---|---|\n" + rows.joined(separator: "\n")
      + (presets.isEmpty ? "" : "\n\nPresets: \(presets.joined(separator: "; ")).")
  }

  /// A line a port; the signals of a bundle together.
  private var ports: String {
    let top = design.topDefinition
    var rest = top.ports.map { top[$0] }
    var rows: [String] = []
    func row(_ name: String, _ direction: String, _ width: String, _ meaning: String) {
      rows.append("| `\(name)` | \(direction) | \(width) | \(meaning.replacing("|", with: "\\|")) |")
    }
    for domain in top.domains where domain != .asynchronous {
      row(domain.clock, "in", "1", "Clock.")
      if domain.resetKind != .none {
        row(
          domain.reset, "in", "1",
          "Reset, \(domain.resetKind.rawValue), active \(domain.polarity == .activeHigh ? "high" : "low").")
      }
    }
    for port in source.ports {
      let own = rest.filter { $0.name == port.name || $0.name.hasPrefix("\(port.name)_") }
      guard !own.isEmpty else { continue }
      rest.removeAll { one in own.contains { $0.name == one.name } }
      let direction = port.kind == "Input" ? "in" : "out"
      if own.count == 1 {
        row(own[0].name, own[0].kind == .input ? "in" : "out", "\(own[0].type.width)", port.comment)
      } else {
        let signals = own.map { "\($0.name.dropFirst(port.name.count + 1))" }.joined(separator: ", ")
        row(
          "\(port.name)_*", direction, own.map { "\($0.type.width)" }.joined(separator: ", "),
          "\(port.comment) Signals: \(signals).")
      }
    }
    for port in rest { row(port.name, port.kind == .input ? "in" : "out", "\(port.type.width)", "") }
    return
      "Widths are those of \(preset.map { "the preset `\($0)`" } ?? "the defaults").\n\n| port | | bits | meaning |\n|---|---|---|---|\n"
      + rows.joined(separator: "\n")
  }

  private var figures: String {
    let counts = NetlistCounts(design)
    let size = preset.map { "the preset `\($0)`" } ?? "the defaults"
    return """
      The netlist of \(size): \(counts.modules) modules, \(counts.instances) instances, \(counts.registerBits) register bits, \
      \(counts.memoryBits) memory bits, \(counts.multipliers) multipliers. Area and clock: `apus synthesize \(entry.name)\
      \(preset.map { ".\($0)" } ?? "")`, see [synthesis](../synthesis.md).
      """
  }
}

/// What a design consists of, all instances counted.
package struct NetlistCounts: Hashable, Sendable {
  package var modules = 0
  package var instances = 0
  package var registerBits = 0
  package var memoryBits = 0
  package var multipliers = 0

  package init(_ design: Design) {
    modules = design.definitions.count
    var counts = [Int](repeating: 0, count: modules)
    counts[modules - 1] = 1
    for index in design.definitions.indices.reversed() {
      let definition = design.definitions[index]
      for instance in definition.instances { counts[Int(instance.definition.index)] += counts[index] }
      for array in definition.arrays {
        counts[Int(array.definition.index)] += counts[index] * definition[array.space].count
      }
      func lanes(_ space: LaneSpaceID) -> Int { space == .none ? 1 : definition[space].count }
      let registers = definition.declarations.filter(\.isRegister).reduce(0) { $0 + $1.type.width * lanes($1.lanes) }
      let reads = definition.memories.reduce(0) { $0 + $1.readPorts.count * $1.word.width }
      registerBits += counts[index] * (registers + reads)
      memoryBits += counts[index] * definition.memories.reduce(0) { $0 + $1.depth * $1.word.width }
      multipliers +=
        counts[index]
        * definition.nodes.filter { $0.operation == .multiply }.reduce(0) { $0 + lanes($1.lanes) }
    }
    instances = counts.reduce(0, +) - 1
  }
}
