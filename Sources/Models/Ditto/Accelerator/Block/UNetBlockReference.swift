/// The block in plain integers, every step dense.
public struct UNetBlockReference: Sendable {
  public struct Layer: Sendable {
    /// A row for each output channel.
    public var weights: [[Int]]
    public var channels: [VectorChannel]

    init(inputs: Int, outputs: Int, factor: Double, _ random: inout RandomSource) throws {
      weights = (0..<outputs).map { _ in (0..<inputs).map { _ in random.within(-128...127) } }
      channels = try (0..<outputs).map { _ in
        VectorChannel(
          bias: random.within(-3000...3000),
          rescale: try Requantisation(factor: factor * Double.random(in: 0.7...1.4, using: &random)),
          affine: ChannelAffine(gain: random.within(2000...6000), offset: random.within(-500...500)))
      }
    }

    func sums(_ rows: [[Int]]) -> [[Int]] {
      denseProduct(rows, transposed(weights)).map { row in row.enumerated().map { $1 + channels[$0].bias } }
    }

    func callAsFunction(_ rows: [[Int]]) -> [[Int]] {
      sums(rows).map { row in row.enumerated().map { channels[$0].rescale($1, bits: 8) } }
    }
  }

  let groups = 2
  let epsilon = 10
  public let image: [[Int]]
  let convolution: Layer
  let query: Layer
  let key: Layer
  let value: Layer
  let output: Layer
  /// From sums of GroupNorm and SiLU to int8, of scores to softmax's numbers, of P V to int8.
  let activation: Requantisation
  let score: Requantisation
  let attention: Requantisation

  /// - Parameter amplitude: of the images, of which neighbouring ones are the more alike the smaller it is; 1 is all of int8.
  public init(width: Int, amplitude: Double = 1, _ random: inout RandomSource) throws {
    // Sums grow with the root of the width.
    let scale = (8 / Double(width)).squareRoot()
    image = (0..<16).map { _ in (0..<width).map { _ in random.within(Int(-128 * amplitude)...Int(127 * amplitude)) } }
    convolution = try Layer(inputs: 9 * width, outputs: width, factor: 0.02 * scale, &random)
    query = try Layer(inputs: width, outputs: width, factor: 0.005 * scale, &random)
    key = try Layer(inputs: width, outputs: width, factor: 0.005 * scale, &random)
    value = try Layer(inputs: width, outputs: width, factor: 0.005 * scale, &random)
    output = try Layer(inputs: width, outputs: width, factor: 0.006 * scale * amplitude, &random)
    activation = try Requantisation(factor: 0.03)
    score = try Requantisation(factor: 0.3 * scale)
    attention = try Requantisation(factor: 0.006)
  }

  /// What a step makes of its image, layer by layer.
  public struct Step: Equatable, Sendable {
    public var normal: [[Int]]
    public var queries: [[Int]]
    public var keys: [[Int]]
    public var values: [[Int]]
    public var shares: [[Int]]
    public var attended: [[Int]]
    public var image: [[Int]]
  }

  public func step(_ image: [[Int]]) -> Step {
    let rows = convolutionRows(
      image.flatMap { $0 }, height: 4, width: 4, channels: image[0].count, kernel: (3, 3), stride: 1)
    let numbers = convolution.sums(rows).map { row in
      row.enumerated().map { convolution.channels[$0].rescale($1, bits: 16) }
    }
    let normal = groupNormModel(numbers, convolution.channels.map(\.affine), groups: groups, epsilon: epsilon)
      .map { $0.map { activation(siluModel($0), bits: 8) } }
    let (queries, keys, values) = (query(normal), key(normal), value(normal))
    let shares = productOfRows(queries, keys).map { row in softmaxModel(row.map { score($0, bits: 16) }) }
    let attended = denseAttention(queries: queries, keys: keys, values: values, rescale: score).map { row in
      row.map { attention($0, bits: 8) }
    }
    return Step(
      normal: normal, queries: queries, keys: keys, values: values, shares: shares, attended: attended,
      image: output(attended))
  }
}
