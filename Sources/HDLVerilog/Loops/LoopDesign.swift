import HDLIR

/// The design for `ArrayStyle.loops`: arrays of instances whose elements are plain logic become lane values of their
/// parent. Arrays that loops cannot hold stay as they are:
///
/// - elements with memories, checks, black boxes or arrays of their own;
/// - asynchronous resets, several clocks in one parent;
/// - values that pass through several elements in one cycle.
struct LoopDesign {
  private let design: Design
  private var flat: [Int: Definition?] = [:]

  static func of(_ design: Design) -> Design {
    var plan = LoopDesign(design: design)
    var result = design
    for index in design.definitions.indices where !design.definitions[index].arrays.isEmpty {
      if let looped = plan.looped(design.definitions[index]) { result.definitions[index] = looped }
    }
    return result
  }

  private init(design: Design) { self.design = design }

  private mutating func looped(_ definition: Definition) -> Definition? {
    var children: [DefinitionID: Definition] = [:]
    for array in definition.arrays {
      guard let child = flattened(Int(array.definition.index)) else { return nil }
      children[array.definition] = child
    }
    let result = ArrayInliner.inlineArrays(of: definition) { children[$0]! }
    return LoopCheck(result).isLegal ? result : nil
  }

  /// The definition without instances; nil if it holds what cannot stand in a loop.
  private mutating func flattened(_ index: Int) -> Definition? {
    if let known = flat[index] { return known }
    let definition = design.definitions[index]
    var result: Definition?
    if definition.memories.isEmpty && definition.checks.isEmpty && definition.arrays.isEmpty
      && definition.blackBox == nil
    {
      var children: [DefinitionID: Definition] = [:]
      var isWhole = true
      for instance in definition.instances {
        guard let child = flattened(Int(instance.definition.index)) else {
          isWhole = false
          break
        }
        children[instance.definition] = child
      }
      if isWhole {
        result =
          definition.instances.isEmpty
          ? definition : ArrayInliner.inlineInstances(of: definition) { children[$0]! }
      }
    }
    flat[index] = result
    return result
  }
}

/// Whether a definition with lane registers can be written as loops.
struct LoopCheck {
  private let definition: Definition
  /// The value of each lane wire that has one unconditional value.
  private var plainValues: [Int32: Int32] = [:]

  init(_ definition: Definition) {
    self.definition = definition
    var assignments = [Int](repeating: 0, count: definition.declarations.count)
    for block in definition.blocks {
      for statement in block {
        switch statement {
        case .assign(let target, _, _), .assignPart(let target, _, _, _, _): assignments[Int(target.index)] += 1
        default: break
        }
      }
    }
    for case .assign(let target, let value, _) in definition[Definition.bodyBlock]
    where assignments[Int(target.index)] == 1 {
      plainValues[target.index] = value.index
    }
  }

  var isLegal: Bool { hasOneClock && definition.nodes.allSatisfy(isLegal) }

  private var hasOneClock: Bool {
    var clock: (String, ClockDomain.Edge)?
    for declaration in definition.declarations where declaration.lanes != .none && declaration.isRegister {
      guard let index = declaration.domain else { return false }
      let domain = definition.domains[index]
      if domain.resetKind == .asynchronous { return false }
      if let clock, clock != (domain.clock, domain.edge) { return false }
      clock = (domain.clock, domain.edge)
    }
    return true
  }

  /// What moves between lanes must come from a register.
  private func isLegal(_ node: Node) -> Bool {
    node.operation != .laneShift || register(of: node.a) != nil
  }

  /// The lane register that the node reads, straight or through wires.
  func register(of node: Int32) -> Int32? {
    var index = node
    // A wire that leads back to itself is refused elsewhere; here the search just ends.
    for _ in 0...definition.declarations.count {
      let node = definition.nodes[Int(index)]
      guard node.operation == .read else { return nil }
      if definition.declarations[Int(node.a)].isRegister { return node.a }
      guard let value = plainValues[node.a] else { return nil }
      index = value
    }
    return nil
  }
}
