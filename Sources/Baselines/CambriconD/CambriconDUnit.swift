import HDL
import HDLLibrary

/// The baseline "Cambricon-D" (ISCA 2024) as Ditto's Table III has it: differences between steps, nothing is skipped, and
/// lanes of two kinds. Of `inliers` inputs a cycle each one that fits a nibble has a lane of its own; those that do not go,
/// lowest first, to the few outlier lanes. Where there are more of them, the word takes further cycles, so that results
/// are exact.
///
/// A row of groups works on one row of the activations, a group on one output channel. A word comes when `ready`; the
/// results of one with `last` are there four cycles after it came, if it has no further cycles, and stay until the next ones.
///
/// Golden model: `denseProduct`; cycle model: `CambriconDGeometry`.
public final class CambriconDUnit: Module {
  let configuration: CambriconDConfiguration

  /// Whether the activations count as they are, not their change.
  @Input public var original: Bit
  @Input public var valid: Bit
  @Output public var ready: Bit
  /// Whether the word begins and ends its sums.
  @Input public var first: Bit
  @Input public var last: Bit
  @Input(\CambriconDUnit.activations) public var current: Vec<SInt>
  @Input(\CambriconDUnit.activations) public var previous: Vec<SInt>
  @Input(\CambriconDUnit.weightWords) public var weights: Vec<Vec<SInt>>
  /// For one cycle.
  @Output public var resultValid: Bit
  @Output(\CambriconDUnit.sums) public var results: Vec<SInt>

  private var inliers: Int { configuration.inliers }
  private var outliers: Int { configuration.outliers }
  var activations: Shape<Vec<SInt>> { .vec(inliers, .sint(8)) }
  var weightWords: Shape<Vec<Vec<SInt>>> { .vec(configuration.columns, activations) }
  var sums: Shape<Vec<SInt>> { .vec(configuration.columns, .sint(32)) }

  public init(_ configuration: CambriconDConfiguration) { self.configuration = configuration }

  public override func body() {
    let isHeld = reg(.bit, reset: 0, name: "isHeld")
    let isFresh = reg(.bit, name: "isFresh")
    let pending = reg(.uint(inliers), name: "pendingOutliers")
    let accepts = wire(.bit, name: "accepts")
    let taken = (accepts & valid).named("takesWord")

    let differences = (0..<inliers).map { index in
      (current[index] - mux(original, 0, previous[index])).named("difference_\(index)")
    }
    let sizes = differences.enumerated().map { $1.magnitude.restricted(to: 0...255).named("size_\($0)") }
    let magnitudes = registered(Vec(sizes, .uint(8)), enable: taken, name: "magnitudes")
    let negative = registered(
      concatenate(differences.reversed().map(\.isNegative)), enable: taken, name: "negative")
    let overflows = concatenate(sizes.reversed().map { $0[4...7].orReduced }).named("overflows")
    let isOutlier = registered(overflows, enable: taken, name: "isOutlier")
    let heldFirst = registered(first, enable: taken, name: "heldFirst")
    let heldLast = registered(last, enable: taken, name: "heldLast")
    let heldWeights = registered(weights, enable: taken, name: "heldWeights")

    var rest: UInt = pending
    let chosen = (0..<outliers).map { lane -> UInt in
      let one = lowestOne(rest).named("chosen_\(lane)")
      rest = (rest & ~one).named("rest_\(lane)")
      return one
    }
    let finishes = (!rest.orReduced).named("finishes")
    accepts <== !isHeld | finishes
    ready = accepts
    when(accepts) { isHeld <== valid }
    when(taken) {
      pending <== overflows
      isFresh <== true
    }.elsewhen(isHeld) {
      pending <== rest
      isFresh <== false
    }
    multiply(
      Word(
        isHeld: isHeld, isFresh: isFresh, first: heldFirst, last: heldLast & finishes, magnitudes: magnitudes,
        negative: negative, isOutlier: isOutlier, chosen: chosen, weights: heldWeights))
  }

  private struct Word {
    let isHeld: Bit
    let isFresh: Bit
    let first: Bit
    let last: Bit
    let magnitudes: Vec<UInt>
    let negative: UInt
    let isOutlier: UInt
    let chosen: [UInt]
    let weights: Vec<Vec<SInt>>
  }

  private func multiply(_ word: Word) {
    let channels = array(CambriconDGroup(inliers: inliers, outliers: outliers), [configuration.columns])
    let nibbles = (0..<inliers).map { index in
      word.magnitudes[index][0...3] & (word.isFresh & !word.isOutlier[index]).replicated(4)
    }
    let bytes = word.chosen.map { one in
      balanced((0..<inliers).map { word.magnitudes[$0] & one[$0].replicated(8) }, |)
    }
    let signs = word.chosen.map { ($0 & word.negative).orReduced }
    channels.$weights <== channels.spread(word.weights, along: 0)
    channels.$chosen <== Vec(word.chosen, .uint(inliers))
    channels.$enable <== registered(word.isHeld, reset: 0, name: "isMultiplied")
    channels.$first <== registered(word.first & word.isFresh, name: "first_q")
    channels.$nibbles <== registered(Vec(nibbles, .uint(4)), name: "nibbles_q")
    channels.$negative <== registered(word.negative, name: "negative_q")
    channels.$bytes <== registered(Vec(bytes, .uint(8)), name: "bytes_q")
    channels.$bytesNegative <== registered(concatenate(signs.reversed()), name: "bytesNegative_q")
    let completing = registered(word.isHeld & word.last, reset: 0)
    let captures = registered(completing, reset: 0)
    results = registered(channels.sum.gathered(), enable: captures, name: "heldResults")
    resultValid = registered(captures, reset: 0, name: "hasResults")
  }
}
