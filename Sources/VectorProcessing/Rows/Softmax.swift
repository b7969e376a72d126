import HDL
import HDLLibrary

/// Softmax of a row as bytes in units of 1/255, in three passes over it.
///
/// - First pass (`fill`): the maximum. `maximumIsReady` follows the last vector; `take` holds it for the other passes, beside
///   which the next row's first one may run.
/// - Second pass (`scan`): the sum of the exponentials and 255 over it. `factorIsReady` follows the last vector.
/// - Third pass: bytes, `Softmax.latency` enabled cycles after their numbers; a vector a cycle.
///
/// Each byte is at most 0.52 away from 255 times softmax of the same numbers, up to rows of 65,536 elements.
final class Softmax: Module {
  /// From numbers to bytes in the third pass.
  static let latency = SoftmaxExponential.latency + Requantiser.latency

  let lanes: Int
  let elements: Int
  @Input var fill: Bit
  /// Beside `fill`: the first and the last vector of the row.
  @Input var fillsFirst: Bit
  @Input var fillsLast: Bit
  /// After the first pass and before the second one.
  @Input var take: Bit
  @Input var scan: Bit
  /// Beside `scan`: the first and the last vector of the row.
  @Input var scansFirst: Bit
  @Input var scansLast: Bit
  @Input var enable: Bit
  @Input(\Softmax.vector) var filled: Vec<SInt>
  @Input(\Softmax.lanes) var filledPresent: UInt
  @Input(\Softmax.vector) var values: Vec<SInt>
  @Input(\Softmax.lanes) var present: UInt
  @Output var maximumIsReady: Bit
  @Output var factorIsReady: Bit
  @Output(\Softmax.bytes) var results: Vec<UInt>
  @Reg(16) var maximum: SInt
  @Reg(\Softmax.sums) var sum: UInt
  var vector: Shape<Vec<SInt>> { .vec(lanes, .sint(16)) }
  var bytes: Shape<Vec<UInt>> { .vec(lanes, .uint(8)) }
  var sums: Shape<UInt> { .uint(0...(elements << 24)) }

  /// - Parameter elements: the most that a row has.
  init(lanes: Int, elements: Int) {
    self.lanes = lanes
    self.elements = elements
  }

  override func body() {
    let rowMaximum = instance(RowMaximum(lanes: lanes))
    rowMaximum.$enable <== enable
    rowMaximum.$valid <== fill
    rowMaximum.$first <== fillsFirst
    rowMaximum.$last <== fillsLast
    rowMaximum.$values <== filled
    rowMaximum.$present <== filledPresent
    maximumIsReady = rowMaximum.isReady
    when(enable & take) { maximum = rowMaximum.maximum }

    let exponential = array(SoftmaxExponential(), [lanes])
    exponential.$enable <== enable
    exponential.$present <== exponential.spread(Vec((0..<lanes).map { present[$0] }), along: 0)
    exponential.$value <== exponential.spread(values, along: 0)
    exponential.$maximum <== maximum

    let pipe = Pipeline(in: self, enable: enable)
    let fine = exponential.fine.gathered()
    let terms = (0..<lanes).map { pipe.input(fine[$0], latency: SoftmaxExponential.latency) }
    let vectorSum = pipe.tree(terms, name: "terms") { $0 + $1 }
    let isValid = pipe.input(scan).aligned(with: vectorSum, reset: 0).value
    let isLast = pipe.input(scan & scansLast).aligned(with: vectorSum, reset: 0).value
    let isFirst = pipe.input(scansFirst).aligned(with: vectorSum).value
    when(enable & isValid) {
      sum = (mux(isFirst, 0, sum) + vectorSum.value).restricted(to: 0...(elements << 24))
    }

    let reciprocal = instance(ByteReciprocal(elements: elements))
    reciprocal.$start <== registered(isLast, reset: 0, enable: enable, name: "sum_is_whole") & enable
    reciprocal.$sum <== sum
    factorIsReady = reciprocal.isReady

    let scale = array(
      Requantiser(
        values: 0...65536, multipliers: 0...131071, shifts: reciprocal.shiftRange, results: 0...255), [lanes])
    scale.$enable <== enable
    scale.$value <== exponential.coarse.signed
    scale.$multiplier <== reciprocal.factor
    scale.$shift <== reciprocal.shift
    results = scale.result.asUInt.wrapped(to: 8).gathered()
  }
}
