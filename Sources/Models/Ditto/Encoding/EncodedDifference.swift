/// What an activation is compared with before it is multiplied (Fig. 11, and Ditto+).
public enum DifferenceMode: CaseIterable, Sendable {
  /// With nothing: the activation itself, both nibbles of it, whatever its value.
  case original
  /// With the same activation one denoising step before.
  case temporal
  /// With the neighbouring activation of the same step.
  case spatial
}

/// What the encoding unit does with a difference (Fig. 11: control 00, 01, 1X).
public enum DifferenceClass: CaseIterable, Sendable {
  /// Nothing is multiplied.
  case zero
  /// |difference| <= 7: one signed nibble.
  case low
  /// Two nibbles; beyond -128...128 twice.
  case full

  /// The multipliers that a value of the class keeps busy for a cycle, if it lies within -128...128.
  public var slots: Int {
    switch self {
    case .zero: 0
    case .low: 1
    case .full: 2
    }
  }
}

/// A difference of two 8-bit activations in sign and magnitude, which covers -255...255 exactly.
public struct EncodedDifference: Hashable, Sendable {
  /// 0...255.
  public var magnitude: Int
  public var isNegative: Bool
  public var kind: DifferenceClass
  /// The position along K, from 0 at the start of the tile.
  public var input: Int

  /// - Parameters:
  ///   - reference: what `current` is compared with; original mode does not look at it.
  ///   - input: the position along K.
  public init(current: Int, reference: Int, mode: DifferenceMode, input: Int) {
    let value = mode == .original ? current : current - reference
    magnitude = abs(value)
    precondition(magnitude <= 255, "a difference of two 8-bit values lies within -255...255, not \(value)")
    isNegative = value < 0
    kind = mode == .original || magnitude > Self.lowLimit ? .full : magnitude == 0 ? .zero : .low
    self.input = input
  }

  public var value: Int { isNegative ? -magnitude : magnitude }

  /// The largest magnitude of the low class.
  public static let lowLimit = 7

  /// Whether the lanes take the value in two parts: two nibbles hold -128...128.
  public var isSplit: Bool { magnitude > 128 }
  public var lastPart: Int { isSplit ? 1 : 0 }

  /// What the lanes take of the value: all of it, or ±128 first (part 0) and then the rest (part 1).
  public func part(_ number: Int) -> Int {
    guard isSplit else { return value }
    let size = number == 0 ? 128 : magnitude - 128
    return isNegative ? -size : size
  }
}

/// All inputs of a tile, also those that are skipped.
///
/// - Parameter reference: as long as `current`.
public func encodeDifferences(current: [Int], reference: [Int], mode: DifferenceMode) -> [EncodedDifference] {
  precondition(current.count == reference.count, "\(current.count) activations and \(reference.count) references")
  return current.indices.map {
    EncodedDifference(current: current[$0], reference: reference[$0], mode: mode, input: $0)
  }
}
