import Models
import Testing

@Suite struct DifferencePlanTests {
  /// conv -> SiLU -> conv: a sum before the activation, a difference behind it.
  @Test func activationsNeedWholeValues() throws {
    var graph = LayerGraph()
    let x = try graph.add("x", .input)
    let first = try graph.add("conv1", .linear, x)
    let activation = try graph.add("silu", .nonlinear, first)
    let second = try graph.add("conv2", .linear, activation)
    try graph.markOutput(second)
    let plan = DifferencePlan(graph)
    #expect(plan.formsDifference == [true, false, true, false])
    #expect(plan.formsSum == [false, true, false, true])
    #expect(plan.savedDifferences == 0 && plan.savedSums == 0)
  }

  /// Two linear layers in a row, and a residual sum: whole values are formed once, at the end.
  @Test func differencesFlowThroughLinearLayers() throws {
    var graph = LayerGraph()
    let x = try graph.add("x", .input)
    let skip = try graph.add("skip", .linear, x)
    let first = try graph.add("conv1", .linear, x)
    let second = try graph.add("conv2", .linear, first)
    let sum = try graph.add("add", .combination, skip, second)
    try graph.markOutput(sum)
    let plan = DifferencePlan(graph)
    #expect(plan.formsDifference == [true, false, false, false, false])
    #expect(plan.formsSum == [false, false, false, false, true])
    #expect(plan.savedDifferences == 2 && plan.savedSums == 2)
  }

  @Test func badGraphsAreRefused() throws {
    var graph = LayerGraph()
    try graph.add("x", .input)
    let missing = #expect(throws: LayerGraphError.self) { try graph.add("y", .linear, 3) }
    #expect(missing?.description == "'y' reads node 3, but there are 1; add what it reads first")
    let inputs = #expect(throws: LayerGraphError.self) { try graph.add("y", .product, 0) }
    #expect(inputs?.description == "'y', a product, cannot have 1 inputs")
    #expect(throws: LayerGraphError.self) { try graph.markOutput(1) }
  }

  /// Random graphs run by their plans give the output as dense execution does, and every whole value on the way.
  @Test func plansAreExact() throws {
    for seed in 0..<300 {
      var random = RandomSource(seed)
      let graph = try randomGraph(&random, combinations: true)
      let plan = DifferencePlan(graph)
      #expect(isExact(graph, plan.formsDifference, plan.formsSum, &random), "seed \(seed)")
    }
  }

  /// Where nothing is combined, no step of a plan can be left out.
  @Test func plansAreLean() throws {
    for seed in 0..<200 {
      var random = RandomSource(seed)
      let graph = try randomGraph(&random, combinations: false)
      let plan = DifferencePlan(graph)
      for node in graph.nodes.indices {
        var differences = plan.formsDifference
        var sums = plan.formsSum
        guard differences[node] || sums[node] else { continue }
        if differences[node] { differences[node] = false } else { sums[node] = false }
        #expect(!isExact(graph, differences, sums, &random), "seed \(seed): node \(node) is not needed")
      }
    }
  }

  private func randomGraph(_ random: inout RandomSource, combinations: Bool) throws -> LayerGraph {
    var graph = LayerGraph()
    try graph.add("x", .input)
    for index in 1...12 {
      let inputs = [random.within(0...(index - 1)), random.within(0...(index - 1))]
      switch random.within(combinations ? 0...6 : 0...4) {
      case 0, 1, 2: try graph.add("n\(index)", .linear, inputs[0])
      case 5, 6: try graph.add("n\(index)", .combination, inputs[0], inputs[1])
      case 4: try graph.add("n\(index)", .product, inputs[0], inputs[1])
      default: try graph.add("n\(index)", .nonlinear, inputs[0])
      }
    }
    try graph.markOutput(12)
    return graph
  }

  /// Runs three steps, each value one number modulo 2^64. A missing whole value or difference is nil; the run is exact
  /// when every value that is there equals the dense one, and the output is there.
  private func isExact(
    _ graph: LayerGraph, _ formsDifference: [Bool], _ formsSum: [Bool], _ random: inout RandomSource
  ) -> Bool {
    var before = [Int?](repeating: nil, count: graph.nodes.count)
    for step in 0..<3 {
      let input = random.within(-1000...1000)
      var dense: [Int] = []
      var whole: [Int?] = []
      var difference: [Int?] = []
      for (index, node) in graph.nodes.enumerated() {
        let exact = node.inputs.map { dense[$0] }
        dense.append(apply(node.operation, exact, index, input))
        let values = node.inputs.map { whole[$0] }
        let changes = node.inputs.map { difference[$0] }
        var value: Int?
        var change: Int?
        if step == 0 {
          value = dense[index]
        } else {
          switch node.operation {
          case .input: value = input
          case .nonlinear: value = values[0].map { apply(.nonlinear, [$0], index, input) }
          case .linear: change = changes[0].map { $0 &* (2 * index + 3) }
          case .product:
            if let a = values[0], let b = values[1], let da = changes[0], let db = changes[1] {
              change = a &* db &+ da &* (b &- db)
            }
          case .combination:
            if !changes.contains(nil) { change = changes.reduce(0) { $0 &+ $1! } }
            if !values.contains(nil) { value = values.reduce(0) { $0 &+ $1! } }
          }
          if formsSum[index], value == nil, let change, let old = before[index] { value = old &+ change }
          if formsDifference[index], change == nil, let value, let old = before[index] { change = value &- old }
          if let value, value != dense[index] { return false }
        }
        whole.append(value)
        difference.append(change)
      }
      if graph.outputs.contains(where: { whole[$0] != dense[$0] }) { return false }
      before = dense
    }
    return true
  }

  private func apply(_ operation: LayerGraph.Operation, _ inputs: [Int], _ index: Int, _ input: Int) -> Int {
    switch operation {
    case .input: input
    case .linear: inputs[0] &* (2 * index + 3)
    case .product: inputs[0] &* inputs[1]
    case .combination: inputs.reduce(0, &+)
    case .nonlinear: (inputs[0] >> 1) &+ index
    }
  }
}
