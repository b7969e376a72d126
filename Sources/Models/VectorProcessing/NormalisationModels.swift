import Foundation

/// What normalisation multiplies and adds for one channel: a gain in units of 1/4096 and an offset as `VectorNumber`,
/// both int16.
public struct ChannelAffine: Hashable, Sendable {
  public var gain: Int
  public var offset: Int
  public init(gain: Int, offset: Int) {
    self.gain = gain
    self.offset = offset
  }

  /// The nearest to real numbers, saturated.
  public init(gain: Double, offset: Double) {
    self.init(
      gain: Int(min(32767, max(-32768, (gain * 4096).rounded()))), offset: VectorNumber.nearest(offset))
  }
}

/// LayerNorm of one token: (x - mean) / sqrt(variance + epsilon) * gain + offset, one gain and offset an element.
///
/// At most (0.51 + |gain| * (0.13 + 0.025 * |z|)) / 1024 away from LayerNorm of the same numbers, where z is the
/// normalised number before the gain, while |z| is below 63 and the result within 32.
///
/// - Parameters:
///   - row: `VectorNumber`s, at most 65,536; the result is of the same.
///   - epsilon: in units of 2^-20, the square of a `VectorNumber`'s unit; 0...65535.
public func layerNormModel(_ row: [Int], _ affine: [ChannelAffine], epsilon: Int) -> [Int] {
  let count = row.count
  let sum = row.reduce(0, +)
  let squares = row.reduce(0) { $0 + $1 * $1 }
  let (factor, shift) = reciprocalSquareRoot(count * (squares + count * epsilon) - sum * sum)
  return zip(row, affine).map { x, channel in
    let normal = requantised(count * x - sum, multiplier: factor, shift: shift, to: -262_144...262_143)
    return requantised(
      normal * channel.gain + channel.offset << 14, multiplier: 1, shift: 14, to: VectorNumber.range)
  }
}

/// GroupNorm of a feature map: the mean and variance of each group of neighbouring channels over all pixels.
///
/// - Parameters:
///   - pixels: for each pixel its channels, `VectorNumber`s.
///   - affine: one a channel.
///   - groups: divides the channels.
public func groupNormModel(_ pixels: [[Int]], _ affine: [ChannelAffine], groups: Int, epsilon: Int) -> [[Int]] {
  let channels = affine.count / groups
  var result = pixels
  for group in 0..<groups {
    let range = (group * channels)..<((group + 1) * channels)
    let row = pixels.flatMap { $0[range] }
    let repeated = pixels.flatMap { _ in affine[range] }
    let normal = layerNormModel(row, repeated, epsilon: epsilon)
    for pixel in pixels.indices {
      result[pixel].replaceSubrange(range, with: normal[(pixel * channels)..<((pixel + 1) * channels)])
    }
  }
  return result
}

/// 4096 / sqrt(value) as factor / 2^shift, for any value of at most 64 bits; factor 0 for 0.
func reciprocalSquareRoot(_ value: Int) -> (factor: Int, shift: Int) {
  if value == 0 { return (0, 4) }
  let width = Int.bitWidth - value.leadingZeroBitCount
  let even = width + width % 2
  // The upper eight bits choose the segment, the ten below them are the place in it.
  let normalised = even >= 18 ? value >> (even - 18) : value << (18 - even)
  return (rootTable(normalised), even / 2 + 4)
}

/// 1 / sqrt(v) for v in 1/4..<1; the first quarter of the table is never used.
private let rootTable = PiecewiseLinear(
  segments: 256, segmentBits: 10, domain: 0...1, unit: exp2(-16), isCentred: false
) { 1 / max($0, 0.25).squareRoot() }
