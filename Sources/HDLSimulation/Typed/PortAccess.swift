import BigInt
import HDL
import HDLIR

/// Finds the storage of the top module's signals, once each.
final class PortAccess {
  private let definition: Definition
  private let engine: any SimulationEngine
  private var storages: [Int32: SignalStorage] = [:]

  init(design: Design, engine: any SimulationEngine) {
    definition = design.topDefinition
    self.engine = engine
  }

  func load(_ operand: Operand) -> Int {
    if let storage = storage(operand) { return storage.load() }
    return Int(inner(operand))
  }

  func loadBig(_ operand: Operand) -> BigInt { storage(operand)?.loadBig() ?? inner(operand) }

  /// The storage of an input; anything else is a mistake of the test bench.
  func inputStorage(_ operand: Operand) -> SignalStorage? {
    let declaration = declaration(operand)
    guard let storage = storage(operand), declaration.kind == .input else {
      preconditionFailure("'\(declaration.name)' is not an input; a test bench sets inputs only")
    }
    return storage
  }

  func store(_ operand: Operand, _ value: BigInt) {
    let declaration = declaration(operand)
    let storage = inputStorage(operand)
    guard declaration.range.contains(value) else {
      preconditionFailure("'\(declaration.name)' holds \(declaration.range), not \(value)")
    }
    storage?.store(value)
  }

  func store(_ operand: Operand, _ value: Int) {
    guard let storage = storage(operand), case .node(_, let node) = operand, inputRange(node, contains: value) else {
      store(operand, BigInt(value))
      return
    }
    storage.store(value)
  }

  func storage(_ operand: Operand) -> SignalStorage? {
    let id = declarationID(operand)
    if let known = storages[id.index] { return known }
    guard let found = engine.port(definition[id].name) else { return nil }
    storages[id.index] = found
    return found
  }

  private func inputRange(_ node: NodeID, contains value: Int) -> Bool {
    let declaration = definition[DeclarationID(Int(definition[node].a))]
    guard declaration.kind == .input, case .narrow(let low, let high) = declaration.range else { return false }
    return low <= value && value <= high
  }

  private func inner(_ operand: Operand) -> BigInt {
    let name = declaration(operand).name
    guard let value = engine.value(path: name) else {
      preconditionFailure("this engine does not show '\(name)'; make it an output, or use the interpreter")
    }
    return value
  }

  private func declaration(_ operand: Operand) -> Declaration { definition[declarationID(operand)] }

  private func declarationID(_ operand: Operand) -> DeclarationID {
    guard case .node(_, let node) = operand, definition[node].operation == .read else {
      preconditionFailure("a test bench reads ports, registers and wires of the top module, not expressions")
    }
    return DeclarationID(Int(definition[node].a))
  }
}
