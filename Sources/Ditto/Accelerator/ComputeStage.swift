import HDL
import HDLLibrary

/// The compute unit with the scratchpads of its rows, and the sums of a block of rows put in order.
///
/// `start` multiplies what the scratchpads hold with the weights that come in; when the sums of all rows are there, those of
/// the rows that are present leave, first row first; in spatial mode each with those of the row before added. Rows finish at their own pace, so the next block begins after that.
final class ComputeStage: Module {
  let configuration: AcceleratorConfiguration
  @Input var mode: Enum<EncodingMode>
  @Input var isUnsigned: Bit
  @Input(\ComputeStage.configuration.inputCount) var inputs: UInt
  @Input(\ComputeStage.configuration.rowCount) var rows: UInt
  /// Whether the block begins the matrix, or ends it.
  @Input var isFirstBlock: Bit
  @Input var isFinalBlock: Bit
  @Input var start: Bit

  @Input var write: Bit
  @Input(\ComputeStage.rowNumbers) var writeRow: UInt
  @Input var writesReference: Bit
  @Input(\ComputeStage.configuration.wordNumber) var writeAddress: UInt
  @Input(\ComputeStage.words) var writeData: Vec<UInt>

  @Input var weightValid: Bit
  @Output var weightReady: Bit
  @Input var weightLast: Bit
  @Input(\ComputeStage.weightRows) var weights: Vec<Vec<SInt>>

  @Output(\ComputeStage.sumVectors) var sums: Stream<Vec<SInt>>
  /// Whether the sums of all rows are there.
  @Output var isCollected: Bit

  @Input var clearStatistics: Bit
  @Output(32) var zeroCount: UInt
  @Output(32) var lowCount: UInt
  @Output(32) var fullCount: UInt
  @Output(32) var stallCount: UInt

  @Reg(\ComputeStage.collections, reset: 0) var collected: UInt
  @Reg(\ComputeStage.rowNumbers, reset: 0) var row: UInt
  @Reg(reset: false) var isEmitting: Bit
  @Reg(\ComputeStage.configuration.sumVector) var rowBefore: Vec<SInt>

  var words: Shape<Vec<UInt>> { .vec(configuration.scanWidth, .uint(8)) }
  var rowNumbers: Shape<UInt> { .uint(0...(configuration.rows - 1)) }
  var weightRows: Shape<Vec<Vec<SInt>>> { .vec(configuration.banks, .vec(configuration.columns, .sint(8))) }
  var sumVectors: Shape<Stream<Vec<SInt>>> { .stream(configuration.sumVector) }
  var collections: Shape<UInt> { .uint(0...configuration.rows) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let unit = instance(ComputeUnit(configuration.compute))
    feed(unit)
    unit.$weightValid <== weightValid
    weightReady = unit.weightReady
    unit.$weightLast <== weightLast
    unit.$weights <== weights
    unit.$clearStatistics <== clearStatistics
    unused(unit.zeroCount, unit.lowCount, unit.fullCount, unit.stallCount)
    zeroCount = unit.zeroCount.wrapped(to: 32)
    lowCount = unit.lowCount.wrapped(to: 32)
    fullCount = unit.fullCount.wrapped(to: 32)
    stallCount = unit.stallCount.wrapped(to: 32)
    collect(unit)
  }

  private func feed(_ unit: ComputeUnit) {
    let feeder = array(RowFeeder(configuration), [configuration.rows])
    feeder.$write <== write & (feeder.index(0) == writeRow)
    feeder.$writesReference <== writesReference
    feeder.$writeAddress <== writeAddress
    feeder.$writeData <== writeData
    feeder.$start <== start
    feeder.$isPresent <== feeder.index(0) < rows
    feeder.$hasNoReference <== (isFirstBlock & (mode == .spatial)) & (feeder.index(0) == 0)
    feeder.$inputs <== inputs
    feeder.$isFinalBlock <== isFinalBlock
    feeder.$ready <== feeder.spread(unit.ready, along: 0)[0]
    unit.$mode <== mode
    unit.$isUnsigned <== isUnsigned
    unit.$valid <== feeder.valid.unsigned.gathered()
    unit.$current <== feeder.current.gathered()
    let reference = feeder.reference.gathered().named("compared")
    unit.$previous <== reference
    unit.$neighbour <== reference
    unit.$count <== feeder.count.gathered()
    unit.$last <== feeder.last.unsigned.gathered()
    unit.$complete <== feeder.complete.unsigned.gathered()
    unit.$releaseWeights <== feeder.releaseWeights.unsigned.gathered()
  }

  private func collect(_ unit: ComputeUnit) {
    let blockSums = memory(configuration.rows, of: configuration.sumVector)
    unit.$resultReady <== Vec([UInt(1, width: 1)], .uint(1))
    let arrives = unit.resultValid[0][0]
    let isLast = ((row + 1) == rows).named()
    when(arrives) {
      blockSums[unit.resultRow[0].restricted(to: 0...(configuration.rows - 1))] = unit.results[0]
      collected = (collected + 1).restricted(to: 0...configuration.rows)
    }
    isCollected = collected == UInt(configuration.rows)
    sums.valid = isEmitting
    let own = blockSums[row]
    let isFirstRow = (isFirstBlock & (row == 0)).named()
    let whole = Vec(
      own.elements.indices.map { column in
        own[column] &+ mux(isFirstRow | (mode != .spatial), 0, rowBefore[column])
      }, .sint(32))
    sums.payload = whole
    sums.assertProtocol()
    when(sums.fire) {
      rowBefore = whole
      row = mux(isLast, 0, row &+ 1)
      when(isLast) { isEmitting = false }
    }
    when(isCollected) {
      isEmitting = true
      collected = 0
    }
  }
}
