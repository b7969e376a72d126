extension UNetBlock {
  /// Q K^T and softmax over it. On differences it has two passes; where Defo chooses, both ways are in the list.
  mutating func score(_ step: Int, _ places: Places) {
    var commands: [(LayerCommandModel, MeasuredLayer.Condition, String)] = []
    if step > 0 {
      var passA = pass(keys[step], before: keys[step - 1], weights: queries[step], inputs: width)
      (passA.rows, passA.channels, passA.parameters) = (pixels, pixels, places.scores.parameters)
      (passA.sums, passA.output.stride) = (places.scratch.0, pixels)
      commands.append((passA, .differences, "Q dK"))
      commands += transposeScratch(places, rows: pixels, columns: pixels)
    }
    func product(before: Int?, _ weights: Int) -> LayerCommandModel {
      var command = pass(queries[step], before: before, weights: weights, inputs: width)
      (command.rows, command.channels, command.parameters) = (pixels, pixels, places.scores.parameters)
      (command.sums, command.previousSums, command.output.stride) = (places.scores.sums, places.scores.sums, pixels)
      command.addsPrevious = before != nil
      return command
    }
    func softmax(addsScratch: Bool) -> LayerCommandModel {
      var command = sum(places.scores, places, addsScratch: addsScratch, length: pixels)
      command.function = .softmax
      command.results = shares[step]
      return command
    }
    if step > 0 {
      commands.append((product(before: queries[step - 1], keys[step - 1]), .differences, "dQ K"))
      commands.append((softmax(addsScratch: true), .differences, "softmax"))
    }
    if step == 0 || isMeasured {
      commands.append((product(before: nil, keys[step]), .whole, "Q K"))
      commands.append((softmax(addsScratch: false), .whole, "softmax"))
    }
    append(commands, step, .scores)
  }

  /// P V by both passes. The bytes of P are weights in the first of them: their lower seven bits, then the eighth, which
  /// counts -128 as a weight and so meets the change with its sign turned.
  mutating func weigh(_ step: Int, _ places: Places) {
    var commands: [(LayerCommandModel, MeasuredLayer.Condition, String)] = []
    if step > 0 {
      for mask in [0x7F, 0x80] {
        let (now, before) = mask == 0x7F ? (values[step], values[step - 1]) : (values[step - 1], values[step])
        var passA = pass(now, before: before, weights: shares[step], inputs: pixels)
        passA.weightMask = mask
        (passA.rows, passA.channels, passA.parameters) = (width, pixels, places.products.parameters)
        (passA.sums, passA.previousSums, passA.output.stride) = (places.scratch.0, places.scratch.0, pixels)
        passA.addsPrevious = mask == 0x80
        commands.append((passA, .differences, "P dV"))
      }
      commands += transposeScratch(places, rows: width, columns: pixels)
    }
    func product(before: Int?, _ weights: Int) -> LayerCommandModel {
      var command = pass(shares[step], before: before, weights: weights, inputs: pixels)
      command.isUnsigned = true
      (command.rows, command.channels, command.parameters) = (pixels, width, places.products.parameters)
      (command.sums, command.previousSums, command.output.stride) = (places.products.sums, places.products.sums, width)
      command.addsPrevious = before != nil
      return command
    }
    func result(addsScratch: Bool) -> LayerCommandModel {
      var command = sum(places.products, places, addsScratch: addsScratch, length: width)
      command.results = attended[step]
      return command
    }
    if step > 0 {
      commands.append((product(before: shares[step - 1], values[step - 1]), .differences, "dP V"))
      commands.append((result(addsScratch: true), .differences, "sum"))
    }
    if step == 0 || isMeasured {
      commands.append((product(before: nil, values[step]), .whole, "P V"))
      commands.append((result(addsScratch: false), .whole, "sum"))
    }
    append(commands, step, .attended)
  }

  /// The commands of a layer; where Defo chooses, with their conditions.
  private mutating func append(
    _ commands: [(LayerCommandModel, MeasuredLayer.Condition, String)], _ step: Int, _ layer: Layer
  ) {
    for (number, entry) in commands.enumerated() {
      var command = entry.0
      if isMeasured {
        command.measured = MeasuredLayer(
          layer.rawValue, measuredStep(step), begins: number == 0, ends: number == commands.count - 1,
          condition: entry.1)
      }
      append(command, step, layer, entry.2)
    }
  }

  private func pass(_ current: Int, before: Int?, weights: Int, inputs: Int) -> LayerCommandModel {
    var command = LayerCommandModel(.product)
    command.mode = before == nil ? .original : .temporal
    (command.current, command.previous, command.weights) = (current, before ?? 0, weights)
    (command.segmentLength, command.input.stride, command.weightStride) = (inputs, inputs, inputs)
    command.storesSums = true
    return command
  }

  private func transposeScratch(_ places: Places, rows: Int, columns count: Int)
    -> [(LayerCommandModel, MeasuredLayer.Condition, String)]
  {
    var command = LayerCommandModel(.vectors)
    (command.current, command.sums, command.parameters) = (
      places.scratch.0, places.scratch.1, places.scores.parameters
    )
    command.storesSums = true
    return transposition(command, rows: rows, columns: count).map { ($0, .differences, "transposition") }
  }

  /// The sums of pass B and those of pass A: stored, and given to a function.
  private func sum(_ own: (parameters: Int, sums: Int), _ places: Places, addsScratch: Bool, length: Int)
    -> LayerCommandModel
  {
    var command = LayerCommandModel(.vectors)
    (command.current, command.parameters, command.sums) = (own.sums, own.parameters, own.sums)
    command.previousSums = places.scratch.1
    command.addsPrevious = addsScratch
    command.storesSums = true
    command.storesResults = true
    (command.rows, command.segmentLength) = (pixels, length)
    (command.input.stride, command.output.stride) = (length, length)
    command.parameterPeriod = length / columns
    return command
  }
}
