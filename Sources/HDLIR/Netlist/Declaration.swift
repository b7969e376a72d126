import BigInt

/// Anything with a name that holds or carries a value in a module: ports, wires, registers, the ports of instances.
public struct Declaration: Sendable {
  public enum Kind: Sendable, Hashable {
    case input
    case output
    /// Driven combinationally by assignments.
    case wire
    /// Holds its value from one active clock edge to the next.
    case register(Register)
    /// An input port of instance `instance`: driven in this module.
    case instanceInput(instance: Int, port: Int)
    /// An output port of instance `instance`: read in this module.
    case instanceOutput(instance: Int, port: Int)
    /// The same for every element of an array of instances; a lane value.
    case arrayInput(array: Int, port: Int)
    case arrayOutput(array: Int, port: Int)
    /// The data register of synchronous read port `port` of memory `memory`.
    case memoryReadData(memory: Int, port: Int)
  }

  /// The name in the Verilog. Ports of instances are named `<instance>_<port>`.
  public var name: String
  public var kind: Kind
  public var type: SignalType
  /// Every value that it can hold; assignments are checked against it.
  public var range: ValueRange
  /// Not `.none` for ports of instance arrays.
  public var lanes: LaneSpaceID
  /// The clock domain that the value belongs to: an index into `Definition.domains`. Nil for inputs that change at any
  /// time, for ports of a module without clocks, which belong to whatever they are connected to, and for what follows
  /// its drivers (wires, ports of instances).
  public var domain: Int?
  public var location: Location
  public var comment: String?
  public var attributes: [Attribute]
  /// Set by `unused(...)`: the author says that nothing reads this value.
  public var isMarkedUnused = false

  public init(
    name: String, kind: Kind, type: SignalType, range: ValueRange, lanes: LaneSpaceID = .none, domain: Int? = nil,
    location: Location, comment: String? = nil, attributes: [Attribute] = []
  ) {
    self.name = name
    self.kind = kind
    self.type = type
    self.range = range
    self.lanes = lanes
    self.domain = domain
    self.location = location
    self.comment = comment
    self.attributes = attributes
  }

  /// For ports while their module is being built: its own domain if it turns out to have one.
  public static let undecidedDomain = -1

  public var isRegister: Bool { if case .register = kind { true } else { false } }

  /// Whether assignments of this module drive it.
  public var isDriven: Bool {
    switch kind {
    case .output, .wire, .register, .instanceInput, .arrayInput: true
    case .input, .instanceOutput, .arrayOutput, .memoryReadData: false
    }
  }
}

/// The clocked behaviour of a register. Its domain is `Declaration.domain`.
public struct Register: Sendable, Hashable {
  /// The value while reset is active; nil for a register without reset.
  public var resetValue: BigInt?
  /// Whether it may sample values of other clock domains: the first stage of a synchroniser.
  public var isSynchronizer: Bool
  public init(resetValue: BigInt?, isSynchronizer: Bool = false) {
    self.resetValue = resetValue
    self.isSynchronizer = isSynchronizer
  }
}

/// A Verilog attribute: `(* name = value *)`, or `(* name *)` without a value. Values are written as they stand:
/// `"\"block\""` gives a string.
public struct Attribute: Sendable, Hashable {
  public var name: String
  public var value: String?
  public init(_ name: String, _ value: String? = nil) {
    self.name = name
    self.value = value
  }
}
