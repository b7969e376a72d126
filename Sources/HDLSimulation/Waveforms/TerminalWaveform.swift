import BigInt
import HDLIR

/// Waveforms as text: a pure function of sampled values. One bit takes two rows of a line that is low or high; a bus
/// shows its value where it changes.
///
/// ```
///            0     1     2     3
/// enable   ┌───────────┐
///          ┘           └───────────
/// count    ╳ 0   ╳ 1   ╳ 2
/// ```
public struct TerminalWaveform: Sendable {
  public enum Radix: Sendable { case hexadecimal, decimal, binary }

  public struct Signal: Sendable {
    public var name: String
    public var type: SignalType
    /// One value a cycle.
    public var values: [BigInt]
    public init(name: String, type: SignalType, values: [BigInt]) {
      self.name = name
      self.type = type
      self.values = values
    }
  }

  public var signals: [Signal]
  public var firstCycle: Int
  public var radix: Radix
  /// Characters a cycle; nil for the narrowest that shows every value.
  public var cycleWidth: Int?

  public init(signals: [Signal], firstCycle: Int = 0, radix: Radix = .hexadecimal, cycleWidth: Int? = nil) {
    self.signals = signals
    self.firstCycle = firstCycle
    self.radix = radix
    self.cycleWidth = cycleWidth
  }

  /// The rows, each ended by a line feed, without spaces at the ends of lines.
  public var text: String {
    let labels = signals.map { $0.type.width == 1 ? [] : $0.values.map { format($0, $0 < 0 ? $0.magnitude : nil) } }
    let longest = labels.joined().map(\.count).max() ?? 0
    let cycles = signals.map(\.values.count).max() ?? 0
    let number = "\(firstCycle + max(cycles - 1, 0))".count
    // A value needs its border and a space at its end.
    let step = max(cycleWidth ?? max(longest + 2, number + 1), 2)
    let margin = (signals.map(\.name.count).max() ?? 0) + 2
    var rows: [String] = [ruler(cycles: cycles, step: step, margin: margin)]
    for (index, signal) in signals.enumerated() {
      let rowsOfSignal =
        signal.type.width == 1 ? bit(signal.values, step: step) : bus(signal.values, labels[index], step: step)
      let name = signal.name + String(repeating: " ", count: margin - signal.name.count)
      let blank = String(repeating: " ", count: margin)
      rows.append(blank + rowsOfSignal.top)
      rows.append(name + rowsOfSignal.bottom)
    }
    return rows.map { TerminalWaveform.trimmed($0) + "\n" }.joined()
  }

  private func ruler(cycles: Int, step: Int, margin: Int) -> String {
    var row = String(repeating: " ", count: margin)
    for cycle in 0..<cycles {
      let label = "\(firstCycle + cycle)"
      // Only as many numbers as have room.
      let every = (label.count + step) / step
      let shown = cycle % every == 0 ? label : ""
      let wanted = margin + (cycle + 1) * step
      row += shown
      if row.count < wanted { row += String(repeating: " ", count: wanted - row.count) }
    }
    return row
  }

  private func bit(_ values: [BigInt], step: Int) -> (top: String, bottom: String) {
    var (top, bottom) = ("", "")
    var before: Bool?
    let line = String(repeating: "─", count: step - 1)
    let blank = String(repeating: " ", count: step - 1)
    for value in values {
      let isHigh = value != 0
      switch (before, isHigh) {
      case (false, true):
        top += "┌"
        bottom += "┘"
      case (true, false):
        top += "┐"
        bottom += "└"
      default:
        top += isHigh ? "─" : " "
        bottom += isHigh ? " " : "─"
      }
      top += isHigh ? line : blank
      bottom += isHigh ? blank : line
      before = isHigh
    }
    return (top, bottom)
  }

  private func bus(_ values: [BigInt], _ labels: [String], step: Int) -> (top: String, bottom: String) {
    var (top, bottom) = ("", "")
    var index = 0
    while index < values.count {
      var end = index + 1
      while end < values.count && values[end] == values[index] { end += 1 }
      let room = (end - index) * step - 1
      top += (index == 0 ? "┌" : "┬") + String(repeating: "─", count: room)
      bottom += "│" + TerminalWaveform.fitted(labels[index], room)
      index = end
    }
    return (top, bottom)
  }

  /// The label, filled up with spaces or cut off with an ellipsis.
  private static func fitted(_ label: String, _ room: Int) -> String {
    if label.count <= room { return label + String(repeating: " ", count: room - label.count) }
    return label.prefix(max(room - 1, 0)) + (room > 0 ? "…" : "")
  }

  private static func trimmed(_ row: String) -> String {
    var row = Substring(row)
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  private func format(_ value: BigInt, _ negative: BigUInt?) -> String {
    switch radix {
    case .decimal: return "\(value)"
    case .hexadecimal: return (value < 0 ? "-" : "") + String(value.magnitude, radix: 16)
    case .binary: return (value < 0 ? "-" : "") + String(value.magnitude, radix: 2)
    }
  }
}
