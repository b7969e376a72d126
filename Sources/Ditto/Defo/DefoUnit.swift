import HDL

/// The Defo unit of Ditto (HPCA 2025, section IV, Fig. 9): a table of the cycles that each layer took on whole activations
/// in the first step and on differences in the second, and of what follows from them.
///
/// - A layer begins with `starts`, together with `layer` and `phase`, which stay until it ends. `mode` says one cycle later
///   how the layer runs, and stays until the next `starts`.
/// - Cycles are counted from the one after `starts` up to and with the one of `finishes`, stalls included, and stop at 65,535.
/// - At `finishes` of the second step the two counts are compared, once. Differences win when they took fewer cycles; when
///   both took as many, whole activations do, which need no memory traffic.
/// - `starts` of the next layer comes at least one cycle after `finishes`.
/// - `abandons` ends a layer without an entry.
///
/// `inspected` reads an entry one cycle later, at any time; an entry that is being written reads as it was.
public final class DefoUnit: Module {
  public let configuration: DefoConfiguration

  @Input public var starts: Bit
  @Input public var finishes: Bit
  @Input public var abandons: Bit
  /// Whether a layer has begun and not ended.
  @Output public var isMeasuring: Bit
  @Input(\DefoUnit.layers) public var layer: UInt
  @Input public var phase: Enum<DefoStep>
  /// Whether layers that lose with temporal differences use spatial ones (Defo+).
  @Input public var fallsBackToSpatial: Bit
  @Output public var mode: Enum<ExecutionMode>
  /// Of the present layer so far, in units of two to the power of the prescale.
  @Output(16) public var cycles: UInt

  @Input(\DefoUnit.layers) public var inspected: UInt
  @Output(16) public var originalCycles: UInt
  @Output(16) public var differenceCycles: UInt
  @Output public var usesDifferences: Bit

  @Reg(reset: false) var isRunning: Bit
  @Reg(\DefoUnit.counts, reset: 0) var count: UInt
  @Reg(reset: .first) var presentStep: Enum<DefoStep>

  var layers: Shape<UInt> { .uint(0...(configuration.layers - 1)) }
  /// Cycles with the bits that the prescale drops.
  var counts: Shape<UInt> { .uint(16 + configuration.prescale) }

  public init(_ configuration: DefoConfiguration) { self.configuration = configuration }

  public override func body() {
    let originals = memory(configuration.layers, of: .uint(16))
    let differences = memory(configuration.layers, of: .uint(16))
    let decisions = memory(configuration.layers, of: .bit)

    // The edge of `finishes` counts its own cycle.
    let most = (1 << (16 + configuration.prescale)) - 1
    let counted = mux(count == UInt(most), UInt(most), count &+ 1).named()
    when(starts) {
      isRunning = true
      count = 0
      presentStep = phase
    }.elsewhen(isRunning) {
      count = counted
      when(finishes | abandons) { isRunning = false }
    }
    let measured = counted[configuration.prescale...(15 + configuration.prescale)]
    cycles = count[configuration.prescale...(15 + configuration.prescale)]

    let original = originals.read(layer, enable: starts)
    let decision = decisions.read(layer, enable: starts)
    isMeasuring = isRunning
    when(isRunning & finishes & !abandons) {
      when(phase == .first) { originals[layer] = measured }
      when(phase == .second) {
        differences[layer] = measured
        decisions[layer] = original > measured
      }
    }

    let otherwise: Enum<ExecutionMode> = mux(fallsBackToSpatial, Enum(.spatial), Enum(.original))
    match(presentStep) { present in
      switch present {
      case .first: mode = Enum(.original)
      case .second: mode = Enum(.temporal)
      case .later: mode = mux(decision, Enum(.temporal), otherwise)
      }
    }

    originalCycles = originals.read(inspected, name: "inspected_original")
    differenceCycles = differences.read(inspected, name: "inspected_difference")
    usesDifferences = decisions.read(inspected, name: "inspected_decision")
    assume(!(isRunning & starts), "a layer ends before the next one begins")
  }
}
