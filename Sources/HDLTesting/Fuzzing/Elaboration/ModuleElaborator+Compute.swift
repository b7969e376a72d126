import BigInt
import HDLIR

/// Expressions.
extension ModuleElaborator {
  func addCompute(_ id: Int, _ plan: ComputePlan) {
    var operands = plan.operands.map { resolve($0) }
    while operands.count < 3 { operands.append(Value(node: builder.constant(1, type: .bit), clocks: 0)) }
    let space = operands.map { builder[$0.node].lanes }.first { $0 != .none } ?? .none
    let clocks = operands.reduce(0) { $0 | $1.clocks }
    let nodes = operands.map { aligned($0.node, with: space) }
    let before = builder.definition.nodes.count
    let node = compute(plan, nodes, operands)
    if plan.isNamed, Int(node.index) >= before, builder[node].operation != .constant {
      builder.update { $0.nodeNames[node] = "n\(id)" }
    }
    define(id, [Value(node: node, clocks: clocks)])
  }

  private func immediate(_ plan: ComputePlan, _ position: Int, below limit: Int) -> Int {
    let value = position < plan.immediates.count ? plan.immediates[position] : 0
    return limit <= 1 ? 0 : ((value % limit) + limit) % limit
  }

  private func compute(_ plan: ComputePlan, _ nodes: [NodeID], _ operands: [Value]) -> NodeID {
    let (a, b) = (nodes[0], nodes[1])
    let type = plan.type?.type ?? .unsigned(8)
    let width = Int(builder[a].width)
    switch plan.kind {
    case .constant: return builder.constant(fold(BigInt(plan.immediates.first ?? 0), into: type.fullRange), type: type)
    case .convert: return builder.convert(a, to: type)
    case .saturate: return fit(a, to: type, range: plan.type?.range ?? type.fullRange)
    case .not: return builder.not(a)
    case .negate: return limited(builder.negate(a))
    case .reduceAnd: return builder.reduce(.reduceAnd, a)
    case .reduceOr: return builder.reduce(.reduceOr, a)
    case .reduceXor: return builder.reduce(.reduceXor, a)
    case .slice:
      let low = immediate(plan, 0, below: width)
      return builder.slice(a, low: low, width: 1 + immediate(plan, 1, below: width - low))
    case .shiftLeft: return builder.shiftLeft(a, by: immediate(plan, 0, below: Self.widest - width + 1))
    case .shiftRight: return builder.shiftRight(a, by: immediate(plan, 0, below: width + 2))
    case .replicate: return builder.replicate(a, count: 1 + immediate(plan, 0, below: max(1, min(9, 256 / width))))
    case .add: return arithmetic(.add, a, b)
    case .subtract: return arithmetic(.subtract, a, b)
    case .multiply: return arithmetic(.multiply, a, b)
    case .wrappingAdd: return builder.wrappingArithmetic(.add, a, b, type: type)
    case .wrappingSubtract: return builder.wrappingArithmetic(.subtract, a, b, type: type)
    case .wrappingMultiply: return builder.wrappingArithmetic(.multiply, a, b, type: type)
    case .and, .or, .xor:
      let (left, right) = harmonized(a, b)
      return builder.bitwise(plan.kind == .and ? .and : plan.kind == .or ? .or : .xor, left, right)
    case .equal: return builder.compare(.equal, a, b)
    case .notEqual: return builder.compare(.notEqual, a, b)
    case .less: return builder.compare(.less, a, b)
    case .lessOrEqual: return builder.compare(.lessOrEqual, a, b)
    case .greater: return builder.compare(.greater, a, b)
    case .greaterOrEqual: return builder.compare(.greaterOrEqual, a, b)
    case .shiftLeftDynamic: return builder.shiftLeft(a, by: unsigned(b), type: type)
    case .shiftRightDynamic: return builder.shiftRight(a, by: unsigned(b))
    case .partSelect: return partSelect(plan, a, b)
    case .mux:
      let condition = bit(Value(node: a, clocks: 0), immediate(plan, 0, below: 2)).node
      let (left, right) = harmonized(b, nodes[2])
      return builder.mux(condition, left, right)
    case .concatenate: return concatenate(Array(nodes.prefix(max(1, plan.operands.count))))
    case .laneIndex: return laneIndex(plan)
    case .laneSpread: return laneSpread(plan, operands)
    case .laneShift: return laneShift(plan, a, b)
    case .laneGather: return builder[a].lanes == .none ? a : gathered(a)
    case .laneReduce: return laneReduce(plan, a)
    }
  }

  private func unsigned(_ node: NodeID) -> NodeID {
    builder[node].isSigned ? builder.convert(node, to: .unsigned(Int(builder[node].width))) : node
  }

  /// Exact where the result is not too wide, otherwise wrapped to the widest.
  private func arithmetic(_ operation: Operation, _ a: NodeID, _ b: NodeID) -> NodeID {
    let (left, right) = (builder[a].range, builder[b].range)
    let range =
      switch operation {
      case .add: left + right
      case .subtract: left - right
      default: left * right
      }
    let isSigned = builder[a].isSigned || builder[b].isSigned || range.isNegativePossible
    if range.width(isSigned: isSigned) <= Self.widest { return builder.arithmetic(operation, a, b) }
    return builder.wrappingArithmetic(
      operation, a, b, type: SignalType(width: Self.widest, isSigned: isSigned))
  }

  /// Elements side by side: `immediates` give the width of an element.
  private func partSelect(_ plan: ComputePlan, _ a: NodeID, _ b: NodeID) -> NodeID {
    let width = Int(builder[a].width)
    let stride = 1 + immediate(plan, 0, below: min(64, width))
    // Usually whole elements; sometimes a window of some bits that starts anywhere.
    let part = stride == 1 ? 1 + immediate(plan, 1, below: width) : stride
    let position = index(Value(node: b, clocks: 0), count: (width - part) / stride + 1)
    return builder.partSelect(a, index: aligned(position, with: builder[a].lanes), stride: stride, width: part)
  }

  private func concatenate(_ nodes: [NodeID]) -> NodeID {
    var parts: [NodeID] = []
    var width = 0
    for node in nodes where width + Int(builder[node].width) <= Self.widestPacked {
      parts.append(node)
      width += Int(builder[node].width)
    }
    return parts.isEmpty ? limited(nodes[0]) : builder.concatenate(parts)
  }
}
