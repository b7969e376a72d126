import BigInt
import HDLIR

/// A plain simulation of one definition without instances: nodes by `Operation.evaluate`, statements in their order.
/// Slow, and independent of everything that the engine does.
final class ReferenceSimulation {
  let definition: Definition
  var inputs: [DeclarationID: BigInt] = [:]
  var registers: [DeclarationID: BigInt] = [:]
  private var wires: [DeclarationID: BigInt] = [:]
  private var nodes: [Int32: BigInt] = [:]
  private var next: [DeclarationID: BigInt] = [:]
  private var resolving: Set<DeclarationID> = []

  init(_ definition: Definition) {
    self.definition = definition
    for (index, declaration) in definition.declarations.enumerated() where declaration.isRegister {
      registers[DeclarationID(index)] = 0
    }
  }

  /// The value of a declaration with the present inputs and registers.
  func value(_ id: DeclarationID) -> BigInt {
    let declaration = definition[id]
    switch declaration.kind {
    case .input: return inputs[id] ?? 0
    case .register: return registers[id]!
    default:
      if let known = wires[id] { return known }
      precondition(resolving.insert(id).inserted, "a loop in the test circuit")
      var result = BigInt(0)
      run(Definition.bodyBlock, target: id, &result)
      resolving.remove(id)
      wires[id] = result
      return result
    }
  }

  /// Forgets what depends on inputs.
  func settle() {
    wires = [:]
    nodes = [:]
  }

  /// An active edge of the clock of `domain`.
  func step(domain: Int, isReset: Bool, isEnabled: Bool) {
    settle()
    next = registers
    for (id, old) in registers where definition[id].domain == domain {
      guard case .register(let register) = definition[id].kind else { continue }
      var value = old
      run(Definition.bodyBlock, target: id, &value)
      if isReset, let reset = register.resetValue { next[id] = reset } else if isEnabled { next[id] = value }
    }
    registers = next
    settle()
  }

  private func run(_ block: BlockID, target: DeclarationID, _ value: inout BigInt) {
    for statement in definition[block] {
      switch statement {
      case .assign(let own, let node, _): if own == target { value = evaluate(node) }
      case .assignPart(let own, let index, let stride, let node, _):
        if own == target { insert(evaluate(node), definition[node].type, evaluate(index), Int(stride), own, &value) }
      case .conditional(let index):
        let conditional = definition.conditionals[Int(index)]
        // Conditions of what does not assign the target may follow from it.
        let blocks = conditional.branches.map(\.body) + (conditional.otherwise.map { [$0] } ?? [])
        if !blocks.contains(where: { assigns($0, target) }) { continue }
        if let branch = conditional.branches.first(where: { evaluate($0.condition) == 1 }) {
          run(branch.body, target: target, &value)
        } else if let otherwise = conditional.otherwise {
          run(otherwise, target: target, &value)
        }
      case .match(let index):
        let match = definition.matches[Int(index)]
        let blocks = match.arms.map(\.body) + (match.otherwise.map { [$0] } ?? [])
        if !blocks.contains(where: { assigns($0, target) }) { continue }
        let subject = evaluate(match.subject)
        if let arm = match.arms.first(where: { $0.values.contains(subject) }) {
          run(arm.body, target: target, &value)
        } else if let otherwise = match.otherwise {
          run(otherwise, target: target, &value)
        }
      case .memoryWrite, .check: break
      }
    }
  }

  private func assigns(_ block: BlockID, _ target: DeclarationID) -> Bool {
    definition[block].contains { statement in
      switch statement {
      case .assign(let own, _, _), .assignPart(let own, _, _, _, _): return own == target
      case .conditional(let index):
        let conditional = definition.conditionals[Int(index)]
        return conditional.branches.contains { assigns($0.body, target) }
          || conditional.otherwise.map { assigns($0, target) } ?? false
      case .match(let index):
        let match = definition.matches[Int(index)]
        return match.arms.contains { assigns($0.body, target) }
          || match.otherwise.map { assigns($0, target) } ?? false
      case .memoryWrite, .check: return false
      }
    }
  }

  private func insert(
    _ part: BigInt, _ type: SignalType, _ index: BigInt, _ stride: Int, _ target: DeclarationID, _ value: inout BigInt
  ) {
    let own = definition[target].type
    let position = index * BigInt(stride)
    if position >= BigInt(own.width) { return }
    let field = ((BigInt(1) << type.width) - 1) << Int(position)
    let old = value.bits(own.width)
    let kept = old - (old & field)
    value = (kept + (part.bits(type.width) << Int(position))).wrapped(to: own)
  }

  func evaluate(_ id: NodeID) -> BigInt {
    if let known = nodes[id.index] { return known }
    let node = definition[id]
    let result: BigInt
    switch node.operation {
    case .constant: result = node.constantValue!
    case .read: result = value(DeclarationID(Int(node.a)))
    default:
      var operands: [NodeID] = []
      var immediate = 0
      switch node.operation {
      case .concatenate: operands = Array(definition.parts(of: node))
      case .slice, .shiftLeft, .shiftRight, .replicate:
        operands = [NodeID(Int(node.a))]
        immediate = Int(node.b)
      case .partSelect:
        operands = [NodeID(Int(node.a)), NodeID(Int(node.b))]
        immediate = Int(node.c)
      default: operands = [node.a, node.b, node.c].filter { $0 >= 0 }.map { NodeID(Int($0)) }
      }
      result = node.operation.evaluate(
        operands.map(evaluate), types: operands.map { definition[$0].type }, immediate: immediate, result: node.type)
    }
    nodes[id.index] = result
    return result
  }
}
