import HDLIR

/// What is written inside loops over the lanes of a space (`ArrayStyle.loops`).
///
/// Lane registers are arrays. Everything else that varies over the lanes is a variable of the process that needs it,
/// computed in the order of need.
struct LoopContext {
  /// What the body of the loop does so far.
  var body: [Statement] = []
  var locals: [Item] = []
  /// Nodes that have a variable in this process.
  var variables: [Int] = []
  /// Wires that have a variable in this process.
  var wires: [Int: SignalID] = [:]
  /// How far moves between lanes go, in lanes.
  var offsets: Set<Int> = []
}

extension ModuleLowering {
  /// Whether this module is written with loops: it has lane registers, no arrays of instances, and nothing that loops
  /// cannot hold.
  static func isLooped(_ definition: Definition, _ options: VerilogOptions) -> Bool {
    options.arrayStyle == .loops && definition.arrays.isEmpty
      && definition.declarations.contains { $0.lanes != .none && $0.isRegister } && LoopCheck(definition).isLegal
  }

  /// Runs `body` in a process of its own; returns its result and what the loop body and the process hold.
  func inProcess<Result>(_ body: () -> Result) -> (result: Result, context: LoopContext) {
    loop = LoopContext()
    let result = body()
    let context = loop!
    for node in context.variables { nodeSignal[node] = .none }
    loop = nil
    return (result, context)
  }

  // MARK: Values

  func lowerInLoop(_ node: Int, _ width: Int) -> Expression {
    if nodeSignal[node] != .none { return resized(node, width) }
    let info = nodes[node]
    if info.operation == .read {
      let declaration = Int(info.a)
      if definition.declarations[declaration].isRegister {
        return element(
          of: signal(of: declaration), at: lanes!.lane, type: info.type, width: width)
          ?? resizedVariable(node, width)
      }
      if let (value, _) = steps[declaration].plainAssignment { return lower(Int(value.index), width) }
      return resizedVariable(node, width)
    }
    if wantsNet[node] { return resizedVariable(node, width) }
    return lowerOperation(node, width)
  }

  private func resizedVariable(_ node: Int, _ width: Int) -> Expression {
    _ = variable(node)
    return resized(node, width)
  }

  /// The variable of this process that holds the node's value.
  func variable(_ node: Int) -> SignalID {
    if nodeSignal[node] != .none { return nodeSignal[node] }
    let info = nodes[node]
    if info.operation == .read, !definition.declarations[Int(info.a)].isRegister {
      nodeSignal[node] = wireVariable(Int(info.a))
      loop!.variables.append(node)
      return nodeSignal[node]
    }
    let value: Expression
    if info.operation == .read {
      value = .element(signal(of: Int(info.a)), lanes!.lane)
    } else {
      value = rootOperation(node, Int(info.width))
    }
    let name = definition.nodeNames[NodeID(node)] ?? "\(currentName)_\(Self.suffix(info, of: nodes))"
    let signal = local(name, width: Int(info.width), isSigned: info.isSigned)
    loop!.body.append(.assign(.signal(signal), value, isBlocking: true, .unknown))
    nodeSignal[node] = signal
    loop!.variables.append(node)
    return signal
  }

  /// The variable of a lane wire, with the statements that give it its value.
  private func wireVariable(_ declaration: Int) -> SignalID {
    if let signal = loop!.wires[declaration] { return signal }
    let info = definition.declarations[declaration]
    let signal = local(info.name, width: info.type.width, isSigned: info.type.isSigned)
    loop!.wires[declaration] = signal
    let body = assignments(of: declaration, to: signal, startsFrom: literal(0, type: info.type))
    loop!.body += body
    return signal
  }

  func local(_ name: String, width: Int, isSigned: Bool) -> SignalID {
    let signal = addSignal(names.unique(name), width: width, isSigned: isSigned)
    loop!.locals.append(.declaration(DeclarationSyntax(kind: .reg, signal: signal)))
    return signal
  }

  /// The statements of a target, on a variable. What they compute on the way is computed before them.
  func assignments(of declaration: Int, to signal: SignalID, startsFrom initial: Expression) -> [Statement] {
    var body = statements(declaration, signal, isBlocking: true)
    if !steps[declaration].coversTarget {
      body.insert(.assign(.signal(signal), initial, isBlocking: true, .unknown), at: 0)
    }
    return body
  }

  /// The word of a lane register's array, in a width; nil when it must be extended by its sign, which takes a name.
  func element(of array: SignalID, at lane: Expression, type: SignalType, width: Int) -> Expression? {
    usage.readWhole(array, unit: currentUnit, isInChecks: false)
    if width == type.width { return .element(array, lane) }
    if width < type.width { return .elementSelect(array, lane, high: Int32(width - 1), low: 0) }
    if !type.isSigned { return zeroExtended(.element(array, lane), from: type.width, to: width) }
    if type.width == 1 { return nil }
    let top = Int32(type.width - 1)
    let sign = Expression.elementSelect(array, lane, high: top, low: top)
    let copies: Expression = width - type.width == 1 ? sign : .replication(Int32(width - type.width), sign)
    return .concatenation([copies, .element(array, lane)])
  }

  /// `border ? fill : array[lane - offset]`
  func shiftInLoop(_ node: Int, _ width: Int) -> Expression {
    let info = nodes[node]
    if width != Int(info.width) { return resizedVariable(node, width) }
    let shift = definition.laneShifts[Int(info.c)]
    let space = definition[info.lanes]
    let fill = lower(Int(info.b), width)
    let extent = space.extents[shift.axis]
    guard abs(shift.distance) < extent else { return fill }
    guard let register = LoopCheck(definition).register(of: info.a) else {
      preconditionFailure("loops are chosen only where lanes move registers")
    }
    let offset = shift.distance * space.strides[shift.axis]
    loop!.offsets.insert(offset)
    let array = signal(of: Int(register))
    usage.readWhole(array, unit: currentUnit, isInChecks: false)
    let coordinate = Expression.variable(lanes!.variables[shift.axis])
    let isAtBorder: Expression =
      shift.distance > 0
      ? .binary(.less, coordinate, .integer(shift.distance))
      : .binary(.greaterOrEqual, coordinate, .integer(extent + shift.distance))
    return .conditional(isAtBorder, fill, .element(array, Self.sum(lanes!.lane, -offset)))
  }

  func bitsInLoop(of declaration: Int, low: Int, _ count: Int) -> Expression {
    let array = signal(of: declaration)
    usage.readWhole(array, unit: currentUnit, isInChecks: false)
    let width = definition.declarations[declaration].type.width
    if low == 0 && count == width { return .element(array, lanes!.lane) }
    return .elementSelect(array, lanes!.lane, high: Int32(low + count - 1), low: Int32(low))
  }

  func indexInLoop(_ node: Int, _ width: Int) -> Expression {
    let own = self.width(node)
    let bits = Expression.variableBits(lanes!.variables[Int(nodes[node].a)], Int32(min(width, own)))
    return zeroExtended(bits, from: min(width, own), to: width)
  }
}
