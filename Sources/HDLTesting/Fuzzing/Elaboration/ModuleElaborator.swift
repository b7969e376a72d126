import BigInt
import HDLIR

/// A finished child: what its users must know.
struct ElaboratedModule {
  var definition: Definition
  var id: DefinitionID
  var summary: PortSummary
  /// For each domain of the definition, its position in the program.
  var domains: [Int]
}

/// Replays the steps of one module through `NetlistBuilder`. Every list of steps gives a legal module: what does not
/// fit is converted, and what cannot be done is left out.
final class ModuleElaborator {
  /// The value of a step, or of one output of an instance.
  struct Value {
    var node: NodeID
    /// The clock ports that it depends on: bit 0 `clk`, bit 1 `clk_b`.
    var clocks: UInt8
  }

  struct Net {
    var declaration: DeclarationID
    var fallback: NodeID
    var hasDefault: Bool
    /// Of everything assigned to it.
    var clocks: UInt8
    var isSealed = false
  }

  struct MemoryState {
    var index: Int
    var plan: MemoryPlan
    var isRead = false
  }

  /// A late instance: its inputs can be assigned until the end.
  struct LateInstance {
    var plan: InstancePlan
    var child: ElaboratedModule
    var inputs: [DeclarationID]
    /// The domains of the parent, for each of the child's.
    var domains: [Int]
  }

  /// The widest result of arithmetic; and of packing.
  static let widest = 200
  static let widestPacked = 1024

  let builder: NetlistBuilder
  let program: CircuitProgram
  let plan: ModulePlan
  let children: [ElaboratedModule]
  /// In the order of their steps; instances have several.
  var values: [Int: [Value]] = [:]
  /// The steps with values, in order.
  var order: [Int] = []
  var registers: [Int: (declaration: DeclarationID, plan: RegisterPlan, domain: Int)] = [:]
  var nets: [Int: Net] = [:]
  var memories: [Int: MemoryState] = [:]
  var lateInstances: [Int: LateInstance] = [:]
  var body: [ResolvedStatement] = []

  init(name: String, program: CircuitProgram, plan: ModulePlan, children: [ElaboratedModule]) {
    builder = NetlistBuilder(name: name)
    self.program = program
    self.plan = plan
    self.children = children
  }

  func apply(_ step: Step) {
    guard values[step.id] == nil, registers[step.id] == nil, memories[step.id] == nil else { return }
    switch step.action {
    case .input(let type, let domain): addInput(step.id, type, domain)
    case .compute(let plan): addCompute(step.id, plan)
    case .register(let plan): addRegister(step.id, plan)
    case .net(let type, let isOutput, let fallback, let hasDefault):
      addNet(step.id, type, isOutput: isOutput, fallback, hasDefault: hasDefault)
    case .tree(let statements, let position): addTree(statements, position)
    case .memory(let plan): addMemory(step.id, plan)
    case .asynchronousRead(let memory, let address): addAsynchronousRead(step.id, memory, address)
    case .synchronousRead(let memory, let address, let enable, let domain):
      addSynchronousRead(step.id, memory, address, enable, domain)
    case .instance(let plan): addInstance(step.id, plan)
    }
  }

  func define(_ id: Int, _ list: [Value]) {
    if list.isEmpty { return }
    values[id] = list
    order.append(id)
  }

  // MARK: Domains

  var hasDomains: Bool { !program.domains.isEmpty }

  func domainPlan(_ index: Int) -> DomainPlan { program.domains[programDomain(index)] }

  func programDomain(_ index: Int) -> Int {
    ((index % program.domains.count) + program.domains.count) % program.domains.count
  }

  /// The position of a domain of the program in this definition.
  func domain(_ index: Int) -> Int {
    let index = programDomain(index)
    return builder.domainIndex(program.domains[index].domain(index, prefix: plan.renamesDomains ? "inner_" : ""))
  }

  func clockBit(_ domain: Int) -> UInt8 { 1 << UInt8(domainPlan(domain).clock) }

  // MARK: Leaves

  private func addInput(_ id: Int, _ plan: TypePlan, _ domain: Int) {
    let isClocked = domain >= 0 && hasDomains
    let declaration = builder.declarePort(
      Declaration(
        name: "i\(id)", kind: .input, type: plan.type, range: plan.range, domain: isClocked ? self.domain(domain) : nil,
        location: .unknown))
    // Without a domain it may change at any time, and nothing clocked may read it: as if it came from both clocks.
    define(id, [Value(node: builder.read(declaration), clocks: isClocked ? clockBit(domain) : 0b11)])
  }

  private func addRegister(_ id: Int, _ plan: RegisterPlan) {
    guard hasDomains else { return }
    let hasReset = domainPlan(plan.domain).reset != .none
    // Registers power up at 0 in all engines, so 0 must be one of their values.
    let zero = ValueRange(value: 0)
    let range = plan.type.range.union(zero)
    let reset = hasReset ? plan.reset.map { fold($0.value, into: range) } : nil
    let declaration = builder.declare(
      Declaration(
        name: "r\(id)", kind: .register(Register(resetValue: reset, isSynchronizer: plan.isSynchronizer)),
        type: plan.type.type, range: range, domain: domain(plan.domain), location: .unknown))
    let next = plan.next.map { resolve($0) }
    registers[id] = (declaration, plan, programDomain(plan.domain))
    if let next, plan.isSynchronizer || next.clocks & ~clockBit(plan.domain) == 0 {
      body.append(.assign(declaration, fitted(scalar(next), to: declaration)))
    }
    define(id, [Value(node: builder.read(declaration), clocks: clockBit(plan.domain))])
  }

  private func addNet(_ id: Int, _ type: TypePlan, isOutput: Bool, _ fallback: OperandPlan, hasDefault: Bool) {
    let value = scalar(resolve(fallback))
    let declaration = Declaration(
      name: isOutput ? "o\(id)" : "w\(id)", kind: isOutput ? .output : .wire, type: type.type, range: type.range,
      location: .unknown)
    let target = isOutput ? builder.declarePort(declaration) : builder.declare(declaration)
    let node = fitted(value, to: target)
    nets[id] = Net(declaration: target, fallback: node, hasDefault: hasDefault, clocks: value.clocks)
    if hasDefault { body.append(.assign(target, node)) }
    define(id, [Value(node: builder.read(target), clocks: value.clocks)])
  }

  /// `value` as one of the values of `range`.
  func fold(_ value: BigInt, into range: ValueRange) -> BigInt {
    if range.contains(value) { return value }
    let size = range.upper - range.lower + 1
    var rest = (value - range.lower) % size
    if rest < 0 { rest += size }
    return range.lower + rest
  }
}
