import Foundation

/// The numbers between the functions of the vector processing unit: 16 bits, ten of them behind the binary point.
public enum VectorNumber {
  public static let fractionBits = 10
  public static let range = -32768...32767

  /// The nearest number to a real one, saturated.
  public static func nearest(_ value: Double) -> Int {
    Int(min(32767, max(-32768, (value * 1024).rounded())))
  }
}

/// SiLU, x / (1 + e^-x), as max(x, 0) - g(|x|) with a table for g(u) = u / (1 + e^u) below 16.
///
/// - Parameter x: a `VectorNumber`; the result is one too.
/// - Returns: at most 1.05 / 1024 away from SiLU of the same x.
public func siluModel(_ x: Int) -> Int {
  rectified(x, minus: silu(abs(x)))
}

/// GELU, x * Phi(x), as max(x, 0) - g(|x|) with a table for g(u) = u * Phi(-u) below 4.
///
/// - Parameter x: a `VectorNumber`; the result is one too.
/// - Returns: at most 0.75 / 1024 away from GELU of the same x.
public func geluModel(_ x: Int) -> Int {
  rectified(x, minus: gelu(abs(x)))
}

/// max(x, 0) less a correction in units of 2^-14, rounded.
private func rectified(_ x: Int, minus correction: Int) -> Int { (max(x, 0) << 4 - correction + 8) >> 4 }

private func silu(_ magnitude: Int) -> Int { magnitude < 16 << 10 ? siluTable(magnitude) : 0 }
private func gelu(_ magnitude: Int) -> Int { magnitude < 4 << 10 ? geluTable(magnitude) : 0 }

private let siluTable = PiecewiseLinear(
  segments: 128, segmentBits: 7, domain: 0...16, unit: exp2(-14), isCentred: true
) { $0 / (1 + exp($0)) }

private let geluTable = PiecewiseLinear(
  segments: 64, segmentBits: 6, domain: 0...4, unit: exp2(-14), isCentred: true
) { $0 * erfc($0 / 2.0.squareRoot()) / 2 }
