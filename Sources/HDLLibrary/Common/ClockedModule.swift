import HDL

/// A library block with a clock: runs in any kind of domain, by default `clk` with a synchronous reset `rst`.
///
/// Two blocks of equal parameters in domains of one kind are one Verilog module, whatever the domains are called where
/// the blocks are placed.
open class ClockedModule: Module {
  /// The domain of all registers, named from inside of the block.
  public let clocking: ClockDomain

  /// - Parameter domain: the domain that the block will be placed in. Only its kind counts (edge, reset, polarity,
  ///   whether it has an enable); the names are the block's own.
  public init(like domain: ClockDomain) { clocking = domain.anonymous }

  override open var domain: ClockDomain { clocking }
}

extension ClockDomain {
  /// The domain of the same kind whose ports have the standard names `clk`, `rst` or `rst_n`, and `clk_en`.
  public var anonymous: ClockDomain {
    var kind: [String] = []
    if edge == .falling { kind.append("falling") }
    switch resetKind {
    case .synchronous: break
    case .asynchronous: kind.append("async")
    case .none: kind.append("noReset")
    }
    if resetKind != .none && polarity == .activeLow { kind.append("low") }
    if enable != nil { kind.append("gated") }
    if kind.isEmpty { return .main }
    return ClockDomain(
      kind.joined(separator: "_"), clock: "clk",
      reset: resetKind == .none || polarity == .activeHigh ? "rst" : "rst_n", edge: edge, resetKind: resetKind,
      polarity: resetKind == .none ? .activeHigh : polarity, enable: enable == nil ? nil : "clk_en")
  }
}
