/// What a command amounts to: transfers, differences, vectors.
struct CommandWork {
  let geometry: AcceleratorGeometry
  let command: LayerCommandModel
  /// Of the product's rows along K.
  private let differences: [[EncodedDifference]]

  /// - Parameter model: with the memory as it is before the command.
  init(_ command: LayerCommandModel, _ model: AcceleratorModel, _ geometry: AcceleratorGeometry) {
    self.command = command
    self.geometry = geometry
    differences = command.operation == .product ? model.differences(command) : []
  }

  var isProduct: Bool { command.operation == .product }
  var inputs: Int { command.segments * command.segmentLength }
  /// Vectors of a segment, of a row.
  private var segmentVectors: Int {
    isProduct ? 1 : (command.segmentLength + geometry.columns - 1) / geometry.columns
  }
  var rowVectors: Int { isProduct ? 1 : command.segments * segmentVectors }

  // MARK: Transfers

  func parameters(channel: Int) -> [Transfer] {
    let size = 16 * geometry.columns
    return (0..<(isProduct ? 1 : command.parameterPeriod)).map {
      Transfer(address: command.parameters + 16 * channel + $0 * size, beats: size / geometry.busBytes)
    }
  }

  func weights(channel: Int) -> [Transfer] {
    (channel..<min(command.channels, channel + geometry.columns)).map {
      Transfer(
        address: command.weights + $0 * command.weightStride,
        beats: (inputs + geometry.busBytes - 1) / geometry.busBytes)
    }
  }

  func activations(row: Int) -> [Transfer] {
    let scan = geometry.compute.scanWidth
    let beats = (command.segmentLength + scan - 1) / scan * scan / geometry.busBytes
    return (row..<min(command.rows, row + geometry.rows)).flatMap { row in
      (0..<command.segments).flatMap { segment -> [Transfer] in
        let place = command.input.offset(row: row, segment: segment)
        let own = Transfer(address: command.current + place, beats: beats)
        switch command.mode {
        case .original: return [own]
        case .temporal: return [own, Transfer(address: command.previous + place, beats: beats)]
        case .spatial:
          guard row > 0 else { return [own] }
          let before = command.input.offset(row: row - 1, segment: segment)
          return [own, Transfer(address: command.current + before, beats: beats)]
        }
      }
    }
  }

  /// Of the vectors of some rows the elements in front of each, in the output or in the input.
  private func places(_ rows: Range<Int>, _ placement: LayerCommandModel.Placement, channel: Int) -> [Int] {
    rows.flatMap { row in
      (0..<(isProduct ? 1 : command.segments)).flatMap { segment in
        (0..<segmentVectors).map {
          placement.offset(row: row, segment: segment) + $0 * geometry.columns + channel
        }
      }
    }
  }

  private func block(_ row: Int) -> Range<Int> {
    isProduct ? row..<min(command.rows, row + geometry.rows) : 0..<command.rows
  }

  /// Sums and previous sums that the vector reader brings for a block, and the vectors that it gives.
  func sums(row: Int, channel: Int) -> (transfers: [Transfer], vectors: Int) {
    let beats = geometry.sumBeats
    let old = places(block(row), command.output, channel: channel).map {
      Transfer(address: command.previousSums + 4 * $0, beats: beats)
    }
    guard !isProduct else { return (command.addsPrevious ? old : [], block(row).count) }
    let new = places(block(row), command.input, channel: 0).map {
      Transfer(address: command.current + 4 * $0, beats: beats)
    }
    return (command.addsPrevious ? zip(new, old).flatMap { [$0, $1] } : new, new.count)
  }

  /// Where the vectors of a block of channels go.
  func targets(channel: Int) -> (sums: [Int], results: [Int]) {
    let places = places(0..<command.rows, command.output, channel: channel)
    return (places.map { command.sums + 4 * $0 }, places.map { command.results + $0 })
  }

  // MARK: Product

  private var tiles: [Range<Int>] {
    let depth = geometry.compute.tileDepth
    return stride(from: 0, to: inputs, by: depth).map { $0..<min($0 + depth, inputs) }
  }
  var reloadsWeights: Bool { inputs > geometry.compute.tileDepth }

  /// The beats that a row of the array gets for a block.
  func beats(row: Int, isFinalBlock: Bool) -> [EncodedBeat] {
    let tiles = tiles
    return tiles.enumerated().flatMap { number, tile in
      let tag = (number == tiles.count - 1 ? 1 : 0) | (isFinalBlock || reloadsWeights ? 2 : 0)
      var values: [EncodedDifference] = []
      if row < command.rows {
        values = differences[row][tile].map {
          var value = $0
          value.input -= tile.lowerBound
          return value
        }
      }
      return Models.beats(values, scanWidth: geometry.compute.scanWidth, tag: tag)
    }
  }

  /// Whether each beat of weights ends its tile.
  var weightBeats: [Bool] {
    let size = geometry.compute.loadedInputs
    return tiles.flatMap { tile in
      let count = (tile.count + size - 1) / size
      return (0..<count).map { $0 == count - 1 }
    }
  }
}
