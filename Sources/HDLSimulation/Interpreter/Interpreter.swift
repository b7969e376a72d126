import BigInt
import HDLIR
import SimulationKernel

/// The built-in engine: the design as a linear program over 64-bit words, arrays of instances as vectors.
///
/// Registers without reset, and all registers before their first reset, hold 0 at the start, and so do memories
/// without contents: what Verilator does by default. A step of a clock that is used with both edges is its whole cycle:
/// first the registers of its rising edge, then those of its falling edge. An asynchronous reset acts when `settle` or `step` sees it active.
/// Not thread-safe.
public final class Interpreter: SimulationEngine {
  let design: Design
  let graph: FlatGraph
  let lowered: [LoweredDefinition]
  let memories: MemoryStorage
  let nameTables: [DefinitionNames]
  private(set) var program: Program
  let ports: PortStorage
  let compileSteps: Int
  private var edges: [Set<Int>: ClockEdge] = [:]
  private var lastClocks: [String] = []
  private var lastEdges: [ClockEdge] = []
  private var resets: [AsynchronousReset] = []
  private var pending = Pending.all
  private var isFirst = true
  /// Whether every declared signal is computed and kept.
  private(set) var isObserved = false
  var failures: [CheckFailure] = []
  /// How often each cover statement held at an edge, by position in `FlatGraph.checks` and lane.
  var covered: [[Int]: Int] = [:]
  /// Called before each edge, when every value of the cycle is there.
  var beforeEdge: [() -> Void] = []

  /// What has to run before the values that no output needs are right.
  private enum Pending { case nothing, inputs, all }

  /// - Throws: `SimulationError`.
  public init(_ design: Design) throws {
    self.design = design
    lowered = try design.definitions.map(DefinitionLowering.lower)
    let (graph, order) = try Interpreter.flatten(design, lowered)
    self.graph = graph
    compileSteps = order.steps
    nameTables = design.definitions.indices.map { [lowered] in DefinitionNames(design.definitions[$0], lowered[$0]) }
    memories = MemoryStorage(graph)
    program = try Program(graph, Schedule(graph, order, observed: []), memories: memories)
    ports = PortStorage(graph)
    ports.connect(program)
    collectResets()
  }

  /// Arrays run as vectors; where that closes a loop between lanes which is none between single elements, they are
  /// unrolled.
  private static func flatten(
    _ design: Design, _ lowered: [LoweredDefinition]
  ) throws -> (FlatGraph, EvaluationOrder) {
    var unrolled: Set<[Int]> = []
    while true {
      let graph = try FlatGraph(design, lowered, unrolled: unrolled)
      let order = EvaluationOrder(graph, roots: graph.roots(observed: []))
      guard let loop = order.loop else { return (graph, order) }
      let more = graph.laneSpaces(on: loop)
      if more.isEmpty { throw SimulationError.combinationalLoop(path: graph.names(on: loop)) }
      unrolled.formUnion(more)
    }
  }

  // MARK: Phases

  public func port(_ name: String) -> SignalStorage? { ports.storage[name] }

  public func settle() {
    let inputsChanged = ports.take(program)
    let stateChanged = applyResets()
    evaluate(stateChanged: stateChanged || isFirst, inputsChanged: inputsChanged)
    isFirst = false
    ports.give(program)
  }

  public func step(clocks: [String]) {
    settle()
    cycle(clocks: clocks)
    ports.give(program)
  }

  public func run(clock: String, cycles: Int) {
    settle()
    let clocks = [clock]
    for _ in 0..<cycles { cycle(clocks: clocks) }
    ports.give(program)
  }

  private func cycle(clocks: [String]) {
    for edge in edges(of: clocks) {
      completeRest()
      for action in beforeEdge { action() }
      apply(edge)
      let changed = applyResets()
      evaluate(stateChanged: true, inputsChanged: changed)
    }
  }

  private func evaluate(stateChanged: Bool, inputsChanged: Bool) {
    if stateChanged {
      program.run(.outputsOfState)
      program.run(.outputsOfInputs)
      pending = .all
    } else if inputsChanged {
      program.run(.outputsOfInputs)
      if pending == .nothing { pending = .inputs }
    }
    if !graph.boxes.isEmpty && (stateChanged || inputsChanged) { settleBoxes() }
  }

  private func completeRest() {
    if pending == .all { program.run(.restOfState) }
    if pending != .nothing { program.run(.restOfInputs) }
    pending = .nothing
  }

  // MARK: Edges

  /// The active edges of these clocks: all at one instant, except that clocks which are used with both edges rise then
  /// and fall at a second instant. Test benches step the same clocks again and again.
  private func edges(of clocks: [String]) -> [ClockEdge] {
    if clocks == lastClocks { return lastEdges }
    let active = graph.groups.indices.filter { clocks.contains(graph.groups[$0].clock) }
    let rising = Set(active.filter { graph.groups[$0].edge == .rising }.map { graph.groups[$0].clock })
    let second = active.filter { graph.groups[$0].edge == .falling && rising.contains(graph.groups[$0].clock) }
    lastEdges = [Set(active).subtracting(second), Set(second)].filter { !$0.isEmpty }.map(clockEdge)
    lastClocks = clocks
    return lastEdges
  }

  private func clockEdge(_ groups: Set<Int>) -> ClockEdge {
    if let edge = edges[groups] { return edge }
    let edge = ClockEdge(groups, program)
    edges[groups] = edge
    return edge
  }

  private func apply(_ edge: ClockEdge) {
    for check in edge.checks { record(check) }
    let boxInputs = edge.boxes.isEmpty ? [] : edge.boxes.map { inputs(ofBox: $0.box) }
    if !edge.writes.isEmpty { sk_write(program.context, edge.writes, Int64(edge.writes.count)) }
    sk_commit(program.words, edge.commits, Int64(edge.commits.count))
    if !edge.swaps.isEmpty { sk_swap(program.buffers, edge.swaps, Int64(edge.swaps.count)) }
    for (number, box) in edge.boxes.enumerated() {
      graph.boxes[box.box].model.clockEdge(domain: box.domain, inputs: boxInputs[number])
    }
  }

  // MARK: Asynchronous resets

  private struct AsynchronousReset {
    var port: Int32
    var isActiveLow: Bool
    var registers: [(state: Int32, value: BigInt)]
  }

  private func collectResets() {
    for register in graph.registers where register.asynchronousReset >= 0 {
      let index =
        resets.firstIndex { $0.port == register.asynchronousReset && $0.isActiveLow == register.isActiveLow }
        ?? resets.count
      if index == resets.count {
        resets.append(
          AsynchronousReset(port: register.asynchronousReset, isActiveLow: register.isActiveLow, registers: []))
      }
      resets[index].registers.append((register.state, register.resetValue ?? 0))
    }
  }

  /// Sets the registers whose asynchronous reset is active; returns whether one changed.
  private func applyResets() -> Bool {
    var hasChanged = false
    for reset in resets {
      let isHigh = program.words[Int(program.builder.lowWord(of: reset.port))] != 0
      if isHigh == reset.isActiveLow { continue }
      for (state, value) in reset.registers where program.setState(state, to: value) { hasChanged = true }
    }
    return hasChanged
  }

  // MARK: Black boxes

  private func inputs(ofBox index: Int) -> [String: BigInt] {
    Dictionary(uniqueKeysWithValues: graph.boxes[index].inputs.map { ($0.name, program.value($0.cell, lane: 0)) })
  }

  /// Outputs of models may follow from inputs that follow from outputs of models: evaluates until nothing changes.
  private func settleBoxes() {
    for _ in 0...(graph.boxes.count + 2) {
      var hasChanged = false
      for index in graph.boxes.indices {
        let box = graph.boxes[index]
        let values = box.model.outputs(inputs: inputs(ofBox: index))
        for output in box.outputs {
          let type = graph.cells[Int(output.cell)].type
          let value = (values[output.name] ?? 0).wrapped(to: type)
          if program.setState(output.cell, to: value) { hasChanged = true }
        }
      }
      if !hasChanged { return }
      program.run(.outputsOfInputs)
      if pending == .nothing { pending = .inputs }
    }
    let path = graph.path(of: graph.boxes[0].context)
    failures.append(
      CheckFailure(
        kind: .assert, message: "black boxes do not settle: the outputs of their models follow from each other",
        path: path, location: .unknown))
  }

  // MARK: Observation

  /// A memory was written from outside.
  func memoryChanged() { evaluate(stateChanged: true, inputsChanged: false) }

  /// Completes all values of the last `settle`.
  func complete() { completeRest() }

  /// Keeps every declared signal from now on, so that it can be read by path.
  func observe() {
    if isObserved { return }
    isObserved = true
    let observed = graph.declaredCells()
    let order = EvaluationOrder(graph, roots: graph.roots(observed: observed))
    guard order.loop == nil,
      let next = try? Program(graph, Schedule(graph, order, observed: observed), memories: memories)
    else { return }
    next.takeState(from: program)
    for box in graph.boxes {
      for output in box.outputs { _ = next.setState(output.cell, to: program.value(output.cell, lane: 0)) }
    }
    for port in graph.inputs { _ = next.setState(port.cell, to: program.value(port.cell, lane: 0)) }
    program = next
    edges = [:]
    lastClocks = []
    lastEdges = []
    ports.connect(program)
    evaluate(stateChanged: true, inputsChanged: true)
  }
}

extension Engine {
  /// The built-in interpreter: no compilation outside of the process, every signal visible.
  public static let interpreter = Engine(name: "interpreter") { try Interpreter($0) }
}
