import BigInt
import HDLIR

/// A circuit of random operations over a few leaves: constants, of which the builder has to fold everything, or inputs.
struct RandomExpressions {
  let builder = NetlistBuilder(name: "Random")
  private(set) var nodes: [NodeID] = []

  static func leafTypes(_ random: inout SplitMix) -> [SignalType] {
    (0..<4).map { _ in
      let width = [1, 2, 3, 8, 31, 33, 63, 64, 65, 90][random.below(10)]
      return random.bool() ? .unsigned(width) : .signed(width)
    }
  }

  /// `ranges` are those of the inputs; nil for constants of these values.
  init(leaves: [SignalType], ranges: [ValueRange]?, values: [BigInt], operations: Int, random: inout SplitMix) {
    for (index, type) in leaves.enumerated() {
      if let ranges {
        let port = Declaration(
          name: "i\(index)", kind: .input, type: type, range: ranges[index], location: .unknown)
        nodes.append(builder.read(builder.declarePort(port)))
      } else {
        nodes.append(builder.constant(values[index], type: type))
      }
    }
    for _ in 0..<operations { nodes.append(step(&random)) }
  }

  private func any(_ random: inout SplitMix) -> NodeID { nodes[random.below(nodes.count)] }

  private func asUnsigned(_ id: NodeID, _ width: Int) -> NodeID { builder.convert(id, to: .unsigned(width)) }

  /// The node, or its low bits when it has grown too wide to be interesting.
  private func limited(_ id: NodeID) -> NodeID {
    let type = builder[id].type
    return type.width <= 100 ? id : builder.convert(id, to: SignalType(width: 100, isSigned: type.isSigned))
  }

  private func step(_ random: inout SplitMix) -> NodeID {
    let (a, b, c) = (any(&random), any(&random), any(&random))
    let (choice, number) = (random.below(17), random.below(1 << 20))
    let width = builder[a].type.width
    let arithmetic: [Operation] = [.add, .subtract, .multiply]
    let comparisons: [Operation] = [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual]
    let logic: [Operation] = [.and, .or, .xor]
    switch choice {
    case 0: return builder.convert(a, to: SignalType(width: 1 + number % 70, isSigned: number % 2 == 0))
    case 1: return builder.not(a)
    case 2: return limited(builder.negate(a))
    case 3: return builder.reduce([.reduceAnd, .reduceOr, .reduceXor][number % 3], a)
    case 4: return builder.slice(a, low: number % width, width: 1 + (number / 128) % (width - number % width))
    case 5: return limited(builder.shiftLeft(a, by: number % 40))
    case 6: return builder.shiftRight(a, by: number % 80)
    case 7: return limited(builder.replicate(a, count: 1 + number % 3))
    case 8, 9: return limited(builder.arithmetic(arithmetic[number % 3], a, b))
    case 10:
      let type = SignalType(width: 1 + number % 70, isSigned: number % 2 == 0)
      return builder.wrappingArithmetic(arithmetic[number % 3], a, b, type: type)
    case 11:
      let type = SignalType(width: 1 + number % 70, isSigned: builder[a].isSigned)
      return builder.bitwise(logic[number % 3], a, builder.convert(b, to: type))
    case 12: return builder.compare(comparisons[number % 6], a, b)
    case 13:
      return builder.shiftLeft(
        a, by: asUnsigned(b, 1 + number % 7), type: SignalType(width: 1 + number % 90, isSigned: number % 2 == 0))
    case 14: return builder.shiftRight(a, by: asUnsigned(b, 1 + number % 7))
    case 15:
      return builder.partSelect(a, index: asUnsigned(b, 1 + number % 6), stride: 1 + number % 9, width: 1 + number % 11)
    default:
      if number % 2 == 0 { return limited(builder.concatenate([a, b, c])) }
      return builder.mux(
        asUnsigned(a, 1), b, builder.convert(c, to: SignalType(width: 1 + number % 70, isSigned: builder[b].isSigned)))
    }
  }

  /// The value of every node, from the reference of each operation.
  func evaluate(_ inputs: [BigInt]) -> [BigInt] {
    let definition = builder.definition
    var values: [BigInt] = []
    for node in definition.nodes {
      switch node.operation {
      case .constant: values.append(node.range.lower)
      case .read: values.append(inputs[Int(node.a)])
      default:
        var operands: [NodeID] = []
        definition.forEachOperand(of: node) { operands.append($0) }
        let immediate = node.operation == .partSelect ? Int(node.c) : Int(node.b)
        values.append(
          node.operation.evaluate(
            operands.map { values[Int($0.index)] }, types: operands.map { definition[$0].type }, immediate: immediate,
            result: node.type))
      }
    }
    return values
  }
}
