/// The timing of the row unit: softmax and normalisation over two halves of a buffer.
struct RowUnitTiming: Sendable {
  private enum Pass { case await, scan, awaitFactor, drain }

  private let levels: Int
  private var pass = Pass.await
  private var filled = 0
  private var position = 0
  private var isWhole = false
  private var isPrepared = false
  /// From the last vector of a row that comes in to its maximum, to its moments.
  private var maximum: FlagPipeline
  private var moments: FlagPipeline
  /// From there to the factor of normalisation: cycles in which nothing holds it back.
  private var root = FlagPipeline(6)
  /// From the last vector of the second pass of softmax to its sum, and from there to the factor.
  private var sum: FlagPipeline
  private var reciprocal = FlagPipeline(4)
  /// From a vector that is read to its result.
  private var normalised = FlagPipeline(7)
  private var scaled = FlagPipeline(9)

  init(lanes: Int) {
    levels = (Int.bitWidth - (lanes - 1).leadingZeroBitCount) / 2
    maximum = FlagPipeline(2 + levels)
    moments = FlagPipeline(3 + levels)
    sum = FlagPipeline(7 + levels)
  }

  func isFull(isSoftmax: Bool) -> Bool { isSoftmax ? scaled.last : normalised.last }
  func advances(isSoftmax: Bool, isTaken: Bool) -> Bool { !isFull(isSoftmax: isSoftmax) || isTaken }
  func isReady(advances: Bool) -> Bool { !isWhole && advances }

  mutating func advance(fills: Bool, advances: Bool, isSoftmax: Bool, vectors: Int) {
    let fillsLast = fills && filled == vectors - 1
    let isLast = position == vectors - 1
    let takes = pass == .await && isPrepared && advances
    let scans = pass == .scan
    let drains = pass == .drain
    let isMaximumReady = maximum.last
    let isRootReady = root.last
    let isFactorReady = reciprocal.last

    root.advance(moments.last && advances)
    reciprocal.advance(sum.last && advances)
    if advances {
      maximum.advance(fillsLast && isSoftmax)
      moments.advance(fillsLast && !isSoftmax)
      sum.advance(scans && isLast)
      normalised.advance(drains)
      scaled.advance(drains && isSoftmax)
    }
    if fills {
      filled = fillsLast ? 0 : filled + 1
      if fillsLast { isWhole = true }
    }
    if (scans || drains) && advances { position = isLast ? 0 : position + 1 }
    if isMaximumReady || isRootReady { isPrepared = true }
    if takes {
      isPrepared = false
      isWhole = false
    }
    switch pass {
    case .await: if takes { pass = isSoftmax ? .scan : .drain }
    case .scan: if advances && isLast { pass = .awaitFactor }
    case .awaitFactor: if isFactorReady { pass = .drain }
    case .drain: if advances && isLast { pass = .await }
    }
  }
}
