/// The clock domains that each vertex of the combinational graph depends on.
///
/// Domains on one clock port are one group, whatever their edge, reset or enable: their values are timed by one clock.
/// Sets of groups are shared and numbered, so that a vertex costs four bytes however many clocks there are.
struct DomainAnalysis {
  /// A member of a set: not a group but an input without a domain, which may change at any time.
  static let undeclaredInput: Int32 = -1
  /// A member of a set: an output of an instance that may change at any time for reasons inside of the instance.
  static let asynchronous: Int32 = -2

  /// For each domain, the first domain on the same clock.
  private(set) var groups: [Int32]
  private var sets: [[Int32]] = [[]]
  private var numbers: [[Int32]: Int32] = [[]: 0]
  private var unions: [UInt64: Int32] = [:]
  /// The set of each vertex.
  private(set) var vertices: [Int32]

  init(_ context: CheckContext) {
    let definition = context.definition
    var firstOnClock: [String: Int32] = [:]
    groups = []
    for (index, domain) in definition.domains.enumerated() {
      if firstOnClock[domain.clock] == nil { firstOnClock[domain.clock] = Int32(index) }
      groups.append(firstOnClock[domain.clock]!)
    }
    vertices = [Int32](repeating: 0, count: context.graph.count)
    let leaves = definition.declarations.map { leafSet($0) }
    let memories = definition.memories.map { memory in
      number(of: memory.writePorts.map { group(of: $0.domain) })
    }
    let graph = context.graph
    let nodeCount = graph.nodeCount
    let declarationEnd = nodeCount + graph.declarationCount
    for entry in context.components.order {
      let vertex = Int(entry)
      var set: Int32 = 0
      if vertex < nodeCount {
        let operation = definition.nodes[vertex].operation
        if operation == .read { set = leaves[Int(definition.nodes[vertex].a)] }
        if operation == .memoryRead { set = memories[Int(definition.nodes[vertex].a)] }
      } else if vertex < declarationEnd,
        let outside = outputSet(DeclarationID(vertex - nodeCount), context)
      {
        vertices[vertex] = outside
        continue
      }
      for edge in Int(graph.starts[vertex])..<Int(graph.starts[vertex + 1]) {
        let other = vertices[Int(graph.edges[edge])]
        if other != set { set = union(set, other) }
      }
      vertices[vertex] = set
    }
  }

  /// The members of a vertex's set: groups, and the two members that are none; for a declaration, with its segments.
  func members(of vertex: Int, _ context: CheckContext) -> [Int32] {
    guard case .declaration(let id) = context.graph[vertex], context.segments.isSplit(id) else {
      return sets[Int(vertices[vertex])]
    }
    var members = Set(sets[Int(vertices[vertex])])
    for segment in context.segments.all(of: id) {
      members.formUnion(sets[Int(vertices[context.graph.vertex(segment: segment)])])
    }
    return members.sorted()
  }

  /// A member that is not of `domain`'s clock, if there is one.
  func foreignMember(of vertex: Int, to domain: Int) -> Int32? {
    let set = vertices[vertex]
    if set == 0 { return nil }
    let group = self.group(of: domain)
    return sets[Int(set)].first { $0 != group }
  }

  func contains(_ vertex: Int, _ member: Int32) -> Bool { sets[Int(vertices[vertex])].contains(member) }

  func group(of domain: Int) -> Int32 { groups.indices.contains(domain) ? groups[domain] : Self.asynchronous }

  /// The set of the values that a declaration holds without depending on others in the same cycle.
  private mutating func leafSet(_ declaration: Declaration) -> Int32 {
    switch declaration.kind {
    case .input, .register, .memoryReadData:
      number(of: [declaration.domain.map { group(of: $0) } ?? Self.undeclaredInput])
    default: 0
    }
  }

  /// The set of an output of an instance; nil for other declarations.
  private mutating func outputSet(_ id: DeclarationID, _ context: CheckContext) -> Int32? {
    switch context.definition.declarations[Int(id.index)].kind {
    case .instanceOutput(let instance, let port):
      let use = context.definition.instances[instance]
      return outputSet(port, of: context.instances[instance], use.ports, use.domains, context)
    case .arrayOutput(let array, let port):
      let use = context.definition.arrays[array]
      return outputSet(port, of: context.arrays[array], use.ports, use.domains, context)
    default: return nil
    }
  }

  private mutating func outputSet(
    _ position: Int, of child: PortSummary, _ ports: [DeclarationID], _ domains: [Int], _ context: CheckContext
  ) -> Int32 {
    let port = child.ports[position]
    if let domain = port.domain { return number(of: [group(of: domains[domain])]) }
    var members = port.innerDomains.map { group(of: domains[$0]) }
    if port.isAsynchronous { members.append(Self.asynchronous) }
    var set = number(of: members)
    for input in port.combinationalInputs where child.ports[input].domain == nil {
      set = union(set, number(of: self.members(of: context.graph.vertex(ports[input]), context)))
    }
    return set
  }

  private mutating func number(of members: [Int32]) -> Int32 {
    let key = members.count > 1 ? Array(Set(members)).sorted() : members
    if let number = numbers[key] { return number }
    sets.append(key)
    numbers[key] = Int32(sets.count - 1)
    return Int32(sets.count - 1)
  }

  private mutating func union(_ a: Int32, _ b: Int32) -> Int32 {
    if a == b || b == 0 { return a }
    if a == 0 { return b }
    let key = UInt64(UInt32(bitPattern: min(a, b))) << 32 | UInt64(UInt32(bitPattern: max(a, b)))
    if let number = unions[key] { return number }
    let number = self.number(of: sets[Int(a)] + sets[Int(b)])
    unions[key] = number
    return number
  }
}
