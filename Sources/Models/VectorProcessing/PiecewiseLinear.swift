/// A function by straight pieces of equal width, in integers: a table of bases and slopes.
///
/// The input's upper bits choose the segment; the lower `segmentBits` bits are the place in it. Both sides of the
/// table are fixed by `docs/ditto/vector-processing.md`.
struct PiecewiseLinear: Hashable, Sendable {
  let segmentBits: Int
  let bases: [Int]
  /// What the function grows by over a segment.
  let slopes: [Int]

  /// - Parameters:
  ///   - domain: from where to where the segments reach, in real numbers.
  ///   - unit: what the table counts in.
  ///   - isCentred: whether each piece is moved by half of its greatest distance to the function, which halves it.
  init(
    segments: Int, segmentBits: Int, domain: ClosedRange<Double>, unit: Double, isCentred: Bool,
    _ function: (Double) -> Double
  ) {
    self.segmentBits = segmentBits
    let width = (domain.upperBound - domain.lowerBound) / Double(segments)
    let starts = (0..<segments).map { domain.lowerBound + Double($0) * width }
    bases = starts.map { start in
      let middle = (function(start) + function(start + width)) / 2 - function(start + width / 2)
      return Int(((function(start) - (isCentred ? middle / 2 : 0)) / unit).rounded())
    }
    slopes = starts.map { Int(((function($0 + width) - function($0)) / unit).rounded()) }
  }

  /// - Parameter input: 0..<`bases.count << segmentBits`.
  func callAsFunction(_ input: Int) -> Int {
    let segment = input >> segmentBits
    let place = input & ((1 << segmentBits) - 1)
    return bases[segment] + (slopes[segment] * place) >> segmentBits
  }
}
