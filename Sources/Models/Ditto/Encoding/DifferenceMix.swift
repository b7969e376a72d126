/// Shares of the classes of differences.
public struct DifferenceMix: Hashable, Sendable {
  public var zero: Double
  public var low: Double
  public var full: Double

  /// - Parameters: shares that add up to 1.
  public init(zero: Double, low: Double, full: Double) {
    precondition(abs(zero + low + full - 1) < 0.001, "shares of \(zero), \(low) and \(full) do not add up to 1")
    self.zero = zero
    self.low = low
    self.full = full
  }

  /// The mean over the seven models of the paper.
  public static let paperAverage = DifferenceMix(zero: 0.4448, low: 0.5152, full: 0.04)

  /// The shares in recorded rows.
  public init(of rows: [[EncodedDifference]]) {
    var counts: [DifferenceClass: Int] = [:]
    for row in rows { for difference in row { counts[difference.kind, default: 0] += 1 } }
    let total = Double(max(1, counts.values.reduce(0, +)))
    zero = Double(counts[.zero] ?? 0) / total
    low = Double(counts[.low] ?? 0) / total
    full = Double(counts[.full] ?? 0) / total
  }

  /// Slots that an input takes on average.
  public var slotsPerInput: Double { low + 2 * full }

  /// Independent random differences of this mix, none beyond -128...128: for each row as many as there are inputs.
  public func rows(_ count: Int, inputs: Int, seed: UInt64) -> [[EncodedDifference]] {
    var random = SplitMix(state: seed)
    return (0..<count).map { _ in
      (0..<inputs).map { input in
        let kind = Double.random(in: 0..<1, using: &random)
        let magnitude =
          kind < zero
          ? 0 : kind < zero + low ? Int.random(in: 1...7, using: &random) : Int.random(in: 8...128, using: &random)
        let value = Bool.random(using: &random) ? magnitude : -magnitude
        return EncodedDifference(current: value, reference: 0, mode: .temporal, input: input)
      }
    }
  }
}

/// A reproducible source of random numbers (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
