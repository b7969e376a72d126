import HDLVerilog

/// Registers start at 0 in our engines and in Verilator, but unknown under Icarus. For the comparison they get that
/// value: one time unit after the start, when everything that waits for changes is waiting.
enum PowerUp {
  static func apply(to file: VerilogOutput.File) -> VerilogOutput.File {
    var lines: [String] = []
    var registers: [Substring] = []
    var arrays: [Substring: Substring] = [:]
    for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ")
      if let assignment = target(of: line), !registers.contains(assignment) { registers.append(assignment) }
      // reg signed [7:0] name [0:15];
      if words.first == "reg", let last = words.last(where: { $0.hasPrefix("[0:") }),
        let position = words.lastIndex(of: last), position > 1
      {
        arrays[words[position - 1]] = last.dropFirst(3).prefix { $0 != "]" }
      }
      if line.hasPrefix("endmodule") {
        lines += initialBlock(
          registers, arrays, isInitialized: { file.text.contains("    \($0)[") && isContents(line, $0) })
        registers = []
        arrays = [:]
      }
      lines.append(String(line))
    }
    return VerilogOutput.File(name: file.name, text: lines.joined(separator: "\n"))
  }

  private static func isContents(_ line: Substring, _ name: Substring) -> Bool { name.first == "m" }

  /// `name` in `name <= ...` and `name[...] <= ...` at the start of a statement.
  private static func target(of line: Substring) -> Substring? {
    guard let operation = line.range(of: " <= ") else { return nil }
    let name = line[..<operation.lowerBound].drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return name.isEmpty ? nil : name
  }

  private static func initialBlock(
    _ registers: [Substring], _ arrays: [Substring: Substring], isInitialized: (Substring) -> Bool
  ) -> [String] {
    var lines: [String] = []
    for name in registers {
      if let last = arrays[name] {
        if isInitialized(name) { continue }
        lines.append("    for (power_up = 0; power_up <= \(last); power_up = power_up + 1) \(name)[power_up] = 0;")
      } else {
        lines.append("    \(name) = 0;")
      }
    }
    if lines.isEmpty { return [] }
    return ["  integer power_up;", "  initial begin", "    #1;"] + lines + ["  end"]
  }
}
