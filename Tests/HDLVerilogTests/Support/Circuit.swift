import BigInt
import HDLIR

/// Short names over the builder, for tests.
final class Circuit {
  let builder: NetlistBuilder
  private var line = 0

  init(_ name: String, parameters: [(String, String)] = []) {
    builder = NetlistBuilder(name: name)
    builder.update { definition in
      definition.parameters = parameters.map { (name: $0.0, value: $0.1) }
      definition.location = .source(file: "Sources/\(name).swift", line: 1)
    }
  }

  var definition: Definition { builder.definition }
  var name: String { builder.definition.name }

  /// A new line of an imagined Swift file.
  func nextLocation() -> Location {
    line += 1
    return .source(file: "Sources/\(name).swift", line: line)
  }

  @discardableResult
  func input(_ name: String, _ type: SignalType, range: ValueRange? = nil, unused: Bool = false) -> NodeID {
    var declaration = Declaration(
      name: name, kind: .input, type: type, range: range ?? type.fullRange, location: nextLocation())
    declaration.isMarkedUnused = unused
    return builder.read(builder.declarePort(declaration))
  }

  func output(_ name: String, _ type: SignalType) -> DeclarationID {
    builder.declarePort(
      Declaration(name: name, kind: .output, type: type, range: type.fullRange, location: nextLocation()))
  }

  /// Declares an output that is the value.
  func output(_ name: String, is value: NodeID) {
    builder.assign(output(name, builder[value].type), value)
  }

  func wire(_ name: String, _ type: SignalType) -> DeclarationID {
    builder.declare(Declaration(name: name, kind: .wire, type: type, range: type.fullRange, location: nextLocation()))
  }

  func register(
    _ name: String, _ type: SignalType, reset: BigInt? = nil, domain: ClockDomain = .main, comment: String? = nil,
    attributes: [Attribute] = []
  ) -> DeclarationID {
    builder.declare(
      Declaration(
        name: name, kind: .register(Register(resetValue: reset)), type: type, range: type.fullRange,
        domain: builder.domainIndex(domain), location: nextLocation(), comment: comment, attributes: attributes))
  }

  func read(_ declaration: DeclarationID) -> NodeID { builder.read(declaration) }
  func constant(_ value: Int, _ type: SignalType? = nil) -> NodeID { builder.constant(value, type: type) }

  func assign(_ target: DeclarationID, _ value: NodeID) { builder.assign(target, value, at: nextLocation()) }

  func named(_ node: NodeID, _ name: String) -> NodeID {
    builder.update { $0.nodeNames[node] = name }
    return node
  }

  func when(_ branches: [(NodeID, () -> Void)], otherwise: (() -> Void)? = nil) {
    let conditional = builder.beginConditional()
    for (condition, body) in branches {
      builder.addBranch(conditional, condition: condition, at: nextLocation(), body)
    }
    if let otherwise { builder.addOtherwise(conditional, otherwise) }
  }

  /// An instance, with a declaration for each port of the child.
  func instance(_ name: String, of child: Definition, id: Int, domains: [Int]? = nil) -> [String: DeclarationID] {
    let index = definition.instances.count
    var ports: [String: DeclarationID] = [:]
    var ids: [DeclarationID] = []
    for (number, port) in child.ports.enumerated() {
      let info = child[port]
      let kind: Declaration.Kind =
        info.isDriven ? .instanceOutput(instance: index, port: number) : .instanceInput(instance: index, port: number)
      let id = builder.declare(
        Declaration(
          name: "\(name)_\(info.name)", kind: kind, type: info.type, range: info.range, location: nextLocation()))
      ports[info.name] = id
      ids.append(id)
    }
    let own = domains ?? child.domains.map { builder.domainIndex($0) }
    let location = nextLocation()
    builder.update {
      $0.instances.append(
        Instance(name: name, definition: DefinitionID(id), ports: ids, domains: own, location: location))
    }
    return ports
  }
}

extension SignalType {
  static func u(_ width: Int) -> SignalType { .unsigned(width) }
  static func s(_ width: Int) -> SignalType { .signed(width) }
}
