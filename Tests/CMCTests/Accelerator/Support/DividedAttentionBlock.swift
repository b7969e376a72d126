import HDLTesting
import Models

/// The products of a divided space-time attention block with MLP, as one command list: temporal attention over the
/// tokens of each place, spatial attention over the tokens of each frame, each with Q, K, V of all heads in one
/// product, Q.K^T and S.V of each head, and the output projection; then FC1 and FC2. What stands between products
/// (softmax, GELU, LayerNorm, residual adds) is left out: each product reads the requantised results of the one before.
struct DividedAttentionBlock {
  var times = 4
  var places = 6
  var width = 8
  var heads = 2
  var hidden = 16
  /// Which products are condensed.
  var condensesProjections = true
  var condensesVectors = true
  var condensesMLP = true
  private(set) var image: ProductImage
  private var random: SplitMix64

  init(beat: Int, seed: UInt64) {
    image = ProductImage(beat: beat, size: 1 << 16)
    random = SplitMix64(seed: seed)
  }

  /// The matrices of a stage: how many, rows of each, and the strides of both in tokens.
  private struct Grouping {
    var matrices: Int
    var rows: Int
    var matrixStride: Int
    var rowStride: Int
  }

  mutating func build() {
    let scene = (0..<places).map { _ in (0..<width).map { _ in Int.random(in: -100...100, using: &random) } }
    let tokens = (0..<(times * places)).map { index in
      scene[index % places].map { $0 + (Int.random(in: 0..<12, using: &random) == 0 ? 9 : 0) }
    }
    var current = image.place(tokens)
    let byPlace = Grouping(matrices: places, rows: times, matrixStride: 1, rowStride: places)
    let byTime = Grouping(matrices: times, rows: places, matrixStride: places, rowStride: 1)
    current = attend(current, byPlace)
    current = attend(current, byTime)
    let inner = project(current, byTime, from: width, to: hidden, isCondensed: condensesMLP)
    _ = project(inner, byTime, from: hidden, to: width, isCondensed: condensesMLP)
  }

  private mutating func weights(_ features: Int, _ elements: Int) -> (address: Int, parameters: Int) {
    let rows = (0..<features).map { _ in (0..<elements).map { _ in Int.random(in: -128...127, using: &random) } }
    return (image.place(rows), scale(features, shift: 23))
  }

  private mutating func scale(_ features: Int, shift: Int) -> Int {
    image.place(parameters: (0..<features).map { (37 * $0 - 90, 24000 + 11 * $0, shift) })
  }

  /// A product with weights over all tokens, predicted by tokens.
  private mutating func project(
    _ source: Int, _ group: Grouping, from elements: Int, to features: Int, isCondensed: Bool
  ) -> Int {
    let (weights, parameters) = weights(features, elements)
    let (input, output) = (image.stride(elements), image.stride(features))
    let target = image.reserve(times * places * output)
    var command = ProductCommand(
      search: isCondensed ? .full : .none, elements: elements, rows: times * places, features: features,
      frameRows: group.rows, segmentFrames: 3,
      tokens: .init(address: source, frameStride: group.matrixStride * input, rowStride: group.rowStride * input),
      weightAddress: weights, weightRowStride: input, parameterAddress: parameters,
      results: .init(address: target, frameStride: group.matrixStride * output, rowStride: group.rowStride * output))
    command.threshold = 6 * elements
    image.add(command)
    return target
  }

  private mutating func attend(_ source: Int, _ group: Grouping) -> Int {
    let mixed = 3 * width
    let all = project(source, group, from: width, to: mixed, isCondensed: condensesProjections)
    let head = width / heads
    let joined = image.reserve(times * places * width)
    let scores = image.reserve(group.rows * image.stride(group.rows))
    let scoreScale = scale(group.rows, shift: 21)
    let outputScale = scale(head, shift: 21)
    for matrix in 0..<group.matrices {
      for number in 0..<heads {
        let query = all + matrix * group.matrixStride * mixed + number * head
        let rowStride = group.rowStride * mixed
        let scoreStride = image.stride(group.rows)
        let scorePlace = ProductCommand.Place(address: scores, frameStride: 2 * scoreStride, rowStride: scoreStride)
        vectors(
          .init(address: query, frameStride: 2 * rowStride, rowStride: rowStride), elements: head, group.rows,
          weights: query + width, rowStride, features: group.rows, scoreScale, to: scorePlace, transposed: false)
        let outputStride = group.rowStride * width
        vectors(
          scorePlace, elements: group.rows, group.rows, weights: query + 2 * width, rowStride, features: head,
          outputScale,
          to: .init(
            address: joined + matrix * group.matrixStride * width + number * head, frameStride: 2 * outputStride,
            rowStride: outputStride), transposed: true)
      }
    }
    return project(joined, group, from: width, to: width, isCondensed: condensesProjections)
  }

  /// A product of two matrices of a head, predicted by vectors: segments of 2 frames of 2 rows.
  private mutating func vectors(
    _ source: ProductCommand.Place, elements: Int, _ rows: Int, weights: Int, _ weightStride: Int, features: Int,
    _ parameters: Int, to target: ProductCommand.Place, transposed: Bool
  ) {
    var command = ProductCommand(
      search: condensesVectors ? .full : .none, elements: elements, rows: rows, features: features, frameRows: 2,
      segmentFrames: 2, tokens: source, weightAddress: weights, weightRowStride: weightStride,
      parameterAddress: parameters, results: target)
    command.threshold = 5 * elements
    command.areVectors = true
    command.weightsTransposed = transposed
    image.add(command)
  }
}
