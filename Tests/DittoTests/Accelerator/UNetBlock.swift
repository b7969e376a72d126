import Ditto
import Models

/// A block of a U-Net as a list of layer commands: convolution, GroupNorm and SiLU, self-attention, linear layer. What
/// the linear layer gives is the image of the next denoising step.
///
/// The image lies in a border of zeros, so that the rows of the convolution are three runs of bytes each. Every step has
/// its own activations in the memory, so that they can be compared afterwards; sums are replaced in place.
struct UNetBlock {
  let size = 4
  let width: Int
  let steps: Int
  let columns: Int
  private(set) var memory: MemoryImage
  private(set) var commands: [LayerCommandModel] = []
  let list: Int
  var pixels: Int { size * size }
  var lineStride: Int { (size + 2) * width }

  /// For each step where its activations are.
  private(set) var image: [Int] = []
  private(set) var normal: [Int] = []
  private(set) var queries: [Int] = []
  private(set) var keys: [Int] = []
  /// Transposed: a row for each channel.
  private(set) var values: [Int] = []
  private(set) var shares: [Int] = []
  private(set) var attended: [Int] = []

  let network: UNetBlockReference

  /// Two groups of as many channels as the accelerator has columns.
  init(steps: Int, columns: Int, _ random: inout RandomSource) throws {
    width = 2 * columns
    self.steps = steps
    self.columns = columns
    network = try UNetBlockReference(width: width, &random)
    memory = MemoryImage(count: 1 << 18)
    list = memory.reserve(steps * 40 * LayerCommandModel.bytes)
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
    memory.store(commands, at: list)
  }

  /// The first byte of a pixel of the first image.
  private func address(_ pixel: Int) -> Int { image[0] + placement(pixel) }
  func placement(_ pixel: Int) -> Int { (pixel / size + 1) * lineStride + (pixel % size + 1) * width }

  /// Weights, parameters and sums.
  private struct Places {
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

  // MARK: The commands of a step

  private mutating func addStep(_ step: Int, _ places: Places) {
    convolve(step, places)
    normalise(step, places)
    project(places.query, normal, step) { [results = queries[step]] in
      $0.storesResults = true
      $0.results = results
    }
    project(places.key, normal, step) { [results = keys[step]] in
      $0.storesResults = true
      $0.results = results
    }
    project(places.value, normal, step) { _ in }
    transposeValues(step, places)
    score(step, places)
    weigh(step, places)
    project(places.output, attended, step) { [self] in
      $0.storesResults = true
      $0.results = image[step + 1] + placement(0)
      // The sums of this layer lie as its results do.
      $0.output = .init(stride: width, rowLength: size, outerStride: lineStride)
    }
  }

  /// A product over the steps: whole activations with the bias first, then differences.
  private func product(_ places: (weights: Int, parameters: Int, sums: Int), _ inputs: [Int], _ step: Int)
    -> LayerCommandModel
  {
    var command = LayerCommandModel(.product)
    command.mode = step == 0 ? .original : .temporal
    command.current = inputs[step]
    command.previous = step == 0 ? 0 : inputs[step - 1]
    command.addsBias = step == 0
    command.addsPrevious = step > 0
    command.storesSums = true
    (command.weights, command.parameters) = (places.weights, places.parameters)
    (command.previousSums, command.sums) = (places.sums, places.sums)
    (command.rows, command.channels) = (pixels, width)
    command.output.stride = width
    return command
  }

  private mutating func convolve(_ step: Int, _ places: Places) {
    var command = product(places.convolution, image, step)
    (command.segments, command.segmentLength) = (3, 3 * width)
    command.input = .init(stride: width, segmentStride: lineStride, rowLength: size, outerStride: lineStride)
    command.weightStride = 9 * width
    commands.append(command)
  }

  /// A row is a group of channels, a segment a pixel of it.
  private mutating func normalise(_ step: Int, _ places: Places) {
    let channels = width / network.groups
    var command = LayerCommandModel(.vectors)
    command.function = .normalisationSiLU
    (command.current, command.results, command.parameters) = (
      places.convolution.sums, normal[step], places.convolution.parameters
    )
    command.storesResults = true
    (command.segments, command.segmentLength) = (pixels, channels)
    command.input = .init(stride: channels, segmentStride: width)
    command.output = command.input
    command.epsilon = network.epsilon
    (command.outputMultiplier, command.outputShift) = (network.activation.multiplier, network.activation.shift)
    command.rows = 1
    // Each group has its own channel parameters.
    for group in 0..<network.groups {
      var part = command
      part.current += 4 * group * channels
      part.results += group * channels
      part.parameters += 16 * group * channels
      part.parameterPeriod = channels / columns
      commands.append(part)
    }
  }

  private mutating func project(
    _ places: (weights: Int, parameters: Int, sums: Int), _ inputs: [Int], _ step: Int,
    _ change: (inout LayerCommandModel) -> Void
  ) {
    var command = product(places, inputs, step)
    command.segmentLength = width
    command.input.stride = width
    command.weightStride = width
    change(&command)
    commands.append(command)
  }

  private mutating func transposeValues(_ step: Int, _ places: Places) {
    var command = LayerCommandModel(.vectors)
    (command.current, command.results, command.parameters) = (places.value.sums, values[step], places.value.parameters)
    command.storesResults = true
    transpose(command, rows: pixels, columns: width)
  }

  /// Commands that transpose a matrix of sums, a strip of channels each.
  private mutating func transpose(_ command: LayerCommandModel, rows: Int, columns count: Int) {
    for start in stride(from: 0, to: count, by: columns) {
      var strip = command
      strip.transposes = true
      (strip.rows, strip.segmentLength) = (rows, columns)
      strip.current += 4 * start
      strip.parameters += 16 * start
      strip.input.stride = count
      strip.output = .init(stride: rows, rowLength: columns, outerStride: columns)
      strip.sums += 4 * start * rows
      strip.results += start * rows
      commands.append(strip)
    }
  }

  /// Q K^T by both passes, and softmax over their sum.
  private mutating func score(_ step: Int, _ places: Places) {
    if step > 0 {
      var passA = attentionPass(keys[step], before: keys[step - 1], weights: queries[step], inputs: width)
      (passA.rows, passA.channels, passA.parameters) = (pixels, pixels, places.scores.parameters)
      (passA.sums, passA.output.stride) = (places.scratch.0, pixels)
      commands.append(passA)
      transposeScratch(places, rows: pixels, columns: pixels)
    }
    var passB = attentionPass(
      queries[step], before: step == 0 ? nil : queries[step - 1], weights: keys[max(0, step - 1)], inputs: width)
    (passB.rows, passB.channels, passB.parameters) = (pixels, pixels, places.scores.parameters)
    (passB.sums, passB.previousSums, passB.output.stride) = (places.scores.sums, places.scores.sums, pixels)
    passB.addsPrevious = step > 0
    commands.append(passB)
    var softmax = sum(places.scores, places, step, length: pixels)
    softmax.function = .softmax
    softmax.results = shares[step]
    commands.append(softmax)
  }

  /// P V by both passes. The bytes of P are weights in the first of them: their lower seven bits, then the eighth, which
  /// counts -128 as a weight and so meets the change with its sign turned.
  private mutating func weigh(_ step: Int, _ places: Places) {
    if step > 0 {
      for mask in [0x7F, 0x80] {
        let (now, before) = mask == 0x7F ? (values[step], values[step - 1]) : (values[step - 1], values[step])
        var passA = attentionPass(now, before: before, weights: shares[step], inputs: pixels)
        passA.weightMask = mask
        (passA.rows, passA.channels, passA.parameters) = (width, pixels, places.products.parameters)
        (passA.sums, passA.previousSums, passA.output.stride) = (places.scratch.0, places.scratch.0, pixels)
        passA.addsPrevious = mask == 0x80
        commands.append(passA)
      }
      transposeScratch(places, rows: width, columns: pixels)
    }
    var passB = attentionPass(
      shares[step], before: step == 0 ? nil : shares[step - 1], weights: values[max(0, step - 1)], inputs: pixels)
    passB.isUnsigned = true
    (passB.rows, passB.channels, passB.parameters) = (pixels, width, places.products.parameters)
    (passB.sums, passB.previousSums, passB.output.stride) = (places.products.sums, places.products.sums, width)
    passB.addsPrevious = step > 0
    commands.append(passB)
    var result = sum(places.products, places, step, length: width)
    result.results = attended[step]
    commands.append(result)
  }

  private func attentionPass(_ current: Int, before: Int?, weights: Int, inputs: Int) -> LayerCommandModel {
    var command = LayerCommandModel(.product)
    command.mode = before == nil ? .original : .temporal
    (command.current, command.previous, command.weights) = (current, before ?? 0, weights)
    (command.segmentLength, command.input.stride, command.weightStride) = (inputs, inputs, inputs)
    command.storesSums = true
    return command
  }

  private mutating func transposeScratch(_ places: Places, rows: Int, columns count: Int) {
    var command = LayerCommandModel(.vectors)
    (command.current, command.sums, command.parameters) = (
      places.scratch.0, places.scratch.1, places.scores.parameters
    )
    command.storesSums = true
    transpose(command, rows: rows, columns: count)
  }

  /// The sums of pass B and, but for the first step, those of pass A: stored, and given to a function.
  private func sum(_ own: (parameters: Int, sums: Int), _ places: Places, _ step: Int, length: Int)
    -> LayerCommandModel
  {
    var command = LayerCommandModel(.vectors)
    (command.current, command.parameters, command.sums) = (own.sums, own.parameters, own.sums)
    command.previousSums = places.scratch.1
    command.addsPrevious = step > 0
    command.storesSums = true
    command.storesResults = true
    (command.rows, command.segmentLength) = (pixels, length)
    (command.input.stride, command.output.stride) = (length, length)
    command.parameterPeriod = length / columns
    return command
  }
}
