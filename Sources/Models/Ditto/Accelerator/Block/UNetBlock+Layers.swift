extension UNetBlock {
  mutating func addStep(_ step: Int, _ places: Places) {
    convolve(step, places)
    normalise(step, places)
    project(.queries, places.query, normal, step) { [results = queries[step]] in
      $0.storesResults = true
      $0.results = results
    }
    project(.keys, places.key, normal, step) { [results = keys[step]] in
      $0.storesResults = true
      $0.results = results
    }
    project(.values, places.value, normal, step) { _ in }
    transposeValues(step, places)
    score(step, places)
    weigh(step, places)
    project(.output, places.output, attended, step) { [self] in
      $0.storesResults = true
      $0.results = image[step + 1] + placement(0)
      // The sums of this layer lie as its results do.
      $0.output = .init(stride: width, rowLength: size, outerStride: lineStride)
    }
  }

  mutating func append(_ command: LayerCommandModel, _ step: Int, _ layer: Layer?, _ name: String) {
    list.append(Command(command: command, step: step, layer: layer, name: name))
  }

  func measuredStep(_ step: Int) -> MeasuredLayer.Step { step == 0 ? .first : step == 1 ? .second : .later }

  /// A product over the steps: whole activations with the bias first, then differences. Where Defo chooses, the command is
  /// written for differences in all steps.
  private func product(_ places: (weights: Int, parameters: Int, sums: Int), _ inputs: [Int], _ step: Int)
    -> LayerCommandModel
  {
    let isWhole = step == 0 && !isMeasured
    var command = LayerCommandModel(.product)
    command.mode = isWhole ? .original : .temporal
    command.current = inputs[step]
    command.previous = isWhole ? 0 : inputs[max(0, step - 1)]
    command.addsBias = isWhole
    command.addsPrevious = !isWhole
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
    // GroupNorm reads the sums.
    if isMeasured { command.measured = MeasuredLayer(Layer.convolution.rawValue, measuredStep(step)) }
    append(command, step, .convolution, "3 x 3")
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
      append(part, step, nil, "GroupNorm, SiLU")
    }
  }

  private mutating func project(
    _ layer: Layer, _ places: (weights: Int, parameters: Int, sums: Int), _ inputs: [Int], _ step: Int,
    _ change: (inout LayerCommandModel) -> Void
  ) {
    var command = product(places, inputs, step)
    command.segmentLength = width
    command.input.stride = width
    command.weightStride = width
    change(&command)
    if isMeasured {
      // The sums of the values are transposed.
      command.measured = MeasuredLayer(layer.rawValue, measuredStep(step), dropsSums: layer != .values)
    }
    append(command, step, layer, "linear")
  }

  private mutating func transposeValues(_ step: Int, _ places: Places) {
    var command = LayerCommandModel(.vectors)
    (command.current, command.results, command.parameters) = (places.value.sums, values[step], places.value.parameters)
    command.storesResults = true
    for strip in transposition(command, rows: pixels, columns: width) { append(strip, step, nil, "transposition") }
  }

  /// Commands that transpose a matrix of sums, a strip of channels each.
  func transposition(_ command: LayerCommandModel, rows: Int, columns count: Int) -> [LayerCommandModel] {
    stride(from: 0, to: count, by: columns).map { start in
      var strip = command
      strip.transposes = true
      (strip.rows, strip.segmentLength) = (rows, columns)
      strip.current += 4 * start
      strip.parameters += 16 * start
      strip.input.stride = count
      strip.output = .init(stride: rows, rowLength: columns, outerStride: columns)
      strip.sums += 4 * start * rows
      strip.results += start * rows
      return strip
    }
  }
}
