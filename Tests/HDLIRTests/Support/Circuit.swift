import BigInt
import HDLIR

/// Writes definitions for tests. Every call that places something takes the next line of a file `T.swift`, so that the
/// n-th such call is on line n.
final class Circuit {
  let builder: NetlistBuilder
  private(set) var line = 0

  init(_ name: String = "Test", domains: [ClockDomain] = [.main]) {
    builder = NetlistBuilder(name: name)
    for domain in domains { _ = builder.domainIndex(domain) }
    builder.update { $0.location = .source(file: "T.swift", line: 0) }
  }

  var definition: Definition { builder.definition }

  func here() -> Location {
    line += 1
    return .source(file: "T.swift", line: line)
  }

  func declare(
    _ name: String, _ kind: Declaration.Kind, _ type: SignalType, range: ValueRange? = nil,
    lanes: LaneSpaceID = .none, domain: Int? = nil
  ) -> DeclarationID {
    let declaration = Declaration(
      name: name, kind: kind, type: type, range: range ?? type.fullRange, lanes: lanes, domain: domain,
      location: here())
    return kind == .input || kind == .output ? builder.declarePort(declaration) : builder.declare(declaration)
  }

  func input(_ name: String, _ width: Int = 1, range: ValueRange? = nil, domain: Int? = 0) -> NodeID {
    builder.read(declare(name, .input, .unsigned(width), range: range, domain: domain))
  }

  func output(_ name: String, _ width: Int = 1, domain: Int? = 0) -> DeclarationID {
    declare(name, .output, .unsigned(width), domain: domain)
  }

  func wire(_ name: String, _ width: Int = 1) -> DeclarationID { declare(name, .wire, .unsigned(width)) }

  func register(
    _ name: String, _ width: Int = 1, reset: BigInt? = nil, domain: Int? = 0, isSynchronizer: Bool = false
  ) -> DeclarationID {
    let register = Register(resetValue: reset, isSynchronizer: isSynchronizer)
    return declare(name, .register(register), .unsigned(width), domain: domain)
  }

  func read(_ id: DeclarationID) -> NodeID { builder.read(id) }
  func constant(_ value: Int, _ width: Int = 1) -> NodeID { builder.constant(value, type: .unsigned(width)) }

  func assign(_ target: DeclarationID, _ value: NodeID) { builder.assign(target, value, at: here()) }

  func assignPart(_ target: DeclarationID, _ index: NodeID, stride: Int, _ value: NodeID) {
    builder.assignPart(target, index: index, stride: stride, value: value, at: here())
  }

  /// `when` and its `elsewhen`s, each on a line of its own.
  func when(_ branches: (NodeID, () -> Void)..., otherwise: (() -> Void)? = nil) {
    let conditional = builder.beginConditional()
    for (condition, body) in branches { builder.addBranch(conditional, condition: condition, at: here(), body) }
    if let otherwise { builder.addOtherwise(conditional, otherwise) }
  }

  func match(_ subject: NodeID, _ arms: [([BigInt], () -> Void)], otherwise: (() -> Void)? = nil) {
    let match = builder.beginMatch(subject, at: here())
    for (values, body) in arms { builder.addArm(match, values: values, body) }
    if let otherwise { builder.addDefault(match, otherwise) }
  }

  func name(_ node: NodeID, _ name: String) -> NodeID {
    builder.update { $0.nodeNames[node] = name }
    return node
  }

  /// Instantiates `child` with declarations for all of its ports, returned in their order.
  func instance(_ name: String, _ child: Definition, as id: Int, domains: [Int] = [0]) -> [DeclarationID] {
    let position = definition.instances.count
    let ports = child.ports.enumerated().map { index, port in
      let inner = child[port]
      return declare(
        "\(name)_\(inner.name)",
        inner.kind == .input
          ? .instanceInput(instance: position, port: index) : .instanceOutput(instance: position, port: index),
        inner.type, range: inner.range)
    }
    let instance = Instance(
      name: name, definition: DefinitionID(id), ports: ports, domains: domains, location: here())
    builder.update { $0.instances.append(instance) }
    return ports
  }

  func array(
    _ name: String, _ child: Definition, as id: Int, _ space: LaneSpaceID, domains: [Int] = [0]
  ) -> [DeclarationID] {
    let position = definition.arrays.count
    let ports = child.ports.enumerated().map { index, port in
      let inner = child[port]
      return declare(
        "\(name)_\(inner.name)",
        inner.kind == .input
          ? .arrayInput(array: position, port: index) : .arrayOutput(array: position, port: index),
        inner.type, range: inner.range, lanes: space)
    }
    let array = InstanceArray(
      name: name, definition: DefinitionID(id), space: space, ports: ports, domains: domains, location: here())
    builder.update { $0.arrays.append(array) }
    return ports
  }

  func memory(
    _ name: String, depth: Int, width: Int = 8, style: Memory.Style = .inferred, contents: [BigInt]? = nil
  ) -> Int {
    let type = SignalType.unsigned(width)
    let memory = Memory(
      name: name, depth: depth, word: type, range: type.fullRange, contents: contents, style: style, location: here())
    builder.update { $0.memories.append(memory) }
    return definition.memories.count - 1
  }

  func write(_ memory: Int, at address: NodeID, _ data: NodeID, domain: Int = 0) {
    let port = Memory.WritePort(address: address, data: data, mask: nil, maskGranularity: 1, domain: domain)
    builder.update { $0.memories[memory].writePorts.append(port) }
    let number = definition.memories[memory].writePorts.count - 1
    builder.append(
      .memoryWrite(memory: Int32(memory), port: Int32(number), location: builder.addLocation(here())))
  }

  func readPort(_ memory: Int, _ name: String, at address: NodeID, enable: NodeID? = nil, domain: Int = 0) -> NodeID {
    let number = definition.memories[memory].readPorts.count
    let data = declare(
      name, .memoryReadData(memory: memory, port: number), definition.memories[memory].word, domain: domain)
    builder.update {
      $0.memories[memory].readPorts.append(
        Memory.ReadPort(address: address, enable: enable, domain: domain, data: data))
    }
    return read(data)
  }

  func check(_ kind: Check.Kind, _ condition: NodeID, domain: Int = 0) {
    builder.check(Check(kind: kind, condition: condition, message: "m", domain: domain, location: here()))
  }
}
