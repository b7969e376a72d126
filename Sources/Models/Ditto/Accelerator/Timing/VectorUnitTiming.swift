/// The timing of the vector processing unit: a vector in, sums and results out, each of which may be held back.
struct VectorUnitTiming: Sendable {
  /// What the outputs and the input do in a cycle.
  struct Moves: Sendable {
    var push = false
    var accumulation = false
    var served = [false, false]
    var rescaling = false
    var output = false
    var row = false
    var fills = false
  }

  private var hasPartial = false
  private var hasTotal = false
  private var isTaken = [false, false]
  private var rescaling = FlagPipeline(3)
  private var output = FlagPipeline(5)
  private var rowUnit: RowUnitTiming
  private var underWay = 0
  private var sumsUnderWay = 0
  // Of the command.
  var function = VectorFunctionModel.identity
  var storesSums = false
  /// Vectors of a row.
  var vectors = 1

  init(lanes: Int) { rowUnit = RowUnitTiming(lanes: lanes) }

  private var isRow: Bool { [.softmax, .normalisation, .normalisationSiLU].contains(function) }
  private var isSoftmax: Bool { function == .softmax }
  var isIdle: Bool { underWay == 0 && sumsUnderWay == 0 }
  var sumsValid: Bool { hasTotal && !isTaken[0] && storesSums }
  var resultsValid: Bool { output.last }

  /// What moves, when a vector is pushed if it can be.
  func moves(sumsReady: Bool, resultsReady: Bool) -> Moves {
    var moves = Moves()
    moves.output = !output.last || resultsReady
    moves.row = rowUnit.advances(isSoftmax: isSoftmax, isTaken: moves.output && isRow)
    let takesNumbers = isRow ? rowUnit.isReady(advances: moves.row) : moves.output
    moves.rescaling = !rescaling.last || takesNumbers
    moves.served = [isTaken[0] || sumsReady || !storesSums, isTaken[1] || moves.rescaling]
    moves.accumulation = !hasTotal || (moves.served[0] && moves.served[1])
    moves.fills = isRow && rescaling.last && takesNumbers
    return moves
  }

  mutating func advance(_ moves: Moves, pushes: Bool, sumsReady: Bool, resultsReady: Bool) {
    let sumsFire = sumsValid && sumsReady
    let resultsFire = output.last && resultsReady
    let number = rescaling.last
    let rowResult = rowUnit.isFull(isSoftmax: isSoftmax)
    let enters = hasTotal && !isTaken[1]
    if moves.output { output.advance(isRow ? rowResult : number) }
    rowUnit.advance(fills: moves.fills, advances: moves.row, isSoftmax: isSoftmax, vectors: vectors)
    if moves.rescaling { rescaling.advance(enters) }
    if hasTotal { isTaken = moves.served[0] && moves.served[1] ? [false, false] : moves.served }
    if moves.accumulation {
      hasTotal = hasPartial
      hasPartial = pushes
    }
    underWay += (pushes ? 1 : 0) - (resultsFire ? 1 : 0)
    sumsUnderWay += (pushes && storesSums ? 1 : 0) - (sumsFire ? 1 : 0)
  }
}

/// The timing of the transposer: `lanes` vectors in, as many out.
struct TransposerTiming: Sendable {
  let lanes: Int
  private var number = 0
  private(set) var isFull = false

  init(lanes: Int) { self.lanes = lanes }

  mutating func advance(moves: Bool) {
    guard moves else { return }
    number = (number + 1) % lanes
    if number == 0 { isFull.toggle() }
  }
}
