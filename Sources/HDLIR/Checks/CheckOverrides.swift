/// E204: assignments that never count, because a later one to the same target, unconditional in the same block or in a
/// block around it, always wins. A default before a `when` is not one: there the later assignment is conditional.
func checkOverrides(_ context: CheckContext) -> [Diagnostic] {
  var walk = OverrideWalk(context)
  walk.run()
  return walk.dead.sorted { $0.position < $1.position }.map { dead in
    let assignment = context.statements.assignments[Int(dead.position)]
    let winner = context.statements.assignments[Int(dead.winner)]
    return context.diagnostic(
      .overriddenAssignment, "this assignment to \(context.describe(assignment.target)) is always overridden",
      advice: "remove it, or put the later assignment inside a when", at: context.location(of: assignment),
      notes: [Diagnostic.Note("overridden here", at: context.location(of: winner))])
  }
}

/// Visits the statements from the last to the first and knows at each which targets are taken later on.
private struct OverrideWalk {
  private let context: CheckContext
  /// For each target, the assignment that wins over the ones before it, or -1.
  private var winners: [Int32]
  private(set) var dead: [(position: Int32, winner: Int32)] = []

  init(_ context: CheckContext) {
    self.context = context
    winners = [Int32](repeating: -1, count: context.definition.declarations.count)
  }

  mutating func run() {
    // Assignments are numbered in the order of the source, and each block holds consecutive statements between those
    // of its inner blocks: going down the numbers is going backward through the source. A winner stops counting where
    // the walk leaves its block.
    let statements = context.statements
    var settled: [(target: Int32, previous: Int32)] = []
    var frames: [(block: BlockID, settled: Int)] = []
    let depths = blockDepths(statements)
    for position in statements.assignments.indices.reversed() {
      let assignment = statements.assignments[position]
      enter(assignment.block, depths, &frames, &settled)
      let target = Int(assignment.target.index)
      if winners[target] >= 0 { dead.append((Int32(position), winners[target])) }
      if assignment.bits?.count == context.definition[assignment.target].type.width {
        settled.append((Int32(target), winners[target]))
        winners[target] = Int32(position)
      }
    }
  }

  /// Leaves blocks until one that `block` stands in is the innermost, then enters down to `block`.
  private mutating func enter(
    _ block: BlockID, _ depths: [Int32], _ frames: inout [(block: BlockID, settled: Int)],
    _ settled: inout [(target: Int32, previous: Int32)]
  ) {
    var path: [BlockID] = []
    var current = block
    while true {
      let depth = Int(depths[Int(current.index)])
      if depth < frames.count && frames[depth].block == current {
        leave(downTo: depth + 1, &frames, &settled)
        break
      }
      path.append(current)
      if depth == 0 {
        leave(downTo: 0, &frames, &settled)
        break
      }
      current = BlockID(Int(context.statements.parents[Int(current.index)]))
    }
    for block in path.reversed() { frames.append((block, settled.count)) }
  }

  private mutating func leave(
    downTo depth: Int, _ frames: inout [(block: BlockID, settled: Int)],
    _ settled: inout [(target: Int32, previous: Int32)]
  ) {
    while frames.count > depth {
      let start = frames.removeLast().settled
      while settled.count > start {
        let entry = settled.removeLast()
        winners[Int(entry.target)] = entry.previous
      }
    }
  }

  private func blockDepths(_ statements: StatementIndex) -> [Int32] {
    var depths = [Int32](repeating: -1, count: statements.parents.count)
    depths[Int(Definition.bodyBlock.index)] = 0
    for start in depths.indices {
      var chain: [Int] = []
      var current = start
      while depths[current] < 0, statements.parents[current] >= 0 {
        chain.append(current)
        current = Int(statements.parents[current])
      }
      for block in chain.reversed() { depths[block] = depths[Int(statements.parents[block])] + 1 }
    }
    return depths
  }
}
