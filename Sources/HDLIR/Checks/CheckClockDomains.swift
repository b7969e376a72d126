/// E301: values that go from one clock to another, or come from an input without a domain, and are sampled by something
/// that is not the first stage of a synchroniser: registers, memory ports, checks, ports of instances and outputs with a
/// declared domain.
///
/// Domains on one clock port count as one. A memory that is written in one domain and read by a *synchronous* port of
/// another is the storage of a two-clock FIFO and legal; an asynchronous read belongs to the domains of the write ports.
func checkClockDomains(_ context: CheckContext, _ domains: DomainAnalysis) -> [Diagnostic] {
  var crossings = Crossings(context, domains)
  let definition = context.definition
  for index in definition.declarations.indices {
    let id = DeclarationID(index)
    let declaration = definition.declarations[index]
    var domain = declaration.domain
    switch declaration.kind {
    case .register(let register): if register.isSynchronizer { continue }
    case .output: break
    case .instanceInput(let instance, let port):
      domain = context.instances[instance].ports[port].domain.map { definition.instances[instance].domains[$0] }
    case .arrayInput(let array, let port):
      domain = context.arrays[array].ports[port].domain.map { definition.arrays[array].domains[$0] }
    case .input, .wire, .instanceOutput, .arrayOutput, .memoryReadData: continue
    }
    crossings.checkAssignments(of: id, domain: domain)
  }
  for write in context.statements.memoryWrites {
    let memory = definition.memories[write.memory]
    let port = memory.writePorts[write.port]
    let consumer = Crossings.Consumer(
      name: "write port \(write.port) of memory '\(memory.name)'", domain: port.domain, location: memory.location)
    crossings.check(
      [port.address, port.data] + (port.mask.map { [$0] } ?? []), of: consumer, definition[write.location])
    crossings.check(write.block, of: consumer, definition[write.location])
  }
  for memory in definition.memories {
    for (position, port) in memory.readPorts.enumerated() {
      let consumer = Crossings.Consumer(
        name: "read port \(position) of memory '\(memory.name)'", domain: port.domain, location: memory.location)
      crossings.check([port.address] + (port.enable.map { [$0] } ?? []), of: consumer, memory.location)
    }
  }
  for (index, block) in context.statements.checks {
    let check = definition.checks[index]
    let consumer = Crossings.Consumer(name: "this \(check.kind)", domain: check.domain, location: check.location)
    crossings.check([check.condition], of: consumer, check.location)
    crossings.check(block, of: consumer, check.location)
  }
  return crossings.diagnostics
}

/// Compares the domains of values with those of what samples them, and finds the signal to blame.
private struct Crossings {
  struct Consumer {
    var name: String
    var domain: Int?
    var location: Location
  }

  private(set) var diagnostics: [Diagnostic] = []
  private let context: CheckContext
  private let domains: DomainAnalysis
  /// The place of each vertex in the order of the analysis; made when the first crossing is found.
  private var places: [Int32] = []
  /// What has been reported, so that one consumer and one signal give one message.
  private var reported = Set<[String]>()

  init(_ context: CheckContext, _ domains: DomainAnalysis) {
    self.context = context
    self.domains = domains
  }

  mutating func checkAssignments(of id: DeclarationID, domain: Int?) {
    guard let domain, context.definition.domains.indices.contains(domain) else { return }
    for position in context.statements.positions(of: id) {
      let assignment = context.statements.assignments[Int(position)]
      let isForeign =
        domains.foreignMember(of: context.graph.vertex(assignment.value), to: domain) != nil
        || domains.foreignMember(of: context.graph.vertex(assignment.block), to: domain) != nil
        || assignment.dynamicIndex.map { domains.foreignMember(of: context.graph.vertex($0), to: domain) != nil }
          == true
      if !isForeign { continue }
      let consumer = Consumer(
        name: context.describe(id), domain: domain, location: context.definition[id].location)
      let location = context.location(of: assignment)
      check([assignment.value] + (assignment.dynamicIndex.map { [$0] } ?? []), of: consumer, location)
      check(assignment.block, of: consumer, location)
    }
  }

  mutating func check(_ values: [NodeID], of consumer: Consumer, _ location: Location) {
    for value in values { check(context.graph.vertex(value), "takes", of: consumer, location) }
  }

  mutating func check(_ block: BlockID, of consumer: Consumer, _ location: Location) {
    check(context.graph.vertex(block), "depends on a condition on", of: consumer, location)
  }

  private mutating func check(_ vertex: Int, _ verb: String, of consumer: Consumer, _ location: Location) {
    guard let domain = consumer.domain, context.definition.domains.indices.contains(domain),
      let member = domains.foreignMember(of: vertex, to: domain)
    else { return }
    let origin = self.origin(of: member, from: vertex)
    guard reported.insert([consumer.name, origin.name, verb, "\(consumer.location)"]).inserted else { return }
    let home = context.definition.domains[domain].name
    let source =
      member >= 0
      ? "\(origin.name) of domain '\(context.definition.domains[Int(member)].name)'"
      : "\(origin.name), which belongs to no clock,"
    diagnostics.append(
      context.diagnostic(
        .clockDomainCrossing, "\(consumer.name) of domain '\(home)' \(verb) \(source) without a synchroniser",
        advice: "pass single bits through synchronized(...) and words through an AsyncFifo", at: location,
        notes: [Diagnostic.Note("\(origin.name) is declared here", at: origin.location)]))
  }

  /// Follows `member` down to the signal that brings it in. Every step goes to a vertex that was analysed before, so that
  /// the search ends even in a loop.
  private mutating func origin(of member: Int32, from start: Int) -> (name: String, location: Location) {
    let definition = context.definition
    if places.isEmpty {
      places = [Int32](repeating: 0, count: context.graph.count)
      for (place, vertex) in context.components.order.enumerated() { places[Int(vertex)] = Int32(place) }
    }
    var vertex = start
    while true {
      switch context.graph[vertex] {
      case .declaration(let id):
        if !definition[id].isDriven { return (context.describe(id), definition[id].location) }
      case .node(let id) where definition[id].operation == .read:
        let declaration = DeclarationID(Int(definition[id].a))
        switch definition[declaration].kind {
        case .input, .register, .memoryReadData:
          return (context.describe(declaration), definition[declaration].location)
        default: break
        }
      default: break
      }
      let next = context.graph.dependencies(of: vertex).first {
        domains.contains(Int($0), member) && places[Int($0)] < places[vertex]
      }
      guard let next else { break }
      vertex = Int(next)
    }
    // Only the contents of a memory have a domain without being a declaration.
    if case .node(let id) = context.graph[vertex], definition[id].operation == .memoryRead {
      let memory = definition.memories[Int(definition[id].a)]
      return ("memory '\(memory.name)'", memory.location)
    }
    return ("a value", definition.location)
  }
}
