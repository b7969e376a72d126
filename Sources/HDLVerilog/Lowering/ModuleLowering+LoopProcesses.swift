import BigInt
import HDLIR

/// The processes of a module that is written with loops.
extension ModuleLowering {
  // MARK: Registers

  /// The update of all lane registers, in place, at the clock edge.
  ///
  /// Nobody else reads the arrays: what the rest of the module sees of them are reductions and gathered values, which
  /// the same process computes from the new states and assigns without blocking. So the order of processes does not
  /// matter. Lanes are walked so that each is written after the lanes that read it.
  func lowerLaneRegisters() {
    let registers = definition.declarations.indices.filter {
      definition.declarations[$0].lanes != .none && definition.declarations[$0].isRegister
    }
    var spaces: [LaneSpaceID] = []
    for register in registers where !spaces.contains(definition.declarations[register].lanes) {
      spaces.append(definition.declarations[register].lanes)
    }
    for space in spaces {
      let own = registers.filter { definition.declarations[$0].lanes == space }
      let (statements, context) = update(own, space)
      laneProcess.add(statements, locals: context.locals, variables: laneVariables(space))
    }
  }

  /// The process of the lane registers, once everything that depends on them is known.
  func laneProcessItems() -> [Item] {
    guard let register = definition.declarations.first(where: { $0.lanes != .none && $0.isRegister }) else { return [] }
    let update = Item.always(
      clockEdge(register.domain!),
      [
        .block(
          names.unique("update_lanes"), [.integers(laneProcess.variables)] + laneProcess.locals,
          cleared(laneProcess) + laneProcess.body)
      ])
    // Verilator takes blocking assignments to states for a mistake; see `lowerLaneRegisters` why they are none.
    let process = [.comment("verilator lint_off BLKSEQ"), update, .comment("verilator lint_on BLKSEQ")]
    if laneProcess.start.isEmpty { return process }
    let start = Statement.block(
      names.unique("start_lanes"), [.integers(laneProcess.startVariables)] + laneProcess.startLocals, laneProcess.start)
    return [.initial([start])] + process
  }

  /// Everything that the process computes on the way, set to zero. Simulators see by this that no value lives on to the
  /// next edge, and keep it in a processor register: Verilator runs the array of 64 elements 1.17 times as fast.
  private func cleared(_ process: LaneProcess) -> [Statement] {
    process.variables.map { .assign(.variable($0), .integer(0), isBlocking: true, .unknown) }
      + process.locals.compactMap { item in
        guard case .declaration(let declaration) = item else { return nil }
        let signal = module.signals[Int(declaration.signal.index)]
        let type = SignalType(width: signal.width, isSigned: signal.isSigned)
        return .assign(.signal(declaration.signal), literal(0, type: type), isBlocking: true, .unknown)
      }
  }

  private func update(_ registers: [Int], _ space: LaneSpaceID) -> ([Statement], LoopContext) {
    let condition = takeSharedCondition(registers)
    let (result, context) = inProcess { () -> (Statement.Branch?, Statement.Branch?, [Statement]) in
      let reset = sharedReset(registers).map { branch($0, [walk(space, isDescending: false, resets(registers))]) }
      let shared = condition.map { branch(lower(Int($0.index), 1), []) }
      let writes = inLanes(space) { registers.map { next(of: $0, hasReset: reset == nil) } }
      return (reset, shared, writes)
    }
    let (reset, shared, writes) = result
    var statements: [Statement]
    if context.offsets.contains(where: { $0 > 0 }) && context.offsets.contains(where: { $0 < 0 }) {
      statements = twoPhases(registers, space, context.body, writes)
    } else {
      let isDescending = context.offsets.contains { $0 > 0 }
      statements = [walk(space, isDescending: isDescending, context.body + writes)]
    }
    if var shared {
      shared.body = statements
      statements = [.conditional([shared], otherwise: nil)]
    }
    if let reset { statements = [elseIf(reset, statements)] }
    return (statements, context)
  }

  /// The next state of one register, in a variable; returns the statement that writes it back.
  private func next(of register: Int, hasReset: Bool) -> Statement {
    let declaration = definition.declarations[register]
    let array = signal(of: register)
    guard let lanes else { preconditionFailure("lane registers are updated in a loop over the lanes") }
    currentName = declaration.name
    let place = Expression.element(array, lanes.lane)
    let next = local("\(declaration.name)_next", width: declaration.type.width, isSigned: declaration.type.isSigned)
    var body = assignments(of: register, to: next, startsFrom: place)
    if let domain = declaration.domain, hasReset {
      if let enable = enableCondition(domain) {
        let keep = Statement.assign(.signal(next), place, isBlocking: true, .unknown)
        body = [.conditional([branch(enable, body)], otherwise: [keep])]
      }
      if case .register(let register) = declaration.kind, let value = register.resetValue,
        definition.domains[domain].resetKind == .synchronous, let reset = resetCondition(domain)
      {
        let assignment = Statement.assign(
          .signal(next), literal(value, type: declaration.type), isBlocking: true, .unknown)
        body = [elseIf(branch(reset, [assignment]), body)]
      }
    }
    loop!.body += body
    return .assign(place, .signal(next), isBlocking: true, declaration.location)
  }

  /// The reset condition of all registers, when they share one and there is no enable.
  private func sharedReset(_ registers: [Int]) -> Expression? {
    let first = definition.declarations[registers[0]].domain!
    let domain = definition.domains[first]
    guard domain.resetKind == .synchronous, domain.enable == nil else { return nil }
    for index in registers {
      guard case .register(let register) = definition.declarations[index].kind, register.resetValue != nil,
        definition.declarations[index].domain == first
      else { return nil }
    }
    return resetCondition(first)
  }

  private func resets(_ registers: [Int]) -> [Statement] {
    registers.compactMap { index in
      let declaration = definition.declarations[index]
      guard case .register(let register) = declaration.kind, let value = register.resetValue else { return nil }
      return .assign(
        .element(signal(of: index), laneNumber(declaration.lanes)), literal(value, type: declaration.type),
        isBlocking: true, .unknown)
    }
  }

  /// When all registers only change under one scalar condition, that condition, which then stands around the loops.
  private func takeSharedCondition(_ registers: [Int]) -> NodeID? {
    var shared: NodeID?
    for register in registers {
      let domain = definition.domains[definition.declarations[register].domain!]
      guard domain.enable == nil, steps[register].count == 1,
        case .conditional(let branches, let otherwise) = steps[register][0], branches.count == 1, otherwise.isEmpty,
        definition[branches[0].condition].lanes == .none, shared == nil || shared == branches[0].condition
      else { return nil }
      shared = branches[0].condition
    }
    guard sharedReset(registers) != nil else { return nil }
    for register in registers {
      if case .conditional(let branches, _) = steps[register][0] { steps[register] = branches[0].body }
    }
    return shared
  }

  /// For moves in both directions: all next states into arrays of their own, then a copy.
  private func twoPhases(
    _ registers: [Int], _ space: LaneSpaceID, _ body: [Statement], _ writes: [Statement]
  ) -> [Statement] {
    var first: [Statement] = []
    var second: [Statement] = []
    let lane = laneNumber(space)
    for (register, write) in zip(registers, writes) {
      let declaration = definition.declarations[register]
      let copy = addSignal(
        names.unique("\(declaration.name)_new"), width: declaration.type.width, isSigned: declaration.type.isSigned)
      busDeclarations.append(DeclarationSyntax(kind: .reg, signal: copy, depth: definition[space].count))
      guard case .assign(let place, let value, _, _) = write else { continue }
      first.append(.assign(.element(copy, lane), value, isBlocking: true, .unknown))
      second.append(.assign(place, .element(copy, lane), isBlocking: true, .unknown))
    }
    return [walk(space, isDescending: false, body + first), walk(space, isDescending: false, second)]
  }

  private func laneNumber(_ space: LaneSpaceID) -> Expression { laneNumber(space, laneVariables(space)) }

  /// Loops over all lanes.
  private func walk(_ space: LaneSpaceID, isDescending: Bool, _ body: [Statement]) -> Statement {
    let variables = laneVariables(space)
    var statements = body
    for axis in variables.indices.reversed() {
      let extent = definition[space].extents[axis]
      let variable = Expression.variable(variables[axis])
      let loop =
        isDescending
        ? Loop(
          variables[axis], first: .integer(extent - 1), condition: .binary(.greaterOrEqual, variable, .integer(0)),
          next: .binary(.subtract, variable, .integer(1)))
        : Loop(variables[axis], count: extent)
      statements = [.loop(loop, statements)]
    }
    return statements[0]
  }

  // MARK: Scalars of lanes

  /// Adds what computes a reduction or a gathered value to the process of the lane registers.
  func lowerLaneResult(_ node: Int, _ signal: SignalID) {
    isProcedural.insert(signal)
    if nodes[node].operation == .laneReduce { loopReduction(node, signal) } else { loopGather(node, signal) }
  }

  /// A reduction along one axis: the running result of the lanes, for each of the remaining coordinates.
  private func loopReduction(_ node: Int, _ signal: SignalID) {
    let operand = Int(nodes[node].a)
    let reduction = definition.laneReductions[Int(nodes[node].b)]
    let space = nodes[operand].lanes
    let extents = definition[space].extents
    let type = reduction.element
    currentName = module.signals[Int(signal.index)].name
    let (pieces, context) = inProcess {
      inLanes(space) { () -> (SignalID, Expression) in
        let total = local("\(currentName)_total", width: type.width, isSigned: type.isSigned)
        return (total, lower(operand, type.width))
      }
    }
    let (total, value) = pieces
    let operation: BinaryOperator
    switch reduction.combination {
    case .add: operation = .add
    case .and: operation = .and
    case .or: operation = .or
    case .xor: operation = .xor
    }
    let start = reduction.combination == .and ? (BigInt(1) << type.width) - 1 : 0
    let variables = laneVariables(space)
    let combine = Statement.assign(
      .signal(total), .binary(operation, .signal(total), value), isBlocking: true, .unknown)
    var statements: [Statement] = [
      .assign(.signal(total), literal(start.wrapped(to: type), type: type), isBlocking: true, .unknown),
      .loop(Loop(variables[reduction.axis], count: extents[reduction.axis]), context.body + [combine]),
    ]
    // The element of the result: the number of the lane in the space without the axis.
    var position = Expression.integer(0)
    var stride = 1
    for axis in extents.indices.reversed() where axis != reduction.axis {
      position = Self.added(Self.product(.variable(variables[axis]), stride), position)
      stride *= extents[axis]
    }
    statements.append(
      .assign(
        Self.bits(of: signal, lane: position, width: type.width, high: type.width - 1, low: 0), .signal(total),
        isBlocking: false, .unknown))
    for axis in extents.indices.reversed() where axis != reduction.axis {
      statements = [.loop(Loop(variables[axis], count: extents[axis]), statements)]
    }
    addLaneResult(of: operand, statements, context, variables)
  }

  /// The values of all lanes side by side.
  private func loopGather(_ node: Int, _ signal: SignalID) {
    let operand = Int(nodes[node].a)
    let space = nodes[operand].lanes
    let width = self.width(operand)
    currentName = module.signals[Int(signal.index)].name
    let (value, context) = inProcess { inLanes(space) { rootExpression(operand, width) } }
    let place = Self.bits(of: signal, lane: laneNumber(space), width: width, high: width - 1, low: 0)
    let body = walk(
      space, isDescending: false, context.body + [.assign(place, value, isBlocking: false, .unknown)])
    addLaneResult(of: operand, [body], context, laneVariables(space))
  }

  /// Adds what computes a scalar from lanes. Registers start at zero, and so does every combination of them; other
  /// values are computed once at the start.
  private func addLaneResult(
    of operand: Int, _ statements: [Statement], _ context: LoopContext, _ variables: [String]
  ) {
    laneProcess.add(statements, locals: context.locals, variables: variables)
    if LoopCheck(definition).register(of: Int32(operand)) == nil {
      laneProcess.addStart(statements, locals: context.locals, variables: variables)
    }
  }
}

/// The clocked process of the lane registers and of what is computed from them.
struct LaneProcess {
  private(set) var body: [Statement] = []
  private(set) var locals: [Item] = []
  private(set) var variables: [String] = []
  /// What an `initial` block computes from the states at the start.
  private(set) var start: [Statement] = []
  private(set) var startLocals: [Item] = []
  private(set) var startVariables: [String] = []

  mutating func add(_ statements: [Statement], locals: [Item], variables: [String]) {
    body += statements
    self.locals += locals
    for variable in variables where !self.variables.contains(variable) { self.variables.append(variable) }
  }

  mutating func addStart(_ statements: [Statement], locals: [Item], variables: [String]) {
    start += statements.map(\.blocking)
    startLocals += locals
    for variable in variables where !startVariables.contains(variable) { startVariables.append(variable) }
  }
}
