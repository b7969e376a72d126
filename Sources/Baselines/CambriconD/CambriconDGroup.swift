import HDL
import HDLLibrary

/// A group of multipliers of Cambricon-D: one lane for the low nibble of each difference, and a few lanes that take whole
/// differences with the weights of the inputs that overflow.
///
/// Operands are registered; a word is in the sum two cycles after it.
final class CambriconDGroup: Module {
  let inliers: Int
  let outliers: Int

  @Input(\CambriconDGroup.weightShape) var weights: Vec<SInt>
  /// For each outlier lane one bit for the input that it takes.
  @Input(\CambriconDGroup.choiceShape) var chosen: Vec<UInt>
  /// One cycle after the weights, and so all of the following.
  @Input var enable: Bit
  @Input var first: Bit
  /// 0 where the difference overflows or is not there.
  @Input(\CambriconDGroup.nibbleShape) var nibbles: Vec<UInt>
  @Input(\CambriconDGroup.inliers) var negative: UInt
  @Input(\CambriconDGroup.byteShape) var bytes: Vec<UInt>
  @Input(\CambriconDGroup.outliers) var bytesNegative: UInt
  @Output(32) var sum: SInt

  @Reg(32, reset: 0) var partialSum: SInt

  var weightShape: Shape<Vec<SInt>> { .vec(inliers, .sint(8)) }
  var choiceShape: Shape<Vec<UInt>> { .vec(outliers, .uint(inliers)) }
  var nibbleShape: Shape<Vec<UInt>> { .vec(inliers, .uint(4)) }
  var byteShape: Shape<Vec<UInt>> { .vec(outliers, .uint(8)) }

  init(inliers: Int, outliers: Int) {
    self.inliers = inliers
    self.outliers = outliers
  }

  override func body() {
    let inlierWeights = registered(weights, name: "inlierWeights")
    let outlierWeights = (0..<outliers).map { lane in
      let parts = (0..<inliers).map { weights[$0].asUInt & chosen[lane][$0].replicated(8) }
      return registered(balanced(parts, |).asSInt, name: "outlierWeight_\(lane)")
    }
    let low = (0..<inliers).map { lane in
      signedProduct(nibbles[lane], negative[lane], inlierWeights[lane], "inlier_\(lane)")
    }
    let whole = (0..<outliers).map { lane in
      signedProduct(bytes[lane], bytesNegative[lane], outlierWeights[lane], "outlier_\(lane)")
    }
    let word = sumTree(low + whole).named()
    when(enable) { partialSum = mux(first, 0, partialSum) &+ word }
    sum = partialSum
  }

  private func signedProduct(_ magnitude: UInt, _ isNegative: Bit, _ weight: SInt, _ name: String) -> SInt {
    let product = (magnitude.signed * weight).named("\(name)_product")
    return mux(isNegative, -product, product).named(name)
  }
}
