import HDL
import HDLLibrary

/// What belongs to the output feature of one PE row, and what will belong to the next one. `bias`, `multiplier` and
/// `shift` are one, two and three cycles behind `takeOver`, where a slice that began with `takeOver` needs them.
final class RowParameterStore: Module {
  @Input(.bundle(RowParameters())) var upcoming: RowParameters
  @Input var load: Bit
  @Input var takeOver: Bit
  @Output(32) var bias: SInt
  @Output(16) var multiplier: UInt
  @Output(5) var shift: UInt

  @Reg(.bundle(RowParameters()), reset: 0) var loaded: RowParameters
  @Reg(.bundle(RowParameters()), reset: 0) var held: RowParameters
  @Reg(16) var laterMultiplier: UInt
  @Reg(5) var laterShift: UInt
  @Reg(5) var latestShift: UInt

  override func body() {
    when(load) { loaded = upcoming }
    when(takeOver) { held = loaded }
    bias = held.bias
    laterMultiplier = held.multiplier
    multiplier = laterMultiplier
    laterShift = held.shift
    latestShift = laterShift
    shift = latestShift
  }
}

extension GEMMEngine {
  /// The multipliers with their two weights each. A tile's weights may be overwritten in the cycle that takes them over.
  func multiply() -> ModuleArray<MultiplierLane> {
    let swap = (tokens.fire & tokens.payload.newTile).named("takesWeights")
    weights.ready = !weightsLoaded | swap
    when(swap) { weightsLoaded = false }
    when(weights.fire) {
      weightRow = successor(weightRow)
      when(weightRow == UInt(configuration.rows - 1)) { weightsLoaded = true }
    }
    let loads = Vec((0..<configuration.rows).map { weights.fire & (weightRow == UInt($0)) }, .bit)
    let lanes = array(MultiplierLane(), [configuration.rows, configuration.width], name: "lane")
    lanes.$load <== lanes.spread(loads, along: 0)
    lanes.$weight <== lanes.spread(weights.payload, along: 1)
    lanes.$swap <== swap
    let elements = tokens.payload.elements.elements.map {
      mux(tokens.payload.areUnsigned, $0.asUInt.signed, $0).restricted(to: MultiplierLane.elements)
    }
    lanes.$element
      <== lanes.spread(registered(Vec(elements, .sint(MultiplierLane.elements)), name: "elements"), along: 1)
    return lanes
  }

  /// The parameters of the rows. A set that a slice on its way will use must not be overwritten.
  func loadParameters(claimed: Bit, used: Bit) -> ModuleArray<RowParameterStore> {
    parameters.ready = !parametersLoaded
    when(claimed) { parametersClaimed = true }
    when(used) {
      parametersLoaded = false
      parametersClaimed = false
    }
    when(parameters.fire) {
      parameterRow = successor(parameterRow)
      when(parameterRow == UInt(configuration.rows - 1)) { parametersLoaded = true }
    }
    let loads = Vec((0..<configuration.rows).map { parameters.fire & (parameterRow == UInt($0)) }, .bit)
    let rows = array(RowParameterStore(), [configuration.rows], name: "rowParameter")
    rows.$load <== rows.spread(loads, along: 0)
    rows.$upcoming <== parameters.payload
    rows.$takeOver <== used
    return rows
  }

  private func successor(_ row: UInt) -> UInt {
    configuration.rows == 1
      ? 0 : mux(row == UInt(configuration.rows - 1), 0, (row &+ 1).restricted(to: 0...(configuration.rows - 1)))
  }
}
