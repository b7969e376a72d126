import HDL

/// A pseudo-random sequence of all `2^width - 1` values but 0: a linear feedback shift register with the taps of
/// Xilinx application note XAPP052, which a test proves to be maximal for every width.
///
/// In cycles of `enable` the value moves one place up and bit 0 becomes the exclusive or of the taps. `value` is the
/// register; reset sets it to `seed`. Model: `LinearFeedbackModel`.
public final class LinearFeedbackShiftRegister: ClockedModule {
  let width: Int
  let seed: Int
  @Input public var enable: Bit
  @Output(\LinearFeedbackShiftRegister.width) public var value: UInt

  /// - Parameters:
  ///   - width: 2 through 64 bits.
  ///   - seed: the first value; not 0, within the width.
  public init(width: Int, seed: Int = 1, in domain: ClockDomain = .main) {
    precondition((2...64).contains(width), "taps are known for 2 to 64 bits, not \(width)")
    precondition(seed > 0 && (width >= 63 || seed < 1 << width), "the seed is 1 ... 2^\(width) - 1, not \(seed)")
    self.width = width
    self.seed = seed
    super.init(like: domain)
  }

  override public func body() {
    let state = reg(.uint(width), reset: seed, name: "state")
    let feedback = balanced(LinearFeedbackModel.taps[width]!.map { state[$0 - 1] }, ^)
    when(enable) { state <== concatenate(state[0...(width - 2)], feedback) }
    value = state
  }
}

/// The same in plain numbers, and the taps.
public struct LinearFeedbackModel {
  public let width: Int
  public private(set) var value: UInt64

  public init(width: Int, seed: UInt64 = 1) {
    self.width = width
    value = seed
  }

  public mutating func step() {
    let feedback = Self.taps[width]!.reduce(UInt64(0)) { $0 ^ (value >> UInt64($1 - 1)) } & 1
    value = ((value << 1) | feedback) & (width == 64 ? ~0 : (1 << UInt64(width)) - 1)
  }

  /// The exponents of the feedback polynomial for each width, without its constant term: tap k is bit k - 1.
  public static let taps: [Int: [Int]] = [
    2: [2, 1], 3: [3, 2], 4: [4, 3], 5: [5, 3], 6: [6, 5], 7: [7, 6], 8: [8, 6, 5, 4], 9: [9, 5], 10: [10, 7],
    11: [11, 9], 12: [12, 6, 4, 1], 13: [13, 4, 3, 1], 14: [14, 5, 3, 1], 15: [15, 14], 16: [16, 15, 13, 4],
    17: [17, 14], 18: [18, 11], 19: [19, 6, 2, 1], 20: [20, 17], 21: [21, 19], 22: [22, 21], 23: [23, 18],
    24: [24, 23, 22, 17], 25: [25, 22], 26: [26, 6, 2, 1], 27: [27, 5, 2, 1], 28: [28, 25], 29: [29, 27],
    30: [30, 6, 4, 1], 31: [31, 28], 32: [32, 22, 2, 1], 33: [33, 20], 34: [34, 27, 2, 1], 35: [35, 33], 36: [36, 25],
    37: [37, 5, 4, 3, 2, 1], 38: [38, 6, 5, 1], 39: [39, 35], 40: [40, 38, 21, 19], 41: [41, 38],
    42: [42, 41, 20, 19], 43: [43, 42, 38, 37], 44: [44, 43, 18, 17], 45: [45, 44, 42, 41], 46: [46, 45, 26, 25],
    47: [47, 42], 48: [48, 47, 21, 20], 49: [49, 40], 50: [50, 49, 24, 23], 51: [51, 50, 36, 35], 52: [52, 49],
    53: [53, 52, 38, 37], 54: [54, 53, 18, 17], 55: [55, 31], 56: [56, 55, 35, 34], 57: [57, 50], 58: [58, 39],
    59: [59, 58, 38, 37], 60: [60, 59], 61: [61, 60, 46, 45], 62: [62, 61, 6, 5], 63: [63, 62], 64: [64, 63, 61, 60],
  ]
}
