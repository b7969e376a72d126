import BigInt
import HDLIR

extension Scope {
  /// Declares the ports, registers and wires of a module and binds its properties to them.
  func declareMembers(of module: Module, _ reflection: Reflection) {
    for named in reflection.members {
      let member = named.member
      let resets = member.resetValues(in: module)
      let operands: [Operand] = member.leaves(in: module).enumerated().map { index, leaf in
        let declaration = declaration(of: named, leaf.prefixed(named.name), reset: resets?[index])
        let isPort = member.role == .input || member.role == .output
        let id = isPort ? builder.declarePort(declaration) : builder.declare(declaration)
        return .node(self, builder.read(id))
      }
      member.bind(operands, in: module)
    }
  }

  private func declaration(of named: Reflection.NamedMember, _ leaf: Leaf, reset: BigInt?) -> Declaration {
    let member = named.member
    let kind: Declaration.Kind
    var domainIndex: Int?
    switch member.role {
    case .input, .output:
      kind = (member.role == .input) != leaf.isFlipped ? .input : .output
      domainIndex = portDomain(member.declaredDomain(in: module))
    case .wire: kind = .wire
    case .register:
      if let reset, !leaf.range.contains(reset) {
        report(
          .constantOutOfRange, "'\(leaf.name)' holds \(leaf.range) but its reset value is \(reset)",
          advice: "write a reset value within \(leaf.range)", at: member.declaredLocation)
      }
      kind = .register(Register(resetValue: reset.map { leaf.range.contains($0) ? $0 : leaf.range.lower }))
      domainIndex = builder.domainIndex(member.declaredDomain(in: module) ?? domain)
    }
    return Declaration(
      name: leaf.name, kind: kind, type: leaf.type, range: leaf.range, domain: domainIndex,
      location: member.declaredLocation)
  }

  private func portDomain(_ declared: ClockDomain?) -> Int? {
    guard let declared else { return Declaration.undecidedDomain }
    return declared == .asynchronous ? nil : builder.domainIndex(declared)
  }

  /// Ports that name no domain belong to the module's own one if it has anything clocked; in a purely combinational
  /// module they belong to whatever they are connected to.
  func settlePortDomains() {
    builder.update { definition in
      let own = definition.domains.firstIndex(of: domain)
      for port in definition.ports where definition[port].domain == Declaration.undecidedDomain {
        definition.declarations[Int(port.index)].domain = own
      }
    }
  }

  /// Declares an instance of `child` and binds the child's port properties to this module's view of them.
  func instantiate(_ child: Module, name: String, domains: [ClockDomain: ClockDomain], location: Location) {
    let (id, reflection) = elaborator.definition(of: child)
    child.isInstantiated = true
    let definition = elaborator.definitions[Int(id.index)]
    let instance = builder.definition.instances.count
    let ports = definition.ports.enumerated().map { index, port in
      let port = definition[port]
      let kind: Declaration.Kind =
        port.kind == .input
        ? .instanceInput(instance: instance, port: index) : .instanceOutput(instance: instance, port: index)
      return builder.declare(
        Declaration(name: "\(name)_\(port.name)", kind: kind, type: port.type, range: port.range, location: location))
    }
    let links = connectDomains(of: definition, own: child.domain, domains)
    builder.update {
      $0.instances.append(Instance(name: name, definition: id, ports: ports, domains: links, location: location))
    }
    bindPorts(of: child, reflection, to: ports)
  }

  /// For each domain of the child, this module's one: as `domains` says, its own domain to ours, others by themselves.
  func connectDomains(of definition: Definition, own: ClockDomain, _ domains: [ClockDomain: ClockDomain]) -> [Int] {
    definition.domains.map { builder.domainIndex(domains[$0] ?? ($0 == own ? domain : $0)) }
  }

  func bindPorts(of child: Module, _ reflection: Reflection, to ports: [DeclarationID]) {
    var rest = ports[...]
    for named in reflection.members where named.member.role == .input || named.member.role == .output {
      let count = named.member.leaves(in: child).count
      named.member.bind(rest.prefix(count).map { .node(self, builder.read($0)) }, in: child)
      rest = rest.dropFirst(count)
    }
  }
}
