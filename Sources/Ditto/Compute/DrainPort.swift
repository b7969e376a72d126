import HDL
import HDLLibrary

/// Shows the completed sums of some rows one after the other, lowest number first.
struct DrainPort {
  let valid: Bit
  let row: UInt
  let results: Vec<SInt>
  /// One bit for each row of the port: whether its results are taken over in this cycle.
  let drained: UInt

  /// - Parameters:
  ///   - pending: one bit for each row of the unit: whether its sums are complete.
  ///   - held: the sums of all rows.
  init(_ unit: ComputeUnit, _ port: Int, _ pending: UInt, _ held: Vec<Vec<SInt>>) {
    let count = unit.configuration.rowsPerPort
    let start = port * count
    let waiting = pending[start...(start + count - 1)]
    let (first, isAny) = priorityEncode(waiting)
    let isShown = unit.reg(.bit, reset: 0, name: "resultIsShown_\(port)")
    let picks = (isAny & (!isShown | unit.resultReady[port][0])).named("picks_\(port)")
    when(picks) { isShown <== true }.elsewhen(unit.resultReady[port][0]) { isShown <== false }
    valid = isShown
    row = unit.registered(
      first.restricted(to: 0...max(1, count - 1)), enable: picks, name: "shownRow_\(port)")
    let index = (first + UInt(start)).restricted(to: start...(start + count - 1)).named("drainedRow_\(port)")
    results = unit.registered(held[index], enable: picks, name: "shownResults_\(port)")
    drained = lowestOne(waiting) & picks.replicated(count)
  }
}
