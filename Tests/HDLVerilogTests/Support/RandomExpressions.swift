import BigInt
import HDLIR

/// Random combinational modules over all scalar operations and the widths at which things go wrong.
struct RandomExpressions {
  static let widths = [1, 2, 3, 7, 8, 16, 31, 32, 33, 63, 64, 65, 127, 128, 129, 200]
  static let largestWidth = 260
  var random: Random
  let circuit: Circuit
  private var pool: [NodeID] = []

  init(seed: UInt64, operations: Int, outputs: Int) {
    random = Random(seed: seed)
    circuit = Circuit("Random")
    for index in 0..<4 {
      let type = SignalType(width: Self.widths.randomElement(using: &random)!, isSigned: random.chance(50))
      pool.append(circuit.input("x\(index)", type, unused: true))
    }
    pool.append(circuit.input("flag", .bit, unused: true))
    pool.append(circuit.input("select_index", .u(3), unused: true))
    for _ in 0..<operations { pool.append(operation()) }
    for index in 0..<outputs {
      circuit.output("y\(index)", is: pool[pool.count - 1 - random.below(min(pool.count, 12))])
    }
  }

  private mutating func pick() -> NodeID {
    // Later nodes more often, so that expressions grow deep.
    random.chance(50) ? pool[pool.count - 1 - random.below(min(pool.count, 5))] : pool.randomElement(using: &random)!
  }

  private mutating func pick(where accepts: (Node) -> Bool) -> NodeID? {
    for _ in 0..<8 {
      let node = pick()
      if accepts(circuit.builder[node]) { return node }
    }
    return pool.filter { accepts(circuit.builder[$0]) }.randomElement(using: &random)
  }

  private mutating func type() -> SignalType {
    SignalType(width: Self.widths.randomElement(using: &random)!, isSigned: random.chance(50))
  }

  private mutating func operation() -> NodeID {
    let b = circuit.builder
    for _ in 0..<100 {
      let a = pick()
      let node = b[a]
      switch random.below(20) {
      case 0:
        let type = type()
        return b.constant(random.value(in: type.fullRange), type: type)
      case 1, 2: return b.convert(a, to: type())
      case 3: return b.not(a)
      case 4 where node.width < Self.largestWidth: return b.negate(a)
      case 5: return b.reduce([.reduceAnd, .reduceOr, .reduceXor].randomElement(using: &random)!, a)
      case 6, 7:
        let low = random.below(Int(node.width))
        return b.slice(a, low: low, width: 1 + random.below(Int(node.width) - low))
      case 8 where node.width < 200: return b.shiftLeft(a, by: 1 + random.below(20))
      case 9: return b.shiftRight(a, by: 1 + random.below(Int(node.width) + 2))
      case 10 where node.width < 60: return b.replicate(a, count: 2 + random.below(3))
      case 11, 12:
        let c = pick()
        let operation: Operation = [.add, .subtract, .multiply].randomElement(using: &random)!
        let width = operation == .multiply ? node.width + b[c].width : max(node.width, b[c].width) + 2
        if width < Self.largestWidth { return b.arithmetic(operation, a, c) }
      case 13:
        let operation: Operation = [.add, .subtract, .multiply].randomElement(using: &random)!
        return b.wrappingArithmetic(operation, a, pick(), type: type())
      case 14:
        if let c = pick(where: { $0.isSigned == node.isSigned }) {
          return b.bitwise([.and, .or, .xor].randomElement(using: &random)!, a, c)
        }
      case 15, 16:
        let operations: [Operation] = [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual]
        let c = random.chance(30) ? b.constant(random.value(in: node.range), type: node.type) : pick()
        return b.compare(operations.randomElement(using: &random)!, a, c)
      case 17:
        if let amount = pick(where: { !$0.isSigned }) {
          return random.chance(50) ? b.shiftLeft(a, by: amount, type: type()) : b.shiftRight(a, by: amount)
        }
      case 18:
        if let index = pick(where: { !$0.isSigned && $0.width <= 33 }) {
          return b.partSelect(a, index: index, stride: 1 + random.below(5), width: 1 + random.below(9))
        }
      case 19:
        if random.chance(50) {
          if node.width < 80 { return b.concatenate([a, pick(where: { $0.width < 80 })!, a]) }
        } else if let condition = pick(where: { $0.type == .bit }),
          let c = pick(where: { $0.isSigned == node.isSigned })
        {
          return b.mux(condition, a, c)
        }
      default: break
      }
    }
    return pool[0]
  }
}
