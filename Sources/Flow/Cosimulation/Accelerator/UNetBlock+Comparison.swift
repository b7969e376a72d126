import Models

extension UNetBlock.Layer {
  var title: String {
    switch self {
    case .convolution: "convolution 3 x 3, GroupNorm, SiLU"
    case .queries: "queries"
    case .keys: "keys"
    case .values: "values"
    case .scores: "Q K^T, softmax"
    case .attended: "P V"
    case .output: "linear"
    }
  }

  /// What a step gives that the layer has made.
  fileprivate var results: KeyPath<UNetBlockReference.Step, [[Int]]> {
    switch self {
    case .convolution: \.normal
    case .queries: \.queries
    case .keys: \.keys
    case .values: \.values
    case .scores: \.shares
    case .attended: \.attended
    case .output: \.image
    }
  }
}

extension UNetBlock {
  /// A line a step and layer: the memory after the run against dense execution, and what the cycle model counted.
  func results(in memory: MemoryImage, _ model: AcceleratorTiming) -> [AcceleratorLayerResult] {
    var image = network.image
    return (0..<steps).flatMap { step -> [AcceleratorLayerResult] in
      let dense = network.step(image)
      let found = self.step(step, in: memory)
      image = dense.image
      return Layer.allCases.map { layer in
        var result = counted(step, layer, model)
        result.firstDifference = firstDifference(found[keyPath: layer.results], dense[keyPath: layer.results])
        return result
      }
    }
  }

  /// The commands of a layer and those that follow until the next one begins.
  private func counted(_ step: Int, _ layer: Layer, _ model: AcceleratorTiming) -> AcceleratorLayerResult {
    var present: Layer?
    var result = AcceleratorLayerResult(
      step: step, layer: layer.title, mode: "", commands: 0, cycles: 0, beatsRead: 0, beatsWritten: 0, utilisation: 0,
      zero: 0, low: 0, full: 0)
    var slots = 0
    for (entry, counts) in zip(list, model.commands) where entry.step == step {
      present = entry.layer ?? present
      guard present == layer else { continue }
      result.cycles += counts.cycles
      result.beatsRead += counts.beatsRead
      result.beatsWritten += counts.beatsWritten
      result.zero += counts.statistics.zero
      result.low += counts.statistics.low
      result.full += counts.statistics.full
      slots += counts.slots
      guard let executed = counts.executed else { continue }
      result.commands += 1
      if executed.operation == .product { result.mode = "\(executed.mode)" }
    }
    let compute = model.geometry.compute
    result.utilisation = Double(slots) / Double(4 * compute.rows * max(1, result.cycles))
    return result
  }
}

/// Such as `row 3, column 5: 17, but dense execution says 18`.
private func firstDifference(_ found: [[Int]], _ dense: [[Int]]) -> String? {
  for (row, values) in zip(found, dense).enumerated() where values.0 != values.1 {
    for (column, pair) in zip(values.0, values.1).enumerated() where pair.0 != pair.1 {
      return "row \(row), column \(column): \(pair.0), but dense execution says \(pair.1)"
    }
  }
  return nil
}

extension MemoryImage {
  /// Such as `byte 4711 is 17, the golden model has 18`.
  func firstDifference(from golden: MemoryImage) -> String? {
    for address in golden.bytes.indices
    where bytes[address] != golden.bytes[address] && !golden.anything.contains(address) {
      return "byte \(address) is \(bytes[address]), the golden model has \(golden.bytes[address])"
    }
    return nil
  }
}
