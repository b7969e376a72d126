/// E206: values that depend on themselves without a register in between, through expressions, wires, conditions,
/// asynchronous memory reads and instances. One message for each group of values that depend on each other, with the
/// shortest path that closes.
///
/// A vector is one value, unless its elements are assigned at constant places: then they are followed one by one, and a
/// carry chain through a vector is no loop. Values of arrays of instances are followed as a whole; moves between lanes
/// that all go in one direction (`laneShift`) end at the border of the array and are no loop either.
func checkCombinationalLoops(_ context: CheckContext) -> [Diagnostic] {
  context.components.cycles
    .flatMap { realLoops(in: $0, context) }
    .map { shortestLoop(in: $0, context) }
    .sorted { $0.first! < $1.first! }
    .map { loopDiagnostic($0, context) }
}

/// Parts of a component that stay strongly connected when lane shifts of one direction are taken out.
private func realLoops(in component: [Int32], _ context: CheckContext) -> [[Int32]] {
  let shifts = laneShifts(in: component, context)
  if shifts.isEmpty { return [component] }
  let definition = context.definition
  let mixesLanes = component.contains { vertex in
    guard case .node(let id) = context.graph[Int(vertex)] else { return false }
    switch definition[id].operation {
    case .laneSpread, .laneGather, .laneReduce: return true
    default: return false
    }
  }
  if mixesLanes { return [component] }
  // All shifts along one axis must go in one direction for none of them to be undone within a loop.
  let axes = Dictionary(grouping: shifts) { $0.axis }
  guard let axis = axes.keys.sorted().first(where: { Set(axes[$0]!.map(\.isForward)).count == 1 }) else {
    return [component]
  }
  let removed = Set(axes[axis]!.map(\.vertex))
  let local = Dictionary(uniqueKeysWithValues: component.enumerated().map { ($1, Int32($0)) })
  var starts: [Int32] = []
  var edges: [Int32] = []
  for vertex in component {
    starts.append(Int32(edges.count))
    // The first operand of a shift is the value that moves; the second is the one at the border.
    let dependencies = context.graph.dependencies(of: Int(vertex))
    for target in removed.contains(vertex) ? dependencies.dropFirst() : dependencies {
      if let target = local[target] { edges.append(target) }
    }
  }
  starts.append(Int32(edges.count))
  return StronglyConnectedComponents(starts: starts, edges: edges).cycles
    .flatMap { realLoops(in: $0.map { component[Int($0)] }, context) }
}

private func laneShifts(
  in component: [Int32], _ context: CheckContext
) -> [(vertex: Int32, axis: Int, isForward: Bool)] {
  let members = Set(component)
  return component.compactMap { vertex in
    guard case .node(let id) = context.graph[Int(vertex)], context.definition[id].operation == .laneShift,
      members.contains(context.definition[id].a)
    else { return nil }
    let shift = context.definition.laneShifts[Int(context.definition[id].c)]
    return (vertex, shift.axis, shift.distance > 0)
  }
}

/// The vertices of a shortest loop through the component's first declaration, or through its first vertex.
private func shortestLoop(in component: [Int32], _ context: CheckContext) -> [Int32] {
  let members = Set(component)
  let nodeCount = Int32(context.graph.nodeCount)
  let start = component.filter { $0 >= nodeCount }.min() ?? component.min()!
  var previous: [Int32: Int32] = [:]
  var queue = [start]
  var head = 0
  while head < queue.count {
    let vertex = queue[head]
    head += 1
    for target in context.graph.dependencies(of: Int(vertex)) where members.contains(target) {
      if target == start {
        var loop = [vertex]
        while let before = previous[loop[loop.count - 1]] { loop.append(before) }
        return loop.reversed()
      }
      if previous[target] == nil {
        previous[target] = vertex
        queue.append(target)
      }
    }
  }
  preconditionFailure("a component without a loop")
}

private func loopDiagnostic(_ loop: [Int32], _ context: CheckContext) -> Diagnostic {
  // Of a segment and its declaration, or a read and what it reads, one step is enough.
  var steps: [(name: String, location: Location)] = []
  for (position, vertex) in loop.enumerated() {
    guard let step = step(vertex, to: loop[(position + 1) % loop.count], context) else { continue }
    if steps.last?.name != step.name { steps.append(step) }
  }
  if steps.isEmpty { steps.append(("an expression", context.definition.location)) }
  if steps.count > 1, steps[steps.count - 1].name == steps[0].name { steps.removeLast() }
  let notes = steps.enumerated().map { position, step in
    Diagnostic.Note("\(step.name) depends on \(steps[(position + 1) % steps.count].name)", at: step.location)
  }
  return context.diagnostic(
    .combinationalLoop, "\(steps[0].name) depends on itself without a register in between",
    advice: "put a register into the path, or break it", at: steps[0].location, notes: notes)
}

/// What a vertex of a loop is called, and where it takes the next one; nil for what has no name.
private func step(_ vertex: Int32, to next: Int32, _ context: CheckContext) -> (name: String, location: Location)? {
  let definition = context.definition
  switch context.graph[Int(vertex)] {
  case .node(let id):
    if let name = definition.nodeNames[id] { return ("'\(name)'", definition.location) }
    guard definition[id].operation == .memoryRead else { return nil }
    let memory = definition.memories[Int(definition[id].a)]
    return ("memory '\(memory.name)'", memory.location)
  case .declaration(let id): return (context.describe(id), place(of: id, taking: next, context))
  case .segment(let segment):
    let id = owner(of: segment, context)
    return (context.describe(id), place(of: id, taking: next, context))
  case .block: return nil
  }
}

private func owner(of segment: Int, _ context: CheckContext) -> DeclarationID {
  var low = 0
  var high = context.definition.declarations.count
  while high - low > 1 {
    let middle = (low + high) / 2
    if Int(context.segments.first[middle]) <= segment { low = middle } else { high = middle }
  }
  return DeclarationID(low)
}

/// The assignment to `id` whose value, index or block is the vertex `next`.
private func place(of id: DeclarationID, taking next: Int32, _ context: CheckContext) -> Location {
  for position in context.statements.positions(of: id) {
    let assignment = context.statements.assignments[Int(position)]
    if assignment.value.index == next || assignment.dynamicIndex?.index == next
      || Int(next) == context.graph.vertex(assignment.block)
    {
      return context.location(of: assignment)
    }
  }
  switch context.definition[id].kind {
  case .instanceOutput(let instance, _): return context.definition.instances[instance].location
  case .arrayOutput(let array, _): return context.definition.arrays[array].location
  default: return context.definition[id].location
  }
}
