import HDL
import HDLLibrary

/// The sum of a row's numbers and the sum of their squares, both exact.
///
/// `isReady` is 1 for an enabled cycle when the last vector is in the sums, which stay until the first vector of the next
/// row is.
final class RowMoments: Module {
  let lanes: Int
  let elements: Int
  @Input var enable: Bit
  @Input var valid: Bit
  @Input var first: Bit
  @Input var last: Bit
  @Input(\RowMoments.vector) var values: Vec<SInt>
  /// Which lanes count.
  @Input(\RowMoments.lanes) var present: UInt
  @Output(\RowMoments.sums) var sum: SInt
  @Output(\RowMoments.squareSums) var squares: UInt
  @Output var isReady: Bit
  @Reg(\RowMoments.sums) var total: SInt
  @Reg(\RowMoments.squareSums) var squareTotal: UInt
  var vector: Shape<Vec<SInt>> { .vec(lanes, .sint(16)) }
  var sums: Shape<SInt> { .sint((-32768 * elements)...(32767 * elements)) }
  var squareSums: Shape<UInt> { .uint(0...(elements << 30)) }

  /// - Parameter elements: the most that a row has.
  init(lanes: Int, elements: Int) {
    self.lanes = lanes
    self.elements = elements
  }

  override func body() {
    let pipe = Pipeline(in: self, enable: enable)
    let masked = (0..<lanes).map { lane in
      pipe.input(mux(present[lane], values[lane], 0)).registered(name: "present_\(lane)")
    }
    let squared = masked.enumerated().map { lane, value in
      value.map { ($0.magnitude * $0.magnitude) }.registered(name: "square_\(lane)")
    }
    let vectorSum = pipe.tree(masked, name: "sum") { $0 + $1 }
    let vectorSquares = pipe.tree(squared, name: "squares") { $0 + $1 }
    let isValid = pipe.input(valid).aligned(with: vectorSquares, reset: 0).value
    let isLast = pipe.input(valid & last).aligned(with: vectorSquares, reset: 0).value
    let lateSum = vectorSum.aligned(with: vectorSquares).value
    let isFirst = pipe.input(first).aligned(with: vectorSquares).value
    when(enable & isValid) {
      total = (mux(isFirst, 0, total) + lateSum).restricted(to: (-32768 * elements)...(32767 * elements))
      squareTotal = (mux(isFirst, 0, squareTotal) + vectorSquares.value).restricted(to: 0...(elements << 30))
    }
    isReady = registered(isLast, reset: 0, enable: enable, name: "is_ready")
    sum = total
    squares = squareTotal
  }
}
