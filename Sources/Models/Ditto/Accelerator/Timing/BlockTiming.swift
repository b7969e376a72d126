/// The timing of the block sequencer: loading, product, vectors.
struct BlockTiming: Sendable {
  let blockRows: Int
  private(set) var isRunning = false
  private(set) var isProduct = false
  private var rows = 0
  private(set) var rowsToLoad = 0
  private(set) var rowsToMultiply = 0
  private(set) var rowsToEmit = 0
  private var loadedBlocks = 0
  private var multipliedBlocks = 0
  private var isMultiplying = false

  init(blockRows: Int) { self.blockRows = blockRows }

  /// The first row of the block that a stage takes next.
  var rowToLoad: Int { rows - rowsToLoad }
  var rowToMultiply: Int { rows - rowsToMultiply }
  var rowToEmit: Int { rows - rowsToEmit }
  var isFinalBlock: Bool { rowsToMultiply <= blockRows }

  func startsLoading(isLoading: Bool) -> Bool {
    isRunning && isProduct && rowsToLoad != 0 && !isLoading && loadedBlocks != 2
  }
  func startsProduct(hasWeights: Bool) -> Bool {
    isRunning && !isMultiplying && loadedBlocks != 0 && hasWeights && multipliedBlocks != 2
  }
  func startsVectors(hasParameters: Bool, isEmitting: Bool) -> Bool {
    isRunning && rowsToEmit != 0 && hasParameters && (!isProduct || multipliedBlocks != 0) && !isEmitting
  }
  func areDone(isEmitting: Bool) -> Bool { isRunning && rowsToEmit == 0 && !isEmitting }

  mutating func start(rows: Int, isProduct: Bool) {
    self.rows = rows
    self.isProduct = isProduct
    isRunning = true
    (rowsToLoad, rowsToMultiply, rowsToEmit) = (rows, rows, rows)
  }

  /// What happens at the end of a cycle.
  struct Events: Sendable {
    var finishesLoading = false
    var startsProduct = false
    var finishesProduct = false
    var startsVectors = false
    var finishesVectors = false
    var areDone = false
  }

  mutating func advance(_ events: Events) {
    if events.finishesLoading { rowsToLoad = max(0, rowsToLoad - blockRows) }
    if events.startsProduct { isMultiplying = true }
    if events.finishesProduct {
      isMultiplying = false
      rowsToMultiply = max(0, rowsToMultiply - blockRows)
    }
    if events.startsVectors { rowsToEmit = isProduct ? max(0, rowsToEmit - blockRows) : 0 }
    loadedBlocks += (events.finishesLoading ? 1 : 0) - (events.finishesProduct ? 1 : 0)
    multipliedBlocks += (events.finishesProduct ? 1 : 0) - (events.finishesVectors && isProduct ? 1 : 0)
    if events.areDone { isRunning = false }
  }
}
