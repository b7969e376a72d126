import Foundation

/// How often the ports of a circuit switched in a co-simulation, from its waves (VCD).
package struct SwitchingActivity: Sendable {
  package struct Bit: Sendable, Hashable {
    /// Such as `data[3]`.
    package let name: String
    /// Transitions in a cycle.
    package let rate: Double
    /// The share of the time at 1.
    package let duty: Double
  }

  package let path: String
  /// The module that was traced.
  package let top: String
  package let cycles: Int
  /// All signals of the outermost scope, bit by bit.
  package let bits: [Bit]

  /// Units of time of a cycle in the waves that the built-in engine (in ns) and Verilated models (in ps) write.
  private static let period = 10

  /// - Throws: `FlowError` that names the file and the line.
  package init(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FlowError("\(path): there is no such file; `apus simulate ditto --trace wave.vcd` writes one")
    }
    var reader = VCDReader(path: path)
    for (number, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
      try reader.take(String(decoding: line, as: UTF8.self), number + 1)
    }
    guard let top = reader.top, reader.time >= Self.period else {
      throw FlowError("\(path): is not a VCD file with at least one cycle")
    }
    self.path = path
    self.top = top
    let cycles = reader.time / Self.period
    self.cycles = cycles
    let end = reader.time
    bits = reader.signals.flatMap { signal -> [Bit] in
      (0..<signal.width).map { index in
        let isHigh = signal.value[index] == 1
        let high = signal.high[index] + (isHigh ? end - signal.since[index] : 0)
        return Bit(
          name: signal.width == 1 ? signal.name : "\(signal.name)[\(index)]",
          rate: Double(signal.toggles[index]) / Double(cycles), duty: Double(high) / Double(max(1, end)))
      }
    }
  }

  /// The commands of OpenSTA that set the activity of the design's inputs.
  package func tcl(except clocks: [String]) -> String {
    let lines = bits.filter { !clocks.contains($0.name) }.map {
      "  {\($0.name)} \(figure($0.rate)) \(figure($0.duty))\n"
    }
    return """
      # Transitions a cycle and share of the time at 1, from \(path).
      set inputs_of_design {}
      foreach port [all_inputs] { lappend inputs_of_design [get_property $port full_name] }
      foreach {port rate duty} {
      \(lines.joined())} {
        if {[lsearch -exact $inputs_of_design $port] >= 0} {
          set_power_activity -input_ports [get_ports $port] -activity $rate -duty $duty
        }
      }

      """
  }

  /// Transitions a cycle, of all bits on average.
  package func meanRate(except clocks: [String]) -> Double {
    let counted = bits.filter { !clocks.contains($0.name) }
    return counted.reduce(0) { $0 + $1.rate } / Double(max(1, counted.count))
  }
}

/// Takes a VCD file line by line and keeps what the signals of the outermost scope do.
private struct VCDReader {
  struct Signal {
    let name: String
    let width: Int
    var value: [UInt8]
    var toggles: [Int]
    var high: [Int]
    var since: [Int]

    init(name: String, width: Int) {
      (self.name, self.width) = (name, width)
      // Neither 0 nor 1 as long as nothing is known.
      value = Array(repeating: 2, count: width)
      toggles = Array(repeating: 0, count: width)
      (high, since) = (toggles, toggles)
    }

    /// Bit by bit, bit 0 first.
    mutating func set(_ bit: Int, _ new: UInt8, at time: Int) {
      guard value[bit] != new else { return }
      if value[bit] != 2 { toggles[bit] += 1 }
      if value[bit] == 1 { high[bit] += time - since[bit] }
      (value[bit], since[bit]) = (new, time)
    }
  }

  let path: String
  var top: String?
  var time = 0
  var signals: [Signal] = []
  private var places: [String: Int] = [:]
  private var depth = 0
  private var inHeader = true

  init(path: String) { self.path = path }

  mutating func take(_ line: String, _ number: Int) throws {
    let words = line.split(separator: " ")
    guard let first = words.first else { return }
    if inHeader { return try header(words, line, number) }
    if first.hasPrefix("#") {
      guard let value = Int(first.dropFirst()) else { throw wrong(number, line) }
      time = value
    } else if first.hasPrefix("b"), words.count == 2 {
      guard let index = places[String(words[1])] else { return }
      let digits = Array(first.dropFirst().utf8.reversed())
      guard digits.count <= signals[index].width else { throw wrong(number, line) }
      for bit in 0..<signals[index].width {
        signals[index].set(bit, bit < digits.count && digits[bit] == UInt8(ascii: "1") ? 1 : 0, at: time)
      }
    } else if first.hasPrefix("0") || first.hasPrefix("1"), words.count == 1 {
      guard let index = places[String(first.dropFirst())] else { return }
      signals[index].set(0, first.hasPrefix("1") ? 1 : 0, at: time)
    }
  }

  private mutating func header(_ words: [Substring], _ line: String, _ number: Int) throws {
    switch words[0] {
    case "$timescale":
      let unit = words.dropFirst().prefix { $0 != "$end" }.joined()
      guard unit == "1ns" || unit == "1ps" else {
        throw FlowError(
          "\(path):\(number): the unit of time is '\(unit)', not 1 ns or 1 ps; take the waves that `apus simulate` writes"
        )
      }
    case "$scope" where words.count >= 3:
      depth += 1
      // Verilator puts the module into a scope `top` that has its ports.
      if depth == 1 || (depth == 2 && (top == "top" || top == "TOP")) { top = String(words[2]) }
    case "$upscope": depth -= 1
    case "$var" where words.count >= 5 && depth == 1:
      guard let width = Int(words[2]), (1...1 << 20).contains(width) else { throw wrong(number, line) }
      let name = words[4].split(separator: "[").first.map(String.init) ?? String(words[4])
      places[String(words[3])] = signals.count
      signals.append(Signal(name: name, width: width))
    case "$enddefinitions": inHeader = false
    default: break
    }
  }

  private func wrong(_ number: Int, _ line: String) -> FlowError {
    FlowError("\(path):\(number): is not a line of a VCD file: \(line.prefix(60))")
  }
}
