import HDL

/// One channel of Diffy's reconstruction: sums the changes from row to row.
final class PrefixSum: Module {
  /// Whether a change comes.
  @Input var enable: Bit
  /// Whether the change begins a line: it is the value itself.
  @Input var first: Bit
  @Input(32) var change: SInt
  /// One cycle later.
  @Output(32) var value: SInt

  @Reg(32, reset: 0) var sum: SInt

  override func body() {
    when(enable) { sum = mux(first, 0, sum) &+ change }
    value = sum
  }
}
