import BigInt
import Foundation
import HDLIR

/// One row of the table of examples on an operation's page.
struct Example {
  var line: Int
  var operands: [BigInt]
  var types: [SignalType]
  var immediate: Int
  var result: BigInt
  var resultType: SignalType
}

/// What a page or one of its rows lacks.
struct PageError: Error, CustomStringConvertible {
  let description: String
}

/// A Markdown file of `docs/semantics`.
struct Page {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/semantics")

  let name: String
  let text: String

  init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  init(_ name: String) throws {
    self.name = name
    text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
  }

  /// The targets of its links to files, without the part behind `#`.
  var links: [String] {
    text.matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/).map { String($0.output.1) }
  }

  /// The rows of the tables that have a `type` and a `result` column. Columns named `a`, `b` and so on are operands in
  /// their order; `low`, `distance`, `count` and `stride` are immediates.
  func examples() throws(PageError) -> [Example] {
    var examples: [Example] = []
    var header: [String]?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.hasPrefix("|") else {
        header = nil
        continue
      }
      let cells = line.dropFirst().dropLast().split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard let columns = header else {
        header = cells
        continue
      }
      if !columns.contains("type") || cells.allSatisfy({ $0.allSatisfy { $0 == "-" || $0 == ":" } }) { continue }
      do {
        examples.append(try example(columns, cells, line: index + 1))
      } catch {
        throw PageError(description: "\(name):\(index + 1): \(error)")
      }
    }
    return examples
  }

  private func example(_ columns: [String], _ cells: [String], line: Int) throws(PageError) -> Example {
    guard cells.count == columns.count else {
      throw PageError(description: "\(cells.count) cells under \(columns.count) columns")
    }
    var example = Example(
      line: line, operands: [], types: [], immediate: 0, result: 0, resultType: .bit)
    var hasResult = false
    for (column, cell) in zip(columns, cells) {
      switch column {
      case "a", "b", "c", "d": example.operands.append(try number(cell))
      case "low", "distance", "count", "stride": example.immediate = Int(try number(cell))
      case "type": (example.types, example.resultType) = try types(cell)
      case "result":
        example.result = try number(cell)
        hasResult = true
      default: throw PageError(description: "a column '\(column)'")
      }
    }
    guard hasResult, example.types.count == example.operands.count else {
      throw PageError(description: "\(example.operands.count) operands with \(example.types.count) types, or no result")
    }
    return example
  }
}

/// `UInt(8), Bit -> SInt(9)`
private func types(_ text: String) throws(PageError) -> (operands: [SignalType], result: SignalType) {
  let sides = text.components(separatedBy: " -> ")
  guard sides.count == 2 else { throw PageError(description: "'\(text)' is not 'operands -> result'") }
  var operands: [SignalType] = []
  for part in sides[0].components(separatedBy: ", ") { operands.append(try type(part)) }
  return (operands, try type(sides[1]))
}

private func type(_ text: String) throws(PageError) -> SignalType {
  if text == "Bit" { return .bit }
  guard let match = text.wholeMatch(of: /([US])Int\(([0-9]+)\)/), let width = Int(match.output.2), width > 0 else {
    throw PageError(description: "'\(text)' is not a type")
  }
  return SignalType(width: width, isSigned: match.output.1 == "S")
}

/// `-12`, `0b1010_0001`, `0xF0`, `2^64`, `-2^63`, `2^64 - 1`.
private func number(_ text: String) throws(PageError) -> BigInt {
  let digits = text.replacing("_", with: "")
  if let match = digits.wholeMatch(of: /(-?)2\^([0-9]+)(?: ([+-]) ([0-9]+))?/), let power = Int(match.output.2) {
    let base = BigInt(1) << power
    let rest = BigInt(match.output.3 == "-" ? "-\(match.output.4 ?? "0")" : "\(match.output.4 ?? "0")") ?? 0
    return (match.output.1.isEmpty ? base : -base) + rest
  }
  let value =
    digits.hasPrefix("0b")
    ? BigInt(digits.dropFirst(2), radix: 2)
    : digits.hasPrefix("0x") ? BigInt(digits.dropFirst(2), radix: 16) : BigInt(digits, radix: 10)
  guard let value else { throw PageError(description: "'\(text)' is not a number") }
  return value
}
