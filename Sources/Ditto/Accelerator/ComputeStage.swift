import HDL
import HDLLibrary

/// The compute unit with the scratchpads of its rows, and the sums of a block of rows put in order.
///
/// `start` multiplies what one half of the scratchpads holds with the weights that come in; `isCollected` says that the sums
/// of all rows are there. Rows finish at their own pace, so the next block begins after that. `emits` lets the sums of the
/// block leave, first row first, in spatial mode each with those of the row before added, while the next block goes on.
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
  /// Before the first block of a matrix.
  @Input var restart: Bit

  @Input var write: Bit
  @Input(\ComputeStage.rowNumbers) var writeRow: UInt
  @Input var writesUpperHalf: Bit
  @Input var writesReference: Bit
  @Input(\ComputeStage.configuration.wordNumber) var writeAddress: UInt
  @Input(\ComputeStage.words) var writeData: Vec<UInt>

  @Input var weightValid: Bit
  @Output var weightReady: Bit
  @Input var weightLast: Bit
  @Input(\ComputeStage.weightRows) var weights: Vec<Vec<SInt>>

  @Input var emits: Bit
  @Input(\ComputeStage.configuration.rowCount) var rowsToEmit: UInt
  /// Whether the block that is emitted begins the matrix.
  @Input var emitsFirst: Bit
  @Output(\ComputeStage.sumVectors) var sums: Stream<Vec<SInt>>
  /// 1 for a cycle when the sums of all rows are there.
  @Output var isCollected: Bit

  @Input var clearStatistics: Bit
  @Output(32) var zeroCount: UInt
  @Output(32) var lowCount: UInt
  @Output(32) var fullCount: UInt
  @Output(32) var stallCount: UInt

  @Reg(\ComputeStage.collections, reset: 0) var collected: UInt
  /// The half that is multiplied and collected, and the one that is emitted.
  @Reg(reset: false) var isUpperHalf: Bit
  @Reg(reset: false) var emitsUpperHalf: Bit
  /// Of the sums that are emitted: the row, and its number at its port.
  @Reg(\ComputeStage.rowNumbers, reset: 0) var row: UInt
  @Reg(\ComputeStage.portRows, reset: 0) var rowOfPort: UInt
  @Reg(\ComputeStage.configuration.rowCount, reset: 1) var emittedRows: UInt
  @Reg(reset: false) var emitsFirstBlock: Bit
  @Reg(reset: false) var isEmitting: Bit
  @Reg(\ComputeStage.configuration.sumVector) var rowBefore: Vec<SInt>

  var words: Shape<Vec<UInt>> { .vec(configuration.scanWidth, .uint(8)) }
  var rowNumbers: Shape<UInt> { .uint(0...(configuration.rows - 1)) }
  var weightRows: Shape<Vec<Vec<SInt>>> { .vec(configuration.loadedInputs, .vec(configuration.columns, .sint(8))) }
  var sumVectors: Shape<Stream<Vec<SInt>>> { .stream(configuration.sumVector) }
  var portRows: Shape<UInt> { .uint(0...max(1, configuration.compute.rowsPerPort - 1)) }
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
    feeder.$writesUpperHalf <== writesUpperHalf
    feeder.$readsUpperHalf <== isUpperHalf
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
    let compared = feeder.compared.gathered().named()
    unit.$previous <== compared
    unit.$neighbour <== compared
    unit.$count <== feeder.count.gathered()
    unit.$last <== feeder.last.unsigned.gathered()
    unit.$complete <== feeder.complete.unsigned.gathered()
    unit.$releaseWeights <== feeder.releaseWeights.unsigned.gathered()
  }

  /// Takes the sums of a block into one half of the memories, and gives those of the block before from the other one.
  private func collect(_ unit: ComputeUnit) {
    let ports = configuration.compute.drainPorts
    let depth = configuration.compute.rowsPerPort
    func place(_ row: UInt, _ isUpper: Bit) -> UInt {
      mux(isUpper, row + UInt(depth), row).restricted(to: 0...(2 * depth - 1))
    }
    let emitted = (0..<ports).map { port -> Vec<SInt> in
      let sums = memory(2 * depth, of: configuration.sumVector, name: "blockSums_\(port)")
      let target = place(unit.resultRow[port].restricted(to: 0...max(1, depth - 1)), isUpperHalf)
      when(unit.resultValid[port][0]) { sums[target.named("place_\(port)")] = unit.results[port] }
      return sums[place(rowOfPort, emitsUpperHalf)]
    }
    unit.$resultReady <== Vec((0..<ports).map { _ in UInt(1, width: 1) }, .uint(1))
    let arriving = popcount(concatenate((0..<ports).reversed().map { unit.resultValid[$0][0] })).named()
    isCollected = collected == UInt(configuration.rows)
    collected = mux(isCollected, 0, (collected + arriving).restricted(to: 0...configuration.rows))
    when(isCollected) { isUpperHalf = !isUpperHalf }
    if ports == 1 {
      emit(emitted[0], port: nil)
    } else {
      let port = reg(.uint(0...(ports - 1)), reset: 0, name: "emittedPort")
      emit(Vec(emitted, configuration.sumVector)[port], port: port)
    }
    when(restart) {
      isUpperHalf = false
      emitsUpperHalf = false
    }
  }

  /// - Parameter port: the drain port of the row, where there are several.
  private func emit(_ own: Vec<SInt>, port: UInt?) {
    let isLast = ((row + 1) == emittedRows).named()
    let endsPort = (rowOfPort == UInt(configuration.compute.rowsPerPort - 1)).named()
    let isFirstRow = (emitsFirstBlock & (row == 0)).named()
    let whole = Vec(
      own.elements.indices.map { column in
        own[column] &+ mux(isFirstRow | (mode != .spatial), 0, rowBefore[column])
      }, .sint(32))
    sums.valid = isEmitting
    sums.payload = whole
    sums.assertProtocol()
    when(sums.fire) {
      rowBefore = whole
      row = mux(isLast, 0, (row &+ 1).restricted(to: 0...(configuration.rows - 1)))
      rowOfPort = mux(
        isLast | endsPort, 0, (rowOfPort &+ 1).restricted(to: 0...max(1, configuration.compute.rowsPerPort - 1)))
      if let port {
        let next = mux(endsPort, (port &+ 1).restricted(to: 0...(configuration.compute.drainPorts - 1)), port)
        port <== mux(isLast, 0, next)
      }
      when(isLast) {
        isEmitting = false
        emitsUpperHalf = !emitsUpperHalf
      }
    }
    when(emits) {
      isEmitting = true
      emittedRows = rowsToEmit
      emitsFirstBlock = emitsFirst
    }
  }
}
