import HDL
import HDLLibrary

/// One lane of normalisation: (count * value - sum) * factor / 2^shift, times the gain, plus the offset.
///
/// Latency 6 cycles in which `enable` is 1; gain and offset come four cycles after the value.
final class NormalisationLane: Module {
  static let latency = 6
  /// When gain and offset are needed.
  static let affineLatency = 1 + Requantiser.latency

  let elements: Int
  let shifts: ClosedRange<Int>
  @Input var enable: Bit
  @Input(16) var value: SInt
  @Input(\NormalisationLane.counts) var count: UInt
  @Input(\NormalisationLane.sums) var sum: SInt
  @Input(0...131072) var factor: UInt
  @Input(\NormalisationLane.shiftShape) var shift: UInt
  /// In units of 2^-12.
  @Input(16) var gain: SInt
  /// In units of 2^-10.
  @Input(16) var offset: SInt
  @Output(16) var result: SInt
  var counts: Shape<UInt> { .uint(1...elements) }
  var sums: Shape<SInt> { .sint((-32768 * elements)...(32767 * elements)) }
  var shiftShape: Shape<UInt> { .uint(shifts) }

  init(elements: Int, shifts: ClosedRange<Int>) {
    self.elements = elements
    self.shifts = shifts
  }

  override var definitionName: String { "NormalisationLane_e\(elements)" }

  override func body() {
    let bounds = (-65535 * elements)...(65535 * elements)
    let centred = registered((count.signed * value - sum).restricted(to: bounds), enable: enable, name: "centred")
    let scale = instance(
      Requantiser(values: bounds, multipliers: 0...131072, shifts: shifts, results: -262_144...262_143))
    scale.$enable <== enable
    scale.$value <== centred
    scale.$multiplier <== factor
    scale.$shift <== shift
    let affine = registered(scale.result * gain + (offset << 14), enable: enable, name: "affine")
    result = registered(
      affine.dividedByPowerOfTwo(14, rounding: .halfAwayFromZero).saturated(to: 16), enable: enable, name: "rounded")
  }
}
