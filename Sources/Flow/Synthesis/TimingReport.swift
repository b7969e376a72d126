/// What OpenSTA says about one netlist at one clock period, as `synth/timing.tcl` asks for it.
package struct TimingReport: Sendable, Hashable {
  /// In nanoseconds; negative when the period is too short. Nil when the design has no constrained path.
  package let worstSlack: Double?
  /// Where the longest path begins and ends.
  package let start: String?
  package let end: String?
  /// In milliwatts.
  package let power: Double?

  /// - Throws: `FlowError` when there is no slack in the text: OpenSTA stopped early.
  package init(_ text: String, from path: String) throws {
    var slack: Double??
    var start: String?
    var end: String?
    var power: Double?
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.hasPrefix("Error:") { throw FlowError("\(path): OpenSTA: \(line)") }
      if line.hasPrefix("worst slack"), let last = words.last { slack = .some(Double(last)) }
      if line.hasPrefix("Startpoint:"), start == nil, words.count > 1 { start = String(words[1]) }
      if line.hasPrefix("Endpoint:"), end == nil, words.count > 1 { end = String(words[1]) }
      if words.first == "Total", words.count >= 5, let watts = Double(words[4]) { power = watts * 1000 }
    }
    guard let slack else { throw FlowError("\(path): there is no 'worst slack' in the report of OpenSTA") }
    worstSlack = slack.flatMap { $0.isFinite && abs($0) < 1e20 ? $0 : nil }
    (self.start, self.end, self.power) = (start, end, power)
  }
}
