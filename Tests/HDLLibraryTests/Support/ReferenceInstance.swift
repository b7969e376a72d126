import BigInt
import HDL
import HDLSimulation

/// One instance in the tree of the reference engine.
final class ReferenceInstance {
  struct DomainState {
    var inReset: Bool
    var isEnabled: Bool
    var ticks: Bool
  }
  private let definition: Definition
  private let path: String
  private let children: [ReferenceInstance]
  /// By declaration.
  var values: [BigInt]
  private var nodes: [BigInt]
  private typealias Arguments = (operands: [Int], types: [SignalType], immediate: Int)
  private let arguments: [Arguments]
  /// What the last round of propagation started from; the same again gives the same.
  private var settledFrom: [BigInt]?
  private var memories: [[BigInt]]
  var domains: [DomainState]
  private var next: [Int: BigInt] = [:]
  private var writes: [(memory: Int, address: Int, data: BigInt, mask: BigInt)] = []

  init(_ design: Design, _ id: DefinitionID, path: String) {
    definition = design[id]
    self.path = path
    precondition(definition.arrays.isEmpty && definition.blackBox == nil, "the reference engine knows no arrays")
    children = definition.instances.map { ReferenceInstance(design, $0.definition, path: path + $0.name + ".") }
    values = definition.declarations.map { $0.range.contains(0) ? 0 : $0.range.lower }
    nodes = definition.nodes.map { _ in 0 }
    arguments = definition.nodes.map { [definition] in Self.arguments(of: $0, in: definition) }
    memories = definition.memories.map { memory in
      let contents = memory.contents ?? []
      return (0..<memory.depth).map { $0 < contents.count ? contents[$0] : 0 }
    }
    domains = definition.domains.map { _ in DomainState(inReset: false, isEnabled: true, ticks: false) }
  }

  func shareDomains() {
    for (child, instance) in zip(children, definition.instances) {
      child.domains = instance.domains.map { domains[$0] }
      child.shareDomains()
    }
  }

  func applyAsynchronousResets() {
    for (index, declaration) in definition.declarations.enumerated() {
      guard case .register(let register) = declaration.kind, let domain = declaration.domain,
        definition.domains[domain].resetKind == .asynchronous, domains[domain].inReset, let value = register.resetValue
      else { continue }
      values[index] = value
    }
    for child in children { child.applyAsynchronousResets() }
  }

  /// One round of combinational evaluation; whether something changed.
  func propagate() -> Bool {
    if settledFrom == values { return propagateChildren() }
    settledFrom = values
    evaluateNodes()
    var targets = values
    for (index, declaration) in definition.declarations.enumerated() where declaration.isDriven {
      if !declaration.isRegister { targets[index] = 0 }
    }
    execute(Definition.bodyBlock, isClocked: false, into: &targets)
    let changed = targets != values
    values = targets
    return propagateChildren() || changed
  }

  private func propagateChildren() -> Bool {
    var changed = false
    for (child, instance) in zip(children, definition.instances) {
      for (outer, inner) in zip(instance.ports, child.definition.ports) {
        if child.definition[inner].kind == .input { child.values[Int(inner.index)] = values[Int(outer.index)] }
      }
      if child.propagate() { changed = true }
      for (outer, inner) in zip(instance.ports, child.definition.ports)
      where child.definition[inner].kind == .output
        && values[Int(outer.index)] != child.values[Int(inner.index)]
      {
        values[Int(outer.index)] = child.values[Int(inner.index)]
        changed = true
      }
    }
    return changed
  }

  private func evaluateNodes() {
    for index in definition.nodes.indices {
      let node = definition.nodes[index]
      switch node.operation {
      case .constant: nodes[index] = node.range.lower
      case .read: nodes[index] = values[Int(node.a)]
      case .memoryRead:
        let words = memories[Int(node.a)]
        let address = Int(nodes[Int(node.b)])
        nodes[index] = address < words.count ? words[address] : 0
      case .concatenate:
        let parts = definition.parts(of: node)
        nodes[index] = node.operation.evaluate(
          parts.map { nodes[Int($0.index)] }, types: parts.map { definition[$0].type }, result: node.type)
      default:
        let (operands, types, immediate) = arguments[index]
        nodes[index] = node.operation.evaluate(
          operands.map { nodes[$0] }, types: types, immediate: immediate, result: node.type)
      }
    }
  }

  private static let unary: Set<Operation> = [
    .convert, .not, .negate, .reduceAnd, .reduceOr, .reduceXor, .slice, .shiftLeft, .shiftRight, .replicate,
  ]

  private static func arguments(of node: Node, in definition: Definition) -> Arguments {
    if [.constant, .read, .memoryRead, .concatenate].contains(node.operation) { return ([], [], 0) }
    var operands = [Int(node.a)]
    var immediate = 0
    if unary.contains(node.operation) {
      immediate = Int(node.b)
    } else {
      operands.append(Int(node.b))
      if node.operation == .mux { operands.append(Int(node.c)) } else { immediate = Int(node.c) }
    }
    return (operands, operands.map { definition.nodes[$0].type }, immediate)
  }

  private func execute(_ block: BlockID, isClocked: Bool, into targets: inout [BigInt]) {
    for statement in definition[block] {
      switch statement {
      case .assign(let target, let value, _):
        if definition[target].isRegister == isClocked { targets[Int(target.index)] = nodes[Int(value.index)] }
      case .assignPart(let target, let index, let stride, let value, _):
        let declaration = definition[target]
        guard declaration.isRegister == isClocked else { continue }
        let low = Int(nodes[Int(index.index)]) * Int(stride)
        let width = definition[value].type.width
        let mask = ((BigInt(1) << width) - 1) << low
        let old = targets[Int(target.index)].bits(declaration.type.width)
        let new = (old - (old & mask)) | (nodes[Int(value.index)].bits(width) << low)
        targets[Int(target.index)] = new.wrapped(to: declaration.type)
      case .conditional(let id):
        let conditional = definition.conditionals[Int(id)]
        if let branch = conditional.branches.first(where: { nodes[Int($0.condition.index)] == 1 }) {
          execute(branch.body, isClocked: isClocked, into: &targets)
        } else if let otherwise = conditional.otherwise {
          execute(otherwise, isClocked: isClocked, into: &targets)
        }
      case .match(let id):
        let match = definition.matches[Int(id)]
        let subject = nodes[Int(match.subject.index)]
        let arm = match.arms.first { $0.values.contains(subject) }?.body ?? match.otherwise ?? match.arms.last!.body
        execute(arm, isClocked: isClocked, into: &targets)
      case .memoryWrite(let memory, let port, _):
        if isClocked { write(Int(memory), Int(port)) }
      case .check(let id): if isClocked { reached.append(Int(id)) }
      }
    }
  }
  private var reached: [Int] = []

  private func write(_ memory: Int, _ port: Int) {
    let word = definition.memories[memory].word.width
    let port = definition.memories[memory].writePorts[port]
    let domain = domains[port.domain]
    guard domain.ticks && domain.isEnabled else { return }
    var mask = (BigInt(1) << word) - 1
    if let enables = port.mask {
      mask = 0
      for bit in 0..<(word / port.maskGranularity) where nodes[Int(enables.index)].bit(bit) {
        mask |= ((BigInt(1) << port.maskGranularity) - 1) << (bit * port.maskGranularity)
      }
    }
    writes.append((memory, Int(nodes[Int(port.address.index)]), nodes[Int(port.data.index)], mask))
  }

  /// What the next edge does, here and below, without doing it.
  func computeEdge(_ failures: inout [CheckFailure]) {
    evaluateNodes()
    var targets = values
    reached = []
    execute(Definition.bodyBlock, isClocked: true, into: &targets)
    for (index, declaration) in definition.declarations.enumerated() {
      guard let domain = declaration.domain, domain >= 0 else { continue }
      let state = domains[domain]
      guard state.ticks else { continue }
      if case .register(let register) = declaration.kind {
        if state.inReset, let value = register.resetValue {
          next[index] = value
        } else if state.isEnabled {
          next[index] = targets[index]
        }
      }
    }
    for (index, memory) in definition.memories.enumerated() {
      for port in memory.readPorts where domains[port.domain].ticks && domains[port.domain].isEnabled {
        if let enable = port.enable, nodes[Int(enable.index)] == 0 { continue }
        let address = Int(nodes[Int(port.address.index)])
        next[Int(port.data.index)] = address < memory.depth ? memories[index][address] : 0
      }
    }
    for id in reached {
      let check = definition.checks[id]
      let domain = domains[check.domain]
      guard check.kind != .cover, domain.ticks, !domain.inReset, domain.isEnabled,
        nodes[Int(check.condition.index)] == 0
      else { continue }
      failures.append(
        CheckFailure(kind: check.kind, message: check.message, path: path, location: check.location))
    }
    for child in children { child.computeEdge(&failures) }
  }

  func commit() {
    for (index, value) in next { values[index] = value }
    settledFrom = nil
    next = [:]
    for write in writes where write.address < memories[write.memory].count {
      let old = memories[write.memory][write.address]
      memories[write.memory][write.address] = (old - (old & write.mask)) | (write.data & write.mask)
    }
    writes = []
    for child in children { child.commit() }
  }
}
