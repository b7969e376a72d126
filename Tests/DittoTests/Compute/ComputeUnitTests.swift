import Ditto
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing
import Workloads

@Suite struct ComputeUnitTests {
  struct Case: CustomTestStringConvertible {
    var rows: Int
    var columns: Int
    var delivery: OperandDelivery
    var ports = 1
    var loadWays = 1
    var inOrder = false
    var rates = Rates()
    var testDescription: String { "\(rows)x\(columns) \(delivery) \(loadWays) ways \(rates)" }
  }

  static let cases = [
    Case(rows: 2, columns: 4, delivery: .laneQueues),
    Case(
      rows: 4, columns: 5, delivery: .laneQueues, ports: 2, rates: Rates(activations: 0.7, weights: 0.5, results: 0.2)),
    Case(rows: 4, columns: 3, delivery: .laneQueues, ports: 2, loadWays: 2, inOrder: true),
    Case(rows: 2, columns: 2, delivery: .laneQueues, loadWays: 4, rates: Rates(activations: 0.8, weights: 0.5)),
    Case(rows: 2, columns: 4, delivery: .words(banks: 8)),
    Case(rows: 1, columns: 1, delivery: .words(banks: 8), rates: Rates(activations: 0.5, weights: 0.8, results: 0.5)),
  ]

  /// Random shapes one after the other: exact, and each cycle as the model has it.
  @Test(arguments: Engine.all, cases)
  func randomProducts(engine: Engine, parameters: Case) throws {
    let encoding = try EncodingConfiguration(tileDepth: 32)
    let configuration = try ComputeConfiguration(
      rows: parameters.rows, drainPorts: parameters.ports, drainsInOrder: parameters.inOrder,
      cluster: ClusterConfiguration(
        columns: parameters.columns, delivery: parameters.delivery, loadWays: parameters.loadWays, encoding: encoding))
    var bench = try ComputeBench(configuration, engine: engine.quickToBuild, seed: 11)
    var random = Seeded(5)
    for index in 0..<12 {
      let shape = (0..<3).map { Int.random(in: 1...[9, 100, 11][$0], using: &random) }
      let product = Product.random(
        shape[0], shape[1], shape[2], mode: DifferenceMode.allCases[index % 3], using: &random)
      let results = bench.run(product, parameters.rates)
      #expect(results == product.expected, "product \(index), seed 5: \(shape) \(product.mode)")
    }
    bench.expectSameStatistics()
  }

  /// Recorded layers, step after step: the first one in full, each later one as a change.
  @Test(arguments: Engine.all, ["unet_ddim50_t1", "unet_ddim50_m1_temb"])
  func recordedLayers(engine: Engine, id: String) throws {
    let trace = try #require(try readDittoTraces("workloads/ditto").first { $0.id == id })
    let (x, w, y) = (try trace.tensor("x", .int8), try trace.tensor("w", .int8), try trace.tensor("y", .int32))
    let (k, n) = (w.shape[0], w.shape[1])
    let values = x.integers
    let steps = (0..<x.shape[0]).map { [Array(values[($0 * k)..<($0 * k + k)])] }
    let weights = (0..<k).map { Array(w.integers[($0 * n)..<($0 * n + n)]) }
    var bench = try ComputeBench(ComputePreset.small.configuration(), engine: engine.quickToBuild, seed: 2)
    var sums = [Int](repeating: 0, count: n)
    for step in steps.indices {
      let product = Product(
        current: steps[step], reference: steps[max(0, step - 1)], weights: weights,
        mode: step == 0 ? .original : .temporal)
      sums = zip(sums, bench.run(product)[0]).map { $0 + $1 }
      #expect(sums == Array(y.integers[(step * n)..<(step * n + n)]), "step \(step)")
    }
    bench.expectSameStatistics()
  }

  @Test func configurationsThatMakeNoSense() throws {
    let encoding = try EncodingConfiguration(tileDepth: 32)
    #expect(throws: ConfigurationError("compute.columns", "0 is not from 1 to 4096")) {
      try ClusterConfiguration(columns: 0, encoding: encoding)
    }
    #expect(throws: ConfigurationError.self) {
      try ClusterConfiguration(columns: 4, delivery: .words(banks: 0), encoding: encoding)
    }
    #expect(throws: ConfigurationError.self) {
      try ClusterConfiguration(columns: 4, encoding: EncodingConfiguration(lanes: 2, tileDepth: 32))
    }
    #expect(throws: ConfigurationError.self) { try ClusterConfiguration(columns: 4, loadWays: 3, encoding: encoding) }
    let cluster = try ClusterConfiguration(columns: 4, encoding: encoding)
    #expect(throws: ConfigurationError.self) { try ComputeConfiguration(rows: 0, cluster: cluster) }
    #expect(throws: ConfigurationError("compute.drainPorts", "3 does not divide the 4 rows")) {
      try ComputeConfiguration(rows: 4, drainPorts: 3, cluster: cluster)
    }
    #expect(try ComputePreset.paper.configuration().elements == 39_424)
  }
}
