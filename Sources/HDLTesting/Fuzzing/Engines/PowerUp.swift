import HDLVerilog

/// Registers start at 0 in our engines and in Verilator, but unknown under Icarus and Yosys. For the comparison they get
/// that value: in simulation one time unit after the start, when everything that waits for changes is waiting.
struct PowerUp {
  private let delay: String?
  private var registers: [Substring] = []
  /// What is declared as `reg`; a line of an expression may look like an assignment of something else.
  private var declared: Set<Substring> = []
  /// The last index of each `reg` that is an array.
  private var arrays: [Substring: Substring] = [:]
  /// Memories with initial contents.
  private var initialized: Set<Substring> = []
  private var isInInitialBlock = false

  private init(delay: String?) { self.delay = delay }

  /// The file with a start value for everything that a nonblocking assignment drives.
  static func apply(to file: VerilogOutput.File, isSimulated: Bool) -> VerilogOutput.File {
    let start = PowerUp(delay: isSimulated ? "    #1;" : nil)
    var state = start
    var lines: [String] = []
    for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("endmodule") {
        lines += state.initialBlock
        state = start
      } else {
        state.read(line)
      }
      lines.append(String(line))
      // The first value of a clock may be an edge, which writes memories; and what starts as a combination of states
      // waits for these.
      if line == "  initial begin", let delay = start.delay { lines += [delay, delay] }
    }
    return VerilogOutput.File(name: file.name, text: lines.joined(separator: "\n"))
  }

  /// The same for a netlist of Yosys, which gives start values where it declares registers: `reg [3:0] r = 4'h0;`. They
  /// are given again when the clocks, which start with an edge, have their first value.
  static func apply(toNetlist text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(line)
      guard line.hasPrefix("  reg "), let equals = line.range(of: " = "),
        let name = line[..<equals.lowerBound].split(separator: " ").last
      else { continue }
      lines.append("  initial #1 \(name) \(line[equals.lowerBound...].drop { $0 == " " })")
    }
    return lines.joined(separator: "\n")
  }

  private mutating func read(_ line: Substring) {
    if line.hasPrefix("  initial begin") { isInInitialBlock = true }
    if line == "  end" { isInInitialBlock = false }
    if let name = Self.target(of: line, " <= "), declared.contains(name), !registers.contains(name) {
      registers.append(name)
    }
    // States of arrays of instances change in place.
    if !isInInitialBlock, let name = Self.target(of: line, " = "), arrays[name] != nil, !registers.contains(name) {
      registers.append(name)
    }
    if isInInitialBlock, let name = Self.target(of: line, " = ") { initialized.insert(name) }
    // reg signed [7:0] name [0:15];
    let words = line.split(separator: " ")
    if words.first == "reg", let name = words.dropFirst().first(where: { $0 != "signed" && $0.first != "[" }) {
      declared.insert(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
    if words.first == "reg", let position = words.lastIndex(where: { $0.hasPrefix("[0:") }), position > 1 {
      arrays[words[position - 1]] = words[position].dropFirst(3).prefix { $0 != "]" }
    }
  }

  /// `name` in `name <= ...` and `name[...] <= ...` at the start of a statement, which may follow the label of a case.
  private static func target(of line: Substring, _ operation: String) -> Substring? {
    var line = line.drop { $0 == " " }
    let isLabelled = line.hasPrefix("default:") || line.first.map { !$0.isLetter && $0 != "_" } ?? false
    if isLabelled, let label = line.range(of: ": ") { line = line[label.upperBound...] }
    let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard !name.isEmpty, let place = line.range(of: operation) else { return nil }
    let between = line[name.endIndex..<place.lowerBound]
    return between.isEmpty || (between.first == "[" && between.last == "]") ? name : nil
  }

  private var initialBlock: [String] {
    let lines = registers.filter { !initialized.contains($0) }.map { name in
      arrays[name].map { "    for (power_up = 0; power_up <= \($0); power_up = power_up + 1) \(name)[power_up] = 0;" }
        ?? "    \(name) = 0;"
    }
    if lines.isEmpty { return [] }
    return ["  integer power_up;", "  initial begin"] + [delay].compactMap { $0 } + lines + ["  end"]
  }
}
