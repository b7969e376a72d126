import Foundation
import HDLVerilator
import HDLVerilog

/// Synthesises a unit with Yosys in `folder`, and times it with OpenSTA where that is installed.
///
/// The folder gets the Verilog (`rtl/`), the scripts with their parameters (`run.tcl`; `yosys -c run.tcl` there does it
/// again), the logs, the netlists, and `report.json`.
///
/// - Parameter progress: called with a line before each step that takes time.
/// - Throws: `FlowError` for a library that is missing or not usable, `CosimulationError` for a tool that is missing or
///   fails, with its last words; what the unit has to say about its parameters.
public func synthesize(
  _ unit: ConfiguredUnit, options: SynthesisOptions, in folder: String, progress: (String) -> Void = { _ in }
) throws -> SynthesisReport {
  // A wrong library is refused before anything is written.
  let library =
    options.target == .asic ? try LibertyLibrary(path: LibertyLibrary.path(named: options.liberty)) : nil
  let activity = try options.activity.map { try SwitchingActivity($0) }
  let design = try emit(try unit.make(), to: "\(folder)/rtl")
  let sram = try SRAMModel.macros(in: design.macros)
  let run = try SynthesisRun(design: design, folder: folder, blackBoxes: Set(sram.keys))
  let report =
    if let library { try run.asic(unit, library, options, sram, activity, progress) } else {
      try run.fpga(unit, options.target, progress)
    }
  try writeWhole(try report.json(), to: "\(folder)/report.json")
  return report
}

/// The folder of one synthesis, and the tools that run in it.
struct SynthesisRun {
  let design: EmittedDesign
  let folder: URL
  let yosys: ExternalTool
  /// The emitted files that are models of black boxes: Yosys reads only their ports.
  private let macros: [String]
  private let sources: [String]

  init(design: EmittedDesign, folder: String, blackBoxes: Set<String>) throws {
    self.design = design
    self.folder = URL(fileURLWithPath: folder)
    yosys = try ExternalTool(ProcessInfo.processInfo.environment["YOSYS"] ?? "yosys", package: "yosys")
    func path(_ file: String) -> String { "rtl/\(design.top)/\(file)" }
    macros = design.files.filter { blackBoxes.contains(String($0.dropLast(2))) }.map(path)
    sources = design.files.filter { !blackBoxes.contains(String($0.dropLast(2))) }.map(path)
  }

  /// Writes `script` and a file of parameters beside it that ends by sourcing it, and runs Yosys with that.
  func runYosys(_ script: String, _ parameters: [(String, String)], as name: String) throws {
    let common = [("top", tclWord(design.top)), ("sources", tclList(sources)), ("macros", tclList(macros))]
    try writeScript(script, common + parameters, as: name)
    try yosysScript("\(name).tcl", doing: "synthesising \(design.top)")
  }

  /// Quiet, so that what an error shows is the error; all that Yosys says is in `<script>.log`.
  func yosysScript(_ script: String, doing purpose: String) throws {
    let log = String(script.dropLast(4)) + ".log"
    try yosys.check(["-q", "-l", log, "-c", script], doing: purpose, in: folder)
  }

  func writeScript(_ script: String, _ parameters: [(String, String)], as name: String) throws {
    try writeWhole(embeddedText(script), to: folder.appendingPathComponent(script).path)
    let settings = parameters.map { "set \($0) \($1)\n" }.joined()
    try writeWhole(settings + "source \(script)\n", to: folder.appendingPathComponent("\(name).tcl").path)
  }

  func statistics(_ file: String) throws -> YosysStatistics {
    try YosysStatistics(json: text(file), from: folder.appendingPathComponent(file).path)
  }

  func text(_ file: String) throws -> String {
    let path = folder.appendingPathComponent(file).path
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FlowError("\(path): was not written; see the .log file beside it")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
