import Ditto
import HDL
import HDLSimulation
import Models
import Workloads

/// What one layer of a trace gave on the processing-element array.
public struct LayerResult: Sendable {
  public let id: String
  public let steps: Int
  public let sums: Int
  public let cycles: Int
  /// Cycles that int8 execution on the same array takes: two inputs a word.
  public let denseCycles: Int
  /// The first difference: step, row, output channel, expected and computed value.
  public let firstDifference: String?
}

/// Runs the linear layers of recorded activations on a processing-element array, step by step: the first step in full
/// width, each later one as the difference to the step before, added to its sums. Every sum is compared with the golden
/// model, with dense int8 execution, and with the trace's own expected values.
///
/// - Parameter progress: called with a line now and then.
public func cosimulate(
  rows: Int, columns: Int, traces: [DittoTrace], engine: Engine, progress: (String) -> Void
) throws -> [LayerResult] {
  let simulation = try Simulation(ProcessingElementArray(rows: rows, columns: columns), engine: engine)
  var bench = ArrayBench(simulation)
  return try traces.filter { $0.kind == .linear }.map { trace in
    let layer = try LinearLayer(trace)
    progress("\(layer.id): \(layer.x.count) steps of \(layer.x[0].count) x \(layer.w.count) by \(layer.w[0].count)")
    return bench.run(layer)
  }
}

/// Drives the array: packs words, streams them in, collects the sums.
private struct ArrayBench {
  let simulation: Simulation<ProcessingElementArray>
  let rows: Int
  let columns: Int
  private(set) var cycles = 0

  init(_ simulation: Simulation<ProcessingElementArray>) {
    self.simulation = simulation
    rows = simulation.module.rows
    columns = simulation.module.columns
    simulation.reset()
  }

  mutating func run(_ layer: LinearLayer) -> LayerResult {
    var sums = layer.x[0].map { _ in [Int](repeating: 0, count: layer.w[0].count) }
    var firstDifference: String?
    let start = cycles
    for (step, x) in layer.x.enumerated() {
      let previous = step == 0 ? x.map { $0.map { _ in 0 } } : layer.x[step - 1]
      let differences = zip(x, previous).map { zip($0, $1).map { $0 - $1 } }
      let change = product(differences, layer.w)
      sums = zip(sums, change).map { zip($0, $1).map { $0 + $1 } }
      let dense = denseProduct(x, layer.w)
      firstDifference = firstDifference ?? difference(sums, dense, "dense int8 execution", step)
      if let expected = layer.expected[step] {
        firstDifference = firstDifference ?? difference(sums, expected, "the trace", step)
      }
    }
    let words =
      layer.x.count * tiles(layer.x[0].count, rows) * tiles(layer.w[0].count, columns) * tiles(layer.w.count, 2)
    return LayerResult(
      id: layer.id, steps: layer.x.count, sums: layer.x.count * layer.x[0].count * layer.w[0].count,
      cycles: cycles - start, denseCycles: words, firstDifference: firstDifference)
  }

  /// One matrix product on the array, tile by tile.
  private mutating func product(_ x: [[Int]], _ w: [[Int]]) -> [[Int]] {
    var result = x.map { _ in [Int](repeating: 0, count: w[0].count) }
    for row in stride(from: 0, to: x.count, by: rows) {
      let tile = (0..<rows).map { row + $0 < x.count ? x[row + $0] : [Int](repeating: 0, count: w.count) }
      let words = packDifferences(tile)
      for column in stride(from: 0, to: w[0].count, by: columns) {
        let sums = run(words, w, column)
        for r in 0..<min(rows, x.count - row) {
          for c in 0..<min(columns, w[0].count - column) { result[row + r][column + c] = sums[r * columns + c] }
        }
      }
    }
    return result
  }

  /// Streams the words of one tile and returns the sums of its rows and columns.
  private mutating func run(_ words: [DifferenceWord], _ w: [[Int]], _ column: Int) -> [Int] {
    let sim = simulation
    for (index, word) in words.enumerated() {
      sim.enable = true
      sim.first = index == 0
      sim.fullWidth = (word.fullWidth[0] ? 1 : 0) | (word.fullWidth[1] ? 2 : 0)
      sim.setVector(\.nibbles, word.nibbles)
      sim.carries = (0..<rows).map { row in
        (0..<4).reduce(0) { $0 | (word.carries[row * 4 + $1] ? 1 << $1 : 0) }
      }
      sim.setVector(
        \.weights,
        (0..<columns).flatMap { offset in
          word.inputs.map { input in
            guard let input, column + offset < w[0].count else { return 0 }
            return w[input][column + offset]
          }
        })
      sim.step()
      cycles += 1
    }
    sim.enable = false
    sim.step(2)
    return sim.sums
  }

  private func difference(_ sums: [[Int]], _ expected: [[Int]], _ source: String, _ step: Int) -> String? {
    for (row, pair) in zip(sums, expected).enumerated() {
      for (channel, values) in zip(pair.0, pair.1).enumerated() where values.0 != values.1 {
        return "step \(step), row \(row), channel \(channel): \(values.0), but \(source) says \(values.1)"
      }
    }
    return nil
  }
}

private func tiles(_ count: Int, _ size: Int) -> Int { (count + size - 1) / size }
