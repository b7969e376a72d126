/// A block of a U-Net as a list of layer commands: convolution, GroupNorm and SiLU, self-attention, linear layer. What
/// the linear layer gives is the image of the next denoising step.
///
/// The image lies in a border of zeros, so that the rows of the convolution are three runs of bytes each. Every step has
/// its own activations in the memory, so that they can be compared afterwards; sums are replaced in place.
public struct UNetBlock: Sendable {
  /// What Defo measures, in the order of its table.
  public enum Layer: Int, CaseIterable, Sendable {
    case convolution, queries, keys, values, scores, attended, output
  }
  /// A layer command, with what it belongs to.
  public struct Command: Sendable {
    public var command: LayerCommandModel
    public var step: Int
    /// Nil for commands between the layers.
    public var layer: Layer?
    public var name: String
  }

  let size = 4
  public let width: Int
  public let steps: Int
  let columns: Int
  /// Whether Defo chooses the mode of each layer, and not the list.
  public let isMeasured: Bool
  public private(set) var memory: MemoryImage
  public internal(set) var list: [Command] = []
  public var commands: [LayerCommandModel] { list.map(\.command) }
  /// Of the first command.
  public let listAddress: Int
  public var pixels: Int { size * size }
  var lineStride: Int { (size + 2) * width }

  /// For each step where its activations are.
  public private(set) var image: [Int] = []
  public private(set) var normal: [Int] = []
  public private(set) var queries: [Int] = []
  public private(set) var keys: [Int] = []
  /// Transposed: a row for each channel.
  public private(set) var values: [Int] = []
  public private(set) var shares: [Int] = []
  public private(set) var attended: [Int] = []

  public let network: UNetBlockReference

  /// Two groups of as many channels as the accelerator has columns.
  ///
  /// - Parameter amplitude: of the images; see `UNetBlockReference`.
  public init(steps: Int, columns: Int, isMeasured: Bool = false, amplitude: Double = 1, _ random: inout RandomSource)
    throws
  {
    width = 2 * columns
    self.steps = steps
    self.columns = columns
    self.isMeasured = isMeasured
    network = try UNetBlockReference(width: width, amplitude: amplitude, &random)
    memory = MemoryImage(count: 1 << 18 + 64 * width * width)
    listAddress = memory.reserve(steps * 40 * LayerCommandModel.bytes)
    let places = Places(network, &memory, width: width, pixels: pixels)
    for step in 0...steps {
      image.append(memory.reserve((size + 2) * lineStride))
      if step == steps { break }
      normal.append(memory.reserve(pixels * width))
      queries.append(memory.reserve(pixels * width))
      keys.append(memory.reserve(pixels * width))
      values.append(memory.reserve(pixels * width))
      shares.append(memory.reserve(pixels * pixels))
      attended.append(memory.reserve(pixels * width))
    }
    for (pixel, row) in network.image.enumerated() {
      for (channel, value) in row.enumerated() { memory.store(value, count: 1, at: address(pixel) + channel) }
    }
    for step in 0..<steps { addStep(step, places) }
    memory.store(commands, at: listAddress)
  }

  /// The first byte of a pixel of the first image.
  private func address(_ pixel: Int) -> Int { image[0] + placement(pixel) }
  public func placement(_ pixel: Int) -> Int { (pixel / size + 1) * lineStride + (pixel % size + 1) * width }

  /// Weights, parameters and sums.
  struct Places {
    var convolution, query, key, value, output: (weights: Int, parameters: Int, sums: Int)
    var scores, products: (parameters: Int, sums: Int)
    /// A square of sums before and after it is transposed.
    var scratch: (Int, Int)

    init(_ network: UNetBlockReference, _ memory: inout MemoryImage, width: Int, pixels: Int) {
      func layer(_ layer: UNetBlockReference.Layer, _ memory: inout MemoryImage) -> (Int, Int, Int) {
        let inputs = layer.weights[0].count
        let weights = memory.reserve(layer.weights.count * inputs)
        memory.store(layer.weights, at: weights, stride: inputs)
        let parameters = memory.reserve(16 * width)
        memory.store(layer.channels, at: parameters)
        // Twice as many sums, because those of the last layer lie as in an image with its border.
        return (weights, parameters, memory.reserve(8 * pixels * width))
      }
      convolution = layer(network.convolution, &memory)
      query = layer(network.query, &memory)
      key = layer(network.key, &memory)
      value = layer(network.value, &memory)
      output = layer(network.output, &memory)
      let longest = max(pixels, width)
      scores = (memory.reserve(16 * longest), memory.reserve(4 * pixels * pixels))
      products = (memory.reserve(16 * longest), memory.reserve(4 * pixels * width))
      let score = VectorChannel(bias: 0, rescale: network.score)
      let product = VectorChannel(bias: 0, rescale: network.attention)
      memory.store([VectorChannel](repeating: score, count: longest), at: scores.parameters)
      memory.store([VectorChannel](repeating: product, count: longest), at: products.parameters)
      scratch = (memory.reserve(4 * pixels * longest), memory.reserve(4 * pixels * longest))
    }
  }
}
