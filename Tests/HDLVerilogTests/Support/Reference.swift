import BigInt
import HDLIR

/// The values of all nodes of a combinational definition, by `Operation.evaluate`.
func referenceValues(_ definition: Definition, inputs: [DeclarationID: BigInt]) -> [BigInt] {
  var values: [BigInt] = []
  values.reserveCapacity(definition.nodes.count)
  for node in definition.nodes {
    func evaluate(_ operands: [Int32], immediate: Int = 0) -> BigInt {
      node.operation.evaluate(
        operands.map { values[Int($0)] }, types: operands.map { definition.nodes[Int($0)].type }, immediate: immediate,
        result: node.type)
    }
    switch node.operation {
    case .constant: values.append(node.range.lower)
    case .read: values.append(inputs[DeclarationID(Int(node.a))]!)
    case .convert, .not, .negate, .reduceAnd, .reduceOr, .reduceXor: values.append(evaluate([node.a]))
    case .slice, .shiftLeft, .shiftRight, .replicate: values.append(evaluate([node.a], immediate: Int(node.b)))
    case .partSelect: values.append(evaluate([node.a, node.b], immediate: Int(node.c)))
    case .mux: values.append(evaluate([node.a, node.b, node.c]))
    case .concatenate: values.append(evaluate(definition.parts(of: node).map(\.index)))
    case .memoryRead, .laneIndex, .laneSpread, .laneShift, .laneGather, .laneReduce:
      preconditionFailure("\(node.operation) is not combinational by itself")
    default: values.append(evaluate([node.a, node.b]))
    }
  }
  return values
}
