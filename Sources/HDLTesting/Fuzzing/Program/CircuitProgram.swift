import BigInt
import HDLIR

/// A random design as a list of steps: compact, printable, and closed under removal. Whatever is left out of it or made
/// smaller, replaying the rest still gives a legal design, which is what makes shrinking simple.
///
/// Steps refer to each other by number. A reference to a step that is not there reads the constant 1; a value of the
/// wrong width, sign, range, clock or iteration space is converted on the way.
public struct CircuitProgram: Codable, Hashable, Sendable {
  public var domains: [DomainPlan]
  /// Children stand before their users; the last one is the top.
  public var modules: [ModulePlan]

  public init(domains: [DomainPlan], modules: [ModulePlan]) {
    self.domains = domains
    self.modules = modules
  }

  public var stepCount: Int { modules.reduce(0) { $0 + $1.steps.count } }
}

/// A clock domain. There are two clock ports, `clk` and `clk_b`; resets and enables are each domain's own.
public struct DomainPlan: Codable, Hashable, Sendable {
  /// 0 or 1.
  public var clock: Int
  public var isFalling = false
  public var reset: ResetKind = .synchronous
  public var isActiveLow = false
  public var hasEnable = false

  public enum ResetKind: String, Codable, Sendable { case synchronous, asynchronous, none }

  /// Domain `index` of a program. `prefix` renames all of its ports.
  func domain(_ index: Int, prefix: String = "") -> ClockDomain {
    let kind: ClockDomain.Reset =
      switch reset {
      case .synchronous: .synchronous
      case .asynchronous: .asynchronous
      case .none: .none
      }
    let name = "\(prefix)d\(index)"
    return ClockDomain(
      name, clock: prefix + Self.clocks[clock], reset: "\(name)_rst\(isActiveLow ? "_n" : "")",
      edge: isFalling ? .falling : .rising, resetKind: kind, polarity: isActiveLow ? .activeLow : .activeHigh,
      enable: hasEnable ? "\(name)_en" : nil)
  }

  static let clocks = ["clk", "clk_b"]
}

public struct ModulePlan: Codable, Hashable, Sendable {
  public var steps: [Step] = []
  /// The module calls its clocks, resets and enables other names than its parent does.
  public var renamesDomains = false
}

public struct Step: Codable, Hashable, Sendable {
  /// Unique in its module.
  public var id: Int
  public var action: Action

  public enum Action: Codable, Hashable, Sendable {
    case input(type: TypePlan, domain: Int)
    case compute(ComputePlan)
    case register(RegisterPlan)
    /// A wire, or an output when `isOutput`. Assigned by trees until the first step that reads it. `fallback` is its
    /// value on paths without an assignment: a default before everything when `hasDefault`, otherwise written into
    /// each such path.
    case net(type: TypePlan, isOutput: Bool, fallback: OperandPlan, hasDefault: Bool)
    /// `position` moves the statements between those of other trees.
    case tree(statements: [StatementPlan], position: Int)
    case memory(MemoryPlan)
    case asynchronousRead(memory: Int, address: OperandPlan)
    case synchronousRead(memory: Int, address: OperandPlan, enable: OperandPlan?, domain: Int)
    case instance(InstancePlan)
  }
}

/// A type, and a range if it is narrower than the type.
public struct TypePlan: Codable, Hashable, Sendable {
  public var width: Int
  public var isSigned: Bool
  public var lower: Literal?
  public var upper: Literal?

  public init(_ type: SignalType, _ range: ValueRange? = nil) {
    width = type.width
    isSigned = type.isSigned
    if let range, range != type.fullRange {
      lower = Literal(range.lower)
      upper = Literal(range.upper)
    }
  }

  public var type: SignalType { SignalType(width: max(1, min(width, 1024)), isSigned: isSigned) }
  /// All of the type where the bounds make no sense.
  public var range: ValueRange {
    guard let lower, let upper, lower.value <= upper.value else { return type.fullRange }
    let range = ValueRange(lower.value, upper.value)
    return type.fullRange.contains(range) ? range : type.fullRange
  }
}

/// A number of any size, as decimal text.
public struct Literal: Codable, Hashable, Sendable, CustomStringConvertible {
  public var value: BigInt
  public init(_ value: BigInt) { self.value = value }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = BigInt(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a decimal number"))
    }
    self.value = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode("\(value)")
  }

  public var description: String { "\(value)" }
}

/// What a step reads: the value of another step (one output of an instance), or a number.
public struct OperandPlan: Codable, Hashable, Sendable {
  public var step: Int?
  public var output: Int?
  public var number: Literal?
  /// Converted to this before use.
  public var type: TypePlan?

  public init(step: Int, output: Int? = nil, type: TypePlan? = nil) {
    self.step = step
    self.output = output
    self.type = type
  }

  public init(number: BigInt, type: TypePlan? = nil) {
    self.number = Literal(number)
    self.type = type
  }
}
