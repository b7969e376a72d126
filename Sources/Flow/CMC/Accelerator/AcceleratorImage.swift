import CMC
import Models

/// A recorded segment in the accelerator's memory: one command, tokens, weights, parameters, room for results and for
/// the table.
struct AcceleratorImage {
  private(set) var bytes: [UInt8] = []
  let command: ProductCommand
  let scales: [FeatureScale]
  /// Element, output feature.
  let weights: [[Int]]
  /// What stands in for weights that the trace does not have; nil if it has some.
  let note: String?

  init(_ segment: VideoSegment, _ sizes: AcceleratorConfiguration) {
    let beat = sizes.beatBytes
    func stride(_ count: Int) -> Int { (count + beat - 1) / beat * beat }
    let (frames, tokens, elements) = (segment.frames.count, segment.tokens, segment.dimension)
    if let given = segment.weights {
      weights = given
      note = nil
    } else {
      let features = min(beat, elements)
      weights = (0..<elements).map { element in (0..<features).map { $0 == element ? 1 : 0 } }
      note = "no weights: the product copies the first \(features) elements"
    }
    let features = weights[0].count
    scales = featureScales(denseProduct(segment.rows, weights))
    let row = stride(elements)
    let result = stride(features)
    let tokenAddress = stride(ProductCommand.size)
    let weightAddress = tokenAddress + frames * tokens * row
    let parameterAddress = weightAddress + features * row
    let resultAddress = parameterAddress + 8 * stride(features)
    let tableAddress = resultAddress + frames * tokens * result
    var command = ProductCommand(
      search: .full, elements: elements, rows: frames * tokens, features: features, frameRows: tokens,
      segmentFrames: frames, tokens: .init(address: tokenAddress, frameStride: tokens * row, rowStride: row),
      weightAddress: weightAddress, weightRowStride: row, parameterAddress: parameterAddress,
      results: .init(address: resultAddress, frameStride: tokens * result, rowStride: result))
    command.iFrame = segment.iFrame
    command.threshold = segment.threshold
    command.areUnsigned = !segment.areSigned
    command.tableTarget = tableAddress
    command.tableStride = stride(2 * frames * tokens)
    self.command = command
    bytes = Array(repeating: 0, count: tableAddress + command.tableStride)
    for (index, word) in command.words.enumerated() { store(Int(word), 4 * index, 4) }
    for (index, values) in segment.rows.enumerated() { store(values, tokenAddress + index * row) }
    for feature in 0..<features { store(weights.map { $0[feature] }, weightAddress + feature * row) }
    for (index, scale) in scales.enumerated() {
      let address = parameterAddress + 8 * index
      store(scale.bias, address, 4)
      store(scale.multiplier, address + 4, 2)
      store(scale.shift, address + 6, 1)
    }
  }

  private mutating func store(_ values: [Int], _ address: Int) {
    for (index, value) in values.enumerated() { bytes[address + index] = UInt8(truncatingIfNeeded: value) }
  }

  private mutating func store(_ value: Int, _ address: Int, _ count: Int) {
    for index in 0..<count { bytes[address + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }
}

/// Scales that bring the largest sum of each feature to 127.
///
/// - Parameter bias: that of each feature.
func featureScales(_ dense: [[Int]], bias: (Int) -> Int = { _ in 0 }) -> [FeatureScale] {
  (0..<dense[0].count).map { feature in
    let largest = dense.reduce(1) { max($0, abs($1[feature])) }
    var shift = 0
    while shift < 31 && 127 << (shift + 1) / largest < 1 << 16 { shift += 1 }
    return FeatureScale(bias: bias(feature), multiplier: min(65535, 127 << shift / largest), shift: shift)
  }
}
