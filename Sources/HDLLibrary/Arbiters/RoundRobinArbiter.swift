import HDL

/// Grants in turn: the search starts behind the requester that was served last, so that each of n requesters is served
/// at the latest after n - 1 others. The grant is combinational; `accept` moves the turn at the clock edge.
///
/// - `request`: bit i is 1 while requester i wants the resource.
/// - `accept`: the grant of this cycle is used. Without it the turn stays where it is.
/// - `grant`: one-hot, 0 when nobody asks. `index`: the granted number, 0 when nobody asks; `isAny` tells.
///
/// Model: `RoundRobinModel`.
public final class RoundRobinArbiter: ClockedModule {
  let count: Int
  @Input(\RoundRobinArbiter.count) public var request: UInt
  @Input public var accept: Bit
  @Output(\RoundRobinArbiter.count) public var grant: UInt
  @Output(\RoundRobinArbiter.numbers) public var index: UInt
  @Output public var isAny: Bit
  /// The requesters behind the one that was served last.
  @Reg(\RoundRobinArbiter.count, reset: 0) var behind: UInt
  var numbers: Shape<UInt> { .uint(0...(count - 1)) }

  /// - Parameter count: requesters, at least 1.
  public init(count: Int, in domain: ClockDomain = .main) {
    precondition(count >= 1, "an arbiter has at least one requester, not \(count)")
    self.count = count
    super.init(like: domain)
  }

  override public func body() {
    let waiting = (request & behind).named()
    let chosen = mux(waiting.orReduced, lowestOne(waiting), lowestOne(request)).named()
    let upToChosen = (chosen | (chosen &- 1)).named()
    when(accept & isAny) { behind = ~upToChosen }
    grant = chosen
    index = oneHotIndex(chosen)
    isAny = request.orReduced
  }
}

/// The same in plain numbers.
public struct RoundRobinModel {
  public let count: Int
  private var last: Int?

  public init(count: Int) { self.count = count }

  /// The requester that would be granted.
  public func grant(_ request: Int) -> Int? {
    let start = (last ?? count - 1) + 1
    return (0..<count).map { (start + $0) % count }.first { (request >> $0) & 1 == 1 }
  }

  /// The grant of this request is used.
  public mutating func accept(_ request: Int) { last = grant(request) ?? last }
}
