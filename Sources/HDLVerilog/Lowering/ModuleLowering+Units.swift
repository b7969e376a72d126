import HDLIR

/// The pieces of the module in the order of their text, and the projection of the statements on each target.
extension ModuleLowering {
  func collectUnits() {
    let index = projector.index
    var hasUnit = [Bool](repeating: false, count: definition.declarations.count)
    var hasInstance = [Bool](repeating: false, count: definition.instances.count)
    var hasArray = [Bool](repeating: false, count: definition.arrays.count)
    var hasMemory = [Bool](repeating: false, count: definition.memories.count)
    var ordered: [Unit] = []

    func add(instance: Int) {
      if !hasInstance[instance] { ordered.append(.instance(instance)) }
      hasInstance[instance] = true
    }
    func add(array: Int) {
      if !hasArray[array] { ordered.append(.array(array)) }
      hasArray[array] = true
    }
    for target in index.order.map(Int.init) {
      if target >= index.checkBase { continue }
      if target >= definition.declarations.count {
        let memory = index.memoryPortBase.lastIndex { $0 <= target }!
        if !hasMemory[memory] { ordered.append(.memory(memory)) }
        hasMemory[memory] = true
        continue
      }
      switch definition.declarations[target].kind {
      case .instanceInput(let instance, _): add(instance: instance)
      case .arrayInput(let array, _): add(array: array)
      default:
        hasUnit[target] = true
        if usesLoops && definition.declarations[target].lanes != .none { continue }
        ordered.append(.target(target))
      }
    }
    // What no statement drives stands first: memories that are only read, sources, registers that only reset.
    for memory in definition.memories.indices where !hasMemory[memory] { units.append(.memory(memory)) }
    for instance in definition.instances.indices where !hasInstance[instance] { units.append(.instance(instance)) }
    for array in definition.arrays.indices where !hasArray[array] { units.append(.array(array)) }
    for (target, declaration) in definition.declarations.enumerated() where !hasUnit[target] {
      if usesLoops && declaration.lanes != .none { continue }
      if case .register(let register) = declaration.kind, register.resetValue != nil { units.append(.target(target)) }
    }
    steps = (0..<index.targetCount).map {
      index.isTouched($0) ? projector.steps(of: $0).resolved(nodes, definition.matches) : []
    }
    findWhatServesChecks()
    if usesLoops && definition.declarations.contains(where: { $0.lanes != .none && $0.isRegister }) {
      units.append(.laneRegisters)
    }
    units = (units + ordered).filter { !isForChecks($0) }
    checkUnitBase = Int32(units.count)
    units += ordered.filter { isForChecks($0) }
    units += definition.checks.indices.map { .check($0) }
  }

  private func isForChecks(_ unit: Unit) -> Bool {
    if case .target(let target) = unit { servesChecks[target] } else { false }
  }
}
