import Foundation

/// Softmax of a row as unsigned bytes in units of 1/255, in three passes: the maximum; the sum of e^(x - maximum); each
/// of these times 255 over the sum.
///
/// Each byte is at most 0.52 away from 255 times softmax of the same numbers, up to rows of 65,536.
///
/// - Parameter row: `VectorNumber`s, at least one and at most 65,536.
public func softmaxModel(_ row: [Int]) -> [Int] {
  let maximum = row.max()!
  let powers = row.map { exponential(maximum - $0) }
  let sum = powers.reduce(0) { $0 + ($1.mantissa << 8) >> $1.shift }
  let (factor, shift) = byteReciprocal(sum)
  return powers.map { requantised($0.mantissa >> $0.shift, multiplier: factor, shift: shift, to: 0...255) }
}

/// e^(-distance / 1024) as mantissa / 2^(16 + shift), with a mantissa of 32769...65536 and a shift of at most 31.
///
/// - Parameter distance: 0...65535.
func exponential(_ distance: Int) -> (mantissa: Int, shift: Int) {
  // log2(e) in units of 2^-15.
  let exponent = distance * 47274
  return (powerTable((exponent >> 9) & 0xFFFF), min(31, exponent >> 25))
}

/// 255 / sum as factor / 2^(shift - 24 + 16): for a sum in units of 2^-24 and terms in units of 2^-16.
///
/// - Parameter sum: 2^24 or more.
func byteReciprocal(_ sum: Int) -> (factor: Int, shift: Int) {
  let width = Int.bitWidth - sum.leadingZeroBitCount
  // The seven bits below the leading one choose the segment, the ten below these are the place in it.
  let normalised = (sum >> (width - 18)) & 0x1FFFF
  return (reciprocalTable(normalised), width)
}

/// 2^-f for f in 0..<1.
private let powerTable = PiecewiseLinear(
  segments: 32, segmentBits: 11, domain: 0...1, unit: exp2(-16), isCentred: false
) { exp2(-$0) }

/// 255 / v for v in 1/2..<1.
private let reciprocalTable = PiecewiseLinear(
  segments: 128, segmentBits: 10, domain: 0.5...1, unit: exp2(-8), isCentred: false
) { 255 / $0 }
