import HDL

/// What two queues give the lanes of their pair: one full value, or up to two low ones.
struct LanePair {
  /// Whether the even or the odd queue's full value has both lanes.
  let evenIsFull: Bit
  let oddIsFull: Bit
  /// Whether the value at the front of a queue is taken.
  let takesEven: Bit
  let takesOdd: Bit
  let evenIsUsed: Bit
  let oddIsUsed: Bit
  let evenNibble: UInt
  let oddNibble: UInt
  let evenIsNegative: Bit
  let oddIsNegative: Bit

  var isFull: Bit { evenIsFull | oddIsFull }

  init(_ even: LaneQueue, _ odd: LaneQueue, _ number: Int) {
    evenIsFull = (even.exists & even.isFull).named("evenIsFull_\(number)")
    oddIsFull = (odd.exists & odd.isFull & !evenIsFull).named("oddIsFull_\(number)")
    takesEven = (even.exists & !oddIsFull).named("takesEven_\(number)")
    takesOdd = (odd.exists & !evenIsFull).named("takesOdd_\(number)")
    evenIsUsed = (even.exists | oddIsFull).named("evenIsUsed_\(number)")
    oddIsUsed = (odd.exists | evenIsFull).named("oddIsUsed_\(number)")
    let low = mux(oddIsFull, odd.magnitude[0...3], even.magnitude[0...3])
    let high = mux(evenIsFull, even.magnitude[4...7], mux(oddIsFull, odd.magnitude[4...7], odd.magnitude[0...3]))
    evenNibble = (low & evenIsUsed.replicated(4)).named("evenNibble_\(number)")
    oddNibble = (high & oddIsUsed.replicated(4)).named("oddNibble_\(number)")
    evenIsNegative = evenIsUsed & mux(oddIsFull, odd.isNegative, even.isNegative)
    oddIsNegative = oddIsUsed & mux(evenIsFull, even.isNegative, odd.isNegative)
  }
}
