/// Which tokens of the I frame are candidates for a token of a P frame.
public enum SearchRange: Hashable, Sendable {
  /// All of them.
  case full
  /// Those within a Chebyshev distance of the same place in a grid of so many columns in raster order. Radius 0 is the
  /// same place alone.
  case window(radius: Int, columns: Int)

  /// The candidates for token `position` among `count`, ascending.
  public func candidates(for position: Int, among count: Int) -> [Int] {
    switch self {
    case .full: return Array(0..<count)
    case .window(let radius, let columns):
      let rows = (count + columns - 1) / columns
      let (row, column) = position.quotientAndRemainder(dividingBy: columns)
      return (max(0, row - radius)...min(rows - 1, row + radius)).flatMap { row in
        (max(0, column - radius)...min(columns - 1, column + radius)).map { row * columns + $0 }
      }.filter { $0 < count }
    }
  }
}

/// The nearest candidate of a token, and how near it is.
public struct Nearest: Hashable, Sendable {
  public var sad: Int
  public var reference: Int
  public init(sad: Int, reference: Int) {
    self.sad = sad
    self.reference = reference
  }
}

/// The sum of absolute differences of two tokens, at most `limit`: a counter that saturates.
public func sumOfAbsoluteDifferences(_ a: [Int], _ b: [Int], limit: Int = .max) -> Int {
  a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      var sum = 0
      var index = 0
      while index < a.count {
        sum += abs(a[index] - b[index])
        if sum >= limit { return limit }
        index += 1
      }
      return sum
    }
  }
}

/// The nearest of `candidates` among the I frame's tokens; of equal ones the first.
///
/// - Parameter limit: where sums saturate, 2^20 - 1 in hardware.
public func nearestReference(
  to token: [Int], among references: [[Int]], candidates: [Int], limit: Int = (1 << 20) - 1
) -> Nearest {
  var best = Nearest(sad: limit, reference: candidates[0])
  for candidate in candidates {
    // A sum that has reached the best one cannot become the least, so it need not be finished.
    let sum = sumOfAbsoluteDifferences(token, references[candidate], limit: best.sad)
    if sum < best.sad { best = Nearest(sad: sum, reference: candidate) }
  }
  return best
}

/// The place of the nearest 16 x 16 block in a frame, as a video encoder searches it.
///
/// - Parameters:
///   - block: its pixels, row by row.
///   - frame: rows of pixels.
///   - rows, columns: the places of the candidates' upper left corners.
/// - Returns: the least sum, and the position in `rows` and `columns` of the first candidate with it.
public func nearestBlock(
  to block: [Int], in frame: [[Int]], rows: Range<Int>, columns: Range<Int>
) -> (sad: Int, row: Int, column: Int) {
  var best = (sad: Int.max, row: 0, column: 0)
  for (y, row) in rows.enumerated() {
    for (x, column) in columns.enumerated() {
      let candidate = (row..<(row + 16)).flatMap { frame[$0][column..<(column + 16)] }
      let sum = sumOfAbsoluteDifferences(block, candidate, limit: best.sad)
      if sum < best.sad { best = (sum, y, x) }
    }
  }
  return best
}
