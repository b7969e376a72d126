import HDL

/// Brings a bank's sum to int8: times `multiplier`, divided by 2^`shift` with halves upward, saturated. Two cycles.
final class Requantiser: Module {
  @Input(32) var sum: SInt
  @Input(16) var multiplier: UInt
  @Input(5) var shift: UInt
  @Output(8) var result: SInt
  @Reg(48) var product: SInt
  @Reg(8) var held: SInt

  override func body() {
    product = sum * multiplier.signed
    let half = (UInt(1, width: 1).shiftedLeft(by: shift, width: 32) >> 1).named()
    held = ((product + half.signed) >> shift).saturated(to: 8)
    result = held
  }
}
