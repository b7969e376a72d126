import HDL

/// Leads the blocks of rows of a command through three stages that overlap: loading of activations, product, vectors.
///
/// There are two halves of scratchpads between the first two stages and two halves of sums between the last two, so that
/// each works on another block. Vector commands have the last stage alone, and one block.
final class BlockSequencer: Module {
  let configuration: AcceleratorConfiguration
  /// Everything of the command stays from here to `areDone`.
  @Input var start: Bit
  @Input var isProduct: Bit
  @Input(16) var rows: UInt

  // MARK: Loading
  @Output var startsLoading: Bit
  @Output(\BlockSequencer.configuration.rowCount) var loadedRows: UInt
  @Input var isLoading: Bit
  @Input var finishesLoading: Bit

  // MARK: Product
  /// Whether the first weights are there.
  @Input var hasWeights: Bit
  @Output var startsProduct: Bit
  @Output(\BlockSequencer.configuration.rowCount) var multipliedRows: UInt
  @Output var isFirstBlock: Bit
  @Output var isFinalBlock: Bit
  @Input var finishesProduct: Bit

  // MARK: Vectors
  @Input var hasParameters: Bit
  @Output var startsVectors: Bit
  @Output(\BlockSequencer.configuration.rowCount) var emittedRows: UInt
  @Output var emitsFirstBlock: Bit
  @Input var isEmitting: Bit
  @Input var finishesVectors: Bit
  @Output var areDone: Bit

  @Reg(reset: false) var isRunning: Bit
  /// Rows that are not loaded, not multiplied, and whose sums have not begun to leave.
  @Reg(16, reset: 0) var rowsToLoad: UInt
  @Reg(16, reset: 0) var rowsToMultiply: UInt
  @Reg(16, reset: 0) var rowsToEmit: UInt
  /// Blocks that are in the scratchpads, and blocks whose sums are there.
  @Reg(0...2, reset: 0) var loadedBlocks: UInt
  @Reg(0...2, reset: 0) var multipliedBlocks: UInt
  @Reg(reset: false) var isMultiplying: Bit

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let block = configuration.rows
    func taken(_ left: UInt) -> UInt { left.saturated(to: 1...block) }
    func rest(_ left: UInt) -> UInt { mux(left <= UInt(block), 0, left &- UInt(block)) }
    loadedRows = taken(rowsToLoad)
    multipliedRows = taken(rowsToMultiply)
    emittedRows = taken(rowsToEmit)
    isFirstBlock = rowsToMultiply == rows
    isFinalBlock = rowsToMultiply <= UInt(block)
    emitsFirstBlock = rowsToEmit == rows

    startsLoading = isRunning & isProduct & (rowsToLoad != 0) & !isLoading & (loadedBlocks != 2)
    startsProduct = isRunning & !isMultiplying & (loadedBlocks != 0) & hasWeights & (multipliedBlocks != 2)
    let hasSums = (!isProduct | (multipliedBlocks != 0)).named()
    startsVectors = isRunning & (rowsToEmit != 0) & hasParameters & hasSums & !isEmitting
    areDone = isRunning & (rowsToEmit == 0) & !isEmitting

    when(finishesLoading) { rowsToLoad = rest(rowsToLoad) }
    when(startsProduct) { isMultiplying = true }
    when(finishesProduct) {
      isMultiplying = false
      rowsToMultiply = rest(rowsToMultiply)
    }
    when(startsVectors) { rowsToEmit = mux(isProduct, rest(rowsToEmit), 0) }
    loadedBlocks = counted(loadedBlocks, finishesLoading, finishesProduct)
    multipliedBlocks = counted(multipliedBlocks, finishesProduct, finishesVectors & isProduct)
    when(areDone) { isRunning = false }
    when(start) {
      isRunning = true
      rowsToLoad = rows
      rowsToMultiply = rows
      rowsToEmit = rows
    }
  }

  private func counted(_ blocks: UInt, _ more: Bit, _ fewer: Bit) -> UInt {
    mux(
      more == fewer, blocks, mux(more, (blocks &+ 1).restricted(to: 0...2), (blocks &- 1).restricted(to: 0...2)))
  }
}
