import HDL

/// One lane of a function of the form max(x, 0) - g(|x|), where g is a table that is zero from some place on.
///
/// Takes and gives numbers of 16 bits, ten of them behind the point. Latency 2 cycles in which `enable` is 1.
public class ActivationLane: Module {
  /// Cycles from `x` to `y`.
  public static let latency = 2

  @Input public final var enable: Bit
  @Input(16) public final var x: SInt
  @Output(16) public final var y: SInt

  /// g in units of 2^-14.
  var correction: InterpolationTable { preconditionFailure("\(type(of: self)) has no table") }

  override public final func body() {
    let table = correction
    let bits = table.segmentBits + table.indexBits
    let magnitude = x.magnitude
    let piece = segment(table, of: magnitude[0...(bits - 1)], enable: enable, name: "g")
    let isBeyond = registered(magnitude >= UInt(1 << bits), enable: enable, name: "is_beyond")
    let positive = registered(
      mux(x.isNegative, 0, x).restricted(to: 0...32767), enable: enable, name: "positive")
    let lowered = ((positive << 4) - mux(isBeyond, 0, piece.value()) + 8).named("lowered")
    y = registered((lowered >> 4).saturated(to: 16), enable: enable, name: "rounded")
  }
}
