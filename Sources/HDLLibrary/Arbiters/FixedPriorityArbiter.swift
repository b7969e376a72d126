import HDL

/// Grants the requester of the lowest number. Combinational.
///
/// - `request`: bit i is 1 while requester i wants the resource.
/// - `grant`: one-hot, 0 when nobody asks. `index`: the granted number, 0 when nobody asks; `isAny` tells.
public final class FixedPriorityArbiter: Module {
  let count: Int
  @Input(\FixedPriorityArbiter.count) public var request: UInt
  @Output(\FixedPriorityArbiter.count) public var grant: UInt
  @Output(\FixedPriorityArbiter.numbers) public var index: UInt
  @Output public var isAny: Bit
  var numbers: Shape<UInt> { .uint(0...(count - 1)) }

  /// - Parameter count: requesters, at least 1.
  public init(count: Int) {
    precondition(count >= 1, "an arbiter has at least one requester, not \(count)")
    self.count = count
  }

  override public func body() {
    let chosen = lowestOne(request).named()
    grant = chosen
    index = oneHotIndex(chosen)
    isAny = request.orReduced
  }
}

/// What it does in plain numbers.
public enum FixedPriorityModel {
  public static func grant(_ request: Int) -> Int? { request == 0 ? nil : request.trailingZeroBitCount }
}
