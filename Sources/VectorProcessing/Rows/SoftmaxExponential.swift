import Foundation
import HDL

/// One lane of e^(value - maximum): a multiplication by log2(e), a table of 32 pieces for the power of two of the
/// fraction, a shift by the integer part.
///
/// Latency 5 cycles in which `enable` is 1.
final class SoftmaxExponential: Module {
  static let latency = 5

  @Input var enable: Bit
  /// Whether the lane counts; the results of others are 0.
  @Input var present: Bit
  @Input(16) var value: SInt
  /// Not below `value` in lanes that count.
  @Input(16) var maximum: SInt
  /// In units of 2^-16.
  @Output(0...65536) var coarse: UInt
  /// In units of 2^-24.
  @Output(0...(1 << 24)) var fine: UInt

  static let table = InterpolationTable(
    segments: 32, segmentBits: 11, start: 0, width: 1.0 / 32, unit: 1.0 / 65536, isCentred: false
  ) { exp2(-$0) }

  override func body() {
    let gap = (maximum - value).named()
    let distance = registered(
      mux(present, gap.asUInt.wrapped(to: 16), 0).named("counted"), enable: enable, name: "distance")
    let exponent = registered(distance * 47274, enable: enable, name: "exponent")
    let piece = segment(Self.table, of: exponent[9...24], enable: enable, name: "power")
    let halvings = registered(
      exponent[25...(exponent.width - 1)].saturated(to: 0...31), enable: enable, name: "halvings")
    let mantissa = registered(
      piece.value().asUInt.restricted(to: 0...65536), enable: enable, name: "mantissa")
    let shift = registered(halvings, enable: enable, name: "shift")
    var counts = present
    for stage in 1..<Self.latency { counts = registered(counts, enable: enable, name: "present_d\(stage)") }
    coarse = registered(mux(counts, mantissa >> shift, 0).restricted(to: 0...65536), enable: enable, name: "coarse_q")
    fine = registered(
      mux(counts, (mantissa << 8) >> shift, 0).restricted(to: 0...(1 << 24)), enable: enable, name: "fine_q")
  }
}
