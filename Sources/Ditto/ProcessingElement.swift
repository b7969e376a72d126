import HDL

/// The processing element of Ditto (HPCA 2025, Fig. 12): four multipliers of 4-bit data and 8-bit weights whose products
/// meet in two adder stages and a partial sum.
///
/// Data is sign-magnitude, which covers every difference of two int8 values (-255...255): a low value fills one lane; a
/// full-width value fills a pair of lanes, its low nibble in the even one and its high nibble in the odd one, with the
/// same sign and weight in both. The shifter of a pair moves the odd lane up by four bits when the pair's bit of
/// `fullWidth` says so. So a word carries four low values, two low and one full one, or two full ones.
///
/// Takes one word a cycle; the sum of a word is in `partialSum` one cycle after it.
public final class ProcessingElement: Module {
  public static let lanes = 4

  /// Whether the word counts.
  @Input public var enable: Bit
  /// Whether the word starts a new sum.
  @Input public var first: Bit
  @Input(.vec(4, .uint(4))) public var magnitudes: Vec<UInt>
  /// 1 for negative, one bit a lane.
  @Input(4) public var negative: UInt
  /// One bit a pair of lanes: whether they hold the nibbles of one value.
  @Input(2) public var fullWidth: UInt
  @Input(.vec(4, .sint(8))) public var weights: Vec<SInt>
  @Output(32) public var sum: SInt

  @Reg(32, reset: 0) var partialSum: SInt

  public override func body() {
    let products = (0..<Self.lanes).map { lane in
      let product = (magnitudes[lane].signed * weights[lane]).named("product_\(lane)")
      return mux(negative[lane], -product, product).named("signed_\(lane)")
    }
    let pairs = (0..<2).map { pair in
      let upper = products[2 * pair + 1]
      return (products[2 * pair] + mux(fullWidth[pair], upper << 4, upper)).named("pair_\(pair)")
    }
    let word = (pairs[0] + pairs[1]).named()
    when(enable) { partialSum = mux(first, 0, partialSum) &+ word }
    sum = partialSum
  }
}
