/// What the counters of a CMC accelerator show after a list without errors: all of them but those that depend on when
/// memory answers.
public struct AcceleratorCounts: Hashable, Codable, Sendable {
  /// Tokens that were decided about, and informative ones among them.
  public var decided = 0
  public var informative = 0
  /// Cycles in which the codec's lanes compare.
  public var searchCycles = 0
  /// Slices that were multiplied.
  public var slices = 0
  public var beatsRead = 0
  public var beatsWritten = 0

  public init() {}
}

extension CMCAcceleratorModel {
  private func beats(_ bytes: Int) -> Int { (bytes + sizes.beatBytes - 1) / sizes.beatBytes }

  /// A segment of a product.
  ///
  /// - Parameters:
  ///   - frames: rows of each.
  ///   - kept: informative rows.
  mutating func count(_ command: ProductCommand, _ frames: [Int], kept: Int) {
    let rows = frames.reduce(0, +)
    let (rowBeats, tiles) = (beats(command.elements), beats(command.features))
    let decidedHere = frames.count > 1 ? rows - frames[0] : 0
    counts.decided += rows
    counts.informative += kept
    counts.slices += kept * rowBeats * tiles
    counts.beatsRead += (command.search == .table ? kept : rows) * rowBeats
    if command.search == .table { counts.beatsRead += beats(2 * decidedHere) }
    // For each output tile its weights and 8 bytes of parameters a feature.
    counts.beatsRead += 8 * tiles
    counts.beatsRead += command.weightsTransposed ? tiles * command.elements : command.features * rowBeats
    counts.beatsWritten += (command.storesCondensed ? kept : rows) * tiles
    if command.tableTarget != nil { counts.beatsWritten += beats(2 * decidedHere) }
    searches(command, frames)
  }

  private mutating func searches(_ command: ProductCommand, _ frames: [Int]) {
    guard frames.count > 1, command.search.code == 1 || command.search.code == 2 else { return }
    let classRows = command.hasClassRow ? 1 : 0
    var range = SearchRange.full
    if case .windowed(let radius, let columns, _) = command.search { range = .window(radius: radius, columns: columns) }
    counts.searchCycles +=
      sizes.codec.run(
        .init(
          references: frames[0] - classRows, tokens: frames[0] - classRows,
          lastTokens: frames[frames.count - 1] - classRows,
          frames: frames.count - 1, dimension: command.elements, range: range)
      ).searching
  }

  /// A command of row functions.
  mutating func count(_ command: RowCommand) {
    let vectors = beats(command.elements)
    let normalises = command.function == .normalisation || command.function == .normalisationSiLU
    counts.beatsRead +=
      ProductCommand.size / sizes.beatBytes + command.rows * vectors * (command.second == nil ? 1 : 2)
      + (normalises ? 4 * vectors : 0)
    counts.beatsWritten += command.rows * vectors
  }
}
