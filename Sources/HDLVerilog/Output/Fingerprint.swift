import BigInt
import HDLIR

/// 128 bits that stand for the body of a definition: everything that its text depends on, except its name, its
/// parameters and the places in the source.
struct Fingerprint: Hashable {
  private var low: UInt64 = 0xcbf2_9ce4_8422_2325
  private var high: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// `representatives`: for each definition before this one, the one that stands for it.
  init(of definition: Definition, representatives: [Int]) {
    combine(definition.comment)
    combine(definition.attributes)
    for node in definition.nodes { combine(node) }
    for part in definition.operandPool { combine(Int(part.index)) }
    for (node, name) in definition.nodeNames.sorted(by: { $0.key < $1.key }) {
      combine(Int(node.index))
      combine(name)
    }
    for declaration in definition.declarations { combine(declaration) }
    for port in definition.ports { combine(Int(port.index)) }
    for domain in definition.domains { combine(domain) }
    combineStatements(definition)
    for memory in definition.memories { combine(memory) }
    for instance in definition.instances {
      combine(instance.name)
      combine(representatives[Int(instance.definition.index)])
      for port in instance.ports { combine(Int(port.index)) }
      for domain in instance.domains { combine(domain) }
      combine(instance.comment)
      combine(instance.attributes)
    }
    for array in definition.arrays {
      combine(array.name)
      combine(representatives[Int(array.definition.index)])
      combine(Int(array.space.index))
      for port in array.ports { combine(Int(port.index)) }
      for domain in array.domains { combine(domain) }
      combine(array.comment)
    }
    combineLanes(definition)
    if let blackBox = definition.blackBox {
      combine(blackBox.module)
      for parameter in blackBox.parameters {
        combine(parameter.name)
        combine(parameter.value)
      }
      combine(blackBox.source)
    }
  }

  // MARK: Words

  @inline(__always)
  private mutating func combine(_ word: UInt64) {
    low = (low ^ word) &* 0x9fb2_1c65_1e98_df25
    low ^= low >> 32
    high = (high &+ word) &* 0xd6e8_feb8_6659_fd93
    high ^= high >> 29
  }

  private mutating func combine(_ value: Int) { combine(UInt64(bitPattern: Int64(value))) }

  private mutating func combine(_ text: String?) {
    guard let text else { return combine(-1) }
    combine(text.utf8.count)
    for byte in text.utf8 { combine(UInt64(byte)) }
  }

  private mutating func combine(_ value: BigInt?) {
    guard let value else { return combine(-1) }
    combine(value.words.count)
    for word in value.words { combine(UInt64(word)) }
  }

  private mutating func combine(_ range: ValueRange) {
    switch range {
    case .narrow(let low, let high):
      combine(UInt64(bitPattern: low))
      combine(UInt64(bitPattern: high))
    case .wide(let bounds):
      combine(bounds.lower)
      combine(bounds.upper)
    }
  }

  private mutating func combine(_ attributes: [Attribute]) {
    combine(attributes.count)
    for attribute in attributes {
      combine(attribute.name)
      combine(attribute.value)
    }
  }

  // MARK: Tables

  private mutating func combine(_ node: Node) {
    combine(
      UInt64(node.operation.rawValue) | (node.isSigned ? 1 << 8 : 0) | UInt64(UInt16(bitPattern: node.lanes.index))
        << 16
        | UInt64(UInt32(bitPattern: node.width)) << 32)
    combine(UInt64(UInt32(bitPattern: node.a)) | UInt64(UInt32(bitPattern: node.b)) << 32)
    combine(UInt64(UInt32(bitPattern: node.c)))
    combine(node.range)
  }

  private mutating func combine(_ declaration: Declaration) {
    combine(declaration.name)
    switch declaration.kind {
    case .input: combine(0)
    case .output: combine(1)
    case .wire: combine(2)
    case .register(let register):
      combine(register.isSynchronizer ? 4 : 3)
      combine(register.resetValue)
    case .instanceInput(let index, let port): combine([5, index, port])
    case .instanceOutput(let index, let port): combine([6, index, port])
    case .arrayInput(let index, let port): combine([7, index, port])
    case .arrayOutput(let index, let port): combine([8, index, port])
    case .memoryReadData(let index, let port): combine([9, index, port])
    }
    combine([declaration.type.width, declaration.type.isSigned ? 1 : 0, Int(declaration.lanes.index)])
    combine([declaration.domain ?? -1, declaration.isMarkedUnused ? 1 : 0])
    combine(declaration.range)
    combine(declaration.comment)
    combine(declaration.attributes)
  }

  private mutating func combine(_ values: [Int]) {
    for value in values { combine(value) }
  }

  private mutating func combine(_ domain: ClockDomain) {
    combine(domain.clock)
    combine(domain.resetKind == .none ? nil : domain.reset)
    combine(domain.enable)
    combine(domain.edge.rawValue + domain.resetKind.rawValue + domain.polarity.rawValue)
  }

  private mutating func combineStatements(_ definition: Definition) {
    for block in definition.blocks {
      combine(block.count)
      for statement in block {
        switch statement {
        case .assign(let target, let value, _): combine([0, Int(target.index), Int(value.index)])
        case .assignPart(let target, let index, let stride, let value, _):
          combine([1, Int(target.index), Int(index.index), Int(stride), Int(value.index)])
        case .memoryWrite(let memory, let port, _): combine([2, Int(memory), Int(port)])
        case .conditional(let id): combine([3, Int(id)])
        case .match(let id): combine([4, Int(id)])
        case .check(let id): combine([5, Int(id)])
        }
      }
    }
    for conditional in definition.conditionals {
      combine(conditional.branches.count)
      for branch in conditional.branches { combine([Int(branch.condition.index), Int(branch.body.index)]) }
      combine(Int(conditional.otherwise?.index ?? -1))
    }
    for match in definition.matches {
      combine([Int(match.subject.index), match.arms.count])
      for arm in match.arms {
        combine(arm.values.count)
        for value in arm.values { combine(value) }
        combine(arm.label)
        combine(Int(arm.body.index))
      }
      combine(Int(match.otherwise?.index ?? -1))
    }
    for check in definition.checks {
      combine(check.kind.rawValue)
      combine(Int(check.condition.index))
      combine(check.message)
      combine(check.domain)
    }
  }

  private mutating func combine(_ memory: Memory) {
    combine(memory.name)
    combine([memory.depth, memory.word.width, memory.word.isSigned ? 1 : 0])
    combine(memory.range)
    for port in memory.readPorts {
      combine([Int(port.address.index), Int(port.enable?.index ?? -1), port.domain, Int(port.data.index)])
    }
    for port in memory.writePorts {
      combine([Int(port.address.index), Int(port.data.index), Int(port.mask?.index ?? -1)])
      combine([port.maskGranularity, port.domain])
    }
    combine(memory.contents?.count ?? -1)
    for word in memory.contents ?? [] { combine(word) }
    if case .macro(let name) = memory.style { combine(name) } else { combine(-1) }
    combine(memory.comment)
    combine(memory.attributes)
  }

  private mutating func combineLanes(_ definition: Definition) {
    for space in definition.laneSpaces {
      combine(space.extents.count)
      combine(space.extents)
    }
    for map in definition.laneMaps {
      combine(map.offset)
      combine(map.strides)
    }
    for shift in definition.laneShifts { combine([shift.axis, shift.distance]) }
    for reduction in definition.laneReductions {
      combine([Int(reduction.combination.rawValue), reduction.axis, reduction.element.width])
    }
  }
}
