import Baselines
import HDL
import HDLSimulation
import Models

/// Drives an array of int8 tensor-core elements: a word a cycle.
final class ITCBench: MatrixBench {
  let geometry: ITCGeometry
  private let engine: any SimulationEngine
  private let clocks: [String]
  private let activations: VectorPort
  private let weights: VectorPort
  private var cycle = 0

  var slotsPerCycle: Int { geometry.rows * geometry.columns * geometry.lanes }

  init(_ geometry: ITCGeometry, _ engine: Engine) throws {
    self.geometry = geometry
    let simulation = try Simulation(
      ITCUnit(rows: geometry.rows, columns: geometry.columns, lanes: geometry.lanes), engine: engine)
    simulation.reset()
    self.engine = simulation.engine
    clocks = clockPorts(simulation.design)
    activations = VectorPort(self.engine, "activations", count: geometry.rows * geometry.lanes)
    weights = VectorPort(self.engine, "weights", count: geometry.columns * geometry.lanes)
  }

  func timing(of task: MatrixTask) -> TaskTiming { geometry.timing(of: task) }

  func run(_ task: MatrixTask, expected: [Int32]) throws -> MatrixRun {
    var run = MatrixRun(count: task.m * task.n)
    let (rows, columns, lanes) = (geometry.rows, geometry.columns, geometry.lanes)
    guard let enable = engine.port("enable"), let first = engine.port("first"), let last = engine.port("last"),
      let valid = engine.port("resultValid"), let results = engine.port("results")
    else { preconditionFailure("an ITC unit has other ports") }
    let turned = transposed(task.weights, rows: task.k, columns: task.n)
    let start = cycle
    var blocks: [(row: Int, channel: Int)] = []
    var finished = 0

    func step() {
      engine.step(clocks: clocks)
      cycle += 1
    }
    func collect() {
      guard valid.load() == 1, finished < blocks.count else { return }
      let block = blocks[finished]
      finished += 1
      let sums = results.pointer.assumingMemoryBound(to: Int32.self)
      for row in 0..<min(rows, task.m - block.row) {
        run.take(
          sums + row * columns, count: min(columns, task.n - block.channel), row: block.row + row,
          channel: block.channel, columns: task.n, expected: expected, cycle: cycle)
      }
    }
    for channel in stride(from: 0, to: task.n, by: columns) {
      for row in stride(from: 0, to: task.m, by: rows) {
        blocks.append((row, channel))
        for input in stride(from: 0, to: task.k, by: lanes) {
          let count = min(lanes, task.k - input)
          drive(activations, task.current, count, rows: rows, from: row, of: task.m, input, task.k)
          drive(weights, turned, count, rows: columns, from: channel, of: task.n, input, task.k)
          enable.store(1)
          first.store(input == 0 ? 1 : 0)
          last.store(input + lanes >= task.k ? 1 : 0)
          collect()
          step()
        }
      }
    }
    enable.store(0)
    while finished < blocks.count {
      guard cycle - start < 1000 + geometry.words(m: task.m, k: task.k, n: task.n) else {
        throw FlowError("itc: the results of \(blocks.count - finished) blocks never came")
      }
      collect()
      step()
    }
    run.cycles = cycle - start
    try checkFailures(engine, "itc")
    return run
  }

  /// `lanes` values of each row, zeros beyond the matrix.
  private func drive(
    _ port: VectorPort, _ values: [Int8], _ count: Int, rows: Int, from row: Int, of m: Int, _ input: Int, _ k: Int
  ) {
    let lanes = geometry.lanes
    values.withUnsafeBufferPointer { values in
      for offset in 0..<rows {
        if row + offset >= m || count < lanes { port.fill(0, at: offset * lanes, count: lanes) }
        guard row + offset < m else { continue }
        port.write(values.baseAddress! + (row + offset) * k + input, at: offset * lanes, count: count)
      }
    }
  }
}

/// Drives a Cambricon-D unit: a word of 60 inputs of one row as soon as it is taken.
final class CambriconDBench: MatrixBench {
  let geometry: CambriconDGeometry
  private let engine: any SimulationEngine
  private let clocks: [String]
  private var cycle = 0

  var slotsPerCycle: Int { geometry.columns * geometry.inliers }

  init(_ geometry: CambriconDGeometry, _ engine: Engine) throws {
    self.geometry = geometry
    let simulation = try Simulation(
      CambriconDUnit(
        CambriconDConfiguration(
          columns: geometry.columns, inliers: geometry.inliers, outliers: geometry.outliers)), engine: engine)
    simulation.reset()
    self.engine = simulation.engine
    clocks = clockPorts(simulation.design)
  }

  func timing(of task: MatrixTask) -> TaskTiming { geometry.timing(of: task) }

  func run(_ task: MatrixTask, expected: [Int32]) throws -> MatrixRun {
    var run = MatrixRun(count: task.m * task.n)
    let (columns, inliers) = (geometry.columns, geometry.inliers)
    guard let original = engine.port("original"), let valid = engine.port("valid"), let ready = engine.port("ready"),
      let first = engine.port("first"), let last = engine.port("last"),
      let resultValid = engine.port("resultValid"), let results = engine.port("results")
    else { preconditionFailure("a Cambricon-D unit has other ports") }
    let current = VectorPort(engine, "current", count: inliers)
    let previous = VectorPort(engine, "previous", count: inliers)
    let weights = VectorPort(engine, "weights", count: columns * inliers)
    let turned = transposed(task.weights, rows: task.k, columns: task.n)
    let start = cycle
    var blocks: [(row: Int, channel: Int)] = []
    var finished = 0
    let limit = start + 1000 + 20 * task.m * quotient(task.n, columns) * quotient(task.k, inliers)

    func step() throws {
      guard cycle < limit else { throw FlowError("cambricon-d: after \(cycle - start) cycles results are missing") }
      if resultValid.load() == 1, finished < blocks.count {
        let block = blocks[finished]
        finished += 1
        run.take(
          results.pointer.assumingMemoryBound(to: Int32.self), count: min(columns, task.n - block.channel),
          row: block.row, channel: block.channel, columns: task.n, expected: expected, cycle: cycle)
      }
      engine.step(clocks: clocks)
      cycle += 1
    }
    original.store(task.mode == .original ? 1 : 0)
    for channel in stride(from: 0, to: task.n, by: columns) {
      for row in 0..<task.m {
        blocks.append((row, channel))
        for input in stride(from: 0, to: task.k, by: inliers) {
          let count = min(inliers, task.k - input)
          if count < inliers {
            current.fill(0, at: 0, count: inliers)
            previous.fill(0, at: 0, count: inliers)
            weights.fill(0, at: 0, count: columns * inliers)
          }
          let place = row * task.k + input
          task.current.withUnsafeBufferPointer { current.write($0.baseAddress! + place, at: 0, count: count) }
          if task.mode == .original {
            previous.fill(0x5A, at: 0, count: count)
          } else {
            task.reference.withUnsafeBufferPointer { previous.write($0.baseAddress! + place, at: 0, count: count) }
          }
          turned.withUnsafeBufferPointer { turned in
            for column in 0..<min(columns, task.n - channel) {
              weights.write(
                turned.baseAddress! + (channel + column) * task.k + input, at: column * inliers, count: count)
            }
          }
          valid.store(1)
          first.store(input == 0 ? 1 : 0)
          last.store(input + inliers >= task.k ? 1 : 0)
          while ready.load() == 0 { try step() }
          try step()
        }
      }
    }
    valid.store(0)
    while finished < blocks.count { try step() }
    run.cycles = cycle - start
    try checkFailures(engine, "cambricon-d")
    return run
  }
}

private func quotient(_ dividend: Int, _ divisor: Int) -> Int { (dividend + divisor - 1) / divisor }
