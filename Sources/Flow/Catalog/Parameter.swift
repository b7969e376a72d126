/// One thing about a unit that a user can set: its name, what it means, which values it takes, and its default.
public struct Parameter: Sendable, Hashable {
  public enum Domain: Sendable, Hashable {
    case integers(ClosedRange<Int>, multipleOf: Int)
    case choices([String])
  }
  public let name: String
  public let meaning: String
  public let domain: Domain
  public let defaultValue: ParameterValue

  /// A whole number.
  ///
  /// - Parameters:
  ///   - multipleOf: what the value must be divisible by.
  public static func integer(
    _ name: String, _ range: ClosedRange<Int>, multipleOf: Int = 1, default value: Int, _ meaning: String
  ) -> Parameter {
    precondition(range.contains(value) && value % multipleOf == 0, "\(name): the default \(value) is not allowed")
    return Parameter(
      name: name, meaning: meaning, domain: .integers(range, multipleOf: multipleOf), defaultValue: .integer(value))
  }

  /// One of several words.
  public static func choice(
    _ name: String, _ choices: [String], default value: String, _ meaning: String
  ) -> Parameter {
    precondition(choices.contains(value), "\(name): the default \(value) is not among the choices")
    return Parameter(name: name, meaning: meaning, domain: .choices(choices), defaultValue: .choice(value))
  }

  /// Such as `1...256`, `2...64 in steps of 2`, `operator | booth`.
  public var domainText: String {
    switch domain {
    case .integers(let range, multipleOf: 1): "\(range.lowerBound)...\(range.upperBound)"
    case .integers(let range, let step):
      "\(range.lowerBound)...\(range.upperBound), a multiple of \(step)"
    case .choices(let choices): choices.joined(separator: " | ")
    }
  }

  /// - Throws: `FlowError` that names the unit, the value and what is allowed.
  public func value(from text: String, unit: String) throws -> ParameterValue {
    switch domain {
    case .integers(let range, let step):
      guard let number = Int(text) else {
        throw FlowError("\(unit): \(name)=\(text): '\(text)' is not a whole number; \(name) takes \(domainText)")
      }
      guard range.contains(number), number % step == 0 else {
        throw FlowError("\(unit): \(name)=\(text) is out of range; \(name) (\(meaning)) takes \(domainText)")
      }
      return .integer(number)
    case .choices(let choices):
      guard choices.contains(text) else {
        let near = nearNames(to: text, in: choices).first.map { "; did you mean \($0)?" } ?? ""
        throw FlowError("\(unit): \(name)=\(text) is not a choice\(near) \(name) (\(meaning)) takes \(domainText)")
      }
      return .choice(text)
    }
  }
}

/// The value of a parameter.
public enum ParameterValue: Sendable, Hashable, CustomStringConvertible {
  case integer(Int)
  case choice(String)

  public var description: String {
    switch self {
    case .integer(let value): "\(value)"
    case .choice(let value): value
    }
  }
}

extension ParameterValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(stringLiteral value: String) { self = .choice(value) }
}

/// A value for every parameter of a unit, all of them allowed.
public struct ParameterValues: Sendable, Hashable {
  /// In the order of the unit's parameters.
  public let parameters: [Parameter]
  private var values: [String: ParameterValue]

  /// The defaults.
  public init(_ parameters: [Parameter]) {
    self.parameters = parameters
    values = Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, $0.defaultValue) })
  }

  /// The value of a whole-number parameter of this name, which must exist.
  public func integer(_ name: String) -> Int {
    guard case .integer(let value) = values[name] else { preconditionFailure("there is no integer parameter \(name)") }
    return value
  }

  /// The value of a choice of this name, which must exist.
  public func choice(_ name: String) -> String {
    guard case .choice(let value) = values[name] else { preconditionFailure("there is no choice \(name)") }
    return value
  }

  /// The names and values as text, in the order of the parameters.
  public var pairs: [(name: String, value: String)] { parameters.map { ($0.name, values[$0.name]!.description) } }

  /// Those that differ from the defaults.
  public var changed: [(name: String, value: String)] {
    parameters.filter { values[$0.name] != $0.defaultValue }.map { ($0.name, values[$0.name]!.description) }
  }

  /// Sets one parameter from text.
  ///
  /// - Throws: `FlowError` for a name that is not a parameter's (with near ones) and a value that is not allowed.
  public mutating func set(_ name: String, to text: String, unit: String) throws {
    guard let parameter = parameters.first(where: { $0.name == name }) else {
      guard !parameters.isEmpty else { throw FlowError("\(unit) has no parameters, so '\(name)' cannot be set") }
      throw FlowError(
        "\(unit) has no parameter '\(name)'" + suggestion(for: name, in: parameters.map(\.name)))
    }
    values[name] = try parameter.value(from: text, unit: unit)
  }
}
