import HDLTesting
import Models

/// A divided space-time block as one command list, as TimeSformer has it: LayerNorm, temporal attention over the tokens
/// of each place, projections, residual sum; LayerNorm, spatial attention over the tokens of each frame and the class
/// token, projection, residual sums, the class token's mean over frames; LayerNorm, FC1, GELU, FC2, residual sum.
///
/// Inputs are `frames` (times x places x width) and `classToken`; the results stand in `result` and `classResult`.
struct DividedAttentionBlock {
  var times = 4
  var places = 6
  var width = 8
  var heads = 2
  var hidden = 16
  /// Frames of a segment in projections; rows of a matrix in all frames of a segment for the products of heads.
  var segmentFrames = 3
  /// Which products are condensed.
  var condensesProjections = true
  var condensesVectors = true
  var condensesMLP = true
  var image: ProductImage
  var random: SplitMix64
  private(set) var result = 0
  private(set) var classResult = 0

  init(beat: Int, seed: UInt64, size: Int = 1 << 17) {
    image = ProductImage(beat: beat, size: size, commands: 160)
    random = SplitMix64(seed: seed)
  }

  /// Matrices of a stage: how many, rows of each, the distances of both in rows of memory, and whether the first row of
  /// each is a class token.
  struct Grouping {
    var matrices: Int
    var rows: Int
    var matrixStride: Int
    var rowStride: Int
    var hasClassRow = false
  }

  var head: Int { width / heads }

  mutating func build() throws {
    let scene = (0..<places).map { _ in (0..<width).map { _ in Int.random(in: -100...100, using: &random) } }
    let frames = image.place(
      (0..<(times * places)).map { index in
        scene[index % places].map { $0 + (Int.random(in: 0..<12, using: &random) == 0 ? 9 : 0) }
      })
    let classToken = image.place([(0..<width).map { _ in Int.random(in: -100...100, using: &random) }])

    // Temporal attention: the tokens of a place are a matrix; class tokens have no part in it.
    let byPlace = Grouping(matrices: places, rows: times, matrixStride: 1, rowStride: places)
    let all = (0..<(times * places))
    let normal = try normalised(Rows(frames, all.count, width), to: image.reserve(all.count * width))
    let attended = try attend(normal, byPlace)
    let projected = project(attended, byPlace, from: width, to: width, isCondensed: condensesProjections)
    let afterTime = try sum(Rows(frames, all.count, width), Rows(projected, all.count, width))

    // Spatial attention: the tokens of a frame and its copy of the class token are a matrix.
    let matrix = places + 1
    let byTime = Grouping(matrices: times, rows: matrix, matrixStride: matrix, rowStride: 1, hasClassRow: true)
    let input = image.reserve(times * matrix * width)
    _ = try normalised(Rows(classToken, times, width, frameRows: 1, frameStride: 0), to: input, frameStride: matrix)
    _ = try normalised(
      Rows(afterTime, all.count, width, frameRows: places), to: input + width, frameStride: matrix)
    let seen = try attend(input, byTime)
    let spatial = project(seen, byTime, from: width, to: width, isCondensed: condensesProjections)
    let afterSpace = try sum(
      Rows(afterTime, all.count, width, frameRows: places),
      Rows(spatial + width, all.count, width, frameRows: places, frameStride: matrix * width))
    let mean = mean(of: spatial, distance: matrix * width)
    let classAfterSpace = try sum(Rows(classToken, 1, width), Rows(mean, 1, width))

    let plain = Grouping(matrices: times, rows: places, matrixStride: places, rowStride: 1)
    let one = Grouping(matrices: 1, rows: 1, matrixStride: 1, rowStride: 1)
    let layers = perceptron()
    result = try perceive(afterSpace, plain, layers)
    classResult = try perceive(classAfterSpace, one, layers)
  }

  // MARK: - Products

  struct Weights {
    var address: Int
    var parameters: Int
  }

  mutating func weights(_ features: Int, _ elements: Int) -> Weights {
    let rows = (0..<features).map { _ in (0..<elements).map { _ in Int.random(in: -128...127, using: &random) } }
    return Weights(address: image.place(rows), parameters: scale(features, shift: 23))
  }

  mutating func scale(_ features: Int, multiplier: Int = 24000, shift: Int) -> Int {
    image.place(parameters: (0..<features).map { (37 * $0 - 90, multiplier + 11 * $0, shift) })
  }

  /// A product with weights over all tokens, predicted by tokens.
  mutating func project(
    _ source: Int, _ group: Grouping, from elements: Int, to features: Int, isCondensed: Bool, _ given: Weights? = nil
  ) -> Int {
    let weights = given ?? self.weights(features, elements)
    let (input, output) = (image.stride(elements), image.stride(features))
    let target = image.reserve(group.matrices * group.rows * output)
    var command = ProductCommand(
      search: isCondensed && group.matrices > 1 ? .full : .none, elements: elements, rows: group.matrices * group.rows,
      features: features, frameRows: group.rows, segmentFrames: segmentFrames,
      tokens: .init(address: source, frameStride: group.matrixStride * input, rowStride: group.rowStride * input),
      weightAddress: weights.address, weightRowStride: input, parameterAddress: weights.parameters,
      results: .init(address: target, frameStride: group.matrixStride * output, rowStride: group.rowStride * output))
    command.threshold = 6 * elements
    command.hasClassRow = group.hasClassRow
    image.add(command)
    return target
  }

  /// Q, K, V of all heads, and for each matrix and head softmax(Q.K^T).V; gives the heads' results side by side.
  private mutating func attend(_ source: Int, _ group: Grouping) throws -> Int {
    let mixed = 3 * width
    let all = project(source, group, from: width, to: mixed, isCondensed: condensesProjections)
    let joined = image.reserve(group.matrices * group.rows * width)
    let scoreStride = image.stride(group.rows)
    let scores = image.reserve(group.rows * scoreStride)
    let shares = image.reserve(group.rows * scoreStride)
    let scoreScale = scale(group.rows, shift: 21)
    // Shares are in units of 1/255.
    let outputScale = image.place(parameters: (0..<head).map { (0, 33000 + 100 * $0, 23) })
    let firsts = group.hasClassRow ? 1 : 0
    for matrix in 0..<group.matrices {
      for number in 0..<heads {
        let rowStride = group.rowStride * mixed
        let query = all + matrix * group.matrixStride * mixed + number * head
        let outputStride = group.rowStride * width
        let output = joined + matrix * group.matrixStride * width + number * head
        // The class token's row is neither searched nor a reference: a command of its own.
        for (start, rows) in [(0, firsts), (firsts, group.rows - firsts)] where rows > 0 {
          vectors(
            place(query + start * rowStride, rowStride), elements: head, rows, weights: query + width, rowStride,
            features: group.rows, scoreScale, to: place(scores + start * scoreStride, scoreStride))
        }
        image.add(
          RowCommand(
            .softmax, elements: group.rows, rows: group.rows, frameRows: group.rows, first: place(scores, scoreStride),
            rescale: try Requantisation(factor: 40), output: try Requantisation(multiplier: 0, shift: 1),
            results: place(shares, scoreStride)))
        for (start, rows) in [(0, firsts), (firsts, group.rows - firsts)] where rows > 0 {
          vectors(
            place(shares + start * scoreStride, scoreStride), elements: group.rows, rows, weights: query + 2 * width,
            rowStride, features: head, outputScale, to: place(output + start * outputStride, outputStride),
            weighs: true)
        }
      }
    }
    return joined
  }

  private func place(_ address: Int, _ rowStride: Int) -> ProductCommand.Place {
    .init(address: address, frameStride: 2 * rowStride, rowStride: rowStride)
  }

  /// A product of two matrices of a head, predicted by vectors: segments of 2 frames of 2 rows.
  private mutating func vectors(
    _ source: ProductCommand.Place, elements: Int, _ rows: Int, weights: Int, _ weightStride: Int, features: Int,
    _ parameters: Int, to target: ProductCommand.Place, weighs: Bool = false
  ) {
    var command = ProductCommand(
      search: condensesVectors && rows > 1 ? .full : .none, elements: elements, rows: rows, features: features,
      frameRows: 2, segmentFrames: 2, tokens: source, weightAddress: weights, weightRowStride: weightStride,
      parameterAddress: parameters, results: target)
    command.threshold = 5 * elements
    command.areVectors = true
    command.weightsTransposed = weighs
    command.areUnsigned = weighs
    image.add(command)
  }

  /// The mean of a row over all times, as a product of a row of ones.
  private mutating func mean(of address: Int, distance: Int) -> Int {
    let ones = image.place([Array(repeating: 1, count: times)])
    let parameters = image.place(
      parameters: Array(repeating: (bias: 0, multiplier: 65536 / 2 / times, shift: 15), count: width))
    let target = image.reserve(width)
    var command = ProductCommand(
      search: .none, elements: times, rows: 1, features: width, frameRows: 1, segmentFrames: 1,
      tokens: .init(address: ones, frameStride: 0, rowStride: 0), weightAddress: address, weightRowStride: distance,
      parameterAddress: parameters, results: .init(address: target, frameStride: 0, rowStride: 0))
    command.weightsTransposed = true
    image.add(command)
    return target
  }
}
