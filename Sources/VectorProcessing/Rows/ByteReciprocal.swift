import HDL
import HDLLibrary

/// 255 over a sum: a table of 128 pieces for 255 / v with v in 1/2..<1, and a shift.
///
/// Latency 4 cycles from `start` to `isReady`; the results stay until the next `start`.
final class ByteReciprocal: Module {
  let elements: Int
  @Input var start: Bit
  /// In units of 2^-24; at least 1.0 when it starts.
  @Input(\ByteReciprocal.sums) var sum: UInt
  @Output(0...131071) var factor: UInt
  /// A term in units of 2^-16 times `factor` over two to the power of this is the byte.
  @Output(\ByteReciprocal.shifts) var shift: UInt
  @Output var isReady: Bit
  var sums: Shape<UInt> { .uint(0...(elements << 24)) }
  var shifts: Shape<UInt> { .uint(shiftRange) }
  var width: Int { (elements << 24).bitWidthOfMagnitude }
  var shiftRange: ClosedRange<Int> { 25...width }

  static let table = InterpolationTable(
    segments: 128, segmentBits: 10, start: 0.5, width: 1.0 / 256, unit: 1.0 / 256, isCentred: false
  ) { 255 / $0 }

  /// - Parameter elements: the most terms, each at most 1.0.
  init(elements: Int) { self.elements = elements }

  override func body() {
    let starts = (1...3).reduce(into: [start]) { list, stage in
      list.append(registered(list[stage - 1], reset: 0, name: "start_d\(stage)"))
    }
    let zeros = registered(leadingZeros(sum), enable: start, name: "zeros")
    let normal = sum.shiftedLeft(by: zeros, width: width).named()
    let top = registered(normal[(width - 18)...(width - 2)], enable: starts[1], name: "top")
    let piece = segment(Self.table, of: top, enable: starts[2], name: "reciprocal")
    factor = registered(piece.value().asUInt.restricted(to: 0...131071), enable: starts[3], name: "factor_q")
    shift = registered((UInt(width) - zeros).asUInt.restricted(to: shiftRange), enable: starts[3], name: "shift_q")
    isReady = registered(starts[3], reset: 0, name: "is_ready")
  }
}
