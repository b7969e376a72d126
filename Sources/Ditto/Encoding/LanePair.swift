import HDL

/// What two queues give the lanes of their pair: one full value, or up to two low ones.
struct LanePair {
  /// Whether the even or the odd queue's full value has both lanes.
  let evenIsFull: Bit
  let oddIsFull: Bit
  /// Whether the weight of the value at the front of a queue is read.
  let readsEven: Bit
  let readsOdd: Bit
  /// Whether the value at the front of a queue is through; not while the rest of a large one is left.
  let takesEven: Bit
  let takesOdd: Bit
  let evenIsUsed: Bit
  let oddIsUsed: Bit
  let even: LaneOperand
  let odd: LaneOperand

  var isFull: Bit { evenIsFull | oddIsFull }

  init(_ even: LaneQueue, _ odd: LaneQueue, _ number: Int) {
    evenIsFull = (even.exists & even.isFull).named("evenIsFull_\(number)")
    oddIsFull = (odd.exists & odd.isFull & !evenIsFull).named("oddIsFull_\(number)")
    readsEven = (even.exists & !oddIsFull).named("readsEven_\(number)")
    readsOdd = (odd.exists & !evenIsFull).named("readsOdd_\(number)")
    takesEven = (readsEven & !even.isSplit).named("takesEven_\(number)")
    takesOdd = (readsOdd & !odd.isSplit).named("takesOdd_\(number)")
    evenIsUsed = (even.exists | oddIsFull).named("evenIsUsed_\(number)")
    oddIsUsed = (odd.exists | evenIsFull).named("oddIsUsed_\(number)")
    let low = mux(oddIsFull, odd.low, even.low)
    let high = mux(evenIsFull, even.high, mux(oddIsFull, odd.high, odd.low))
    self.even = low.gated(evenIsUsed)
    self.odd = high.gated(oddIsUsed)
  }
}

extension LaneQueue {
  var low: LaneOperand { LaneOperand(nibble: lowNibble, carry: lowCarry) }
  var high: LaneOperand { LaneOperand(nibble: highNibble, carry: highCarry) }
}
