/// The golden model of the accelerator: what a list of layer commands makes of the memory, byte for byte.
///
/// Commands are taken to be right; what the accelerator does with wrong ones is in docs/ditto/accelerator.md.
public struct AcceleratorModel: Sendable {
  /// Output channels that are worked on at a time; rows of results and sums are written in vectors of so many.
  public let columns: Int
  public var memory: MemoryImage
  /// For each layer whether Defo decided for temporal differences; layers beyond the last one do not.
  public var decisions: [Bool] = []
  /// Whether layers that lose run on spatial differences (Defo+).
  public var fallsBackToSpatial = false

  public init(columns: Int, memory: MemoryImage) {
    self.columns = columns
    self.memory = memory
  }

  public mutating func run(_ commands: [LayerCommandModel]) {
    for written in commands {
      let mode = written.measured.map {
        $0.mode(
          usesDifferences: decisions.indices.contains($0.layer) && decisions[$0.layer],
          fallsBackToSpatial: fallsBackToSpatial)
      }
      if let command = written.executed(in: mode ?? written.mode) { execute(command) }
    }
  }

  /// A command as it stands.
  mutating func execute(_ command: LayerCommandModel) {
    switch command.operation {
    case .product: multiply(command)
    case .vectors: transform(command)
    }
  }

  /// What the rows of a product are multiplied with, along K.
  func differences(_ command: LayerCommandModel) -> [[EncodedDifference]] {
    zip(activations(command, at: command.current), reference(command)).map {
      encodeDifferences(current: $0, reference: $1, mode: command.mode)
    }
  }

  // MARK: Products

  private mutating func multiply(_ command: LayerCommandModel) {
    let current = activations(command, at: command.current)
    let reference = reference(command)
    let inputs = current[0].count
    for start in stride(from: 0, to: command.channels, by: columns) {
      let weights = (0..<inputs).map { input in
        (0..<columns).map { column -> Int in
          guard start + column < command.channels else { return 0 }
          let address = command.weights + (start + column) * command.weightStride + input
          return Int(Int8(truncatingIfNeeded: memory.byte(address) & command.weightMask))
        }
      }
      var products = denseProduct(zip(current, reference).map { zip($0, $1).map { $0 - $1 } }, weights)
      if command.mode == .spatial {
        for row in products.indices.dropFirst() { products[row] = zip(products[row], products[row - 1]).map(+) }
      }
      let unit = vectorUnit(command, channels: channels(command, from: start, count: columns))
      for (row, product) in products.enumerated() {
        let offset = command.output.offset(row: row, segment: 0) + start
        let sums = unit.sums(product, previous: previous(command, offset, count: columns)).map(wrapped)
        store(sums, offset, command, isSum: true)
        store(unit.results(sums), offset, command, isSum: false)
      }
    }
  }

  private func reference(_ command: LayerCommandModel) -> [[Int]] {
    if command.mode == .temporal { return activations(command, at: command.previous) }
    let current = activations(command, at: command.current)
    let zeros = current[0].map { _ in 0 }
    return command.mode == .original ? current.map { _ in zeros } : [zeros] + current.dropLast()
  }

  private func activations(_ command: LayerCommandModel, at address: Int) -> [[Int]] {
    (0..<command.rows).map { row in
      (0..<command.segments).flatMap { segment -> [Int] in
        let start = address + command.input.offset(row: row, segment: segment)
        return (start..<(start + command.segmentLength)).map {
          command.isUnsigned ? memory.byte($0) : memory.int8($0)
        }
      }
    }
  }

  // MARK: Vectors

  private mutating func transform(_ command: LayerCommandModel) {
    let length = (command.segmentLength + columns - 1) / columns * columns
    let unit = vectorUnit(command, channels: channels(command, from: 0, count: columns * command.parameterPeriod))
    var sumRows: [[Int]] = []
    var resultRows: [[Int]] = []
    var counts = 0
    for row in 0..<command.rows {
      var accumulators: [Int] = []
      var old: [Int] = []
      for segment in 0..<command.segments {
        let start = command.current + 4 * command.input.offset(row: row, segment: segment)
        accumulators += (0..<length).map { memory.int32(start + 4 * $0) }
        let offset = command.output.offset(row: row, segment: segment)
        old += previous(command, offset, count: length) ?? [Int](repeating: 0, count: length)
      }
      let sums = unit.sums(accumulators, previous: old).map(wrapped)
      let isRow = [.softmax, .normalisation, .normalisationSiLU].contains(command.function)
      counts = isRow && command.segments == 1 ? command.segmentLength : sums.count
      sumRows.append(sums)
      resultRows.append(unit.results(Array(sums[..<counts])))
      guard !command.transposes else { continue }
      for segment in 0..<command.segments {
        let part = (segment * length)..<((segment + 1) * length)
        let offset = command.output.offset(row: row, segment: segment)
        store(Array(sums[part]), offset, command, isSum: true)
        store(Array(resultRows[row][part.clamped(to: 0..<counts)]), offset, command, isSum: false)
        storePadding(command, offset, from: counts, to: length)
      }
    }
    if command.transposes { storeTransposed(command, sumRows, resultRows) }
  }

  /// Softmax gives 0 in lanes beyond the row's end, normalisation anything.
  private mutating func storePadding(_ command: LayerCommandModel, _ offset: Int, from start: Int, to end: Int) {
    guard command.storesResults, start < end else { return }
    for lane in start..<end {
      memory.store(0, count: 1, at: command.results + offset + lane)
      if command.function != .softmax { memory.storeAnything(count: 1, at: command.results + offset + lane) }
    }
  }

  /// Blocks of as many rows as there are columns, each with its columns as rows of `columns` elements.
  private mutating func storeTransposed(_ command: LayerCommandModel, _ sums: [[Int]], _ results: [[Int]]) {
    for block in 0..<(command.rows / columns) {
      for column in 0..<columns {
        let offset = command.output.offset(row: block * columns + column, segment: 0)
        let rows = (block * columns)..<((block + 1) * columns)
        store(sums[rows].map { $0[column] }, offset, command, isSum: true)
        store(results[rows].map { $0[column] }, offset, command, isSum: false)
      }
    }
  }

  // MARK: Both

  private func vectorUnit(_ command: LayerCommandModel, channels: [VectorChannel]) -> VectorProcessingModel {
    guard let output = try? Requantisation(multiplier: command.outputMultiplier, shift: command.outputShift) else {
      preconditionFailure("a command's output shift is 1...47, not \(command.outputShift)")
    }
    return VectorProcessingModel(
      function: command.function, channels: channels, epsilon: command.epsilon, output: output,
      addsBias: command.addsBias)
  }

  private func channels(_ command: LayerCommandModel, from start: Int, count: Int) -> [VectorChannel] {
    (start..<(start + count)).map { channel in
      let address = command.parameters + 16 * channel
      let multiplier = memory.byte(address + 4) | memory.byte(address + 5) << 8
      guard let rescale = try? Requantisation(multiplier: multiplier, shift: memory.byte(address + 6)) else {
        preconditionFailure("the shift of channel \(channel) is 1...47, not \(memory.byte(address + 6))")
      }
      return VectorChannel(
        bias: memory.int32(address), rescale: rescale,
        affine: ChannelAffine(gain: memory.int16(address + 8), offset: memory.int16(address + 10)))
    }
  }

  private func previous(_ command: LayerCommandModel, _ offset: Int, count: Int) -> [Int]? {
    guard command.addsPrevious else { return nil }
    return (0..<count).map { memory.int32(command.previousSums + 4 * (offset + $0)) }
  }

  private func wrapped(_ sum: Int) -> Int { Int(Int32(truncatingIfNeeded: sum)) }

  /// Stores sums (int32) or results (bytes) if the command says so.
  private mutating func store(_ values: [Int], _ offset: Int, _ command: LayerCommandModel, isSum: Bool) {
    guard isSum ? command.storesSums : command.storesResults else { return }
    for (index, value) in values.enumerated() {
      if isSum {
        memory.store(value, count: 4, at: command.sums + 4 * (offset + index))
      } else {
        memory.store(value, count: 1, at: command.results + offset + index)
      }
    }
  }
}
