import BigInt
import HDLIR
import Testing

/// The linear algorithms of E204 and E205 against their definitions, on random statement trees.
@Suite struct RandomStatementTests {
  private static let elements = 3

  /// A statement about one target of `elements` elements, and the line that it is written on.
  private indirect enum Tree {
    case whole(line: Int)
    case element(Int, line: Int)
    case choice([[Tree]], isComplete: Bool)
  }

  private func randomBlock(_ random: inout SplitMix, depth: Int) -> [Tree] {
    (0..<random.below(4)).map { _ in
      switch random.below(depth > 0 ? 5 : 2) {
      case 0: .whole(line: 0)
      case 1: .element(random.below(Self.elements), line: 0)
      default:
        .choice(
          (0..<(1 + random.below(3))).map { _ in randomBlock(&random, depth: depth - 1) },
          isComplete: random.below(4) > 0)
      }
    }
  }

  /// Writes a block and returns it with its lines.
  private func write(_ block: [Tree], _ target: DeclarationID, _ circuit: Circuit, _ input: () -> NodeID) -> [Tree] {
    block.map { statement in
      switch statement {
      case .whole:
        circuit.assign(target, circuit.constant(0, Self.elements))
        return .whole(line: circuit.line)
      case .element(let index, _):
        circuit.assignPart(target, circuit.constant(index, 2), stride: 1, circuit.constant(1))
        return .element(index, line: circuit.line)
      case .choice(let branches, let isComplete):
        let conditional = circuit.builder.beginConditional()
        var written: [[Tree]] = []
        let conditions = isComplete ? branches.count - 1 : branches.count
        for branch in branches.prefix(conditions) {
          circuit.builder.addBranch(conditional, condition: input()) {
            written.append(write(branch, target, circuit, input))
          }
        }
        if isComplete {
          circuit.builder.addOtherwise(conditional) {
            written.append(write(branches[conditions], target, circuit, input))
          }
        }
        return .choice(written, isComplete: isComplete)
      }
    }
  }

  /// Every set of elements that some path assigns, starting from those of `before`.
  private func paths(_ block: [Tree], _ before: Set<Int>) -> Set<Int> {
    block.reduce(before) { sets, statement in
      switch statement {
      case .whole: [(1 << Self.elements) - 1]
      case .element(let index, _): Set(sets.map { $0 | 1 << index })
      case .choice(let branches, let isComplete):
        branches.reduce(isComplete ? [] : sets) { $0.union(paths($1, sets)) }
      }
    }
  }

  private func hasAssignment(_ block: [Tree]) -> Bool {
    block.contains { statement in
      if case .choice(let branches, _) = statement { return branches.contains(where: hasAssignment) }
      return true
    }
  }

  private func assignedElements(_ block: [Tree]) -> Set<Int> {
    block.reduce(into: []) { result, statement in
      switch statement {
      case .whole: result.formUnion(0..<Self.elements)
      case .element(let index, _): result.insert(index)
      case .choice(let branches, _): for branch in branches { result.formUnion(assignedElements(branch)) }
      }
    }
  }

  private func lines(_ block: [Tree]) -> [Int] {
    block.flatMap { statement -> [Int] in
      switch statement {
      case .whole(let line), .element(_, let line): [line]
      case .choice(let branches, _): branches.flatMap(lines)
      }
    }
  }

  /// Lines before a whole assignment of the same block, at any depth.
  private func deadLines(_ block: [Tree]) -> Set<Int> {
    var dead = Set<Int>()
    for (index, statement) in block.enumerated() {
      if case .whole = statement { dead.formUnion(lines(Array(block[..<index]))) }
      if case .choice(let branches, _) = statement { for branch in branches { dead.formUnion(deadLines(branch)) } }
    }
    return dead
  }

  @Test(arguments: 1...400)
  func latchesAndOverridesFollowTheirDefinitions(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let circuit = Circuit()
    let target = circuit.output("q", Self.elements)
    var inputs = 0
    let block = write(randomBlock(&random, depth: 3), target, circuit) {
      inputs += 1
      return circuit.input("i\(inputs)")
    }
    let found = runChecks(circuit.definition) { _ in fatalError("no children") }.diagnostics
    let overridden = found.filter { $0.code == .overriddenAssignment }.map(\.location)
    let expected = deadLines(block).sorted().map { Location.source(file: "T.swift", line: $0) }
    #expect(overridden == expected, "seed \(seed)")
    let full = (1 << Self.elements) - 1
    let isComplete = paths(block, [0]) == [full]
    let all = assignedElements(block).count == Self.elements
    let codes = Set(found.map(\.code)).subtracting([.overriddenAssignment, .unusedInput])
    // Bits that no statement at all assigns are undriven; that they are missing on some path too may be added.
    #expect(codes.contains(.undriven) == !all, "seed \(seed)")
    #expect(isComplete == codes.isEmpty, "seed \(seed): \(codes)")
    if all && !isComplete { #expect(codes == [.inferredLatch], "seed \(seed)") }
  }
}
