import BigInt
import HDLIR

/// Turns one definition into a module of the syntax tree.
///
/// The work is done in this order, each step in its own file: names of what the author declared, projection of the
/// statement tree on each target, liveness and the choice of the expressions that get nets, lowering of the units
/// (what drives a target, an instance, a memory), lowering of the nets, and assembly in the order of the text.
final class ModuleLowering {
  /// What drives something: a piece of the module's text.
  enum Unit {
    case target(Int)
    case instance(Int)
    case array(Int)
    /// All lane registers of a module that is written with loops.
    case laneRegisters
    case memory(Int)
    case check(Int)
  }

  let context: EmissionContext
  let definition: Definition
  /// The definition's nodes, those with one possible value as constants.
  var nodes: [Node]
  let projector: Projector

  var module: ModuleSyntax
  var names = NameTable()
  var problems: [VerilogError.Problem] = []

  // Signals
  var domainSignals: [DomainSignals] = []
  /// By declaration; `.none` for what is written inline in a connection.
  var declarationSignal: [SignalID]
  var memorySignal: [SignalID] = []
  /// By node: the net, declaration or bus that holds its value.
  var nodeSignal: [SignalID]
  var usage: SignalUsage = SignalUsage()

  // Nodes
  var useCount: [UInt8]
  /// Nodes whose value has a name in the text: those that are used more than once, named by the author, or too deep.
  var wantsNet: [Bool]
  /// Nodes that got a net of their own.
  var hasNet: [Bool]
  var isRead: [Bool]
  /// Registers and wires whose values reach nothing but checks: they are written into the sections for checks.
  var servesChecks: [Bool]

  // Units
  var units: [Unit] = []
  var steps: [[Step]] = []
  /// The unit that is being lowered; references are booked on it.
  var currentUnit: Int32 = 0
  /// The first part of the names of its nets.
  var currentName = ""
  /// The coordinates, while the text inside a generate loop is lowered.
  var lanes: LaneContext?
  /// Whether lanes are loops in processes; otherwise they are generate blocks over packed buses.
  let usesLoops: Bool
  /// The process that is being written, if its statements stand in loops over lanes.
  var loop: LoopContext?
  var laneProcess = LaneProcess()
  /// The arrays that lane registers are.
  var laneArrays: Set<SignalID> = []
  /// Whether what is lowered stands only in a section for checks.
  var isInChecks = false
  var checkUnitBase: Int32 = .max

  // Results
  var unitItems: [[Item]] = []
  var netItems: [(unit: Int32, position: Int32, item: Item)] = []
  /// Signals that an always block assigns.
  var isProcedural: Set<SignalID> = []
  /// Nets that are declared ahead of the loops that assign their elements.
  var busDeclarations: [DeclarationSyntax] = []
  var formalItems: [Item] = []
  var simulationItems: [Item] = []
  var romItems: [Item] = []
  var romFunctions: [Int: String] = [:]
  var loopVariables: [String: String] = [:]
  var genvars: [String] = []
  var integers: [String] = []
  /// Signals that the lowering made up, whose unread bits are therefore its own affair.
  var netSignals: Set<Int32> = []
  /// Whether the last paragraph of the text was of single lines.
  var lastGroupIsLines = false

  init(_ definition: Definition, context: EmissionContext, name: String) {
    self.context = context
    self.definition = definition
    nodes = definition.nodes
    usesLoops = Self.isLooped(definition, context.options)
    projector = Projector(definition)
    module = ModuleSyntax(
      name: name, comment: definition.comment, attributes: definition.attributes, location: definition.location)
    declarationSignal = [SignalID](repeating: .none, count: definition.declarations.count)
    nodeSignal = [SignalID](repeating: .none, count: nodes.count)
    useCount = [UInt8](repeating: 0, count: nodes.count)
    wantsNet = [Bool](repeating: false, count: nodes.count)
    hasNet = [Bool](repeating: false, count: nodes.count)
    isRead = [Bool](repeating: false, count: definition.declarations.count)
    servesChecks = isRead
  }

  /// The module, or the problems that stand in the way.
  func lower() throws(VerilogError) -> ModuleSyntax {
    nameEverything()
    if !problems.isEmpty { throw VerilogError(problems: problems) }
    foldConstants()
    collectUnits()
    markUses()
    chooseNets()
    unitItems = [[Item]](repeating: [], count: units.count)
    for (index, unit) in units.enumerated() {
      currentUnit = Int32(index)
      isInChecks = currentUnit >= checkUnitBase
      unitItems[index] = lower(unit)
    }
    lowerNets()
    if usesLoops { addLaneProcess() }
    assemble()
    if !problems.isEmpty { throw VerilogError(problems: problems) }
    return module
  }

  private func lower(_ unit: Unit) -> [Item] {
    switch unit {
    case .target(let target):
      currentName = definition.declarations[target].name
      return lower(target: target)
    case .instance(let index): return lower(instance: index)
    case .array(let index): return lower(array: index)
    case .laneRegisters:
      lowerLaneRegisters()
      return []
    case .memory(let index): return lower(memory: index)
    case .check(let index): return lower(check: index)
    }
  }

  private func addLaneProcess() {
    for (index, unit) in units.enumerated() {
      if case .laneRegisters = unit { unitItems[index] = laneProcessItems() }
    }
  }

  func problem(_ message: String, at location: Location) {
    problems.append(VerilogError.Problem(location: location, module: definition.name, message: message))
  }

  func width(_ node: Int) -> Int { Int(nodes[node].width) }
}

/// What all modules of an emission share.
struct EmissionContext {
  let design: Design
  let options: VerilogOptions
  /// By definition: the name of the module that stands for it.
  let moduleNames: [String]
  let macros: MacroTable

  func moduleName(_ definition: DefinitionID) -> String { moduleNames[Int(definition.index)] }
  func interface(_ definition: DefinitionID) -> Definition { design[definition] }
}

/// The ports of a clock domain.
struct DomainSignals {
  var clock: SignalID
  var reset: SignalID?
  var enable: SignalID?
}

/// The loop variables around the text that is being lowered.
struct LaneContext {
  var space: LaneSpaceID
  var variables: [String]
  /// The number of the lane, in terms of the variables.
  var lane: Expression
  /// The axis at whose border the lanes are that the text stands for; nil if it stands for all lanes.
  var borderAxis: Int?
}
