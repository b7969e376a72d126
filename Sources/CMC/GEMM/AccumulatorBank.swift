import HDL

/// One accumulator bank: adds a row's sum to what its entry holds, or to the bias at the first K tile.
///
/// `readEntry` is asked in one cycle, the partial sum comes in the next, `sum` is in a register in the one after it.
final class AccumulatorBank: Module {
  let entryCount: Int
  @Input var read: Bit
  @Input(\AccumulatorBank.entries) var readEntry: UInt
  @Input(\AccumulatorBank.entries) var writeEntry: UInt
  @Input var write: Bit
  /// Whether the old sum is the one that was written in the cycle before.
  @Input var forward: Bit
  /// Whether the sum begins here.
  @Input var first: Bit
  @Input(32) var bias: SInt
  @Input(\AccumulatorBank.partials) var partial: SInt
  @Output(32) var sum: SInt
  @Reg(32) var latest: SInt

  let width: Int
  var entries: Shape<UInt> { .uint(0...(entryCount - 1)) }
  var partials: Shape<SInt> {
    .sint((MultiplierLane.products.lowerBound * width)...(MultiplierLane.products.upperBound * width))
  }

  init(_ configuration: GEMMEngineConfiguration) {
    entryCount = configuration.entries
    width = configuration.width
  }

  override func body() {
    let words = memory(entryCount, of: .sint(32), name: "words")
    let stored = words.read(readEntry, enable: read, name: "stored")
    let old = mux(first, bias, mux(forward, latest, stored)).named()
    let updated = (old &+ partial).named()
    when(write) { words[writeEntry] = updated }
    latest = updated
    sum = latest
  }
}
