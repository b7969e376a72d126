import HDL
import HDLLibrary

/// The largest number of a row.
///
/// `isReady` is 1 for an enabled cycle when the last vector is in `maximum`, which stays until the first vector of the
/// next row is.
final class RowMaximum: Module {
  let lanes: Int
  @Input var enable: Bit
  @Input var valid: Bit
  @Input var first: Bit
  @Input var last: Bit
  @Input(\RowMaximum.vector) var values: Vec<SInt>
  /// Which lanes count.
  @Input(\RowMaximum.lanes) var present: UInt
  @Output(16) var maximum: SInt
  @Output var isReady: Bit
  @Reg(16) var largest: SInt
  var vector: Shape<Vec<SInt>> { .vec(lanes, .sint(16)) }

  init(lanes: Int) { self.lanes = lanes }

  override func body() {
    let pipe = Pipeline(in: self, enable: enable)
    let masked = (0..<lanes).map { lane in
      pipe.input(mux(present[lane], values[lane], -32768)).registered(name: "present_\(lane)")
    }
    let widest = pipe.tree(masked, name: "largest") { HDLLibrary.maximum($0, $1) }
    let isValid = pipe.input(valid).aligned(with: widest, reset: 0).value
    let isLast = pipe.input(valid & last).aligned(with: widest, reset: 0).value
    let isFirst = pipe.input(first).aligned(with: widest).value
    when(enable & isValid) {
      largest = mux(isFirst, widest.value, HDLLibrary.maximum(largest, widest.value))
    }
    isReady = registered(isLast, reset: 0, enable: enable, name: "is_ready")
    maximum = largest
  }
}

extension Pipeline {
  /// A tree of any associative operation with registers after every second level, which are called after `name`.
  func tree<T: HardwareValue>(
    _ values: [Pipelined<T>], name: String, _ combine: (T, T) -> T
  ) -> Pipelined<T> {
    var level = values
    var depth = 0
    while level.count > 1 {
      depth += 1
      level = stride(from: 0, to: level.count, by: 2).map { index in
        index + 1 < level.count ? level[index].with(level[index + 1], combine) : level[index]
      }
      if depth % 2 == 0 {
        level = level.enumerated().map { $1.registered(name: "\(name)_level\(depth)_\($0)") }
      }
    }
    return level[0]
  }
}
