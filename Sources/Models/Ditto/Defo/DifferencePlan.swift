/// Where a network that runs on differences must form them, and where it must sum them up again: the static part of Defo
/// (paper section IV), which leaves both out between layers where only differences flow.
///
/// Whole values are needed by functions that are not linear, requantisation among them, and by outputs. A product of two
/// tensors needs both whole values and differences of each.
public struct DifferencePlan: Hashable, Sendable {
  /// For each node whether its difference to the previous step is formed from its whole values.
  public let formsDifference: [Bool]
  /// For each node whether its whole values are formed by adding its difference to those of the previous step.
  public let formsSum: [Bool]

  /// Steps left out, against forming differences before and sums behind every layer that runs on differences.
  public let savedDifferences: Int
  public let savedSums: Int

  public init(_ graph: LayerGraph) {
    let count = graph.nodes.count
    var isWholeNeeded = [Bool](repeating: false, count: count)
    var isDifferenceNeeded = [Bool](repeating: false, count: count)
    var isSummable = [Bool](repeating: false, count: count)
    for output in graph.outputs { isWholeNeeded[output] = true }
    // Whether a node can give differences without forming them: it is linear, or combines only such.
    for (index, node) in graph.nodes.enumerated() {
      switch node.operation {
      case .input, .nonlinear: break
      case .linear, .product: isSummable[index] = true
      case .combination: isSummable[index] = node.inputs.allSatisfy { isSummable[$0] }
      }
    }
    // Nodes that nothing needs do not run, and need nothing.
    for (index, node) in graph.nodes.enumerated().reversed() where isWholeNeeded[index] || isDifferenceNeeded[index] {
      for input in node.inputs {
        switch node.operation {
        case .input: break
        case .linear: isDifferenceNeeded[input] = true
        case .product:
          isWholeNeeded[input] = true
          isDifferenceNeeded[input] = true
        case .nonlinear: isWholeNeeded[input] = true
        case .combination:
          // One that carries differences needs those of its inputs; its sum, if any, is formed behind it.
          if isSummable[index] { isDifferenceNeeded[input] = true } else { isWholeNeeded[input] = true }
        }
      }
    }

    // A combination of values that are there anyway needs no step of its own.
    var formsDifference = [Bool](repeating: false, count: count)
    var formsSum = formsDifference
    var hasDifference = isSummable
    var hasWhole = isSummable.map { !$0 }
    for (index, node) in graph.nodes.enumerated() {
      if node.operation == .combination {
        hasWhole[index] = node.inputs.allSatisfy { hasWhole[$0] }
        hasDifference[index] = node.inputs.allSatisfy { hasDifference[$0] }
      }
      formsSum[index] = isWholeNeeded[index] && !hasWhole[index]
      formsDifference[index] = isDifferenceNeeded[index] && !hasDifference[index]
      hasWhole[index] = hasWhole[index] || formsSum[index]
      hasDifference[index] = hasDifference[index] || formsDifference[index]
    }
    self.formsDifference = formsDifference
    self.formsSum = formsSum
    let layers = graph.nodes.indices.filter {
      let operation = graph.nodes[$0].operation
      return (operation == .linear || operation == .product) && (isWholeNeeded[$0] || isDifferenceNeeded[$0])
    }
    savedDifferences = layers.reduce(0) { $0 + graph.nodes[$1].inputs.count } - formsDifference.count { $0 }
    savedSums = layers.count - formsSum.count { $0 }
  }
}
