import BigInt
import HDLIR

/// Makes the steps of one module, and elaborates each at once.
final class ModuleGenerator {
  var random: SplitMix64
  let elaborator: ModuleElaborator
  private(set) var steps: [Step] = []
  private var nextID = 0
  /// Clock ports whose values this module's registers may sample; picked anew for each step.
  var clocks: UInt8 = 0b11
  var isCombinational = false

  init(random: SplitMix64, elaborator: ModuleElaborator) {
    self.random = random
    self.elaborator = elaborator
  }

  var domainCount: Int { elaborator.program.domains.count }
  var isClocked: Bool { domainCount > 0 && !isCombinational }

  func generate(_ budget: inout Int, isCombinational: Bool) {
    self.isCombinational = isCombinational
    for _ in 0..<random.int(1...4) { addInput() }
    if isClocked { for _ in 0..<random.int(0...3) { addRegister() } }
    while budget > 0 {
      budget -= 1
      clocks = domainCount > 1 && random.chance(90) ? 1 << UInt8(random.int(0...1)) : 0b11
      addStep()
    }
  }

  private func addStep() {
    let clocked = isClocked ? 1 : 0
    let hasMemory = elaborator.memories.isEmpty ? 0 : 1
    let hasChild = elaborator.children.isEmpty ? 0 : 1
    let hasTargets = elaborator.registers.isEmpty && elaborator.nets.isEmpty ? 0 : 1
    switch random.weighted([
      50, 3, 8 * clocked, 8, 10 * hasTargets, 4, 5 * hasMemory, 4 * hasMemory * clocked, 8 * hasChild,
    ]) {
    case 0: addCompute()
    case 1: addInput()
    case 2: addRegister()
    case 3: addNet()
    case 4: addTree()
    case 5: addMemory()
    case 6: addAsynchronousRead()
    case 7: addSynchronousRead()
    default: addInstance()
    }
  }

  @discardableResult
  func append(_ action: Step.Action) -> Int {
    let id = nextID
    nextID += 1
    let step = Step(id: id, action: action)
    steps.append(step)
    elaborator.apply(step)
    return id
  }

  // MARK: Operands

  /// A value of this module, of the chosen clocks if there is one, rarely a number; half of the time converted.
  func operand(convert percent: Int = 35, most: Int = 200, lanes: Bool = true) -> OperandPlan {
    let type = random.chance(percent) ? random.typePlan(most: most, narrow: 10) : nil
    if random.chance(7) {
      let type = random.type(most: most)
      return OperandPlan(number: random.value(in: type.fullRange), type: TypePlan(type))
    }
    guard let (step, output) = choose(lanes: lanes) else { return OperandPlan(number: BigInt(random.int(0...3))) }
    var plan = OperandPlan(step: step, output: output == 0 ? nil : output, type: type)
    let width = Int(elaborator.builder[elaborator.values[step]![output].node].width)
    if plan.type == nil && width > most {
      plan.type = TypePlan(SignalType(width: most, isSigned: random.chance(40)))
    }
    return plan
  }

  /// Later values more often, so that circuits become deep. Nets are left alone for a while: reading one ends its
  /// assignments.
  private func choose(lanes: Bool) -> (step: Int, output: Int)? {
    let order = elaborator.order
    if order.isEmpty { return nil }
    for _ in 0..<12 {
      let position =
        random.chance(50) ? random.int(max(0, order.count - 6)...order.count - 1) : random.int(0...order.count - 1)
      let step = order[position]
      let list = elaborator.values[step]!
      let output = random.int(0...list.count - 1)
      if list[output].clocks & ~clocks != 0 { continue }
      let node = elaborator.builder[list[output].node]
      if !lanes && node.lanes != .none { continue }
      if elaborator.nets[step]?.isSealed == false && random.chance(50) { continue }
      return (step, output)
    }
    return nil
  }

  /// A condition: one bit, mostly without being converted to it.
  func condition() -> OperandPlan {
    for _ in 0..<6 {
      let plan = operand(convert: 0, lanes: false)
      if let step = plan.step, elaborator.builder[elaborator.values[step]![plan.output ?? 0].node].width == 1 {
        return plan
      }
    }
    // Comparisons and tests of other signals are expressions of their own.
    if random.chance(60) {
      let kinds: [ComputeKind] = [.equal, .notEqual, .less, .greaterOrEqual, .reduceOr, .reduceAnd, .reduceXor]
      let id = append(
        .compute(
          ComputePlan(
            kind: random.pick(kinds), operands: [operand(lanes: false), operand(lanes: false)],
            isNamed: random.chance(20))))
      return OperandPlan(step: id)
    }
    return operand(convert: 0, lanes: false)
  }

  /// A domain of one of the chosen clocks.
  func domain() -> Int {
    if domainCount == 0 { return 0 }
    let fitting = (0..<domainCount).filter { elaborator.clockBit($0) & clocks != 0 }
    return fitting.isEmpty ? random.int(0...domainCount - 1) : random.pick(fitting)
  }

  // MARK: Declarations

  private func addInput() {
    let domain = domainCount == 0 || isCombinational || random.chance(4) ? -1 : self.domain()
    append(.input(type: random.typePlan(), domain: domain))
  }

  private func addRegister() {
    let domain = self.domain()
    let type = random.typePlan()
    let hasReset = random.chance(85)
    let isSynchronizer = domainCount > 1 && random.chance(25)
    if isSynchronizer { clocks = 0b11 } else { clocks = elaborator.clockBit(domain) }
    append(
      .register(
        RegisterPlan(
          type: type, domain: domain, reset: hasReset ? Literal(random.value(in: type.range)) : nil,
          next: isSynchronizer || random.chance(50) ? operand(lanes: false) : nil, isSynchronizer: isSynchronizer)))
  }

  private func addNet() {
    let id = append(
      .net(
        type: random.typePlan(), isOutput: random.chance(30), fallback: operand(lanes: false),
        hasDefault: random.chance(50)))
    if random.chance(80) { addTree(assigning: id) }
  }
}
