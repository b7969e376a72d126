import BigInt
import HDLIR

extension ModuleGenerator {
  /// A tree that assigns some of the targets there are; `net` among them.
  func addTree(assigning net: Int? = nil) {
    let domain = self.domain()
    if isClocked { clocks = elaborator.clockBit(domain) }
    var targets: [Int] = net.map { [$0] } ?? []
    for (id, register) in elaborator.registers.sorted(by: { $0.key < $1.key }) {
      if elaborator.clockBit(register.plan.domain) & clocks != 0, random.chance(60) { targets.append(id) }
    }
    for (id, net) in elaborator.nets.sorted(by: { $0.key < $1.key }) where !net.isSealed && random.chance(50) {
      targets.append(id)
    }
    for id in elaborator.lateInstances.keys.sorted() where random.chance(30) { targets.append(id) }
    for (id, memory) in elaborator.memories.sorted(by: { $0.key < $1.key }) {
      if isClocked, elaborator.clockBit(memory.plan.domain) & clocks != 0, random.chance(60) { targets.append(id) }
    }
    if targets.isEmpty { return }
    let statements: [StatementPlan]
    if let net, random.chance(12) {
      statements = elements(of: net)
    } else {
      statements = block(targets, depth: random.int(0...3), isTop: true)
    }
    append(.tree(statements: statements, position: random.chance(70) ? 1_000_000 : random.int(0...20)))
  }

  private func block(_ targets: [Int], depth: Int, isTop: Bool = false) -> [StatementPlan] {
    if !isTop && random.chance(5) { return [] }
    return (0..<random.int(1...(isTop ? 2 : 3))).map { _ in statement(targets, depth: depth) }
  }

  private func statement(_ targets: [Int], depth: Int) -> StatementPlan {
    if depth == 0 || random.chance(25) { return assignment(random.pick(targets)) }
    if random.chance(70) {
      let branches = (0..<[1, 1, 1, 2, 2, 3][random.int(0...5)]).map { _ in
        BranchPlan(condition: condition(), body: block(targets, depth: depth - 1))
      }
      return .when(branches: branches, otherwise: random.chance(45) ? block(targets, depth: depth - 1) : nil)
    }
    // Few values, so that arms can cover them all. Yosys needs exponential memory for several arms of wide subjects.
    let most = random.chance(70) ? random.int(1...3) : random.chance(60) ? 10 : 200
    let isWide = most == 200
    let subject = operand(convert: 100, most: most, lanes: false)
    let isSigned = subject.type?.isSigned ?? false
    let full = ValueRange.full(width: min(most, subject.type?.width ?? most), isSigned: isSigned)
    let arms = (0..<(isWide ? random.int(1...2) : random.int(1...4))).map { _ in
      ArmPlan(
        values: (0..<(isWide ? 1 : random.int(1...3))).map { _ in Literal(random.value(in: full)) },
        body: block(targets, depth: depth - 1))
    }
    return .match(
      subject: subject, arms: arms, otherwise: random.chance(60) ? block(targets, depth: depth - 1) : nil)
  }

  private func assignment(_ target: Int) -> StatementPlan {
    if let memory = elaborator.memories[target] {
      return .write(
        memory: target, address: operand(convert: 10, lanes: false), data: operand(lanes: false),
        mask: memory.plan.word.lower == nil && random.chance(40) ? operand(convert: 0, lanes: false) : nil,
        granularity: random.int(0...8))
    }
    let isVector = elaborator.registers[target] != nil || elaborator.nets[target] != nil
    if isVector && random.chance(20) {
      let index =
        random.chance(50)
        ? OperandPlan(number: BigInt(random.int(0...70))) : operand(convert: 60, most: 8, lanes: false)
      return .assignPart(
        target: target, index: index, stride: random.pick([0, 0, 1, 3, 7, 15, random.int(0...63)]),
        width: random.int(0...40), value: operand(lanes: false))
    }
    return .assign(target: target, port: random.int(0...7), value: operand(lanes: !isVector))
  }

  /// Every element of a net on its own, without a default.
  private func elements(of net: Int) -> [StatementPlan] {
    let width = elaborator.builder[elaborator.nets[net]!.declaration].type.width
    let sizes = (2...64).filter { width % $0 == 0 && width / $0 <= 16 && width / $0 > 1 }
    guard let size = sizes.randomElement(using: &random) else { return [assignment(net)] }
    return (0..<width / size).map { position in
      let assignment = StatementPlan.assignPart(
        target: net, index: OperandPlan(number: BigInt(position)), stride: size - 1, width: 0,
        value: operand(lanes: false))
      guard random.chance(20) else { return assignment }
      let other = StatementPlan.assignPart(
        target: net, index: OperandPlan(number: BigInt(position)), stride: size - 1, width: 0,
        value: operand(lanes: false))
      return .when(branches: [BranchPlan(condition: condition(), body: [assignment])], otherwise: [other])
    }
  }
}
