import HDL

/// One lane of requantisation: `value * multiplier / 2^shift`, rounded to the nearest, halves away from zero, saturated,
/// as docs/ditto/requantisation.md defines it.
///
/// Latency 3 cycles in which `enable` is 1; takes a value in each of them. One multiplier, one shifter to the right.
public final class Requantiser: Module {
  /// Cycles from the inputs to the result.
  public static let latency = 3

  let values: ClosedRange<Int>
  let multipliers: ClosedRange<Int>
  let shifts: ClosedRange<Int>
  let results: ClosedRange<Int>

  @Input public var enable: Bit
  @Input(\Requantiser.valueShape) public var value: SInt
  @Input(\Requantiser.multiplierShape) public var multiplier: UInt
  @Input(\Requantiser.shiftShape) public var shift: UInt
  @Output(\Requantiser.resultShape) public var result: SInt

  var valueShape: Shape<SInt> { .sint(values) }
  var multiplierShape: Shape<UInt> { .uint(multipliers) }
  var shiftShape: Shape<UInt> { .uint(shifts) }
  var resultShape: Shape<SInt> { .sint(results) }

  /// - Parameters:
  ///   - multipliers: not negative.
  ///   - shifts: 1 or more.
  ///   - results: what saturates the result; contains 0.
  public init(
    values: ClosedRange<Int>, multipliers: ClosedRange<Int> = 0...65535, shifts: ClosedRange<Int> = 1...47,
    results: ClosedRange<Int>
  ) {
    precondition(multipliers.lowerBound >= 0 && shifts.lowerBound >= 1 && results.contains(0))
    self.values = values
    self.multipliers = multipliers
    self.shifts = shifts
    self.results = results
  }

  public override var definitionName: String {
    "Requantiser_\(bits(values))_m\(multipliers.upperBound.bitWidthOfMagnitude)_s\(shifts.upperBound)_\(bits(results))"
  }

  public override func body() {
    let isSigned = values.lowerBound < 0
    let magnitude = isSigned ? value.magnitude : value.asUInt.restricted(to: values)
    let product = registered((magnitude * multiplier).named("exact"), enable: enable, name: "product")
    let productShift = registered(shift, enable: enable, name: "product_shift")

    // Half of the last place is added by rounding the result of one shift less.
    let doubled = registered(product >> (productShift &- 1), enable: enable, name: "doubled")
    let rounded = ((doubled + 1) >> 1).named()
    let upper = rounded.saturated(to: 0...results.upperBound).signed
    guard isSigned else {
      result = registered(upper.restricted(to: results), enable: enable, name: "saturated")
      return
    }
    let productSign = registered(value.isNegative, enable: enable, name: "product_negative")
    let doubledSign = registered(productSign, enable: enable, name: "doubled_negative")
    let lower = -rounded.saturated(to: 0...(-results.lowerBound)).signed
    result = registered(
      mux(doubledSign, lower, upper).restricted(to: results), enable: enable, name: "saturated")
  }

  private func bits(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound == 0 ? "u" : "s")\(max(range.upperBound, -range.lowerBound - 1).bitWidthOfMagnitude)"
  }
}

extension Int {
  /// Bits of a number that is not negative.
  var bitWidthOfMagnitude: Int { Int.bitWidth - leadingZeroBitCount }
}
