import Models

extension DividedAttentionBlock {
  /// Rows of a matrix in memory.
  struct Rows {
    var address: Int
    var rows: Int
    var elements: Int
    var frameRows: Int
    var frameStride: Int

    init(_ address: Int, _ rows: Int, _ elements: Int, frameRows: Int? = nil, frameStride: Int? = nil) {
      self.address = address
      self.rows = rows
      self.elements = elements
      self.frameRows = frameRows ?? rows
      self.frameStride = frameStride ?? self.frameRows * elements
    }

    var place: ProductCommand.Place { .init(address: address, frameStride: frameStride, rowStride: elements) }
  }

  /// LayerNorm with random gains and offsets.
  ///
  /// - Parameter frameStride: of the results, in rows.
  mutating func normalised(_ source: Rows, to target: Int, frameStride: Int? = nil) throws -> Int {
    let affine = (0..<source.elements).map { _ in
      ChannelAffine(gain: .random(in: 3000...5000, using: &random), offset: .random(in: -200...200, using: &random))
    }
    let distance = (frameStride ?? source.frameRows) * source.elements
    var command = RowCommand(
      .normalisation, elements: source.elements, rows: source.rows, frameRows: source.frameRows, first: source.place,
      rescale: try Requantisation(factor: 64), output: try Requantisation(factor: 1.0 / 32),
      results: .init(address: target, frameStride: distance, rowStride: source.elements))
    command.parameterAddress = image.place(affine: affine)
    image.add(command)
    return target
  }

  /// The residual connection: tokens with their own values, and what a sub-block adds to them, each in its own scale.
  mutating func sum(_ tokens: Rows, _ addend: Rows) throws -> Int {
    let target = image.reserve(tokens.rows * tokens.elements)
    var command = RowCommand(
      .identity, elements: tokens.elements, rows: tokens.rows, frameRows: tokens.frameRows, first: tokens.place,
      rescale: try Requantisation(factor: 1.0 / 256), output: try Requantisation(multiplier: 0, shift: 1),
      results: .init(
        address: target, frameStride: tokens.frameRows * tokens.elements, rowStride: tokens.elements))
    command.firstFactor = 230
    command.second = addend.place
    command.secondFactor = 170
    image.add(command)
    return target
  }

  struct Perceptron {
    var first: Weights
    var second: Weights
  }

  mutating func perceptron() -> Perceptron {
    Perceptron(first: weights(hidden, width), second: weights(width, hidden))
  }

  /// LayerNorm, FC1, GELU, FC2, residual sum.
  mutating func perceive(_ source: Int, _ group: Grouping, _ layers: Perceptron) throws -> Int {
    let tokens = Rows(source, group.matrices * group.rows, width)
    let normal = try normalised(tokens, to: image.reserve(tokens.rows * width))
    let inner = project(normal, group, from: width, to: hidden, isCondensed: condensesMLP, layers.first)
    let active = image.reserve(tokens.rows * hidden)
    let rows = Rows(inner, tokens.rows, hidden)
    image.add(
      RowCommand(
        .gelu, elements: hidden, rows: rows.rows, frameRows: rows.rows, first: rows.place,
        rescale: try Requantisation(factor: 24), output: try Requantisation(factor: 1.0 / 24),
        results: .init(address: active, frameStride: 0, rowStride: hidden)))
    let outer = project(active, group, from: hidden, to: width, isCondensed: condensesMLP, layers.second)
    return try sum(tokens, Rows(outer, tokens.rows, width))
  }
}
