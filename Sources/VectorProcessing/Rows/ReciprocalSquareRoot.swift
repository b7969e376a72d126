import HDL
import HDLLibrary

/// 4096 over the square root of a row's variance times the square of its length, as a factor and a shift: a table of
/// 192 pieces for 1 / sqrt(v) with v in 1/4..<1.
///
/// Latency 6 cycles from `start` to `isReady`; the results stay until the next `start`.
final class ReciprocalSquareRoot: Module {
  let elements: Int
  @Input var start: Bit
  @Input(\ReciprocalSquareRoot.counts) var count: UInt
  @Input(\ReciprocalSquareRoot.sums) var sum: SInt
  @Input(\ReciprocalSquareRoot.squareSums) var squares: UInt
  @Input(16) var epsilon: UInt
  @Output(0...131072) var factor: UInt
  @Output(\ReciprocalSquareRoot.shifts) var shift: UInt
  @Output var isReady: Bit
  var counts: Shape<UInt> { .uint(1...elements) }
  var sums: Shape<SInt> { .sint((-32768 * elements)...(32767 * elements)) }
  var squareSums: Shape<UInt> { .uint(0...(elements << 30)) }
  var shifts: Shape<UInt> { .uint(shiftRange) }
  var shiftRange: ClosedRange<Int> { 4...(width / 2 + 4) }
  /// The greatest variance times the square of the count.
  var largest: Int { elements * elements * (1 << 30 + 65535) }
  /// Bits of that, an even number.
  var width: Int { (largest.bitWidthOfMagnitude + 1) / 2 * 2 }

  static let table = InterpolationTable(
    segments: 256, segmentBits: 10, start: 0, width: 1.0 / 256, unit: 1.0 / 65536, isCentred: false
  ) { 1 / max($0, 0.25).squareRoot() }

  /// - Parameter elements: the most that a row has.
  init(elements: Int) { self.elements = elements }

  override func body() {
    let starts = (1...5).reduce(into: [start]) { list, stage in
      list.append(registered(list[stage - 1], reset: 0, name: "start_d\(stage)"))
    }
    let offset = registered(squares + count * epsilon, enable: start, name: "offset_squares")
    let sumSquare = registered(sum.magnitude * sum.magnitude, enable: start, name: "sum_square")
    let difference = (count * offset - sumSquare).asUInt.wrapped(to: width)
    let variance = registered(difference, enable: starts[1], name: "variance")
    let halfZeros = registered(leadingZeros(variance) >> 1, enable: starts[2], name: "half_zeros")
    let normal = variance.shiftedLeft(by: halfZeros << 1, width: width).named()
    let top = registered(normal[(width - 18)...(width - 1)], enable: starts[3], name: "top")
    let piece = segment(Self.table, of: top, enable: starts[4], name: "root")
    factor = registered(
      piece.value().asUInt.restricted(to: 0...131072), enable: starts[5], name: "factor_q")
    shift = registered(
      (UInt(width / 2 + 4) - halfZeros).asUInt.restricted(to: shiftRange), enable: starts[5], name: "shift_q")
    isReady = registered(starts[5], reset: 0, name: "is_ready")
  }
}
