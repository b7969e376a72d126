/// A clock with its edge, reset and enable. Two domains are the same when all fields are.
///
/// A module that uses a domain gets input ports for its clock and, where it has them, its reset and enable; instances
/// are connected to them by themselves.
public struct ClockDomain: Hashable, Sendable {
  public enum Edge: String, Sendable { case rising, falling }
  public enum Reset: String, Sendable { case synchronous, asynchronous, none }
  public enum Polarity: String, Sendable { case activeHigh, activeLow }

  public var name: String
  public var clock: String
  /// The name of the reset port; meaningless when `resetKind` is `.none`.
  public var reset: String
  public var edge: Edge
  public var resetKind: Reset
  public var polarity: Polarity
  /// The name of the clock enable port, if the domain has one. Registers and memory ports keep their value while it is
  /// 0; reset acts whatever its value.
  public var enable: String?

  public init(
    _ name: String, clock: String? = nil, reset: String? = nil, edge: Edge = .rising,
    resetKind: Reset = .synchronous, polarity: Polarity = .activeHigh, enable: String? = nil
  ) {
    self.name = name
    self.clock = clock ?? "\(name)_clk"
    self.reset = reset ?? (polarity == .activeHigh ? "\(name)_rst" : "\(name)_rst_n")
    self.edge = edge
    self.resetKind = resetKind
    self.polarity = polarity
    self.enable = enable
  }

  /// For inputs that change at any time. Only a synchroniser may read them.
  public static let asynchronous = ClockDomain("asynchronous", resetKind: .none)

  /// `clk` and `rst`: rising edge, synchronous reset, active high.
  public static let main = ClockDomain("main", clock: "clk", reset: "rst")
}
