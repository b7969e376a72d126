import HDLIR

/// About how many gates synthesis makes of a circuit before it optimises: what its time grows with.
///
/// Only the order of magnitude matters. Shifters by a signal, selections from wide vectors and multipliers are what
/// becomes large; the selection of a part in an array of instances is a shifter over the whole array for each lane.
struct GateEstimate {
  /// More than this takes tools seconds; the generator leaves such circuits out.
  static let most = 10_000

  let gates: Int

  init(_ design: Design) {
    var sizes: [Int] = []
    for definition in design.definitions {
      let instances = definition.instances.reduce(0) { $0 + sizes[Int($1.definition.index)] }
      let arrays = definition.arrays.reduce(0) {
        $0 + sizes[Int($1.definition.index)] * definition[$1.space].count
      }
      sizes.append(Self.own(definition) + instances + arrays)
    }
    gates = sizes.last ?? 0
  }

  private static func own(_ definition: Definition) -> Int {
    var sum = definition.nodes.reduce(0) { $0 + gates(of: $1, in: definition) }
    for memory in definition.memories {
      let ports = memory.readPorts.count + memory.writePorts.count
      sum += memory.depth * memory.word.width * (1 + ports)
    }
    for statement in definition.blocks.joined() {
      guard case .assignPart(let target, let index, _, _, _) = statement else { continue }
      let lanes = definition[target].lanes == .none ? 1 : definition[definition[target].lanes].count
      if definition[index].operation != .constant {
        sum += 2 * lanes * shifter(definition[target].type.width * lanes)
      }
    }
    return sum
  }

  private static func gates(of node: Node, in definition: Definition) -> Int {
    func width(_ operand: Int32) -> Int { Int(definition.nodes[Int(operand)].width) }
    let lanes = node.lanes == .none ? 1 : definition[node.lanes].count
    switch node.operation {
    case .constant, .read, .convert, .slice, .replicate, .concatenate, .shiftLeft, .shiftRight, .laneSpread,
      .laneGather, .laneIndex:
      return 0
    case .multiply: return lanes * 6 * width(node.a) * width(node.b)
    case .shiftLeftDynamic, .shiftRightDynamic: return lanes * shifter(max(width(node.a), Int(node.width)))
    case .partSelect: return lanes * shifter(width(node.a) * lanes)
    case .memoryRead:
      let memory = definition.memories[Int(node.a)]
      return lanes * memory.depth * memory.word.width
    case .laneReduce:
      let lanes = definition[definition.nodes[Int(node.a)].lanes].count
      return lanes * width(node.a)
    default: return lanes * 2 * Int(node.width)
    }
  }

  /// A multiplexer for each bit and each bit of the distance.
  private static func shifter(_ width: Int) -> Int {
    3 * width * (Int.bitWidth - max(1, width).leadingZeroBitCount)
  }
}
