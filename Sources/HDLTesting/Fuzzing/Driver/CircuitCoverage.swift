import HDLIR

/// Which operations at which widths, and which kinds of statements and storage, circuits have.
public struct CircuitCoverage: Sendable {
  /// Names of the columns.
  public static let classes = ["1", "2-30", "31-33", "34-62", "63-65", "66-126", "127-129", "130-199", "200", "201-"]

  /// For each operation, the number of nodes in each class of widths.
  public private(set) var operations: [Operation: [Int]] = [:]
  /// Everything else, by name.
  public private(set) var features: [String: Int] = [:]

  public init() {}

  /// Operations that occur nowhere.
  public var missing: [Operation] { Operation.allCases.filter { operations[$0] == nil } }

  mutating func add(_ other: CircuitCoverage) {
    for (operation, counts) in other.operations {
      operations[operation] = zip(operations[operation] ?? counts.map { _ in 0 }, counts).map(+)
    }
    features.merge(other.features, uniquingKeysWith: +)
  }

  mutating func add(_ design: Design) {
    count("definitions", design.definitions.count)
    for definition in design.definitions { add(definition) }
  }

  private mutating func count(_ feature: String, _ amount: Int = 1) {
    if amount > 0 { features[feature, default: 0] += amount }
  }

  private mutating func add(_ definition: Definition) {
    for node in definition.nodes {
      let column = Self.column(Int(node.width))
      operations[node.operation, default: [Int](repeating: 0, count: Self.classes.count)][column] += 1
      if node.isSigned { count("signed nodes") }
      if node.lanes != .none { count("lane nodes") }
    }
    for declaration in definition.declarations {
      guard case .register(let register) = declaration.kind, let domain = declaration.domain else { continue }
      let clock = definition.domains[domain]
      count("registers")
      count("registers, \(register.resetValue == nil ? "no" : clock.resetKind.rawValue) reset")
      if register.isSynchronizer { count("synchronisers") }
      if clock.edge == .falling { count("registers on the falling edge") }
      if clock.polarity == .activeLow { count("registers with a reset that is active low") }
      if clock.enable != nil { count("registers with a clock enable") }
    }
    if Set(definition.domains.map(\.clock)).count > 1 { count("definitions with two clocks") }
    for memory in definition.memories {
      count("memories")
      if memory.isReadOnly { count("read-only memories") }
      if memory.writePorts.count > 1 { count("memories with several write ports") }
      count("synchronous read ports", memory.readPorts.count)
      count("synchronous read ports with an enable", memory.readPorts.filter { $0.enable != nil }.count)
      count("write ports", memory.writePorts.count)
      count("write ports with a mask", memory.writePorts.filter { $0.mask != nil }.count)
    }
    for statement in definition.blocks.joined() {
      switch statement {
      case .assign: count("assignments")
      case .assignPart(_, let index, _, _, _):
        count(
          definition[index].operation == .constant ? "assignments to constant parts" : "assignments to dynamic parts")
      case .memoryWrite, .check: break
      case .conditional: count("conditionals")
      case .match: count("matches")
      }
    }
    count("instances", definition.instances.count)
    count("arrays of instances", definition.arrays.count)
    for reduction in definition.laneReductions { count("lane reductions with \(reduction.combination)") }
  }

  private static func column(_ width: Int) -> Int {
    switch width {
    case 1: 0
    case ...30: 1
    case ...33: 2
    case ...62: 3
    case ...65: 4
    case ...126: 5
    case ...129: 6
    case ...199: 7
    case 200: 8
    default: 9
    }
  }

  /// A table of operations and classes of widths, and the list of features.
  public var table: String {
    func cell(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    var lines = [cell("", 20) + Self.classes.map { cell($0, 9) }.joined()]
    for operation in Operation.allCases {
      let counts = operations[operation] ?? Self.classes.map { _ in 0 }
      let name = "\(operation)"
      lines.append(
        name + String(repeating: " ", count: max(0, 20 - name.count)) + counts.map { cell("\($0)", 9) }.joined())
    }
    lines += features.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return lines.joined(separator: "\n")
  }
}
