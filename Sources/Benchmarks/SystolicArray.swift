import HDL

/// The element of the benchmark array: four 4-bit x 8-bit multipliers whose upper products can be shifted, a 24-bit sum,
/// and registers that pass the operands on. `Reference/array_loop.v` is the same by hand.
final class SystolicElement: Module {
  @Input var en: Bit
  @Input var clr: Bit
  @Input var mode8: Bit
  @Input(16) var a: UInt
  @Input(32) var w: UInt
  @Output(16) var aOut: UInt
  @Output(32) var wOut: UInt
  @Output(24) var total: SInt
  @Reg(16, reset: 0) var aHeld: UInt
  @Reg(32, reset: 0) var wHeld: UInt
  @Reg(24, reset: 0) var acc: SInt

  override func body() {
    let products = (0..<4).map { lane in
      let nibble = a[(4 * lane)...(4 * lane + 3)]
      let data = (lane % 2 == 0 ? concatenate(nibble[3] & ~mode8, nibble) : nibble).asSInt.named("data_\(lane)")
      let weight = w[(8 * lane)...(8 * lane + 7)].asSInt.named("weight_\(lane)")
      return (data * weight).named("product_\(lane)")
    }
    let upper = (products[1] + products[3]).named()
    let word = (products[0] + products[2] + mux(mode8, upper << 4, upper)).named()
    when(en) {
      aHeld = a
      wHeld = w
      acc = mux(clr, 0, acc) &+ word
    }
    aOut = aHeld
    wOut = wHeld
    total = acc
  }
}

/// `rows` x `columns` elements, operands flowing from left to right and from top to bottom, the sums of each column
/// added up and registered. Inputs are registered at the boundary.
final class SystolicArray: Module {
  let rows: Int
  let columns: Int
  @Input var en: Bit
  @Input var clr: Bit
  @Input var mode8: Bit
  @Input(\SystolicArray.rowShape) var a: Vec<UInt>
  @Input(\SystolicArray.columnShape) var w: Vec<UInt>
  @Output(\SystolicArray.sumShape) var sums: Vec<SInt>
  @Reg(\SystolicArray.sumShape, reset: 0) var held: Vec<SInt>

  var rowShape: Shape<Vec<UInt>> { .vec(rows, .uint(16)) }
  var columnShape: Shape<Vec<UInt>> { .vec(columns, .uint(32)) }
  var sumShape: Shape<Vec<SInt>> { .vec(columns, .sint(24 + bitsToCount(rows))) }

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  override var definitionName: String { "top" }

  override func body() {
    let pe = array(SystolicElement(), [rows, columns])
    pe.$en <== registered(en, reset: 0, name: "en_q")
    pe.$clr <== registered(clr, reset: 0, name: "clr_q")
    pe.$mode8 <== registered(mode8, reset: 0, name: "mode8_q")
    pe.$a <== pe.aOut.shifted(along: 1, from: registered(a, reset: 0, name: "a_q"))
    pe.$w <== pe.wOut.shifted(along: 0, from: registered(w, reset: 0, name: "w_q"))
    held = pe.total.sum(along: 0)
    sums = held
  }
}

/// The bits that count to `n`: the ceiling of its binary logarithm.
func bitsToCount(_ n: Int) -> Int { n <= 1 ? 0 : Int.bitWidth - (n - 1).leadingZeroBitCount }
