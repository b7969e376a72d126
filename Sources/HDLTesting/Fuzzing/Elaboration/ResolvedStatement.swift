import BigInt
import HDLIR

/// Statements whose operands are nodes already. They are written into the definition when the module is complete,
/// because only then is it known what is assigned where.
indirect enum ResolvedStatement {
  case assign(DeclarationID, NodeID)
  /// `bits` when the index is constant.
  case assignPart(DeclarationID, index: NodeID, stride: Int, value: NodeID, bits: Range<Int>?)
  case write(memory: Int, port: Int)
  case when(branches: [(condition: NodeID, body: [ResolvedStatement])], otherwise: [ResolvedStatement]?)
  case match(subject: NodeID, arms: [(values: [BigInt], body: [ResolvedStatement])], otherwise: [ResolvedStatement]?)

  func assigns(_ target: DeclarationID) -> Bool {
    switch self {
    case .assign(let own, _), .assignPart(let own, _, _, _, _): own == target
    case .write: false
    case .when(let branches, let otherwise):
      branches.contains { $0.body.contains { $0.assigns(target) } }
        || otherwise?.contains { $0.assigns(target) } == true
    case .match(_, let arms, let otherwise):
      arms.contains { $0.body.contains { $0.assigns(target) } } || otherwise?.contains { $0.assigns(target) } == true
    }
  }
}

extension ResolvedStatement {
  /// Whether a statement assigns all bits of the target, on some path.
  func assignsWhole(_ target: DeclarationID) -> Bool {
    switch self {
    case .assign(let own, _): own == target
    case .assignPart, .write: false
    case .when(let branches, let otherwise):
      branches.contains { $0.body.contains { $0.assignsWhole(target) } }
        || otherwise?.contains { $0.assignsWhole(target) } == true
    case .match(_, let arms, let otherwise):
      arms.contains { $0.body.contains { $0.assignsWhole(target) } }
        || otherwise?.contains { $0.assignsWhole(target) } == true
    }
  }
}

/// Makes lists of statements obey the rules of the language.
enum StatementRules {
  /// Assigns `fallback` on every path that leaves `target` unassigned. With `covers`, a match's arms may be all there
  /// are.
  static func complete(
    _ block: [ResolvedStatement], _ target: DeclarationID, fallback: NodeID, width: Int,
    covers: (NodeID, [BigInt]) -> Bool
  ) -> [ResolvedStatement] {
    if isAssigned(block, target, width) { return block }
    var result = block
    for (position, statement) in block.enumerated().reversed() {
      func complete(_ block: [ResolvedStatement]) -> [ResolvedStatement] {
        Self.complete(block, target, fallback: fallback, width: width, covers: covers)
      }
      switch statement {
      case .when(let branches, let otherwise) where statement.assigns(target):
        result[position] = .when(
          branches: branches.map { ($0.condition, complete($0.body)) }, otherwise: complete(otherwise ?? []))
        return result
      case .match(let subject, let arms, let otherwise) where statement.assigns(target):
        let isWhole = otherwise == nil && covers(subject, arms.flatMap(\.values))
        result[position] = .match(
          subject: subject, arms: arms.map { ($0.values, complete($0.body)) },
          otherwise: isWhole ? nil : complete(otherwise ?? []))
        return result
      default: continue
      }
    }
    return [.assign(target, fallback)] + block
  }

  /// Whether statements of the block itself assign all bits.
  private static func isAssigned(_ block: [ResolvedStatement], _ target: DeclarationID, _ width: Int) -> Bool {
    var parts: [Range<Int>] = []
    for statement in block {
      switch statement {
      case .assign(let own, _) where own == target: return true
      case .assignPart(let own, _, _, _, let bits?) where own == target: parts.append(bits)
      default: continue
      }
    }
    var next = 0
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) where part.lowerBound <= next {
      next = max(next, part.upperBound)
    }
    return next >= width
  }

  /// Without the assignments that a later one always overrides.
  static func pruned(
    _ block: [ResolvedStatement], after settled: Set<DeclarationID> = [], width: (DeclarationID) -> Int
  ) -> [ResolvedStatement] {
    var settled = settled
    var result: [ResolvedStatement] = []
    func inner(_ block: [ResolvedStatement]) -> [ResolvedStatement] { pruned(block, after: settled, width: width) }
    for statement in block.reversed() {
      switch statement {
      case .assign(let target, _):
        if settled.insert(target).inserted { result.append(statement) }
      case .assignPart(let target, _, _, _, let bits):
        if settled.contains(target) { continue }
        result.append(statement)
        if bits?.count == width(target) { settled.insert(target) }
      case .write: result.append(statement)
      case .when(let branches, let otherwise):
        result.append(
          .when(branches: branches.map { ($0.condition, inner($0.body)) }, otherwise: otherwise.map(inner)))
      case .match(let subject, let arms, let otherwise):
        result.append(
          .match(subject: subject, arms: arms.map { ($0.values, inner($0.body)) }, otherwise: otherwise.map(inner)))
      }
    }
    return result.reversed()
  }

  static func emit(_ block: [ResolvedStatement], to builder: NetlistBuilder) {
    for statement in block {
      switch statement {
      case .assign(let target, let value): builder.assign(target, value)
      case .assignPart(let target, let index, let stride, let value, _):
        builder.assignPart(target, index: index, stride: stride, value: value)
      case .write(let memory, let port):
        builder.append(.memoryWrite(memory: Int32(memory), port: Int32(port), location: Location.ID(-1)))
      case .when(let branches, let otherwise):
        let conditional = builder.beginConditional()
        for branch in branches {
          builder.addBranch(conditional, condition: branch.condition) { emit(branch.body, to: builder) }
        }
        if let otherwise { builder.addOtherwise(conditional) { emit(otherwise, to: builder) } }
      case .match(let subject, let arms, let otherwise):
        let match = builder.beginMatch(subject)
        for arm in arms { builder.addArm(match, values: arm.values) { emit(arm.body, to: builder) } }
        if let otherwise { builder.addDefault(match) { emit(otherwise, to: builder) } }
      }
    }
  }
}
