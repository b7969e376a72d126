/// A fingerprint of what a definition means and how it is written: 128 bits, the same in every run and on every machine.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  public var high: UInt64
  public var low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// 32 hexadecimal digits.
  public var description: String { Self.digits(high) + Self.digits(low) }

  private static func digits(_ value: UInt64) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}

/// The hash of everything in a definition and, through `children`, in the ones below it. Locations are not part of it, so
/// that moving a module within its file changes nothing; nor is the behavioural model of a black box.
///
/// - Parameters:
///   - includingName: without the name, two definitions of one body and different names have one hash.
///   - children: the hash of each definition that this one instantiates.
public func contentHash(
  _ definition: Definition, includingName: Bool = true, children: (DefinitionID) -> ContentHash
) -> ContentHash {
  var hasher = StableHasher()
  if includingName { hasher.combine(definition.name) }
  hasher.combine(definition.parameters) {
    $0.combine($1.name)
    $0.combine($1.value)
  }
  hasher.combine(definition.comment)
  hasher.combine(definition.attributes)
  hasher.combineNodes(of: definition)
  hasher.combineDeclarations(of: definition)
  hasher.combineStatements(of: definition)
  hasher.combineMemories(of: definition)
  hasher.combineHierarchy(of: definition, children)
  return hasher.finalize()
}

/// The hash of each definition of a design, in the order of its table.
public func contentHashes(_ design: Design) -> [ContentHash] {
  var hashes: [ContentHash] = []
  hashes.reserveCapacity(design.definitions.count)
  for definition in design.definitions { hashes.append(contentHash(definition) { hashes[Int($0.index)] }) }
  return hashes
}

extension StableHasher {
  fileprivate mutating func combine(_ attributes: [Attribute]) {
    combine(attributes) {
      $0.combine($1.name)
      $0.combine($1.value)
    }
  }

  fileprivate mutating func combine(_ type: SignalType) {
    combine(type.width)
    combine(type.isSigned)
  }

  fileprivate mutating func combineNodes(of definition: Definition) {
    combine(definition.nodes.count)
    for node in definition.nodes {
      combine(UInt64(node.operation.rawValue) << 32 | UInt64(UInt32(bitPattern: node.width)))
      combine(node.isSigned ? -1 - Int(node.lanes.index) : 65536 + Int(node.lanes.index))
      combine(UInt64(UInt32(bitPattern: node.a)) << 32 | UInt64(UInt32(bitPattern: node.b)))
      combine(node.c)
      combine(node.range)
    }
    combine(definition.operandPool) { $0.combine($1.index) }
    combine(definition.nodeNames.sorted { $0.key < $1.key }) {
      $0.combine($1.key.index)
      $0.combine($1.value)
    }
    combine(definition.laneSpaces) { $0.combine($1.extents) { $0.combine($1) } }
    combine(definition.laneMaps) {
      $0.combine($1.offset)
      $0.combine($1.strides) { $0.combine($1) }
    }
    combine(definition.laneShifts) {
      $0.combine($1.axis)
      $0.combine($1.distance)
    }
    combine(definition.laneReductions) {
      $0.combine(Int($1.combination.rawValue))
      $0.combine($1.axis)
      $0.combine($1.element)
    }
  }

  fileprivate mutating func combineDeclarations(of definition: Definition) {
    combine(definition.declarations) { hasher, declaration in
      hasher.combine(declaration.name)
      hasher.combine(declaration.kind)
      hasher.combine(declaration.type)
      hasher.combine(declaration.range)
      hasher.combine(Int(declaration.lanes.index))
      hasher.combine(declaration.domain)
      hasher.combine(declaration.comment)
      hasher.combine(declaration.attributes)
      hasher.combine(declaration.isMarkedUnused)
    }
    combine(definition.ports) { $0.combine($1.index) }
    combine(definition.domains) { hasher, domain in
      for text in [domain.name, domain.clock, domain.reset, domain.edge.rawValue, domain.resetKind.rawValue] {
        hasher.combine(text)
      }
      hasher.combine(domain.polarity.rawValue)
      hasher.combine(domain.enable)
    }
  }

  private mutating func combine(_ kind: Declaration.Kind) {
    switch kind {
    case .input: combine(0)
    case .output: combine(1)
    case .wire: combine(2)
    case .register(let register):
      combine(3)
      combine(register.isSynchronizer)
      combine(register.resetValue != nil)
      if let value = register.resetValue { combine(value) }
    case .instanceInput(let instance, let port): combine(4, instance, port)
    case .instanceOutput(let instance, let port): combine(5, instance, port)
    case .arrayInput(let array, let port): combine(6, array, port)
    case .arrayOutput(let array, let port): combine(7, array, port)
    case .memoryReadData(let memory, let port): combine(8, memory, port)
    }
  }

  private mutating func combine(_ tag: Int, _ first: Int, _ second: Int) {
    combine(tag)
    combine(first)
    combine(second)
  }

  fileprivate mutating func combineStatements(of definition: Definition) {
    combine(definition.blocks) { hasher, block in
      hasher.combine(block) { $0.combine($1) }
    }
    combine(definition.conditionals) { hasher, conditional in
      hasher.combine(conditional.branches) { $0.combine(Int($1.condition.index), Int($1.body.index), 0) }
      hasher.combine(conditional.otherwise.map { Int($0.index) })
    }
    combine(definition.matches) { hasher, match in
      hasher.combine(match.subject.index)
      hasher.combine(match.arms) { hasher, arm in
        hasher.combine(arm.values) { $0.combine($1) }
        hasher.combine(arm.label)
        hasher.combine(arm.body.index)
      }
      hasher.combine(match.otherwise.map { Int($0.index) })
    }
    combine(definition.checks) { hasher, check in
      hasher.combine(check.kind.rawValue)
      hasher.combine(check.condition.index)
      hasher.combine(check.message)
      hasher.combine(check.domain)
    }
  }

  private mutating func combine(_ statement: Statement) {
    switch statement {
    case .assign(let target, let value, _): combine(0, Int(target.index), Int(value.index))
    case .assignPart(let target, let index, let stride, let value, _):
      combine(1, Int(target.index), Int(value.index))
      combine(Int(index.index))
      combine(stride)
    case .memoryWrite(let memory, let port, _): combine(2, Int(memory), Int(port))
    case .conditional(let index): combine(3, Int(index), 0)
    case .match(let index): combine(4, Int(index), 0)
    case .check(let index): combine(5, Int(index), 0)
    }
  }

  fileprivate mutating func combineMemories(of definition: Definition) {
    combine(definition.memories) { hasher, memory in
      hasher.combine(memory.name)
      hasher.combine(memory.depth)
      hasher.combine(memory.word)
      hasher.combine(memory.range)
      hasher.combine(memory.readPorts) {
        $0.combine(Int($1.address.index), $1.domain, Int($1.data.index))
        $0.combine($1.enable.map { Int($0.index) })
      }
      hasher.combine(memory.writePorts) {
        $0.combine(Int($1.address.index), $1.domain, Int($1.data.index))
        $0.combine($1.mask.map { Int($0.index) })
        $0.combine($1.maskGranularity)
      }
      hasher.combine(memory.contents != nil)
      hasher.combine(memory.contents ?? []) { $0.combine($1) }
      if case .macro(let name) = memory.style { hasher.combine(Optional(name)) } else { hasher.combine(String?.none) }
      hasher.combine(memory.comment)
      hasher.combine(memory.attributes)
    }
  }

  fileprivate mutating func combineHierarchy(of definition: Definition, _ children: (DefinitionID) -> ContentHash) {
    combine(definition.instances) { hasher, instance in
      hasher.combine(instance.name)
      hasher.combine(children(instance.definition))
      hasher.combine(instance.ports) { $0.combine($1.index) }
      hasher.combine(instance.domains) { $0.combine($1) }
      hasher.combine(instance.comment)
      hasher.combine(instance.attributes)
    }
    combine(definition.arrays) { hasher, array in
      hasher.combine(array.name)
      hasher.combine(children(array.definition))
      hasher.combine(Int(array.space.index))
      hasher.combine(array.ports) { $0.combine($1.index) }
      hasher.combine(array.domains) { $0.combine($1) }
      hasher.combine(array.comment)
    }
    combine(definition.blackBox?.module)
    combine(definition.blackBox?.source)
    combine(definition.blackBox?.parameters ?? []) {
      $0.combine($1.name)
      $0.combine($1.value)
    }
  }

  private mutating func combine(_ hash: ContentHash) {
    combine(hash.high)
    combine(hash.low)
  }
}
