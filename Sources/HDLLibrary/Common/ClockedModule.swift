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
    let name = kindName
    if name.isEmpty { return .main }
    let reset = resetKind == .none || polarity == .activeHigh ? "rst" : "rst_n"
    return renamed(name, clock: "clk", reset: reset, enable: "clk_en")
  }

  /// The domain of the same kind called `name`, with ports such as `<name>_clk`.
  func kind(named name: String) -> ClockDomain {
    let kind = kindName
    let reset = resetKind == .none || polarity == .activeHigh ? "\(name)_rst" : "\(name)_rst_n"
    return renamed(
      kind.isEmpty ? name : "\(name)_\(kind)", clock: "\(name)_clk", reset: reset, enable: "\(name)_clk_en")
  }

  private func renamed(_ name: String, clock: String, reset: String, enable: String) -> ClockDomain {
    ClockDomain(
      name, clock: clock, reset: reset, edge: edge, resetKind: resetKind,
      polarity: resetKind == .none ? .activeHigh : polarity, enable: self.enable == nil ? nil : enable)
  }

  /// What tells the kind from a rising edge with a synchronous reset.
  private var kindName: String {
    var kind: [String] = []
    if edge == .falling { kind.append("falling") }
    switch resetKind {
    case .synchronous: break
    case .asynchronous: kind.append("async")
    case .none: kind.append("noReset")
    }
    if resetKind != .none && polarity == .activeLow { kind.append("low") }
    if enable != nil { kind.append("gated") }
    return kind.joined(separator: "_")
  }
}
