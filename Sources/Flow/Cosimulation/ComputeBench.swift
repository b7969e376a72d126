import HDL
import HDLSimulation
import Models

/// Drives a compute unit, or a unit with its ports: offers beats and weights as soon as they are taken, takes results at
/// once. Operands go as bytes into the ports.
final class ComputeBench: MatrixBench {
  let geometry: ComputeGeometry
  private let name: String
  private let extraCycles: Int
  private let engine: any SimulationEngine
  private let clocks: [String]
  private let ports: Ports
  private let delivery: WeightDelivery
  /// Cycles since the reset.
  private var cycle = 0

  var slotsPerCycle: Int { 4 * geometry.rows }

  private struct Ports {
    let mode: SignalStorage?
    let valid: VectorPort
    let ready: VectorPort
    let current: VectorPort
    let previous: VectorPort?
    let neighbour: VectorPort
    let count: VectorPort
    let last: VectorPort
    let complete: VectorPort
    let release: VectorPort
    let resultValid: VectorPort
    let resultRow: VectorPort
    let results: VectorPort
    let lineWidth: SignalStorage?
    let blockRows: SignalStorage?
    let statistics: [SignalStorage]

    init(_ engine: any SimulationEngine, _ geometry: ComputeGeometry) {
      let (rows, drains) = (geometry.rows, geometry.drainPorts)
      mode = engine.port("mode")
      valid = VectorPort(engine, "valid", count: rows)
      ready = VectorPort(engine, "ready", count: rows)
      current = VectorPort(engine, "current", count: rows)
      previous = engine.port("previous") == nil ? nil : VectorPort(engine, "previous", count: rows)
      neighbour = VectorPort(engine, "neighbour", count: rows)
      count = VectorPort(engine, "count", count: rows)
      last = VectorPort(engine, "last", count: rows)
      complete = VectorPort(engine, "complete", count: rows)
      release = VectorPort(engine, "releaseWeights", count: rows)
      resultValid = VectorPort(engine, "resultValid", count: drains)
      resultRow = VectorPort(engine, "resultRow", count: drains)
      results = VectorPort(engine, "results", count: drains)
      lineWidth = engine.port("lineWidth")
      blockRows = engine.port("blockRows")
      statistics = ["zeroCount", "lowCount", "fullCount", "stallCount"].compactMap(engine.port)
      let ready = VectorPort(engine, "resultReady", count: drains)
      for port in 0..<drains { ready[port] = 1 }
    }
  }

  /// - Parameters:
  ///   - simulation: of a unit with the ports of `ComputeUnit`, just made.
  ///   - extraCycles: from a result of the compute unit to that of the unit.
  init<M: Module>(_ simulation: Simulation<M>, _ geometry: ComputeGeometry, name: String, extraCycles: Int = 0) {
    self.geometry = geometry
    self.extraCycles = extraCycles
    self.name = name
    engine = simulation.engine
    clocks = clockPorts(simulation.design)
    simulation.reset()
    ports = Ports(engine, geometry)
    delivery = WeightDelivery(engine, geometry)
  }

  func timing(of task: MatrixTask) -> TaskTiming {
    var timing = geometry.timing(of: task)
    timing.cycles += extraCycles
    return timing
  }

  func run(_ task: MatrixTask, expected: [Int32]) throws -> MatrixRun {
    let schedule = geometry.schedule(m: task.m, k: task.k, n: task.n)
    let completing = schedule.passes.filter(\.completes)
    var run = MatrixRun(count: task.m * task.n)
    var rows = (0..<geometry.rows).map { RowSource(schedule, task, cluster: $0) }
    var drained = [Int](repeating: 0, count: geometry.rows)
    var left = completing.count * geometry.rows
    let before = counted()
    let start = cycle
    let limit = cycle + 1000 + 20 * schedule.passes.count * (geometry.rows + geometry.tileDepth)
    ports.mode?.store(task.mode == .original ? 0 : task.mode == .temporal ? 1 : 2)
    ports.lineWidth?.store(task.lineWidth)
    ports.blockRows?.store((task.m + geometry.rows - 1) / geometry.rows * geometry.rows)
    delivery.begin(schedule, task)
    for row in rows.indices { offer(rows[row], row, task) }
    while left > 0 {
      guard cycle < limit else {
        throw FlowError("\(name): after \(cycle - start) cycles \(left) rows of results are missing; it hangs")
      }
      for port in 0..<geometry.drainPorts where ports.resultValid[port] == 1 {
        let row = port * (geometry.rows / geometry.drainPorts) + ports.resultRow[port]
        let pass = completing[drained[row]]
        drained[row] += 1
        left -= 1
        guard pass.row + row < task.m else { continue }
        let place = ports.results.storage.pointer.advanced(by: port * geometry.columns * 4)
        run.take(
          place.assumingMemoryBound(to: Int32.self), count: min(geometry.columns, task.n - pass.channel),
          row: pass.row + row, channel: pass.channel, columns: task.n, expected: expected, cycle: cycle)
      }
      let taken = rows.indices.filter { !rows[$0].isDone && ports.ready[$0] == 1 }
      let weightsTaken = delivery.isTaken
      engine.step(clocks: clocks)
      cycle += 1
      for row in taken {
        rows[row].advance(schedule)
        offer(rows[row], row, task)
      }
      if weightsTaken { delivery.advance(task) }
    }
    run.cycles = cycle - start
    // The last words are counted, and the weight buffers free again.
    for _ in 0..<4 { engine.step(clocks: clocks) }
    cycle += 4
    if let before, let after = counted() {
      run.statistics = EncodingStatistics(
        zero: after[0] - before[0], low: after[1] - before[1], full: after[2] - before[2], stalls: after[3] - before[3])
    }
    try checkFailures(engine, name)
    return run
  }

  private func counted() -> [Int]? { ports.statistics.isEmpty ? nil : ports.statistics.map { $0.load() } }

  /// Puts the beat of a row on its ports.
  private func offer(_ source: RowSource, _ row: Int, _ task: MatrixTask) {
    ports.valid[row] = source.isDone ? 0 : 1
    guard !source.isDone else { return }
    let scan = geometry.scanWidth
    ports.count[row] = source.count
    ports.last[row] = source.isLast ? 1 : 0
    ports.complete[row] = source.isLast && source.completes ? 1 : 0
    ports.release[row] = source.isLast && source.releases ? 1 : 0
    guard source.count > 0 else { return }
    // What the mode does not look at is filled with something that would show.
    let place = (source.row * task.k + source.input)
    task.current.withUnsafeBufferPointer { ports.current.write($0.baseAddress! + place, at: row, count: source.count) }
    task.reference.withUnsafeBufferPointer { reference in
      for (port, isUsed) in [(ports.previous, task.mode == .temporal), (ports.neighbour, task.mode == .spatial)] {
        if isUsed {
          port?.write(reference.baseAddress! + place, at: row, count: source.count)
        } else {
          port?.fill(0x5A, at: row, count: scan)
        }
      }
    }
  }
}

/// Where a row of clusters is in its activations.
private struct RowSource {
  let cluster: Int
  private let m: Int
  private let scanWidth: Int
  private var pass = 0
  private(set) var isDone = false
  /// Of the activations.
  private(set) var row = 0
  private(set) var input = 0
  private(set) var count = 0
  private(set) var isLast = false
  private(set) var completes = false
  private(set) var releases = false

  init(_ schedule: ProductSchedule, _ task: MatrixTask, cluster: Int) {
    self.cluster = cluster
    m = task.m
    scanWidth = schedule.scanWidth
    show(schedule.passes[0], from: schedule.passes[0].inputs.lowerBound)
  }

  mutating func advance(_ schedule: ProductSchedule) {
    if !isLast {
      show(schedule.passes[pass], from: input + scanWidth)
    } else if pass + 1 < schedule.passes.count {
      pass += 1
      show(schedule.passes[pass], from: schedule.passes[pass].inputs.lowerBound)
    } else {
      isDone = true
    }
  }

  private mutating func show(_ pass: ProductSchedule.Pass, from first: Int) {
    row = pass.row + cluster
    input = first
    let isEmpty = row >= m
    count = isEmpty ? 0 : min(scanWidth, pass.inputs.upperBound - first)
    isLast = isEmpty || first + scanWidth >= pass.inputs.upperBound
    completes = pass.completes
    releases = pass.releases
  }
}

/// Offers the weights beat by beat: for each input of a beat and each column one weight.
private final class WeightDelivery {
  private let geometry: ComputeGeometry
  private let weights: VectorPort
  private let valid: SignalStorage
  private let ready: SignalStorage
  private let last: SignalStorage
  private var beats: [(pass: ProductSchedule.Pass, input: Int, isLast: Bool)] = []
  private var next = 0

  init(_ engine: any SimulationEngine, _ geometry: ComputeGeometry) {
    self.geometry = geometry
    weights = VectorPort(engine, "weights", count: geometry.loadedInputs * geometry.columns)
    guard let valid = engine.port("weightValid"), let ready = engine.port("weightReady"),
      let last = engine.port("weightLast")
    else { preconditionFailure("the unit has no ports for weights") }
    self.valid = valid
    self.ready = ready
    self.last = last
  }

  var isTaken: Bool { next < beats.count && ready.load() == 1 }

  func begin(_ schedule: ProductSchedule, _ task: MatrixTask) {
    beats = schedule.weightBeats
    next = 0
    offer(task)
  }

  func advance(_ task: MatrixTask) {
    next += 1
    offer(task)
  }

  private func offer(_ task: MatrixTask) {
    valid.store(next < beats.count ? 1 : 0)
    guard next < beats.count else { return }
    let beat = beats[next]
    last.store(beat.isLast ? 1 : 0)
    let count = min(geometry.columns, task.n - beat.pass.channel)
    weights.fill(0, at: 0, count: geometry.loadedInputs * geometry.columns)
    task.weights.withUnsafeBufferPointer { values in
      for offset in 0..<geometry.loadedInputs where beat.input + offset < beat.pass.inputs.upperBound {
        weights.write(
          values.baseAddress! + (beat.input + offset) * task.n + beat.pass.channel, at: offset * geometry.columns,
          count: count)
      }
    }
  }
}
