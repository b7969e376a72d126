import HDLIR

/// Where each target is assigned: built in one walk over the statement tree, so that the projections of all targets
/// together cost what the tree costs.
struct StatementIndex {
  /// A statement that touches a target.
  struct Occurrence {
    var block: Int32
    var statement: Int32
  }

  /// Targets are numbered: declarations first, then the write ports of the memories, then the checks.
  private(set) var memoryPortBase: [Int] = []
  private(set) var checkBase = 0
  private(set) var targetCount = 0
  /// The targets in the order in which they are first touched.
  private(set) var order: [Int32] = []

  /// For each block, the block and the statement that it belongs to, and which branch of it it is; -1 for the body.
  private(set) var parentBlock: [Int32]
  private(set) var parentStatement: [Int32]

  /// `occurrences[start[t]..<start[t + 1]]` are those of target t, in the order of the tree.
  private var start: [Int32] = []
  private var occurrences: [Occurrence] = []

  init(_ definition: Definition) {
    parentBlock = [Int32](repeating: -1, count: definition.blocks.count)
    parentStatement = [Int32](repeating: -1, count: definition.blocks.count)
    targetCount = definition.declarations.count
    for memory in definition.memories {
      memoryPortBase.append(targetCount)
      targetCount += memory.writePorts.count
    }
    checkBase = targetCount
    targetCount += definition.checks.count

    var found: [(target: Int32, occurrence: Occurrence)] = []
    var isSeen = [Bool](repeating: false, count: targetCount)
    // The blocks that are still to be walked, innermost last, each with the statement to go on with.
    var stack: [(block: Int32, next: Int32)] = [(Definition.bodyBlock.index, 0)]
    while let (block, next) = stack.last {
      let statements = definition.blocks[Int(block)]
      guard Int(next) < statements.count else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      var target = -1
      switch statements[Int(next)] {
      case .assign(let declaration, _, _): target = Int(declaration.index)
      case .assignPart(let declaration, _, _, _, _): target = Int(declaration.index)
      case .memoryWrite(let memory, let port, _): target = memoryPortBase[Int(memory)] + Int(port)
      case .check(let check): target = checkBase + Int(check)
      case .conditional(let id):
        let conditional = definition.conditionals[Int(id)]
        if let otherwise = conditional.otherwise { enter(otherwise, from: block, next, &stack) }
        for branch in conditional.branches.reversed() { enter(branch.body, from: block, next, &stack) }
      case .match(let id):
        let match = definition.matches[Int(id)]
        if let otherwise = match.otherwise { enter(otherwise, from: block, next, &stack) }
        for arm in match.arms.reversed() { enter(arm.body, from: block, next, &stack) }
      }
      if target >= 0 {
        found.append((Int32(target), Occurrence(block: block, statement: next)))
        if !isSeen[target] {
          isSeen[target] = true
          order.append(Int32(target))
        }
      }
    }
    sort(found)
  }

  private mutating func enter(
    _ child: BlockID, from block: Int32, _ statement: Int32, _ stack: inout [(block: Int32, next: Int32)]
  ) {
    parentBlock[Int(child.index)] = block
    parentStatement[Int(child.index)] = statement
    stack.append((child.index, 0))
  }

  private mutating func sort(_ found: [(target: Int32, occurrence: Occurrence)]) {
    start = [Int32](repeating: 0, count: targetCount + 1)
    for (target, _) in found { start[Int(target) + 1] += 1 }
    for target in 0..<targetCount { start[target + 1] += start[target] }
    var position = start
    occurrences = [Occurrence](repeating: Occurrence(block: 0, statement: 0), count: found.count)
    for (target, occurrence) in found {
      occurrences[Int(position[Int(target)])] = occurrence
      position[Int(target)] += 1
    }
  }

  func occurrences(of target: Int) -> ArraySlice<Occurrence> {
    occurrences[Int(start[target])..<Int(start[target + 1])]
  }

  func isTouched(_ target: Int) -> Bool { start[target] < start[target + 1] }

  /// The block directly below `outer` that `block` is in.
  func child(of outer: Int32, containing block: Int32) -> Int32 {
    var block = block
    while parentBlock[Int(block)] != outer { block = parentBlock[Int(block)] }
    return block
  }
}
