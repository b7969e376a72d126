import BigInt
import HDLIR

/// A random module: registers with and without reset, wires, nested whens and matches, parts assigned one by one.
struct RandomCircuit {
  let builder = NetlistBuilder(name: "Circuit")
  private var random: Random
  private var values: [NodeID] = []
  private var targets: [DeclarationID] = []
  let widths: [Int]
  let domain: ClockDomain
  let depth: Int

  /// `depth`: how deep whens and matches nest.
  init(seed: UInt64, domain: ClockDomain, widths: [Int], depth: Int = 2) {
    random = Random(seed)
    self.widths = widths
    self.domain = domain
    self.depth = depth
    let own = builder.domainIndex(domain)
    for index in 0..<4 { values.append(builder.input("in\(index)", type(), domain: own)) }
    values.append(builder.input("bit", .bit, domain: own))
    for index in 0..<4 {
      let type = type()
      let reset = index == 3 ? nil : random.value(of: type)
      let register = builder.register("register\(index)", type, reset: reset, domain: domain)
      targets.append(register)
      values.append(builder.read(register))
    }
    for index in 0..<3 {
      let wire = builder.wire("wire\(index)", type())
      // Assigned on every path by a first assignment; what follows may depend on values that are there already.
      builder.assign(wire, fitted(pick(), to: builder[wire].type))
      statements([wire], depth: 0)
      values.append(builder.read(wire))
    }
    statements(targets, depth: 0)
    statements(targets, depth: 0)
    for (index, value) in values.enumerated() { builder.output("out\(index)", value) }
  }

  private mutating func type() -> SignalType {
    SignalType(width: widths[random.below(widths.count)], isSigned: random.below(2) == 1)
  }

  private mutating func pick() -> NodeID {
    if random.below(4) == 0 {
      let type = type()
      return builder.constant(random.value(of: type), type: type)
    }
    return values[random.below(values.count)]
  }

  private func fitted(_ node: NodeID, to type: SignalType) -> NodeID { builder.convert(node, to: type) }

  private mutating func expression() -> NodeID {
    let operations: [HDLIR.Operation] = [.add, .subtract, .multiply, .and, .or, .xor, .less, .equal, .not, .shiftRight]
    let operation = operations[random.below(operations.count)]
    let (a, b) = (pick(), pick())
    switch operation {
    case .less, .equal: return builder.compare(operation, a, b)
    case .not: return builder.not(a)
    case .shiftRight: return builder.shiftRight(a, by: random.below(builder[a].type.width))
    case .and, .or, .xor: return builder.bitwise(operation, a, fitted(b, to: builder[a].type))
    default: return builder.wrappingArithmetic(operation, a, b, type: type())
    }
  }

  private mutating func condition() -> NodeID {
    switch random.below(3) {
    case 0: return builder.reduce(.reduceOr, pick())
    case 1: return builder.slice(pick(), low: 0, width: 1)
    default: return builder.compare(.less, pick(), pick())
    }
  }

  private mutating func statements(_ targets: [DeclarationID], depth: Int) {
    for _ in 0..<(1 + random.below(3)) {
      let target = targets[random.below(targets.count)]
      switch random.below(depth >= self.depth ? 2 : 5) {
      case 0: builder.assign(target, fitted(expression(), to: builder[target].type))
      case 1: part(of: target)
      case 2: match(targets, depth: depth)
      default: when(targets, depth: depth)
      }
    }
  }

  private mutating func part(of target: DeclarationID) {
    let stride = 1 + random.below(9)
    let width = builder[target].type.width
    let index =
      random.below(2) == 0
      ? builder.constant(random.below(width / stride + 1)) : fitted(pick(), to: .unsigned(1 + random.below(4)))
    let value = fitted(expression(), to: .unsigned(min(width, 1 + random.below(stride))))
    builder.assignPart(target, index: index, stride: stride, value: value)
  }

  private mutating func when(_ targets: [DeclarationID], depth: Int) {
    let conditional = builder.beginConditional()
    for _ in 0..<(1 + random.below(3)) {
      let condition = condition()
      var inner = self
      builder.addBranch(conditional, condition: condition) { inner.statements(targets, depth: depth + 1) }
      self = inner
    }
    if random.below(2) == 0 {
      var inner = self
      builder.addOtherwise(conditional) { inner.statements(targets, depth: depth + 1) }
      self = inner
    }
  }

  private mutating func match(_ targets: [DeclarationID], depth: Int) {
    let subject = fitted(pick(), to: .unsigned(2))
    let match = builder.beginMatch(subject)
    let isComplete = random.below(3) == 0
    for arm in isComplete ? [[0], [1, 2], [3]] : [[0, 3], [1]] {
      var inner = self
      builder.addArm(match, values: arm.map { BigInt($0) }) { inner.statements(targets, depth: depth + 1) }
      self = inner
    }
    if !isComplete && random.below(2) == 0 {
      var inner = self
      builder.addDefault(match) { inner.statements(targets, depth: depth + 1) }
      self = inner
    }
  }
}
