import HDL
import HDLLibrary

/// The processing element of an int8 tensor core, the baseline "ITC" of Ditto's Table III: four signed 8-bit x 8-bit
/// multipliers, an adder tree, and a partial sum.
///
/// Takes one word of `lanes` activations and weights a cycle; its sum is in `sum` one cycle later. The interface and the
/// accumulator are those of Ditto's element, so that their areas differ by the lanes alone.
public final class ITCProcessingElement: Module {
  public let lanes: Int
  public let multiplier: Multiplier

  /// Whether the word counts.
  @Input public var enable: Bit
  /// Whether the word starts a new sum.
  @Input public var first: Bit
  @Input(\ITCProcessingElement.operands) public var activations: Vec<SInt>
  @Input(\ITCProcessingElement.operands) public var weights: Vec<SInt>
  /// Wraps modulo 2^32.
  @Output(32) public var sum: SInt

  @Reg(32, reset: 0) var partialSum: SInt

  var operands: Shape<Vec<SInt>> { .vec(lanes, .sint(8)) }

  /// - Parameter lanes: at least 1.
  public init(lanes: Int = 4, multiplier: Multiplier = .operator) {
    precondition(lanes >= 1, "a processing element has at least one lane, not \(lanes)")
    self.lanes = lanes
    self.multiplier = multiplier
  }

  public override func body() {
    let word: SInt
    switch multiplier {
    case .operator:
      word = sumTree((0..<lanes).map { (activations[$0] * weights[$0]).named("product_\($0)") }).named("word")
    case .booth:
      let range = lanes * 128 * 128
      var sum = ColumnSum(width: range.bitWidth - range.leadingZeroBitCount + 1)
      for lane in 0..<lanes {
        BoothRows(activations[lane], times: weights[lane], name: "lane\(lane)").add(to: &sum)
      }
      word = sum.total(.lowestColumn, name: "word").asSInt
    }
    when(enable) { partialSum = mux(first, 0, partialSum) &+ word }
    sum = partialSum
  }
}
