import BigInt
import HDLIR
import HDLSimulation

/// A repeatable source of random numbers (xorshift).
struct Random: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// Any value of the type; corner values half of the time.
  mutating func value(of type: SignalType) -> BigInt {
    let range = type.fullRange
    switch next() % 8 {
    case 0: return range.lower
    case 1: return range.upper
    case 2: return 0
    case 3: return type.isSigned ? -1 : range.upper >> 1
    default:
      var bits = BigInt(0)
      for _ in 0..<((type.width + 63) / 64) { bits = bits << 64 | BigInt(next()) }
      return bits.wrapped(to: type)
    }
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

extension NetlistBuilder {
  func input(_ name: String, _ type: SignalType, domain: Int? = nil) -> NodeID {
    read(
      declarePort(
        Declaration(name: name, kind: .input, type: type, range: type.fullRange, domain: domain, location: .unknown)))
  }

  func output(_ name: String, _ value: NodeID) {
    let node = self[value]
    let id = declarePort(
      Declaration(name: name, kind: .output, type: node.type, range: node.type.fullRange, location: .unknown))
    assign(id, value)
  }

  func declareOutput(_ name: String, _ type: SignalType) -> DeclarationID {
    declarePort(Declaration(name: name, kind: .output, type: type, range: type.fullRange, location: .unknown))
  }

  func wire(_ name: String, _ type: SignalType, lanes: LaneSpaceID = .none) -> DeclarationID {
    declare(
      Declaration(
        name: name, kind: .wire, type: type, range: type.fullRange, lanes: lanes, location: .unknown))
  }

  func register(
    _ name: String, _ type: SignalType, reset: BigInt? = 0, domain: ClockDomain = .main
  ) -> DeclarationID {
    declare(
      Declaration(
        name: name, kind: .register(Register(resetValue: reset)), type: type, range: type.fullRange,
        domain: domainIndex(domain), location: .unknown))
  }

  /// Places an instance; inputs and outputs by port name.
  func instance(
    _ name: String, of child: DefinitionID, _ definition: Definition, inputs: [String: NodeID] = [:]
  ) -> [String: DeclarationID] {
    let number = self.definition.instances.count
    var ports: [String: DeclarationID] = [:]
    var order: [DeclarationID] = []
    for (index, id) in definition.ports.enumerated() {
      let port = definition[id]
      var kind = Declaration.Kind.instanceOutput(instance: number, port: index)
      if case .input = port.kind { kind = .instanceInput(instance: number, port: index) }
      let own = declare(
        Declaration(
          name: "\(name)_\(port.name)", kind: kind, type: port.type, range: port.range, location: .unknown))
      ports[port.name] = own
      order.append(own)
    }
    let domains = definition.domains.map { domainIndex($0) }
    update {
      $0.instances.append(
        Instance(name: name, definition: child, ports: order, domains: domains, location: .unknown))
    }
    for (port, value) in inputs { assign(ports[port]!, value) }
    return ports
  }

  /// Places an array of instances; its ports by name.
  func array(
    _ name: String, of child: DefinitionID, _ definition: Definition, in space: LaneSpaceID
  ) -> [String: DeclarationID] {
    let number = self.definition.arrays.count
    var ports: [String: DeclarationID] = [:]
    var order: [DeclarationID] = []
    for (index, id) in definition.ports.enumerated() {
      let port = definition[id]
      var kind = Declaration.Kind.arrayOutput(array: number, port: index)
      if case .input = port.kind { kind = .arrayInput(array: number, port: index) }
      let own = declare(
        Declaration(
          name: "\(name)_\(port.name)", kind: kind, type: port.type, range: port.range, lanes: space,
          location: .unknown))
      ports[port.name] = own
      order.append(own)
    }
    let domains = definition.domains.map { domainIndex($0) }
    update {
      $0.arrays.append(
        InstanceArray(
          name: name, definition: child, space: space, ports: order, domains: domains, location: .unknown))
    }
    return ports
  }
}
