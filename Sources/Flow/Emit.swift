import Foundation
import HDL
import HDLVerilog

/// What `emit` wrote.
public struct EmittedDesign: Sendable {
  public let top: String
  public let folder: String
  public let files: [String]
  /// In bytes, all Verilog files together.
  public let size: Int
  /// The names of the top's clock ports.
  public let clocks: [String]
  /// One line for each SRAM macro; empty without macros.
  public let macros: String
}

/// Elaborates a design and writes its Verilog into `folder/<top>/`: a file a module, the file list `<top>.f`, the source
/// map `<top>.map.json`, the list of SRAM macros if it has any, and what other tools take it up by (docs/emit.md). Files
/// of an earlier run that are not written now are removed.
public func emit(_ module: Module, to folder: String, options: VerilogOptions = VerilogOptions()) throws
  -> EmittedDesign
{
  let design = try elaborate(module).design
  var options = options
  options.sourceRoot = packageRoot
  let output = try emitVerilog(design, options: options)
  let target = "\(folder)/\(output.top)"
  var written: [String] = []
  for file in output.files {
    try writeWhole(file.text, to: "\(target)/\(file.name)")
    written.append(file.name)
  }
  try writeWhole(output.fileList, to: "\(target)/\(output.top).f")
  try writeWhole(output.sourceMap, to: "\(target)/\(output.top).map.json")
  if !output.macroList.isEmpty { try writeWhole(output.macroList, to: "\(target)/\(output.top).macros") }
  let companions = companionFiles(design, output)
  for file in companions { try writeWhole(file.text, to: "\(target)/\(file.name)") }
  let keep = Set(
    written + companions.map(\.name) + ["\(output.top).f", "\(output.top).map.json", "\(output.top).macros"])
  for name in (try? FileManager.default.contentsOfDirectory(atPath: target)) ?? [] where !keep.contains(name) {
    try? FileManager.default.removeItem(atPath: "\(target)/\(name)")
  }
  return EmittedDesign(
    top: output.top, folder: target, files: written, size: output.files.reduce(0) { $0 + $1.text.utf8.count },
    clocks: clockPorts(design), macros: output.macroList)
}

/// The Verilog of a module without the places in the source that it comes from: the same text as long as the hardware
/// is the same.
func verilog(of module: Module) throws -> String {
  try emitVerilog(try elaborate(module).design, options: VerilogOptions(sourceLocators: false)).combined
}

/// The clock ports of the top: those of the domains that a register, a memory or an instance of it runs on.
func clockPorts(_ design: Design) -> [String] {
  var clocks: [String] = []
  for domain in design.topDefinition.domains where domain != .asynchronous && !clocks.contains(domain.clock) {
    clocks.append(domain.clock)
  }
  return clocks
}
