import HDL
import HDLLibrary

/// The front of an encoding unit (Fig. 11, calculate difference and determine bit width): takes a beat of activations,
/// and holds their differences in sign and magnitude with their classes until they are taken.
///
/// The difference of two 8-bit values has nine bits: a sign, and a magnitude of 0...255. In original mode the activation
/// itself takes its place and counts as full.
/// A beat is held one cycle after it came; a held beat can leave while the next one comes.
public final class DifferenceStage: Module {
  let configuration: EncodingConfiguration

  // MARK: A beat of activations
  @Input public var mode: Enum<EncodingMode>
  /// Whether activations are 0...255 instead of -128...127; the ports carry the same eight bits.
  @Input public var isUnsigned: Bit
  @Input public var valid: Bit
  @Output public var ready: Bit
  @Input(\DifferenceStage.activations) public var current: Vec<UInt>
  @Input(\DifferenceStage.activations) public var previous: Vec<UInt>
  @Input(\DifferenceStage.activations) public var neighbour: Vec<UInt>
  /// How many of them there are, from the first on.
  @Input(\DifferenceStage.counts) public var count: UInt
  @Input public var last: Bit
  @Input(2) public var tag: UInt

  // MARK: The held beat
  @Input public var take: Bit
  @Output public var held: Bit
  @Output public var heldLast: Bit
  @Output(2) public var heldTag: UInt
  /// The number of the beat within its tile.
  @Output(\DifferenceStage.beats) public var beat: UInt
  @Output(\DifferenceStage.activations) public var magnitudes: Vec<UInt>
  @Output(\DifferenceStage.configuration.scanWidth) public var negative: UInt
  /// Which of them are not zero.
  @Output(\DifferenceStage.configuration.scanWidth) public var present: UInt
  /// Which of them need both nibbles.
  @Output(\DifferenceStage.configuration.scanWidth) public var full: UInt

  // MARK: Statistics
  @Input public var clearStatistics: Bit
  /// Differences of each class in the beats that were taken.
  @Output(32) public var zeroCount: UInt
  @Output(32) public var lowCount: UInt
  @Output(32) public var fullCount: UInt
  /// Cycles in which a beat was offered and not taken.
  @Output(32) public var stallCount: UInt

  var activations: Shape<Vec<UInt>> { .vec(configuration.scanWidth, .uint(8)) }
  var counts: Shape<UInt> { .uint(0...configuration.scanWidth) }
  var beats: Shape<UInt> { configuration.beatShape }

  public init(_ configuration: EncodingConfiguration) { self.configuration = configuration }

  public override func body() {
    let isHeld = reg(.bit, reset: 0, name: "isHeld")
    let accepts = (!isHeld | take).named()
    ready = accepts
    when(accepts) { isHeld <== valid }
    held = isHeld
    encode(when: accepts & valid)
    countBeats()
    countClasses()
  }

  private func encode(when accepted: Bit) {
    let isOriginal = (mode == .original).named()
    let isSpatial = (mode == .spatial).named()
    var magnitudeItems: [UInt] = []
    var signs: [Bit] = []
    var nonzero: [Bit] = []
    var wide: [Bit] = []
    for index in 0..<configuration.scanWidth {
      let reference = mux(isSpatial, neighbour[index], previous[index]).named("reference_\(index)")
      let subtrahend = mux(isOriginal, 0, number(reference))
      let difference = (number(current[index]) - subtrahend).restricted(to: -255...255).named("difference_\(index)")
      let magnitude = difference.magnitude.named("magnitude_\(index)")
      let exists = count > UInt(index)
      let high = magnitude[3...7].orReduced | isOriginal
      magnitudeItems.append(magnitude)
      signs.append(difference.isNegative)
      nonzero.append(exists & (high | magnitude[0...2].orReduced))
      wide.append(exists & high)
    }
    let scanWidth = configuration.scanWidth
    magnitudes = registered(Vec(magnitudeItems, .uint(8)), enable: accepted, name: "heldMagnitudes")
    negative = registered(concatenate(signs.reversed()), enable: accepted, name: "heldNegative")
    present = registered(concatenate(nonzero.reversed()), enable: accepted, name: "heldPresent")
    full = registered(concatenate(wide.reversed()), enable: accepted, name: "heldFull")
    assume(count <= UInt(scanWidth), "a beat has at most \(scanWidth) activations")
    heldLast = registered(last, enable: accepted, name: "isHeldLast")
    heldTag = registered(tag, enable: accepted, name: "heldTagBits")
  }

  /// The eight bits as the number that they stand for.
  private func number(_ bits: UInt) -> SInt { concatenate(bits[7] & !isUnsigned, bits).asSInt }

  private func countBeats() {
    let number = reg(configuration.beatShape, reset: 0, name: "beatNumber")
    let limit = configuration.tileDepth / configuration.scanWidth - 1
    when(take) {
      number <== mux(heldLast, 0, mux(number == UInt(limit), 0, (number + 1).restricted(to: 0...limit)))
    }
    assume(
      !(take & (number == UInt(limit)) & !heldLast), "a tile has at most \(configuration.tileDepth) inputs")
    beat = number
  }

  private func countClasses() {
    let offered = registered(count, enable: ready & valid, name: "heldCount")
    let shape = Shape<UInt>.uint(0...configuration.scanWidth)
    let nonzero = popcount(present)
    let both = popcount(full)
    let zeros = wire(shape)
    zeros <== (offered &- nonzero).restricted(to: 0...configuration.scanWidth)
    let lows = wire(shape)
    lows <== (nonzero &- both).restricted(to: 0...configuration.scanWidth)
    zeroCount = counter("zeros", take, zeros)
    lowCount = counter("lows", take, lows)
    fullCount = counter("fulls", take, both)
    stallCount = counter("stalls", valid & !ready, 1)
  }

  /// Wraps at 32 bits.
  private func counter(_ name: String, _ enable: Bit, _ amount: UInt) -> UInt {
    let total = reg(.uint(32), reset: 0, name: "\(name)Counted")
    when(clearStatistics) { total <== 0 }.elsewhen(enable) { total <== total &+ amount }
    return total
  }
}
