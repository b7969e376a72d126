import HDL

/// How a command runs: as it stands, or, where it belongs to a measured layer, as the Defo unit decides.
///
/// Products of a measured layer have the mode of their layer; without temporal differences they add the bias and no
/// previous sums.
struct LayerExecution {
  let mode: Enum<EncodingMode>
  let addsPrevious: Bit
  let addsBias: Bit
  let storesSums: Bit
  /// Whether the command is left out.
  let isSkipped: Bit

  init(_ command: LayerCommand, _ defo: DefoUnit) {
    let isTemporal = (defo.mode == .temporal).named("layerIsTemporal")
    let follows = (command.isMeasured & command.isProduct).named("followsDefo")
    let chosen: Enum<EncodingMode> = mux(
      isTemporal, Enum(.temporal), mux(defo.mode == .spatial, Enum(.spatial), Enum(.original)))
    let isWhole = (follows & !isTemporal).named("runsWhole")
    mode = mux(follows, chosen, Enum(command.mode.saturated(to: 0...2).operand)).named("executionMode")
    addsPrevious = command.addsPrevious & !isWhole
    addsBias = command.addsBias | isWhole
    storesSums = command.storesSums & !(isWhole & command.dropsSums & (command.step == 2))
    isSkipped = command.isMeasured & mux(isTemporal, command.condition == 2, command.condition == 1)
  }
}
