import HDL
import HDLLibrary

/// What a command asks for.
public enum CommandKind: Int, Sendable, CaseIterable, Hashable {
  /// A condensed product.
  case product = 1
  /// A function of each row: softmax, GELU, LayerNorm, the sum of two matrices.
  case rows = 2
}

extension CommandReader {
  /// The fields of a condensed product, as docs/cmc-accelerator.md lays them out.
  func decode() -> ProductJob {
    func lower(_ index: Int) -> UInt { word(index)[0...15] }
    func upper(_ index: Int) -> UInt { word(index)[16...31] }
    let job = ProductJob()
    let flags = word(0)
    job.search = Shape<Enum<SearchMode>>.own.unpack(flags[4...5])
    job.areVectors = flags[6]
    job.storesCondensed = flags[7]
    job.storesTable = flags[8]
    job.loadsCondensed = flags[9]
    job.weightsTransposed = flags[10]
    job.areUnsigned = flags[11]
    job.hasClassRow = flags[12]
    job.elements = upper(0)
    job.rows = lower(1)
    job.features = upper(1)
    job.frameRows = lower(2)
    job.segmentFrames = upper(2)
    job.gridColumns = lower(3)
    job.gridRows = upper(3)
    job.radius = lower(4)
    job.chosenFrame = upper(4)
    job.threshold = word(5)
    job.tokenAddress = word(6)
    job.tokenFrameStride = word(7)
    job.tokenRowStride = word(8)
    job.weightAddress = word(9)
    job.weightRowStride = word(10)
    job.parameterAddress = word(11)
    job.resultAddress = word(12)
    job.resultFrameStride = word(13)
    job.resultRowStride = word(14)
    job.tableSource = word(15)
    job.tableTarget = word(16)
    job.tableStride = word(17)
    return job
  }

  /// Whether the command is of a kind.
  func isOf(_ kind: CommandKind) -> Bit { word(0)[0...3] == UInt(kind.rawValue) }

  /// What is wrong with a condensed product; 0 if nothing is.
  func check(_ job: ProductJob) -> UInt {
    let isUnknown =
      (word(0)[13...15] != 0) | (image[(32 * 18)...(image.width - 1)] != 0)
    let isSearched = ((job.search == .full) | (job.search == .windowed)).named("isSearched")
    let searchedRows = (job.frameRows &- job.hasClassRow.unsigned).named("searchedRows")
    let isZero = balanced(
      [job.elements, job.rows, job.features, job.frameRows, job.segmentFrames].map { $0 == 0 }
    ) { $0 | $1 }
    let isBeyond =
      (job.elements > UInt(configuration.units.codec.maximumDimension)) | (job.rows > UInt(configuration.maximumRows))
      | (job.frameRows > UInt(configuration.tokens)) | (job.segmentFrames > UInt(configuration.frames))
      | (isSearched & (searchedRows > UInt(configuration.units.codec.maximumTokens)))
    let isUnaligned = balanced((6...17).map { misaligned(word($0)) }) { $0 | $1 }
    let isUnfit =
      ((job.search == .windowed) & (job.gridRows * job.gridColumns != searchedRows))
      | (job.loadsCondensed & (job.search != .table)) | (isSearched & (searchedRows == 0))
      | (job.chosenFrame > job.segmentFrames)
    return firstError([
      (isUnknown, .unknownCommand), (isZero, .zeroSize), (isBeyond, .beyondBuffers), (isUnaligned, .unaligned),
      (isUnfit, .unfitSearch),
    ])
  }
}
