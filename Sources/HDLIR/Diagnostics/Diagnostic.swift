/// One thing that is wrong with a design: what, where, and what to write instead.
public struct Diagnostic: Sendable, Hashable {
  public struct Note: Sendable, Hashable {
    public var location: Location
    public var text: String
    public init(_ text: String, at location: Location) {
      self.text = text
      self.location = location
    }
  }

  public var code: DiagnosticCode
  /// What is wrong, naming the signals: `'count' holds 0...255 but the value can be 0...510`.
  public var message: String
  /// What to write instead; an imperative sentence without a full stop.
  public var advice: String
  public var location: Location
  /// The module that it is in.
  public var module: String
  public var notes: [Note]

  public init(
    _ code: DiagnosticCode, _ message: String, advice: String, at location: Location, module: String, notes: [Note] = []
  ) {
    self.code = code
    self.message = message
    self.advice = advice
    self.location = location
    self.module = module
    self.notes = notes
  }

  /// `Counter.swift:24: error E201: message; advice`, and a line for each note. `place` turns a location into
  /// `file:line`, or nil when it is not known.
  public func text(place: (Location) -> String?) -> String {
    let start = place(location) ?? module
    var lines = ["\(start): \(code.severity.rawValue) \(code.rawValue): \(message); \(advice)"]
    for note in notes { lines.append("\(place(note.location) ?? module): note: \(note.text)") }
    return lines.joined(separator: "\n")
  }
}

/// Every kind of message, numbered. docs/errors.md explains each with an example.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  // Expressions: 1xx
  /// Values of two modules in one expression.
  case foreignSignal = "E101"
  /// A constant that its place cannot hold.
  case constantOutOfRange = "E102"
  /// An index that can be beyond the end.
  case indexOutOfRange = "E103"
  /// A width or range that makes no sense: zero bits, a bit above the top one.
  case badWidth = "E104"
  /// A value that is different for each element of an array where one value is wanted, or of another array.
  case laneMismatch = "E105"
  /// A signal used before its module was elaborated.
  case unboundSignal = "E106"

  // Connections: 2xx
  /// A connection that could lose values.
  case lossyConnection = "E201"
  /// Something that cannot be assigned is on the left.
  case notAssignable = "E202"
  /// Something that must be driven and is not.
  case undriven = "E203"
  /// An assignment that a later unconditional one always overrides.
  case overriddenAssignment = "E204"
  /// A wire that keeps no value but is not assigned on every path.
  case inferredLatch = "E205"
  /// A value that depends on itself without a register in between.
  case combinationalLoop = "E206"
  /// Bundles or vectors of different shapes connected.
  case shapeMismatch = "E207"

  // Clocks: 3xx
  /// A value of another clock domain without a synchroniser.
  case clockDomainCrossing = "E301"
  /// Something clocked whose domain is unknown or cannot be connected.
  case unknownDomain = "E302"
  /// A reset value in a domain without reset.
  case resetWithoutReset = "E303"

  // Names and structure: 4xx
  case nameCollision = "E401"
  /// A name that is reserved in Verilog, SystemVerilog or VHDL, or is not an identifier.
  case illegalName = "E402"
  /// An input that nothing reads.
  case unusedInput = "E403"
  /// A register, wire or instance output that nothing reads.
  case unusedSignal = "E404"
  /// A branch that no value of its condition reaches.
  case unreachableBranch = "E405"
  /// Two arms of a match for one value.
  case overlappingArms = "E406"
  /// A memory that its style cannot implement, or that is written or read in a way that it is not made for.
  case badMemory = "E407"
  /// Parameters that a module refuses.
  case badParameter = "E408"

  public enum Severity: String, Sendable { case error, warning }

  /// All but unused signals stop the elaboration.
  public var severity: Severity { self == .unusedSignal ? .warning : .error }
}
