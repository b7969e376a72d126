/// The Boolean function of a library cell's output, such as `(!A) | (!B)` or `!(A B)`.
package struct LibertyFunction {
  private let tokens: [String]

  package init(_ text: String) {
    var tokens: [String] = []
    var name = ""
    for character in text + " " {
      if character.isLetter || character.isNumber || "_[]".contains(character) {
        name.append(character)
        continue
      }
      if !name.isEmpty { tokens.append(name) }
      name = ""
      if character != " " { tokens.append(String(character)) }
    }
    self.tokens = tokens
  }

  /// The inputs that a text names.
  static func names(_ text: String) -> [String] {
    LibertyFunction(text).tokens.filter { $0.first.map { $0.isLetter || $0 == "_" } ?? false }
  }

  /// The function's value for each combination of the inputs, the first input counting most: false for `00`, ...
  ///
  /// - Returns: nil for text that is not understood or names anything but the inputs.
  package func truthTable(_ inputs: [String]) -> [Bool]? {
    var table: [Bool] = []
    for row in 0..<(1 << inputs.count) {
      let values = inputs.indices.map { row >> (inputs.count - 1 - $0) & 1 == 1 }
      var parser = Parser(rest: tokens[...], values: Dictionary(zip(inputs, values), uniquingKeysWith: { $1 }))
      guard let value = parser.sum(), parser.rest.isEmpty else { return nil }
      table.append(value)
    }
    return table
  }

  /// Liberty's precedence: `!` and `'`, then `^`, then `* &` and nothing at all, then `+ |`.
  private struct Parser {
    var rest: ArraySlice<String>
    let values: [String: Bool]

    mutating func sum() -> Bool? {
      guard var value = product() else { return nil }
      while rest.first == "+" || rest.first == "|" {
        rest.removeFirst()
        guard let next = product() else { return nil }
        value = value || next
      }
      return value
    }

    private mutating func product() -> Bool? {
      guard var value = difference() else { return nil }
      while let token = rest.first, ![")", "+", "|"].contains(token) {
        if token == "*" || token == "&" { rest.removeFirst() }
        guard let next = difference() else { return nil }
        value = value && next
      }
      return value
    }

    private mutating func difference() -> Bool? {
      guard var value = factor() else { return nil }
      while rest.first == "^" {
        rest.removeFirst()
        guard let next = factor() else { return nil }
        value = value != next
      }
      return value
    }

    private mutating func factor() -> Bool? {
      guard let token = rest.popFirst() else { return nil }
      var value: Bool?
      switch token {
      case "!": value = factor().map { !$0 }
      case "(":
        value = sum()
        guard rest.popFirst() == ")" else { return nil }
      case "0", "1": value = token == "1"
      default: value = values[token]
      }
      while rest.first == "'" {
        rest.removeFirst()
        value = value.map { !$0 }
      }
      return value
    }
  }
}
