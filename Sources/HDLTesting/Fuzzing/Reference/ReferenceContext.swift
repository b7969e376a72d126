import BigInt
import HDLIR

/// One instance of a definition, with its state and its children.
final class ReferenceContext {
  let definition: Definition
  /// Who drives the inputs: the parent, through its declarations for this instance's ports, in this lane.
  private weak var parent: ReferenceContext?
  private var parentPorts: [DeclarationID] = []
  private var parentLane = 0
  /// For each domain, that of the top.
  private var topDomains: [Int]
  /// The inputs of the top.
  var readInput: ((String) -> BigInt)?

  private(set) var instances: [ReferenceContext] = []
  private(set) var arrays: [[ReferenceContext]] = []

  /// Registers and data of synchronous reads, by declaration.
  var state: [Int: BigInt] = [:]
  var memories: [[BigInt]]

  private struct Key: Hashable {
    var index: Int32
    var lane: Int32
  }
  private var nodeValues: [Key: BigInt] = [:]
  private var declarationValues: [Key: BigInt] = [:]
  /// The declarations that each block assigns, with those of its inner blocks.
  private var targets: [Int: Set<DeclarationID>] = [:]

  init(_ design: Design, _ id: DefinitionID, parent: ReferenceContext?) {
    definition = design[id]
    precondition(definition.blackBox == nil, "black box \(definition.name) has no reference")
    self.parent = parent
    topDomains = Array(definition.domains.indices)
    memories = definition.memories.map { memory in
      let contents = memory.contents ?? []
      return (0..<memory.depth).map { $0 < contents.count ? contents[$0] : 0 }
    }
    instances = definition.instances.map { instance in
      let child = ReferenceContext(design, instance.definition, parent: self)
      child.parentPorts = instance.ports
      child.adopt(domains: instance.domains)
      return child
    }
    arrays = definition.arrays.map { array in
      (0..<definition[array.space].count).map { lane in
        let child = ReferenceContext(design, array.definition, parent: self)
        child.parentPorts = array.ports
        child.parentLane = lane
        child.adopt(domains: array.domains)
        return child
      }
    }
  }

  /// Turns domains of this definition into those of the parent, here and below.
  private func adopt(domains: [Int]) {
    topDomains = topDomains.map { domains[$0] }
    for child in children { child.adopt(domains: domains) }
  }

  private var children: [ReferenceContext] { instances + arrays.flatMap { $0 } }
  var all: [ReferenceContext] { [self] + children.flatMap(\.all) }

  func topDomain(_ domain: Int) -> Int { topDomains[domain] }

  /// Forgets everything that follows from inputs and state.
  func forget() {
    nodeValues.removeAll(keepingCapacity: true)
    declarationValues.removeAll(keepingCapacity: true)
    for child in children { child.forget() }
  }

  // MARK: Declarations

  /// The value of a declaration, in one lane if it is a port of an array.
  func value(of id: DeclarationID, lane: Int) -> BigInt {
    let declaration = definition[id]
    let key = Key(index: id.index, lane: declaration.lanes == .none ? 0 : Int32(lane))
    if let known = declarationValues[key] { return known }
    let value: BigInt
    switch declaration.kind {
    case .input: value = input(id)
    case .register, .memoryReadData: value = state[Int(id.index)] ?? 0
    case .instanceOutput(let instance, let port):
      value = instances[instance].value(of: instances[instance].definition.ports[port], lane: 0)
    case .arrayOutput(let array, let port):
      let child = arrays[array][lane]
      value = child.value(of: child.definition.ports[port], lane: 0)
    case .output, .wire, .instanceInput, .arrayInput: value = assigned(id, lane: lane, initially: 0)
    }
    declarationValues[key] = value
    return value
  }

  private func input(_ id: DeclarationID) -> BigInt {
    if let parent {
      let position = definition.ports.firstIndex(of: id)!
      return parent.value(of: parentPorts[position], lane: parentLane)
    }
    return readInput!(definition[id].name)
  }

  // MARK: Statements

  /// What the statements leave in `target`, which starts as `initially`.
  func assigned(_ target: DeclarationID, lane: Int, initially: BigInt) -> BigInt {
    var value = initially
    run(Definition.bodyBlock, target, lane, &value)
    return value
  }

  private func run(_ block: BlockID, _ target: DeclarationID, _ lane: Int, _ value: inout BigInt) {
    for statement in definition[block] {
      switch statement {
      case .assign(let own, let node, _):
        if own == target { value = self.value(of: node, lane: lane) }
      case .assignPart(let own, let index, let stride, let node, _):
        if own == target { assignPart(target, index, Int(stride), node, lane, &value) }
      case .memoryWrite, .check: break
      case .conditional, .match:
        // Conditions of statements that leave the target alone do not matter to it.
        guard let chosen = chosenBlock(statement, lane: lane, if: { assignedTargets($0).contains(target) }) else {
          continue
        }
        run(chosen, target, lane, &value)
      }
    }
  }

  private func assignPart(
    _ target: DeclarationID, _ index: NodeID, _ stride: Int, _ node: NodeID, _ lane: Int, _ value: inout BigInt
  ) {
    let type = definition[target].type
    let low = self.value(of: index, lane: lane) * BigInt(stride)
    if low >= BigInt(type.width) { return }
    let width = Int(definition[node].width)
    let mask = ((BigInt(1) << width) - 1) << Int(low)
    let bits = self.value(of: node, lane: lane).bits(width) << Int(low)
    let old = value.bits(type.width)
    value = (old - (old & mask) + bits).wrapped(to: type)
  }

  /// The branch or arm that is taken; nil for none, and when no branch at all is wanted.
  func chosenBlock(_ statement: Statement, lane: Int, if isWanted: (BlockID) -> Bool) -> BlockID? {
    switch statement {
    case .conditional(let index):
      let conditional = definition.conditionals[Int(index)]
      let bodies = conditional.branches.map(\.body) + (conditional.otherwise.map { [$0] } ?? [])
      guard bodies.contains(where: isWanted) else { return nil }
      for branch in conditional.branches where value(of: branch.condition, lane: lane) == 1 { return branch.body }
      return conditional.otherwise
    case .match(let index):
      let match = definition.matches[Int(index)]
      let bodies = match.arms.map(\.body) + (match.otherwise.map { [$0] } ?? [])
      guard bodies.contains(where: isWanted) else { return nil }
      let subject = value(of: match.subject, lane: lane)
      return match.arms.first { $0.values.contains(subject) }?.body ?? match.otherwise
    default: return nil
    }
  }

  private func assignedTargets(_ block: BlockID) -> Set<DeclarationID> {
    if let known = targets[Int(block.index)] { return known }
    var result: Set<DeclarationID> = []
    for statement in definition[block] {
      switch statement {
      case .assign(let target, _, _), .assignPart(let target, _, _, _, _): result.insert(target)
      case .conditional(let index):
        let conditional = definition.conditionals[Int(index)]
        for branch in conditional.branches { result.formUnion(assignedTargets(branch.body)) }
        if let otherwise = conditional.otherwise { result.formUnion(assignedTargets(otherwise)) }
      case .match(let index):
        let match = definition.matches[Int(index)]
        for arm in match.arms { result.formUnion(assignedTargets(arm.body)) }
        if let otherwise = match.otherwise { result.formUnion(assignedTargets(otherwise)) }
      case .memoryWrite, .check: break
      }
    }
    targets[Int(block.index)] = result
    return result
  }

  // MARK: Nodes

  /// The value of a node, in one lane if it varies over lanes.
  func value(of id: NodeID, lane: Int) -> BigInt {
    let node = definition[id]
    let key = Key(index: id.index, lane: node.lanes == .none ? 0 : Int32(lane))
    if let known = nodeValues[key] { return known }
    let value = evaluate(node, lane: lane)
    nodeValues[key] = value
    return value
  }
}
