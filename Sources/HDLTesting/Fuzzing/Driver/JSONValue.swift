/// A program as a tree of plain values, so that making it smaller needs to know nothing about its parts.
indirect enum JSONValue: Codable, Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  case integer(Int)
  case truth(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .truth(let value): try container.encode(value)
    case .null: try container.encodeNil()
    }
  }
}

extension JSONValue {
  /// Every tree that differs from this one in one smaller place, the large cuts first: removed elements, removed
  /// options, inner statements in the place of outer ones, operands that become numbers, smaller numbers.
  func smaller() -> [JSONValue] {
    var cuts: [(size: Int, value: JSONValue)] = []
    collect(&cuts) { $0 }
    return cuts.enumerated().sorted { ($0.element.size, $1.offset) > ($1.element.size, $0.offset) }.map(\.element.value)
  }

  private var size: Int {
    switch self {
    case .object(let fields): fields.values.reduce(1) { $0 + $1.size }
    case .array(let elements): elements.reduce(1) { $0 + $1.size }
    default: 1
    }
  }

  private func collect(_ cuts: inout [(size: Int, value: JSONValue)], _ rebuild: (JSONValue) -> JSONValue) {
    switch self {
    case .object(let fields):
      if fields["step"] != nil && fields.keys.allSatisfy({ ["step", "output", "type"].contains($0) }) {
        for number in ["0", "1"] { cuts.append((size, rebuild(.object(["number": .text(number)])))) }
      }
      for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
        var without = fields
        without[key] = nil
        if Self.optional.contains(key) { cuts.append((value.size, rebuild(.object(without)))) }
        value.collect(&cuts) { new in
          without[key] = new
          return rebuild(.object(without))
        }
      }
    case .array(let elements):
      collectRemovals(elements, &cuts, rebuild)
      for (position, element) in elements.enumerated() {
        for inner in element.innerStatements where !inner.isEmpty {
          cuts.append((2, rebuild(.array(elements[..<position] + inner + elements[(position + 1)...]))))
        }
        element.collect(&cuts) { new in
          var changed = elements
          changed[position] = new
          return rebuild(.array(changed))
        }
      }
    case .text(let text):
      for number in ["0", "1"] where text != number && text != "0" && text.allSatisfy({ $0.isNumber || $0 == "-" }) {
        cuts.append((0, rebuild(.text(number))))
      }
    case .integer(let value):
      var tried = Set([value])
      for smaller in [0, 1, value / 2, value - 1] where abs(smaller) < abs(value) && tried.insert(smaller).inserted {
        cuts.append((0, rebuild(.integer(smaller))))
      }
    case .truth(true): cuts.append((0, rebuild(.truth(false))))
    case .truth, .null: break
    }
  }

  private static let optional: Set<String> = [
    "type", "lower", "upper", "enable", "mask", "next", "otherwise", "reset", "extents", "output",
  ]

  /// Without halves, quarters and so on down to single elements.
  private func collectRemovals(
    _ elements: [JSONValue], _ cuts: inout [(size: Int, value: JSONValue)], _ rebuild: (JSONValue) -> JSONValue
  ) {
    var length = max(1, elements.count / 2)
    while !elements.isEmpty {
      for start in stride(from: 0, to: elements.count, by: length) {
        let end = min(start + length, elements.count)
        let removed = elements[start..<end].reduce(0) { $0 + $1.size }
        cuts.append((removed, rebuild(.array(Array(elements[..<start] + elements[end...])))))
      }
      if length == 1 { break }
      length /= 2
    }
  }

  /// The lists of statements within a statement.
  private var innerStatements: [[JSONValue]] {
    guard case .object(let fields) = self else { return [] }
    var result: [[JSONValue]] = []
    for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
      switch (key, value) {
      case ("body", .array(let list)), ("otherwise", .array(let list)): result.append(list)
      case ("branches", .array(let list)), ("arms", .array(let list)): result += list.flatMap(\.innerStatements)
      case ("when", _), ("match", _): result += value.innerStatements
      default: break
      }
    }
    return result
  }
}
