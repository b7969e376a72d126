import HDL

/// The processing element for lanes that run on queues of their own: as in Fig. 12, but with a shifter in every lane, so
/// that a full-width value can stay in its lane, one nibble after the other.
///
/// Takes one word a cycle; the sum of a word is in `partialSum` one cycle after it.
public final class LaneProcessingElement: Module {
  /// Whether the word counts.
  @Input public var enable: Bit
  /// Whether the word starts a new sum.
  @Input public var first: Bit
  @Input(.vec(4, .uint(4))) public var magnitudes: Vec<UInt>
  /// 1 for negative, one bit a lane.
  @Input(4) public var negative: UInt
  /// One bit a lane: whether it holds a high nibble.
  @Input(4) public var high: UInt
  @Input(.vec(4, .sint(8))) public var weights: Vec<SInt>
  @Output(32) public var sum: SInt

  @Reg(32, reset: 0) var partialSum: SInt

  public override func body() {
    let products = (0..<ProcessingElement.lanes).map { lane in
      let product = (magnitudes[lane].signed * weights[lane]).named("product_\(lane)")
      let signed = mux(negative[lane], -product, product).named("signed_\(lane)")
      return mux(high[lane], signed << 4, signed).named("shifted_\(lane)")
    }
    let pairs = (0..<2).map { (products[2 * $0] + products[2 * $0 + 1]).named("pair_\($0)") }
    let word = (pairs[0] + pairs[1]).named()
    when(enable) { partialSum = mux(first, 0, partialSum) &+ word }
    sum = partialSum
  }
}
