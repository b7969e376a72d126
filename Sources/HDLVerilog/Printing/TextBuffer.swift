/// Bytes of a text under construction, with the current line number.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []
  /// The number of the current line, from 1.
  private(set) var line = 1
  private var lineStart = 0

  /// Bytes since the last line break.
  var column: Int { bytes.count - lineStart }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(_ number: Int) {
    if number >= 0 && number < 10 {
      bytes.append(UInt8(48 + number))
      return
    }
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    while rest > 0 {
      bytes.append(UInt8(48 + rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  /// Makes room for a text of about `count` bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes over what stands at `position`.
  mutating func overwrite(_ text: String, at position: Int) {
    for (offset, byte) in text.utf8.enumerated() { bytes[position + offset] = byte }
  }

  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    line += 1
    lineStart = bytes.count
  }

  mutating func indent(_ spaces: Int) {
    for _ in 0..<spaces { bytes.append(UInt8(ascii: " ")) }
  }

  /// Takes back what was written on the current line after `count` bytes of the buffer.
  mutating func rollBack(to count: Int) {
    precondition(count >= lineStart, "only the current line is taken back")
    bytes.removeSubrange(count...)
  }
}
