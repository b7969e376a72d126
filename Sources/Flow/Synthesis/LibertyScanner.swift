/// Reads the statements of a Liberty file: groups, and the attributes in them.
///
/// Groups whose contents nobody wants (timing tables are most of a library) are passed over by counting braces.
struct LibertyScanner {
  /// `name (arguments) {`, or `name : value;`, or `name (arguments);`.
  struct Statement {
    var name: String
    var values: [String]
  }

  struct SyntaxError: Error {
    let line: Int
    let problem: String
  }

  private let bytes: [UInt8]
  private var position = 0
  /// Whether the words since the last statement have a colon behind them: then the end of the line ends them, for some
  /// libraries leave out semicolons.
  private var isAttribute = false
  private var wordCount = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Calls `open` at each group, which says whether to go into it, `close` at the end of each that it went into, and
  /// `attribute` for each attribute.
  mutating func scan(
    open: (Statement) -> Bool, attribute: (Statement) -> Void, close: () -> Void
  ) throws(SyntaxError) {
    var words: [String] = []
    var depth = 0
    func statement() -> Statement { Statement(name: words[0], values: Array(words.dropFirst())) }
    while let token = try nextToken() {
      if case .word = token { wordCount += 1 } else { (wordCount, isAttribute) = (0, false) }
      switch token {
      case .word(let word): words.append(word)
      case .open:
        guard !words.isEmpty else { throw error("a group without a name") }
        if open(statement()) { depth += 1 } else { try skipGroup() }
        words = []
      case .close:
        guard depth > 0 else { throw error("a brace is closed that was not opened") }
        if !words.isEmpty { attribute(statement()) }
        words = []
        depth -= 1
        close()
      case .end:
        if !words.isEmpty { attribute(statement()) }
        words = []
      }
    }
    guard depth == 0 else { throw error("the file ends inside of a group") }
  }

  private enum Token {
    case word(String)
    case open, close, end
  }

  private func error(_ problem: String) -> SyntaxError {
    SyntaxError(line: bytes.prefix(position).reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }, problem: problem)
  }

  /// Parentheses and commas only separate words.
  private mutating func nextToken() throws(SyntaxError) -> Token? {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "{"):
        position += 1
        return .open
      case UInt8(ascii: "}"):
        position += 1
        return .close
      case UInt8(ascii: ";"):
        position += 1
        return .end
      case UInt8(ascii: "\n") where isAttribute && wordCount > 1:
        position += 1
        return .end
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: ":"):
        isAttribute = isAttribute || wordCount == 1
        position += 1
      case UInt8(ascii: "\""): return .word(try quoted())
      case UInt8(ascii: "/") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "*"):
        try skipComment()
      case let byte where Self.separates(byte): position += 1
      default:
        let start = position
        while position < bytes.count, !Self.ends(bytes[position]) { position += 1 }
        return .word(String(decoding: bytes[start..<position], as: UTF8.self))
      }
    }
    return nil
  }

  private static func separates(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\\")
  }

  private static func ends(_ byte: UInt8) -> Bool {
    separates(byte) || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: "\"")
  }

  private mutating func quoted() throws(SyntaxError) -> String {
    let start = position + 1
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { throw error("a quote is not closed") }
    position = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func skipComment() throws(SyntaxError) {
    var index = position + 2
    while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/") {
      index += 1
    }
    guard index + 1 < bytes.count else { throw error("a comment is not closed") }
    position = index + 2
  }

  /// From behind an opening brace to behind the closing one.
  private mutating func skipGroup() throws(SyntaxError) {
    let end: Int? = bytes.withUnsafeBufferPointer { bytes in
      var depth = 1
      var isQuoted = false
      var index = position
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if isQuoted { continue }
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") {
          depth -= 1
          if depth == 0 { return index }
        }
      }
      return nil
    }
    guard let end else { throw error("a group is not closed") }
    position = end
  }
}
