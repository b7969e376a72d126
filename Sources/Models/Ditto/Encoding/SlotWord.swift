/// What one multiplier of a processing element takes in a cycle.
public struct Slot: Hashable, Sendable {
  /// A signed nibble and its carry: -8...8.
  public var value: Int
  /// Whether it is a high nibble and its product counts sixteenfold.
  public var isHigh: Bool
  /// The position along K of the weight that it meets.
  public var input: Int

  public init(value: Int, isHigh: Bool, input: Int) {
    self.value = value
    self.isHigh = isHigh
    self.input = input
  }

  /// The low or the high half of a difference, or of one of its parts.
  public init(_ difference: EncodedDifference, part: Int = 0, high: Bool) {
    let value = difference.part(part)
    self.init(value: Slot.nibble(of: value, high: high), isHigh: high, input: difference.input)
  }

  /// What the lanes multiply for the low or the high half of -128...128: the low one is -8...7 for positive values and
  /// -7...8 for negative ones, so that negating a value negates both.
  public static func nibble(of value: Int, high: Bool) -> Int {
    let magnitude = abs(value)
    precondition(magnitude <= 128, "two nibbles hold -128...128, not \(value)")
    let low = ((magnitude & 15) ^ 8) - 8
    let half = high ? (magnitude - low) / 16 : low
    return value < 0 ? -half : half
  }
}

/// What a row of processing elements takes in a cycle (Fig. 12).
public struct SlotWord: Hashable, Sendable {
  /// One for each lane; nil for a lane that idles.
  public var slots: [Slot?]
  /// Whether the word is the last one of its tile.
  public var isLast: Bool

  public init(slots: [Slot?], isLast: Bool) {
    self.slots = slots
    self.isLast = isLast
  }

  /// The number of lanes that work.
  public var used: Int { slots.reduce(0) { $0 + ($1 == nil ? 0 : 1) } }

  /// What the word adds to the sum of an output channel.
  ///
  /// - Parameter weights: of this channel, along K.
  public func sum(_ weights: [Int]) -> Int {
    slots.reduce(0) { sum, slot in
      guard let slot else { return sum }
      return sum + slot.value * weights[slot.input] * (slot.isHigh ? 16 : 1)
    }
  }
}
