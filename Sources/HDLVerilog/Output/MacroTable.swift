import HDLIR

/// The SRAM macros that the design instantiates.
final class MacroTable {
  private(set) var macros: [SRAMMacro] = []
  private(set) var problems: [VerilogError.Problem] = []

  /// Takes note of a use of a macro; two uses of one name must have the same shape.
  func add(_ macro: SRAMMacro, in module: String, at location: Location) {
    guard let known = macros.first(where: { $0.name == macro.name }) else { return macros.append(macro) }
    guard known != macro else { return }
    problems.append(
      VerilogError.Problem(
        location: location, module: module,
        message: "macro '\(macro.name)' is used with two shapes: (\(known.summary)) and (\(macro.summary)); give one "
          + "of the memories another macro name"))
  }

  /// One line a macro: `name sram_64x32 depth 64 width 32 ports clk w0_en w0_addr[5:0] ...`.
  var list: String { macros.map { "name \($0.name) \($0.summary)\n" }.joined() }
}
