extension CMCAcceleratorModel {
  /// Runs a command that has no errors.
  public mutating func run(_ command: AcceleratorCommand) {
    switch command {
    case .product(let product): run(product)
    case .rows(let rows): run(rows)
    }
  }

  /// Runs a command that has no errors, row by row.
  public mutating func run(_ command: RowCommand) {
    let model = VectorProcessingModel(
      function: command.function,
      channels: (0..<command.elements).map {
        VectorChannel(bias: 0, rescale: command.rescale, affine: affine($0, command))
      }, epsilon: command.epsilon, output: command.output, addsBias: false)
    count(command)
    for row in 0..<command.rows {
      func place(_ place: RowCommand.Place) -> Int {
        place.address + row / command.frameRows * place.frameStride + row % command.frameRows * place.rowStride
      }
      var sums = bytes(place(command.first), command.elements).map { $0 * command.firstFactor }
      if let second = command.second {
        let addends = bytes(place(second), command.elements)
        for index in sums.indices { sums[index] += addends[index] * command.secondFactor }
      }
      write(model.results(sums), place(command.results))
    }
  }

  /// Gain and offset of a channel, 4 bytes.
  private func affine(_ channel: Int, _ command: RowCommand) -> ChannelAffine {
    guard command.function == .normalisation || command.function == .normalisationSiLU else {
      return ChannelAffine(gain: 4096, offset: 0)
    }
    func half(_ address: Int) -> Int {
      Int(Int16(truncatingIfNeeded: Int(memory[address]) | Int(memory[address + 1]) << 8))
    }
    let address = command.parameterAddress + 4 * channel
    return ChannelAffine(gain: half(address), offset: half(address + 2))
  }
}
