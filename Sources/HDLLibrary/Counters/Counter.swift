import HDL

/// Counts 0, 1, ... `modulus - 1`, 0 in cycles where `enable` is 1. `clear` wins and sets 0.
///
/// `value` is the register; `wrap` is 1 in the cycle in which the counter goes from `modulus - 1` to 0.
public final class Counter: ClockedModule {
  let modulus: Int
  @Input public var enable: Bit
  @Input public var clear: Bit
  @Output(\Counter.values) public var value: UInt
  @Output public var wrap: Bit
  @Reg(\Counter.values, reset: 0) var count: UInt
  var values: Shape<UInt> { .uint(0...(modulus - 1)) }

  /// - Parameter modulus: the number of values, at least 2.
  public init(modulo modulus: Int, in domain: ClockDomain = .main) {
    precondition(modulus >= 2, "a counter has at least two values, not \(modulus)")
    self.modulus = modulus
    super.init(like: domain)
  }

  override public func body() {
    when(clear) { count = 0 }.elsewhen(enable) { count = count.successor(modulo: modulus) }
    value = count
    wrap = enable & !clear & (count == UInt(modulus - 1))
  }
}

/// Counts up in cycles of `up`, down in cycles of `down`, modulo `modulus`; with both it stays. `clear` wins and sets 0.
///
/// `wrap` is 1 in the cycle in which the counter goes from `modulus - 1` to 0 or from 0 to `modulus - 1`.
public final class UpDownCounter: ClockedModule {
  let modulus: Int
  @Input public var up: Bit
  @Input public var down: Bit
  @Input public var clear: Bit
  @Output(\UpDownCounter.values) public var value: UInt
  @Output public var wrap: Bit
  @Reg(\UpDownCounter.values, reset: 0) var count: UInt
  var values: Shape<UInt> { .uint(0...(modulus - 1)) }

  /// - Parameter modulus: the number of values, at least 2.
  public init(modulo modulus: Int, in domain: ClockDomain = .main) {
    precondition(modulus >= 2, "a counter has at least two values, not \(modulus)")
    self.modulus = modulus
    super.init(like: domain)
  }

  override public func body() {
    let goesUp = (up & !down & !clear).named()
    let goesDown = (down & !up & !clear).named()
    when(clear) { count = 0 }
      .elsewhen(goesUp) { count = count.successor(modulo: modulus) }
      .elsewhen(goesDown) { count = count.predecessor(modulo: modulus) }
    value = count
    wrap = (goesUp & (count == UInt(modulus - 1))) | (goesDown & (count == 0))
  }
}
