import BigInt

/// The statements of a definition by what they act on, with the place of each in the `when` tree: what passes ask for
/// that start from a declaration and not from the body.
struct StatementIndex {
  /// One `assign` or `assignPart`.
  struct Assignment {
    var target: DeclarationID
    var value: NodeID
    /// The index of a part whose position is not constant.
    var dynamicIndex: NodeID?
    /// The bits of the target that are assigned; nil when the position is not constant.
    var bits: Range<Int>?
    var block: BlockID
    var location: Location.ID
  }

  /// Why a block is reached.
  enum Context {
    case body
    case branch(conditional: Int, position: Int)
    case otherwise(conditional: Int)
    case arm(match: Int, position: Int)
    case fallback(match: Int)
  }

  struct MemoryWrite {
    var memory: Int
    var port: Int
    var block: BlockID
    var location: Location.ID
  }

  private(set) var assignments: [Assignment] = []
  private(set) var memoryWrites: [MemoryWrite] = []
  private(set) var checks: [(check: Int, block: BlockID)] = []
  /// For each block, why it is reached and the block that it stands in (-1: none).
  private(set) var contexts: [Context]
  private(set) var parents: [Int32]
  private var starts: [Int32] = []
  private var order: [Int32] = []

  init(_ definition: Definition) {
    contexts = [Context](repeating: .body, count: definition.blocks.count)
    parents = [Int32](repeating: -1, count: definition.blocks.count)
    collect(definition)
    sortByTarget(declarations: definition.declarations.count)
  }

  /// The positions in `assignments` of those to `target`, in the author's order.
  func positions(of target: DeclarationID) -> ArraySlice<Int32> {
    order[Int(starts[Int(target.index)])..<Int(starts[Int(target.index) + 1])]
  }

  func isAssigned(_ target: DeclarationID) -> Bool {
    starts[Int(target.index)] < starts[Int(target.index) + 1]
  }

  private mutating func collect(_ definition: Definition) {
    // Frames of (block, next statement): assignments come in the order of the source.
    var frames: [(block: BlockID, statement: Int)] = [(Definition.bodyBlock, 0)]
    while let frame = frames.last {
      let statements = definition.blocks[Int(frame.block.index)]
      if frame.statement == statements.count {
        frames.removeLast()
        continue
      }
      frames[frames.count - 1].statement += 1
      switch statements[frame.statement] {
      case .assign(let target, let value, let location):
        assignments.append(
          Assignment(
            target: target, value: value, dynamicIndex: nil, bits: 0..<definition[target].type.width,
            block: frame.block, location: location))
      case .assignPart(let target, let index, let stride, let value, let location):
        let bits = Self.bits(of: target, index: index, stride: stride, value: value, in: definition)
        assignments.append(
          Assignment(
            target: target, value: value, dynamicIndex: bits == nil ? index : nil, bits: bits, block: frame.block,
            location: location))
      case .memoryWrite(let memory, let port, let location):
        memoryWrites.append(
          MemoryWrite(memory: Int(memory), port: Int(port), block: frame.block, location: location))
      case .check(let check):
        checks.append((Int(check), frame.block))
      case .conditional(let index):
        let conditional = definition.conditionals[Int(index)]
        if let otherwise = conditional.otherwise {
          enter(otherwise, .otherwise(conditional: Int(index)), from: frame.block, &frames)
        }
        for (position, branch) in conditional.branches.enumerated().reversed() {
          enter(branch.body, .branch(conditional: Int(index), position: position), from: frame.block, &frames)
        }
      case .match(let index):
        let match = definition.matches[Int(index)]
        if let otherwise = match.otherwise {
          enter(otherwise, .fallback(match: Int(index)), from: frame.block, &frames)
        }
        for (position, arm) in match.arms.enumerated().reversed() {
          enter(arm.body, .arm(match: Int(index), position: position), from: frame.block, &frames)
        }
      }
    }
  }

  private mutating func enter(
    _ block: BlockID, _ context: Context, from parent: BlockID, _ frames: inout [(block: BlockID, statement: Int)]
  ) {
    contexts[Int(block.index)] = context
    parents[Int(block.index)] = parent.index
    frames.append((block, 0))
  }

  private static func bits(
    of target: DeclarationID, index: NodeID, stride: Int32, value: NodeID, in definition: Definition
  ) -> Range<Int>? {
    guard let constant = definition[index].constantValue else { return nil }
    let width = definition[target].type.width
    let low = min(constant * BigInt(stride), BigInt(width))
    return Int(low)..<min(width, Int(low) + Int(definition[value].width))
  }

  private mutating func sortByTarget(declarations: Int) {
    starts = [Int32](repeating: 0, count: declarations + 1)
    for assignment in assignments { starts[Int(assignment.target.index) + 1] += 1 }
    for index in 0..<declarations { starts[index + 1] += starts[index] }
    var next = starts
    order = [Int32](repeating: 0, count: assignments.count)
    for (position, assignment) in assignments.enumerated() {
      order[Int(next[Int(assignment.target.index)])] = Int32(position)
      next[Int(assignment.target.index)] += 1
    }
  }
}
