/// The sizes of an accelerator that its results and its errors depend on.
public struct AcceleratorSizes: Hashable, Sendable {
  /// Bytes of a beat: results are written in whole beats.
  public var beatBytes: Int
  public var maximumElements: Int
  public var maximumRows: Int
  /// Tokens of a frame, and frames of a segment.
  public var tokens: Int
  public var frames: Int
  public var sadWidth: Int
  /// What the codec's cycles depend on.
  public var codec: SADCodecCycles

  public init(
    beatBytes: Int, maximumElements: Int, maximumRows: Int, tokens: Int, frames: Int, sadWidth: Int = 20,
    codec: SADCodecCycles
  ) {
    self.beatBytes = beatBytes
    self.maximumElements = maximumElements
    self.maximumRows = maximumRows
    self.tokens = tokens
    self.frames = frames
    self.sadWidth = sadWidth
    self.codec = codec
  }
}

/// The golden model of the CMC accelerator: a memory, and what commands make of it.
public struct CMCAcceleratorModel: Sendable {
  public let sizes: AcceleratorSizes
  public var memory: [UInt8]
  /// What the counters of the circuit show afterwards.
  public internal(set) var counts = AcceleratorCounts()

  public init(_ sizes: AcceleratorSizes, memory: [UInt8]) {
    self.sizes = sizes
    self.memory = memory
  }

  /// One segment's rows and what is known about each; rows are numbered within the segment, frame by frame.
  private struct Segment {
    var number: Int
    var rows: Range<Int>
    var frames: [Range<Int>]
    var iFrame: Int
    /// The I frame first.
    var order: [Int] { [iFrame] + frames.indices.filter { $0 != iFrame } }
  }

  /// Runs a command that has no errors.
  public mutating func run(_ command: ProductCommand) {
    counts.beatsRead += ProductCommand.size / sizes.beatBytes
    let cuts = intraSegments(
      command.rows, framesPerSegment: command.segmentFrames, vectorsPerFrame: command.frameRows)
    for (number, cut) in cuts.enumerated() {
      let frames = stride(from: 0, to: cut.rows.count, by: command.frameRows).map {
        $0..<min(cut.rows.count, $0 + command.frameRows)
      }
      let middle = lowerMiddle(frames.count)
      let iFrame = frames.count == command.segmentFrames ? command.iFrame ?? middle : middle
      run(Segment(number: number, rows: cut.rows, frames: frames, iFrame: iFrame), command)
    }
  }

  private mutating func run(_ segment: Segment, _ command: ProductCommand) {
    let sources = sources(segment, command)
    let kept = segment.order.flatMap { segment.frames[$0].filter { sources[$0] == $0 } }
    count(command, segment.frames.map(\.count), kept: kept.count)
    let results = multiply(segment, kept, command)
    let base = command.results.address + segment.number * command.segmentFrames * command.results.frameStride
    if command.storesCondensed {
      for (position, row) in kept.enumerated() { write(results[row]!, base + position * command.results.rowStride) }
    } else {
      for (frame, rows) in segment.frames.enumerated() {
        for (index, row) in rows.enumerated() {
          let place = base + frame * command.results.frameStride + index * command.results.rowStride
          write(results[sources[row]]!, place)
        }
      }
    }
    if let target = command.tableTarget {
      let entries = segment.order.dropFirst().flatMap { segment.frames[$0] }.flatMap { row -> [Int] in
        // j means something only where the token is not informative, but what the codec found is stored all the same.
        let value = (sources[row] == row ? 0x8000 : 0) | lastReferences[row]
        return [value & 255, value >> 8]
      }
      write(entries, target + segment.number * command.tableStride)
    }
  }

  /// For each row of the segment what was found as its nearest reference, informative or not.
  private var lastReferences: [Int] = []

  /// The row whose results each row takes.
  private mutating func sources(_ segment: Segment, _ command: ProductCommand) -> [Int] {
    let iRows = segment.frames[segment.iFrame]
    lastReferences = Array(repeating: 0, count: segment.rows.count)
    var sources = Array(0..<segment.rows.count)
    var entry = command.tableSource + segment.number * command.tableStride
    let isSearched = segment.frames.count > 1 && (command.search.code == 1 || command.search.code == 2)
    let classRows = command.hasClassRow ? 1 : 0
    let references = isSearched ? iRows.dropFirst(classRows).map { row($0, segment, command) } : []
    for frame in segment.order.dropFirst() {
      for (index, row) in segment.frames[frame].enumerated() {
        switch command.search {
        case .none: break
        case .full, .windowed:
          if index < classRows { break }
          var range = SearchRange.full
          if case .windowed(let radius, let columns, _) = command.search {
            range = .window(radius: radius, columns: columns)
          }
          let nearest = nearestReference(
            to: self.row(row, segment, command), among: references,
            candidates: range.candidates(for: index - classRows, among: references.count),
            limit: (1 << sizes.sadWidth) - 1)
          lastReferences[row] = nearest.reference + classRows
          if nearest.sad <= command.threshold { sources[row] = iRows.lowerBound + lastReferences[row] }
        case .table:
          let value = Int(memory[entry]) | Int(memory[entry + 1]) << 8
          entry += 2
          lastReferences[row] = value & 0x7FFF
          if value < 0x8000 { sources[row] = iRows.lowerBound + value }
        }
      }
    }
    return sources
  }

  /// The elements of a row that is stored in full.
  private func row(_ row: Int, _ segment: Segment, _ command: ProductCommand) -> [Int] {
    let base = command.tokens.address + segment.number * command.segmentFrames * command.tokens.frameStride
    let frame = row / command.frameRows
    return elements(
      base + frame * command.tokens.frameStride + row % command.frameRows * command.tokens.rowStride, command)
  }

  private func multiply(_ segment: Segment, _ kept: [Int], _ command: ProductCommand) -> [Int: [Int]] {
    let base = command.tokens.address + segment.number * command.segmentFrames * command.tokens.frameStride
    let weights = (0..<command.features).map { feature in
      command.weightsTransposed
        ? (0..<command.elements).map {
          signed(memory[command.weightAddress + $0 * command.weightRowStride + feature])
        } : bytes(command.weightAddress + feature * command.weightRowStride, command.elements)
    }
    let parameters = (0..<command.features).map { parameter(command.parameterAddress + 8 * $0) }
    var results: [Int: [Int]] = [:]
    for (position, row) in kept.enumerated() {
      let tokens =
        command.loadsCondensed
        ? elements(base + position * command.tokens.rowStride, command) : self.row(row, segment, command)
      results[row] = zip(weights, parameters).map { weight, parameter in
        let sum = zip(weight, tokens).reduce(parameter.bias) { $0 + $1.0 * $1.1 }
        return requantised(sum, multiplier: parameter.multiplier, shift: parameter.shift)
      }
    }
    return results
  }

  private func parameter(_ address: Int) -> (bias: Int, multiplier: Int, shift: Int) {
    let value = (0..<8).reduce(0) { $0 | Int(memory[address + $1]) << (8 * $1) }
    return (Int(Int32(truncatingIfNeeded: value)), (value >> 32) & 0xFFFF, (value >> 48) & 31)
  }

  private func signed(_ byte: UInt8) -> Int { Int(Int8(bitPattern: byte)) }
  func bytes(_ address: Int, _ count: Int) -> [Int] { memory[address..<(address + count)].map(signed) }
  private func elements(_ address: Int, _ command: ProductCommand) -> [Int] {
    command.areUnsigned
      ? memory[address..<(address + command.elements)].map(Int.init) : bytes(address, command.elements)
  }

  /// Whole beats, filled up with zeros.
  mutating func write(_ values: [Int], _ address: Int) {
    let padded = (values.count + sizes.beatBytes - 1) / sizes.beatBytes * sizes.beatBytes
    for index in 0..<padded {
      memory[address + index] = index < values.count ? UInt8(truncatingIfNeeded: values[index]) : 0
    }
  }
}
