import HDL
import HDLLibrary

/// Shows the completed sums of some rows one after the other: lowest number first, or each row in its turn.
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
    let last = UInt(max(1, count - 1))
    let inOrder = unit.configuration.drainsInOrder
    let turn = inOrder ? unit.reg(.uint(0...max(1, count - 1)), reset: 0, name: "turn_\(port)") : nil
    let (lowest, isSome) = priorityEncode(waiting)
    let first = turn ?? lowest
    let isAny = turn.map { turn in count == 1 ? waiting[0] : waiting[turn] } ?? isSome
    let isShown = unit.reg(.bit, reset: 0, name: "resultIsShown_\(port)")
    let picks = (isAny & (!isShown | unit.resultReady[port][0])).named("picks_\(port)")
    when(picks) { isShown <== true }.elsewhen(unit.resultReady[port][0]) { isShown <== false }
    valid = isShown
    row = unit.registered(
      first.restricted(to: 0...max(1, count - 1)), enable: picks, name: "shownRow_\(port)")
    let width = held.shape.width / held.count
    let rows = held.packed[(start * width)...((start + count) * width - 1)]
    let own = Shape<Vec<Vec<SInt>>>.vec(count, held[0].shape).unpack(rows)
    let shown = count == 1 ? own[0] : own[first.restricted(to: 0...(count - 1))]
    results = unit.registered(shown, enable: picks, name: "shownResults_\(port)")
    if let turn {
      when(picks) {
        turn <== (count == 1 ? 0 : mux(turn == last, 0, (turn &+ 1))).restricted(to: 0...max(1, count - 1))
      }
      let taken = (0..<count).map { (turn == UInt($0)) & picks }
      drained = concatenate(taken.reversed())
    } else {
      drained = lowestOne(waiting) & picks.replicated(count)
    }
  }
}
