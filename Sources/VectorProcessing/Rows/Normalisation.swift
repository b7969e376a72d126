import HDL
import HDLLibrary

/// LayerNorm or GroupNorm of a row, which is a token or a group of channels over all pixels, in two passes over it.
///
/// - First pass (`fill`): the sums of the numbers and of their squares, then one over the root of the variance.
///   `factorIsReady` follows the last vector; `take` holds the sum for the other pass, which begins then and takes a vector
///   an enabled cycle. The next row's first pass may begin beside it.
/// - Second pass: normalised numbers, `NormalisationLane.latency` enabled cycles after theirs; a vector a cycle.
///
/// At most (0.51 + |gain| * (0.13 + 0.025 * |z|)) / 1024 away from exact normalisation, where z is the normalised number
/// before the gain, while |z| is below 63 and the result within 32.
final class Normalisation: Module {
  let lanes: Int
  let elements: Int
  @Input var fill: Bit
  /// Beside `fill`: the first and the last vector of the row.
  @Input var first: Bit
  @Input var last: Bit
  /// After the first pass and before the second one.
  @Input var take: Bit
  @Input var enable: Bit
  /// Elements of the row.
  @Input(\Normalisation.counts) var count: UInt
  /// In units of 2^-20.
  @Input(16) var epsilon: UInt
  @Input(\Normalisation.vector) var filled: Vec<SInt>
  @Input(\Normalisation.lanes) var filledPresent: UInt
  @Input(\Normalisation.vector) var values: Vec<SInt>
  /// Four enabled cycles after the values.
  @Input(\Normalisation.vector) var gains: Vec<SInt>
  @Input(\Normalisation.vector) var offsets: Vec<SInt>
  @Output var factorIsReady: Bit
  @Output(\Normalisation.vector) var results: Vec<SInt>
  var vector: Shape<Vec<SInt>> { .vec(lanes, .sint(16)) }
  var counts: Shape<UInt> { .uint(1...elements) }

  /// - Parameter elements: the most that a row has.
  init(lanes: Int, elements: Int) {
    self.lanes = lanes
    self.elements = elements
  }

  override func body() {
    let moments = instance(RowMoments(lanes: lanes, elements: elements))
    moments.$enable <== enable
    moments.$valid <== fill
    moments.$first <== first
    moments.$last <== last
    moments.$values <== filled
    moments.$present <== filledPresent

    let root = instance(ReciprocalSquareRoot(elements: elements))
    root.$start <== moments.isReady & enable
    root.$count <== count
    root.$sum <== moments.sum
    root.$squares <== moments.squares
    root.$epsilon <== epsilon
    factorIsReady = root.isReady

    // The next row's first vector changes the sum already; its factor comes when the last vector of this row has used the
    // present one, because it follows that row's last vector by more cycles than the lanes need.
    let sum = registered(moments.sum, enable: enable & take, name: "sum")

    let lane = array(NormalisationLane(elements: elements, shifts: root.shiftRange), [lanes])
    lane.$enable <== enable
    lane.$value <== lane.spread(values, along: 0)
    lane.$count <== count
    lane.$sum <== sum
    lane.$factor <== root.factor
    lane.$shift <== root.shift
    lane.$gain <== lane.spread(gains, along: 0)
    lane.$offset <== lane.spread(offsets, along: 0)
    results = lane.result.gathered()
  }
}
