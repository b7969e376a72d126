import HDL

/// What the encoding unit compares the current activations with.
public enum EncodingMode: HardwareEnum {
  /// With nothing: both nibbles of every activation, whatever its value (the first step, and layers that Defo reverts).
  case original
  /// With the same activations of the step before.
  case temporal
  /// With neighbouring activations of the same step (Ditto+).
  case spatial
}

/// A difference in the queue of an encoding unit, packed: position, class, sign, magnitude.
struct QueuedDifference {
  let magnitude: UInt
  let isNegative: Bit
  /// Whether both nibbles count.
  let isFull: Bit
  let position: UInt

  /// The bits beside those of the position.
  static let fixedWidth = 10

  init(magnitude: UInt, isNegative: Bit, isFull: Bit, position: UInt) {
    self.magnitude = magnitude
    self.isNegative = isNegative
    self.isFull = isFull
    self.position = position
  }

  init(_ packed: UInt) {
    magnitude = packed[0...7]
    isNegative = packed[8]
    isFull = packed[9]
    position = packed[10...(packed.width - 1)]
  }

  var packed: UInt { concatenate(position, isFull, isNegative, magnitude) }
}

/// The values of those items whose bit in `present` is 1, moved to the front in order; behind them 0.
func compacted(_ items: [UInt], present: [Bit]) -> [UInt] {
  let positions = items.indices.map { index -> UInt in
    index == 0 ? UInt(0, width: 1) : popcountOf(Array(present[..<index]))
  }
  return items.indices.map { target in
    let candidates = (target..<items.count).map { source -> UInt in
      let isHere = source == 0 ? present[0] : present[source] & (positions[source] == UInt(target))
      return items[source] & isHere.replicated(items[source].width)
    }
    return candidates.dropFirst().reduce(candidates[0], |)
  }
}

/// The number of bits that are 1.
func popcountOf(_ bits: [Bit]) -> UInt { bits.dropFirst().reduce(bits[0].unsigned) { $0 + $1.unsigned } }

/// The item whose number is `index`, by a tree of two-way choices; a power of two of them. (An indexed part select of items
/// whose width is no power of two costs about twice as much in synthesis, because its position is a product.)
func selected(_ items: [UInt], by index: UInt) -> UInt {
  var level = items
  for bit in 0..<items.count.log2 {
    level = stride(from: 0, to: level.count, by: 2).map { mux(index[bit], level[$0 + 1], level[$0]) }
  }
  return level[0]
}
