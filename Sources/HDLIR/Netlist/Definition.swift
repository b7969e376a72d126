import BigInt

/// The position of a definition in its design's table.
public struct DefinitionID: Hashable, Sendable {
  public var index: Int32
  public init(_ index: Int) { self.index = Int32(index) }
}

/// A finished module: flat tables that refer to each other by position.
///
/// A value; what elaboration leaves behind can be passed between tasks and compared.
public struct Definition: Sendable {
  /// The Verilog module name, parameters included: `Fifo_w16_d8`.
  public var name: String
  public var parameters: [(name: String, value: String)] = []
  public var location: Location = .unknown
  public var comment: String?
  public var attributes: [Attribute] = []

  public var nodes: [Node] = []
  /// Operands of nodes with any number of them (`concatenate`).
  public var operandPool: [NodeID] = []
  /// Names that the author gave to expressions.
  public var nodeNames: [NodeID: String] = [:]

  public var declarations: [Declaration] = []
  /// The ports in their order, without clocks, resets and enables, which follow from `domains`.
  public var ports: [DeclarationID] = []
  public var domains: [ClockDomain] = []

  public var blocks: [[Statement]] = [[]]
  public var conditionals: [Conditional] = []
  public var matches: [Match] = []
  public var checks: [Check] = []
  public var locations: [Location] = []

  public var memories: [Memory] = []
  public var instances: [Instance] = []
  public var arrays: [InstanceArray] = []
  public var laneSpaces: [LaneSpace] = []
  public var laneMaps: [LaneMap] = []
  public var laneShifts: [LaneShift] = []
  public var laneReductions: [LaneReduction] = []

  /// For modules that are not described here: how to instantiate and simulate them.
  public var blackBox: BlackBox?

  public init(name: String) { self.name = name }

  /// The statements of the module body itself.
  public static let bodyBlock = BlockID(0)

  public subscript(_ id: NodeID) -> Node { nodes[Int(id.index)] }
  public subscript(_ id: DeclarationID) -> Declaration { declarations[Int(id.index)] }
  public subscript(_ id: BlockID) -> [Statement] { blocks[Int(id.index)] }
  public subscript(_ id: Location.ID) -> Location { id.index < 0 ? .unknown : locations[Int(id.index)] }
  public subscript(_ id: LaneSpaceID) -> LaneSpace { laneSpaces[Int(id.index)] }

  /// The operands of a `concatenate` node, top bits first.
  public func parts(of node: Node) -> ArraySlice<NodeID> { operandPool[Int(node.a)..<Int(node.a + node.b)] }
}

/// A module that is given elsewhere: vendor primitives, hand-written Verilog, SRAM macros.
public struct BlackBox: Sendable {
  /// The module name in the Verilog that somebody else provides.
  public var module: String
  /// `#(.NAME(value))`, values as they stand.
  public var parameters: [(name: String, value: String)]
  /// Verilog source of the module to be written beside ours, if we have it.
  public var source: String?
  /// Makes a fresh behavioural model for the built-in simulator; nil when there is none.
  public var makeModel: (@Sendable () -> any BlackBoxModel)?

  public init(
    module: String, parameters: [(name: String, value: String)] = [], source: String? = nil,
    makeModel: (@Sendable () -> any BlackBoxModel)? = nil
  ) {
    self.module = module
    self.parameters = parameters
    self.source = source
    self.makeModel = makeModel
  }
}

/// How a black box behaves in the built-in simulator. Ports are addressed by their names.
public protocol BlackBoxModel: AnyObject {
  /// The outputs that follow from the inputs and the state, without changing the state.
  func outputs(inputs: [String: BigInt]) -> [String: BigInt]
  /// The active edge of the clock of domain `domain`.
  func clockEdge(domain: String, inputs: [String: BigInt])
}
