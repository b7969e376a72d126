import HDL
import HDLLibrary

extension ProductUnit {
  /// What is known of the segment that is loaded.
  struct Progress {
    /// Whether all of it is loaded and decided about.
    let isComplete: Bit
    /// Frames that are, in the order of the walk.
    let frames: UInt
    /// Whether the codec's feeder reads the buffer in the next cycle.
    let willRead: Bit
  }

  /// Loading, searching and deciding of one segment.
  func predict(_ buffer: TokenBuffer, _ tables: TokenTables) -> Progress {
    let readsTable = (job.search == .table).named("readsTable")
    let isSearched = isSearched.named("isSearched")
    let loader = instance(SegmentLoader(configuration), "loader")
    loader.$start <== loadStarts
    loader.$segment <== loaded
    loader.$readsTable <== readsTable
    loader.$loadsCondensed <== job.loadsCondensed
    loader.$elements <== job.elements
    loader.$frameStride <== job.tokenFrameStride
    loader.$rowStride <== job.tokenRowStride
    request[0] <== loader.rowRequest
    loader.$rowData <== data[0]
    request[1] <== loader.tableRequest
    loader.$tableData <== data[1]
    buffer.$write <== loader.write

    let feeder = instance(CodecFeeder(configuration), "codecFeeder")
    feeder.$start <== loadStarts & isSearched & (loaded.frames != 1)
    feeder.$segment <== loaded
    feeder.$elements <== job.elements
    feeder.$loadedRows <== loader.loadedRows
    feeder.$hasClassRow <== job.hasClassRow
    buffer.$search <== feeder.read
    feeder.$fetched <== buffer.searched

    let codec = instance(SADCodec(configuration.units.codec), "codec")
    codec.$references <== feeder.references
    codec.$tokens <== feeder.tokens
    codec.$command.valid <== codecOwed
    codec.$command.payload <== searchCommand()
    when(codecOwed & codec.command.ready) { codecOwed = false }
    searches = codec.searching

    let writer = instance(DecisionWriter(configuration), "decisionWriter")
    writer.$start <== loadStarts
    writer.$segment <== loaded
    writer.$searches <== isSearched
    writer.$readsTable <== readsTable
    writer.$hasClassRow <== job.hasClassRow
    writer.$found <== codec.results
    writer.$read <== loader.decision
    tables.$decisions <== writer.decisions
    tables.$finish <== writer.finish
    decides = tables.decisions.valid & tables.decisions.ready
    decidesInformative = decides & writer.decisions.payload.informative
    return Progress(
      isComplete: !(loader.busy | feeder.busy | writer.busy | codec.busy | codecOwed),
      frames: minimum(loader.loadedFrames, writer.decidedFrames).named("knownFrames"), willRead: feeder.willRead)
  }

  private func searchCommand() -> SearchCommand {
    let sizes = configuration.units.codec
    let tokens = 1...sizes.maximumTokens
    let command = SearchCommand(sizes)
    let frameTokens = (loaded.frameRows &- job.hasClassRow.unsigned).named("frameTokens")
    command.references = frameTokens.restricted(to: tokens)
    command.tokens = frameTokens.restricted(to: tokens)
    command.lastTokens = (loaded.lastRows &- job.hasClassRow.unsigned).restricted(to: tokens)
    command.frames = (loaded.frames &- 1).restricted(to: 1...sizes.maximumFrames)
    command.skippedFrame = loaded.reference.restricted(to: 0...sizes.maximumFrames)
    command.dimension = job.elements.restricted(to: 1...sizes.maximumDimension)
    command.narrow = false
    command.signedElements = !job.areUnsigned
    command.windowed = job.search == .windowed
    command.rows = job.gridRows.restricted(to: tokens)
    command.columns = job.gridColumns.restricted(to: tokens)
    command.radius = minimum(job.radius, UInt(sizes.maximumTokens)).restricted(to: 0...sizes.maximumTokens)
    command.macroblock = false
    command.threshold = job.threshold.saturated(to: sizes.sadWidth)
    return command
  }
}
