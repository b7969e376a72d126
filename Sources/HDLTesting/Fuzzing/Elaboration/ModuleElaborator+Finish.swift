import BigInt
import HDLIR

extension ModuleElaborator {
  /// Writes the statements, gives every unused value an output, and returns the definition.
  func finish() -> (definition: Definition, domains: [Int]) {
    connectLateInstances()
    let width = { [builder] (id: DeclarationID) in builder[id].type.width }
    for (_, net) in nets.sorted(by: { $0.key < $1.key }) {
      body = StatementRules.complete(
        body, net.declaration, fallback: net.fallback, width: width(net.declaration), covers: covers)
    }
    for (_, register) in registers.sorted(by: { $0.key < $1.key }) {
      guard case .register(let info) = builder[register.declaration].kind, info.resetValue == nil,
        !body.contains(where: { $0.assignsWhole(register.declaration) })
      else { continue }
      // Every bit of a register without a reset value is assigned somewhere; parts come after the whole.
      let range = builder[register.declaration].range
      body.insert(
        .assign(
          register.declaration,
          builder.constant(fold(1, into: range), type: builder[register.declaration].type)), at: 0)
    }
    StatementRules.emit(StatementRules.pruned(body, width: width), to: builder)
    exposeMemories()
    exposeUnused()
    removeUnusedDomains()
    let domains = builder.definition.domains.map { domain in
      program.domains.indices.first { domain.name.hasSuffix("d\($0)") }!
    }
    return (builder.definition, domains)
  }

  /// A memory that nothing reads gets a read port.
  private func exposeMemories() {
    for (id, memory) in memories.sorted(by: { $0.key < $1.key }) where !memory.isRead {
      let value = builder.memoryRead(memory.index, address: builder.constant(0))
      output("o\(id)", value)
    }
  }

  private func exposeUnused() {
    var live = Liveness(builder.definition)
    for id in order.reversed() {
      for (position, value) in values[id]!.enumerated() {
        let node = builder[value.node]
        if live.nodes[Int(value.node.index)] || node.operation == .constant || isOutput(node) { continue }
        let scalar = self.scalar(value).node
        output(position == 0 ? "o\(id)" : "o\(id)_\(position)", scalar)
        live = Liveness(builder.definition)
      }
    }
  }

  private func isOutput(_ node: Node) -> Bool {
    node.operation == .read && builder[DeclarationID(Int(node.a))].kind == .output
  }

  private func output(_ name: String, _ node: NodeID) {
    let isTaken = builder.definition.declarations.contains { $0.name == name }
    let port = builder.declarePort(
      Declaration(
        name: isTaken ? "\(name)_read" : name, kind: .output, type: builder[node].type, range: builder[node].range,
        location: .unknown))
    builder.assign(port, node)
  }

  /// Inputs of domains without anything clocked belong to whatever reads them.
  private func removeUnusedDomains() {
    builder.update { definition in
      var used = Set<Int>()
      for declaration in definition.declarations where declaration.kind != .input {
        if let domain = declaration.domain { used.insert(domain) }
      }
      for memory in definition.memories {
        used.formUnion(memory.writePorts.map(\.domain))
        used.formUnion(memory.readPorts.map(\.domain))
      }
      for instance in definition.instances { used.formUnion(instance.domains) }
      for array in definition.arrays { used.formUnion(array.domains) }
      let kept = definition.domains.indices.filter { used.contains($0) }
      var places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
      // An input of the same clock as something kept belongs to that.
      for domain in definition.domains.indices where places[domain] == nil {
        places[domain] = kept.firstIndex { definition.domains[$0].clock == definition.domains[domain].clock }
      }
      for index in definition.declarations.indices {
        definition.declarations[index].domain = definition.declarations[index].domain.flatMap { places[$0] }
      }
      for index in definition.memories.indices {
        for port in definition.memories[index].writePorts.indices {
          definition.memories[index].writePorts[port].domain = places[
            definition.memories[index].writePorts[port].domain]!
        }
        for port in definition.memories[index].readPorts.indices {
          definition.memories[index].readPorts[port].domain = places[definition.memories[index].readPorts[port].domain]!
        }
      }
      for index in definition.instances.indices {
        definition.instances[index].domains = definition.instances[index].domains.map { places[$0]! }
      }
      for index in definition.arrays.indices {
        definition.arrays[index].domains = definition.arrays[index].domains.map { places[$0]! }
      }
      definition.domains = kept.map { definition.domains[$0] }
    }
  }
}
