/// What one multiplier of a processing element takes in a cycle.
public struct Slot: Hashable, Sendable {
  /// 0...15.
  public var nibble: Int
  public var isNegative: Bool
  /// Whether it is a high nibble and its product counts sixteenfold.
  public var isHigh: Bool
  /// The position along K of the weight that it meets.
  public var input: Int

  public init(nibble: Int, isNegative: Bool, isHigh: Bool, input: Int) {
    self.nibble = nibble
    self.isNegative = isNegative
    self.isHigh = isHigh
    self.input = input
  }

  /// The low or the high half of a difference.
  public init(_ difference: EncodedDifference, high: Bool) {
    self.init(
      nibble: high ? difference.magnitude >> 4 : difference.magnitude & 15, isNegative: difference.isNegative,
      isHigh: high, input: difference.input)
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
      let product = slot.nibble * weights[slot.input] * (slot.isHigh ? 16 : 1)
      return sum + (slot.isNegative ? -product : product)
    }
  }
}
