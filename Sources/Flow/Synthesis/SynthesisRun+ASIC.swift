import Foundation
import HDLVerilator

extension SynthesisRun {
  /// To the gates of a library: once for the smallest area with the hierarchy kept, and once for each period.
  func asic(
    _ unit: ConfiguredUnit, _ library: LibertyLibrary, _ options: SynthesisOptions, _ sram: [String: SRAMModel],
    _ activity: SwitchingActivity?, _ progress: (String) -> Void
  ) throws -> SynthesisReport {
    let liberty = ("liberty", tclWord(library.path))
    func hierarchy(_ statistics: YosysStatistics) throws -> AreaHierarchy {
      try AreaHierarchy(statistics, top: design.top) { name in
        library.cells[name].map { ($0.area, $0.isSequential) }
      }
    }
    var notes: [String] = []
    if let activity { notes.append(try use(activity)) }
    progress("\(unit.id): mapping to \(library.name) for the smallest area")
    try runYosys("asic.tcl", [liberty], as: "run")
    let statistics = try statistics("area.json")
    let smallest = try hierarchy(statistics)

    let sta = try openSTA()
    if sta == nil {
      notes.append("no clock: OpenSTA (sta) is not installed; install it with: apt-get install -y opensta")
    }
    func clock(_ target: Double?, _ area: AreaHierarchy, isFlattened: Bool, _ name: String) throws
      -> SynthesisReport.Clock
    {
      let timing = try sta.map { try self.timing($0, library, name, period: target ?? 10) }
      let slack = timing?.worstSlack
      let power = try target.flatMap { target in
        try sta.map { try self.power($0, library, name, period: target, activity) }
      }
      if case .failure(let reason)? = power { notes.append(reason.description) }
      return SynthesisReport.Clock(
        target: target, isFlattened: isFlattened, area: area.area, cells: area.cells,
        slack: target == nil ? nil : slack, period: slack.map { picoseconds((target ?? 10) - $0) },
        start: timing?.start,
        end: timing?.end, power: power.flatMap { try? $0.get() })
    }
    var clocks: [SynthesisReport.Clock] = []
    if library.drivingCell != nil {
      try insertBuffers(library, "area")
      clocks.append(
        try clock(nil, try hierarchy(self.statistics("area_buffered.json")), isFlattened: false, "area_buffered"))
    } else {
      notes.append("no clock: the library has no buffer, and nets with a large fan-out have no meaningful delay")
    }
    let flatten = smallest.cells <= options.flattenLimit && smallest.modules.count > 1
    if !options.periods.isEmpty {
      if smallest.cells > options.flattenLimit, smallest.modules.count > 1 {
        notes.append(
          "\(smallest.cells) cells are more than \(options.flattenLimit): mapped to a period module by module; each of "
            + "them is sized for itself")
      }
      try writeConstraints(library)
    }
    for period in options.periods {
      let name = "period_\(figure(period).replacing(".", with: "_"))"
      progress("\(unit.id): mapping for a period of \(figure(period)) ns")
      let parameters = [
        liberty, ("period", "\(Int((period * 1000).rounded()))"), ("flatten", flatten ? "1" : "0"), ("name", name),
      ]
      try runYosys("asic_timed.tcl", parameters, as: "\(name).run")
      if !flatten { try insertBuffers(library, name) }
      let file = flatten ? name : "\(name)_buffered"
      clocks.append(try clock(period, try hierarchy(self.statistics("\(file).json")), isFlattened: flatten, file))
    }

    let nand = library.nandArea
    let boxes = smallest.blackBoxes.map { box in
      let model = sram[box.name]
      return SynthesisReport.BlackBox(
        name: box.name, instances: box.instances, depth: model?.depth, width: model?.width,
        area: model.flatMap { model in nand.map { model.gateEquivalents * $0 } }, readEnergy: model?.readEnergy,
        writeEnergy: model?.writeEnergy)
    }
    if boxes.contains(where: { $0.depth != nil }) { notes.append(SRAMModel.statement) }
    if let box = boxes.first(where: { $0.depth == nil }) {
      notes.append("\(box.name) is a black box: its area and its paths are not known")
    }
    var types: [String: Int] = [:]
    for module in smallest.modules {
      for (type, count) in statistics.modules[module.name]! where library.cells[type] != nil {
        types[type, default: 0] += count * module.instances
      }
    }
    return SynthesisReport(
      unit: unit.id, parameters: Dictionary(uniqueKeysWithValues: unit.values.pairs.map { ($0.name, $0.value) }),
      top: design.top, target: .asic, library: library.name, liberty: library.path, yosys: statistics.version,
      modules: smallest.modules, cells: smallest.cells, flipFlops: smallest.flipFlops, cellsByType: types,
      area: smallest.area, gateEquivalents: nand.map { smallest.area / $0 }, blackBoxes: boxes, clocks: clocks,
      routedFrequency: nil, notes: notes)
  }

  /// From `<name>.netlist.json` to `<name>_buffered.json` and `<name>_buffered.v`.
  private func insertBuffers(_ library: LibertyLibrary, _ name: String) throws {
    let source = "\(name).netlist.json"
    let netlist = try FanoutBuffering.buffered(
      text(source), from: folder.appendingPathComponent(source).path, library: library, clocks: design.clocks)
    let target = "\(name)_buffered"
    try writeWhole(netlist, to: folder.appendingPathComponent("\(target).netlist.json").path)
    let parameters = [("top", tclWord(design.top)), ("netlist", "\(target).netlist.json"), ("name", target)]
    try writeScript("buffered.tcl", parameters, as: "\(target).run")
    try yosysScript("\(target).run.tcl", doing: "buffering \(design.top)")
  }

  /// Inputs are driven by a small buffer of the library, outputs drive four of them.
  private func writeConstraints(_ library: LibertyLibrary) throws {
    guard let buffer = library.drivingCell else {
      throw FlowError(
        "the library '\(library.name)' has no buffer, which mapping for a period needs to drive inputs with; "
          + "leave out --period, or name another library")
    }
    try writeWhole(
      "set_driving_cell \(buffer.name)\nset_load \(figure(4 * buffer.inputCapacitance))\n",
      to: folder.appendingPathComponent("abc.constr").path)
  }

  /// Writes `activity.tcl` for `timing.tcl`.
  ///
  /// - Returns: a sentence for the report.
  /// - Throws: `FlowError` for waves of another circuit.
  private func use(_ activity: SwitchingActivity) throws -> String {
    guard activity.top == design.top else {
      throw FlowError(
        "\(activity.path): has the waves of \(activity.top), not of \(design.top); trace this unit with the same parameters"
      )
    }
    try writeWhole(activity.tcl(except: design.clocks), to: folder.appendingPathComponent("activity.tcl").path)
    return
      "power: inputs switch as in \(activity.path), \(figure(activity.meanRate(except: design.clocks))) times a cycle "
      + "and bit on average in \(activity.cycles) cycles; OpenSTA carries that through the logic"
  }

  private func openSTA() throws -> ExternalTool? {
    let name = ProcessInfo.processInfo.environment["STA"] ?? "sta"
    return isInstalled(name) ? try ExternalTool(name, package: "opensta") : nil
  }

  private func timing(
    _ sta: ExternalTool, _ library: LibertyLibrary, _ name: String, period: Double
  ) throws -> TimingReport {
    try writeTiming(library, name, period: period, power: false, nil, as: "\(name).sta")
    let said = try sta.check(["-no_splash", "-exit", "\(name).sta.tcl"], doing: "timing \(design.top)", in: folder)
    let log = folder.appendingPathComponent("\(name).sta.log").path
    try writeWhole(said, to: log)
    return try TimingReport(said, from: log)
  }

  /// In milliwatts, or why there is no figure.
  private func power(
    _ sta: ExternalTool, _ library: LibertyLibrary, _ name: String, period: Double, _ activity: SwitchingActivity?
  ) throws -> Result<Double, FlowError> {
    try writeTiming(library, name, period: period, power: true, activity, as: "\(name).power")
    let result = try sta.run(["-no_splash", "-exit", "\(name).power.tcl"], in: folder)
    let log = folder.appendingPathComponent("\(name).power.log").path
    try writeWhole(result.output, to: log)
    guard result.status == 0, let power = try TimingReport(result.output, from: log).power else {
      return .failure(
        FlowError("no power at \(figure(period)) ns: OpenSTA ended with status \(result.status), see \(log)"))
    }
    return .success(power)
  }

  private func writeTiming(
    _ library: LibertyLibrary, _ name: String, period: Double, power: Bool, _ activity: SwitchingActivity?,
    as script: String
  ) throws {
    let parameters = [
      ("liberty", tclWord(library.path)), ("netlist", "\(name).v"), ("top", tclWord(design.top)),
      ("clocks", tclList(design.clocks)), ("period", figure(period)),
      ("power", power ? "1" : "0"), ("activity", activity == nil ? "{}" : "activity.tcl"),
    ]
    try writeScript("timing.tcl", parameters, as: script)
  }
}

/// Without the digits that a subtraction leaves behind.
private func picoseconds(_ nanoseconds: Double) -> Double { (nanoseconds * 1e6).rounded() / 1e6 }
