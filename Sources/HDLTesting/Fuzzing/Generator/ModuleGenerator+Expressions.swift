import BigInt
import HDLIR

extension ModuleGenerator {
  func addCompute() {
    let hasLanes = elaborator.order.contains { id in
      elaborator.values[id]!.contains { elaborator.builder[$0.node].lanes != .none }
    }
    let kind = computeKind(hasLanes: hasLanes)
    var plan = ComputePlan(kind: kind)
    plan.isNamed = random.chance(25)
    switch kind {
    case .constant:
      plan.type = TypePlan(random.type())
      plan.immediates = [Int(truncatingIfNeeded: random.next())]
      return _ = append(.compute(plan))
    case .multiply, .wrappingMultiply:
      // Wide products cost gates by the square.
      let most = random.chance(90) ? 20 : 66
      plan.operands = [operand(most: most), operand(most: most)]
    case .shiftLeftDynamic, .shiftRightDynamic:
      plan.operands = [operand(), operand(convert: 70, most: random.chance(90) ? 8 : 200)]
    case .partSelect: plan.operands = [operand(), operand(convert: 20, most: random.chance(90) ? 9 : 200)]
    case .mux: plan.operands = [condition(), operand(), operand()]
    case .concatenate:
      plan.operands = (0..<random.int(1...4)).map { _ in operand(convert: 50, most: 70) }
    case .laneSpread, .laneIndex: plan.operands = kind == .laneSpread ? [operand(lanes: false)] : []
    case .laneShift, .laneGather, .laneReduce: plan.operands = [laneOperand(), operand(convert: 0)]
    default: plan.operands = [operand(), operand()]
    }
    plan.immediates = (0..<3).map { _ in random.int(0...200) }
    if random.chance(50) { plan.immediates[0] = random.pick([0, 1, 7, 15, 31, 32, 33, 63, 64]) }
    switch kind {
    case .saturate: plan.type = random.typePlan(narrow: 90)
    case .laneSpread, .laneIndex:
      plan.type = TypePlan(random.type(most: 40))
      plan.extents = extents()
    default: plan.type = TypePlan(random.type())
    }
    if kind == .wrappingMultiply, random.chance(80) { plan.type = TypePlan(random.type(most: 33)) }
    append(.compute(plan))
  }

  private func computeKind(hasLanes: Bool) -> ComputeKind {
    if hasLanes && random.chance(40) {
      return random.pick([.laneIndex, .laneSpread, .laneShift, .laneShift, .laneGather, .laneReduce, .laneReduce])
    }
    if random.chance(3) { return random.pick([.laneSpread, .laneIndex]) }
    let lanes: Set<ComputeKind> = [.laneIndex, .laneSpread, .laneShift, .laneGather, .laneReduce, .constant]
    if random.chance(2) { return .constant }
    return random.pick(ComputeKind.allCases.filter { !lanes.contains($0) })
  }

  /// A value of an array, if there is one.
  private func laneOperand() -> OperandPlan {
    let candidates = elaborator.order.flatMap { id in
      elaborator.values[id]!.indices.filter { elaborator.builder[elaborator.values[id]![$0].node].lanes != .none }
        .map { (id, $0) }
    }
    if candidates.isEmpty { return operand() }
    let (step, output) = random.pick(candidates)
    return OperandPlan(step: step, output: output)
  }

  /// Of a space that exists, or a new one of up to three axes.
  func extents() -> [Int] {
    let known = elaborator.builder.definition.laneSpaces
    if !known.isEmpty && random.chance(85) { return random.pick(known).extents }
    switch random.int(0...5) {
    case 0...2: return [random.int(1...6)]
    case 3, 4: return [random.int(1...4), random.int(1...4)]
    default: return [random.int(1...3), random.int(1...3), random.int(1...3)]
    }
  }
}
