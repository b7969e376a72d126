import BigInt
import HDLIR

/// Instances and arrays of them.
extension ModuleElaborator {
  func addInstance(_ id: Int, _ plan: InstancePlan) {
    guard !children.isEmpty else { return }
    let child = children[((plan.module % children.count) + children.count) % children.count]
    guard let domains = connectedDomains(child, plan) else { return }
    let space = plan.extents.map { builder.laneSpace(extents($0)) } ?? .none
    let isArray = space != .none
    let name = "u\(id)"
    let position = isArray ? builder.definition.arrays.count : builder.definition.instances.count
    let ports = child.definition.ports.enumerated().map { port, inner in
      let declaration = child.definition[inner]
      let isInput = declaration.kind == .input
      let kind: Declaration.Kind =
        isArray
        ? (isInput ? .arrayInput(array: position, port: port) : .arrayOutput(array: position, port: port))
        : (isInput ? .instanceInput(instance: position, port: port) : .instanceOutput(instance: position, port: port))
      return builder.declare(
        Declaration(
          name: "\(name)_\(declaration.name)", kind: kind, type: declaration.type, range: declaration.range,
          lanes: space, location: .unknown))
    }
    builder.update {
      if isArray {
        $0.arrays.append(
          InstanceArray(
            name: name, definition: child.id, space: space, ports: ports, domains: domains, location: .unknown))
      } else {
        $0.instances.append(
          Instance(name: name, definition: child.id, ports: ports, domains: domains, location: .unknown))
      }
    }
    let inputs = ports.filter { builder[$0].isDriven }
    var clocks: UInt8 = 0
    if plan.isLate && child.summary.ports.allSatisfy(\.combinationalInputs.isEmpty) {
      lateInstances[id] = LateInstance(plan: plan, child: child, inputs: inputs, domains: domains)
    } else {
      for (position, input) in inputs.enumerated() { clocks |= connect(input, position, plan, child, domains) }
    }
    for domain in domains { clocks |= clockMask(domain) }
    define(id, ports.filter { !builder[$0].isDriven }.map { Value(node: builder.read($0), clocks: clocks) })
  }

  /// Connects what was left for the end, before all other assignments to these inputs.
  func connectLateInstances() {
    for (_, late) in lateInstances.sorted(by: { $0.key < $1.key }) {
      for (position, input) in late.inputs.enumerated() {
        _ = connect(input, position, late.plan, late.child, late.domains)
      }
    }
  }

  /// The clocks of what was connected.
  private func connect(
    _ input: DeclarationID, _ position: Int, _ plan: InstancePlan, _ child: ElaboratedModule, _ domains: [Int]
  ) -> UInt8 {
    let operand = position < plan.connections.count ? plan.connections[position] : OperandPlan(number: 0)
    let value = resolve(operand)
    if let node = connection(value, to: position, of: child, domains, input, 0) {
      body.insert(.assign(input, node), at: 0)
      return value.clocks
    }
    let zero = fit(builder.constant(0, type: .bit), to: builder[input].type, range: builder[input].range)
    body.insert(.assign(input, zero), at: 0)
    return 0
  }

  /// The value as the child's input takes it; nil when it comes from a wrong clock.
  func connection(
    _ value: Value, to position: Int, of child: ElaboratedModule, _ domains: [Int], _ input: DeclarationID,
    _ conditions: UInt8
  ) -> NodeID? {
    let port = child.definition.ports.filter { child.definition[$0].kind == .input }[position]
    if let domain = child.definition[port].domain {
      guard (value.clocks | conditions) & ~clockMask(domains[domain]) == 0 else { return nil }
    }
    let own = builder[input].lanes
    let fits = builder[value.node].lanes == .none || builder[value.node].lanes == own
    return fitted(fits ? value : scalar(value), to: input)
  }

  /// The bit of the clock of a domain of this definition.
  func clockMask(_ domain: Int) -> UInt8 {
    builder.definition.domains[domain].clock.hasSuffix(DomainPlan.clocks[1]) ? 0b10 : 0b01
  }

  /// For each domain of the child one of ours: the same, or another one of the same kind for a child with one domain.
  private func connectedDomains(_ child: ElaboratedModule, _ plan: InstancePlan) -> [Int]? {
    if child.domains.isEmpty { return [] }
    guard hasDomains else { return nil }
    guard child.domains.count == 1 else { return child.domains.map { domain($0) } }
    let wanted = program.domains[child.domains[0]]
    let compatible = program.domains.indices.filter { index in
      var other = program.domains[index]
      other.clock = wanted.clock
      return other == wanted
    }
    return [domain(compatible[abs(plan.domainShift) % compatible.count])]
  }
}
