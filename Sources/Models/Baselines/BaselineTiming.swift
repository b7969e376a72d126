/// The sizes of an array of int8 tensor-core elements, and its timing.
public struct ITCGeometry: Hashable, Sendable {
  public var rows: Int
  public var columns: Int
  public var lanes: Int
  /// Cycles from a word to its results.
  public static let latency = 3

  public init(rows: Int, columns: Int, lanes: Int = 4) {
    self.rows = rows
    self.columns = columns
    self.lanes = lanes
  }

  /// Words of a product: `lanes` inputs for all rows and columns each.
  public func words(m: Int, k: Int, n: Int) -> Int {
    quotient(m, rows) * quotient(n, columns) * quotient(k, lanes)
  }

  public func timing(of task: MatrixTask) -> TaskTiming {
    TaskTiming(cycles: words(m: task.m, k: task.k, n: task.n) + Self.latency, slots: task.multiplications)
  }
}

/// The sizes of a Cambricon-D unit of one row of groups, and its timing.
public struct CambriconDGeometry: Hashable, Sendable {
  public var columns: Int
  public var inliers: Int
  public var outliers: Int
  /// Cycles from a word without further cycles to its results.
  public static let latency = 4

  public init(columns: Int, inliers: Int = 60, outliers: Int = 4) {
    self.columns = columns
    self.inliers = inliers
    self.outliers = outliers
  }

  /// Cycles of a word: one, or as many as its outliers need.
  public func cycles(outliers count: Int) -> Int { max(1, quotient(count, outliers)) }

  public func timing(of task: MatrixTask) -> TaskTiming {
    var timing = TaskTiming()
    for row in 0..<task.m {
      for start in stride(from: 0, to: task.k, by: inliers) {
        var overflowing = 0
        for index in (row * task.k + start)..<(row * task.k + min(start + inliers, task.k)) {
          let size = abs(Int(task.current[index]) - Int(task.reference[index]))
          if size > 15 { overflowing += 1 }
          if size == 0 { timing.statistics.zero += 1 }
        }
        timing.cycles += cycles(outliers: overflowing)
        timing.statistics.full += overflowing
      }
    }
    timing.statistics.low = task.m * task.k - timing.statistics.zero - timing.statistics.full
    let blocks = quotient(task.n, columns)
    timing.slots = task.multiplications
    timing.cycles = blocks * timing.cycles + Self.latency
    return timing
  }
}

/// How often `divisor` goes into `dividend`, rounded up.
func quotient(_ dividend: Int, _ divisor: Int) -> Int { (dividend + divisor - 1) / divisor }
