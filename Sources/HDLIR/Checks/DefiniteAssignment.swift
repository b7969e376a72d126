import BigInt

/// Which targets are assigned on every path, and for the others where a path first misses them.
///
/// Works on facts: "all of declaration d is assigned" and "segment s is assigned". A block yields the facts that it adds
/// to those before it; a conditional adds the facts that every one of its branches yields. Each fact of a branch is
/// looked at once, so that the whole is linear in the number of assignments.
struct DefiniteAssignment {
  /// Where a path goes by without an assignment.
  enum Gap {
    /// Branch `position` of a conditional; the number of branches stands for `otherwise`, -1 for an unknown branch.
    case conditional(Int, position: Int)
    /// Arm `position` of a match; the number of arms stands for all other values, -1 for an unknown arm.
    case match(Int, position: Int)
  }

  /// The gaps of each target that no later assignment in their block closes, in the order of the source.
  private var gaps: [DeclarationID: [(gap: Gap, block: BlockID, number: Int)]] = [:]
  private var gapCount = 0
  /// `gapCount` when the current block began.
  private var gapsBeforeBlock = 0
  private let context: CheckContext
  private let declarationCount: Int
  private var isWhole: [Bool]
  private var isSegment: [Bool]
  private var assignedSegments: [Int32]
  private let ownerOfSegment: [Int32]
  // For the conditional whose branches are being counted; zero elsewhere.
  private var branchesWithFact: [Int32]
  private var leadingBranchesWithFact: [Int32]
  /// The position in `StatementIndex.assignments` of the next assignment of the walk.
  private var nextAssignment = 0

  init(_ context: CheckContext) {
    self.context = context
    declarationCount = context.definition.declarations.count
    isWhole = [Bool](repeating: false, count: declarationCount)
    isSegment = [Bool](repeating: false, count: context.segments.count)
    assignedSegments = [Int32](repeating: 0, count: declarationCount)
    var owners = [Int32](repeating: 0, count: context.segments.count)
    for index in 0..<declarationCount {
      for segment in context.segments.all(of: DeclarationID(index)) { owners[segment] = Int32(index) }
    }
    ownerOfSegment = owners
    branchesWithFact = [Int32](repeating: 0, count: declarationCount + context.segments.count)
    leadingBranchesWithFact = branchesWithFact
    _ = facts(of: Definition.bodyBlock)
  }

  func isAssignedOnEveryPath(_ id: DeclarationID) -> Bool { isWhole[Int(id.index)] }

  /// Where a path goes by `id`, and the block of that conditional or match; nil when no conditional is to blame.
  func gap(of id: DeclarationID) -> (gap: Gap, block: BlockID)? { gaps[id]?.last.map { ($0.gap, $0.block) } }

  /// The facts that a block adds. Blocks nest as deep as the author's closures do, so this may recur.
  private mutating func facts(of block: BlockID) -> [Int32] {
    var added: [Int32] = []
    let outerGaps = gapsBeforeBlock
    gapsBeforeBlock = gapCount
    defer { gapsBeforeBlock = outerGaps }
    for statement in context.definition.blocks[Int(block.index)] {
      switch statement {
      case .assign, .assignPart:
        let assignment = context.statements.assignments[nextAssignment]
        nextAssignment += 1
        if let bits = assignment.bits { assign(assignment.target, bits, &added) }
      case .conditional(let index):
        let conditional = context.definition.conditionals[Int(index)]
        var bodies = conditional.branches.map(\.body)
        if let otherwise = conditional.otherwise { bodies.append(otherwise) }
        merge(bodies, isComplete: conditional.otherwise != nil, block, &added) {
          .conditional(Int(index), position: $0)
        }
      case .match(let index):
        let match = context.definition.matches[Int(index)]
        var bodies = match.arms.map(\.body)
        if let otherwise = match.otherwise { bodies.append(otherwise) }
        merge(bodies, isComplete: match.otherwise != nil || coversSubject(match), block, &added) {
          .match(Int(index), position: $0)
        }
      case .memoryWrite, .check: break
      }
    }
    return added
  }

  private mutating func assign(_ target: DeclarationID, _ bits: Range<Int>, _ added: inout [Int32]) {
    let all = context.segments.all(of: target)
    let covered = context.segments.segments(of: target, holding: bits)
    if covered.count == all.count { return addWhole(Int(target.index), &added) }
    for segment in covered { addSegment(segment, &added) }
  }

  private mutating func addWhole(_ declaration: Int, _ added: inout [Int32]) {
    if isWhole[declaration] { return }
    isWhole[declaration] = true
    let id = DeclarationID(declaration)
    while let gap = gaps[id]?.last, gap.number >= gapsBeforeBlock { gaps[id]!.removeLast() }
    added.append(Int32(declaration))
  }

  private mutating func addSegment(_ segment: Int, _ added: inout [Int32]) {
    let declaration = Int(ownerOfSegment[segment])
    if isWhole[declaration] || isSegment[segment] { return }
    isSegment[segment] = true
    added.append(Int32(declarationCount + segment))
    assignedSegments[declaration] += 1
    if Int(assignedSegments[declaration]) == context.segments.all(of: DeclarationID(declaration)).count {
      addWhole(declaration, &added)
    }
  }

  private mutating func merge(
    _ bodies: [BlockID], isComplete: Bool, _ block: BlockID, _ added: inout [Int32], gap: (Int) -> Gap
  ) {
    // All branches first: conditionals inside of them count in the same tables.
    var branches: [[Int32]] = []
    let gapsBefore = gapCount
    for body in bodies {
      let facts = self.facts(of: body)
      branches.append(facts.filter { !isImplied($0) })
      undo(facts)
    }
    var touched: [Int32] = []
    for (position, facts) in branches.enumerated() {
      for fact in facts {
        if branchesWithFact[Int(fact)] == 0 { touched.append(fact) }
        branchesWithFact[Int(fact)] += 1
        if Int(leadingBranchesWithFact[Int(fact)]) == position { leadingBranchesWithFact[Int(fact)] += 1 }
      }
    }
    for fact in touched { settle(fact, of: bodies.count, isComplete, block, gapsBefore, &added, gap) }
    for fact in touched {
      branchesWithFact[Int(fact)] = 0
      leadingBranchesWithFact[Int(fact)] = 0
    }
  }

  /// Whether a fact about a segment says less than the fact about its declaration that the same branch yields.
  private func isImplied(_ fact: Int32) -> Bool {
    Int(fact) >= declarationCount && isWhole[Int(ownerOfSegment[Int(fact) - declarationCount])]
  }

  private mutating func undo(_ facts: [Int32]) {
    for fact in facts {
      let index = Int(fact)
      if index < declarationCount {
        isWhole[index] = false
      } else {
        isSegment[index - declarationCount] = false
        assignedSegments[Int(ownerOfSegment[index - declarationCount])] -= 1
      }
    }
  }

  /// Adds a fact that all branches yield; notes a gap for one that only some yield.
  private mutating func settle(
    _ fact: Int32, of branches: Int, _ isComplete: Bool, _ block: BlockID, _ gapsBefore: Int,
    _ added: inout [Int32], _ gap: (Int) -> Gap
  ) {
    let index = Int(fact)
    let isSegmentFact = index >= declarationCount
    let declaration = isSegmentFact ? Int(ownerOfSegment[index - declarationCount]) : index
    let whole = Int(branchesWithFact[declaration])
    let total = isSegmentFact ? whole + Int(branchesWithFact[index]) : whole
    if isComplete && total == branches {
      return isSegmentFact ? addSegment(index - declarationCount, &added) : addWhole(declaration, &added)
    }
    let leading = Int(leadingBranchesWithFact[index])
    // Where some branches assign the whole and others parts, the leading ones are not counted in one place.
    let position = total == branches ? branches : (isSegmentFact && whole > 0 ? -1 : leading)
    let id = DeclarationID(declaration)
    // A gap inside of a branch says more than that the branch has one.
    if let inner = gaps[id]?.last, inner.number >= gapsBefore { return }
    gaps[id, default: []].append((gap(position), block, gapCount))
    gapCount += 1
  }

  private func coversSubject(_ match: Match) -> Bool {
    let range = context.definition[match.subject].range
    let size = range.upper - range.lower + 1
    if size > BigInt(match.arms.reduce(0) { $0 + $1.values.count }) { return false }
    var values = Set<BigInt>()
    for arm in match.arms { values.formUnion(arm.values.filter { range.contains($0) }) }
    return BigInt(values.count) == size
  }
}
