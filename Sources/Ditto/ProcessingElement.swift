import HDL
import HDLLibrary

/// The processing element of Ditto (HPCA 2025, Fig. 12): four multipliers of 4-bit data and 8-bit weights whose products
/// meet in two adder stages and a partial sum.
///
/// A lane's data is a signed nibble and a carry, -8...8 together. A low value fills one lane; a full-width value fills a
/// pair of lanes, its low nibble in the even one and its high nibble in the odd one, with the same weight in both. The
/// shifter of a pair moves the odd lane up by four bits when the pair's bit of `fullWidth` says so. So a word carries four
/// low values, two low and one full one, or two full ones.
///
/// A carry is what a Booth digit takes from the bits below it. So the two nibbles of a full value are the halves of one
/// two's complement byte and a carry, -128...128, and negating is inverting all of its bits. A lane has two rows of
/// partial products; the even lanes' rows and the shifted sums of the odd ones meet in one `ColumnSum`.
///
/// Takes one word a cycle; the sum of a word is in `partialSum` one cycle after it.
public final class ProcessingElement: Module {
  public static let lanes = 4

  /// Whether the word counts.
  @Input public var enable: Bit
  /// Whether the word starts a new sum.
  @Input public var first: Bit
  /// One a lane, in two's complement.
  @Input(.vec(4, .sint(4))) public var nibbles: Vec<SInt>
  /// One bit a lane: 1 more than its nibble.
  @Input(4) public var carries: UInt
  /// One bit a pair of lanes: whether they hold the nibbles of one value.
  @Input(2) public var fullWidth: UInt
  /// One a lane, int8.
  @Input(.vec(4, .sint(8))) public var weights: Vec<SInt>
  /// The partial sum: of all words from the last one with `first` on.
  @Output(32) public var sum: SInt

  @Reg(32, reset: 0) var partialSum: SInt

  public override func body() {
    // Four lanes within ±128 * 8, two of them sixteenfold.
    var word = ColumnSum(width: 17)
    for pair in 0..<2 {
      rows(2 * pair).add(to: &word)
      add(shifted(rows(2 * pair + 1), pair), to: &word)
    }
    let sumOfWord = word.total(.longestRun, name: "word").asSInt
    when(enable) { partialSum = mux(first, 0, partialSum) &+ sumOfWord }
    sum = partialSum
  }

  private func rows(_ lane: Int) -> BoothRows {
    BoothRows(nibbles[lane], carry: carries[lane], times: weights[lane], name: "lane\(lane)")
  }

  /// The odd lane's product, moved up for a full value: 16 bits with an inverted sign.
  private func shifted(_ rows: BoothRows, _ pair: Int) -> UInt {
    var odd = ColumnSum(width: 12)
    rows.add(to: &odd)
    let product = odd.total(.longestRun, name: "upper_\(pair)")
    let isNegative = product[11]
    let moved = concatenate(~isNegative, product[0...10], UInt(0, width: 4))
    let kept = concatenate(~isNegative, isNegative.replicated(4), product[0...10])
    return mux(fullWidth[pair], moved, kept).named("shifted_\(pair)")
  }

  private func add(_ shifted: UInt, to word: inout ColumnSum) {
    word.add(shifted)
    word.add(constant: -(1 << 15))
  }
}
