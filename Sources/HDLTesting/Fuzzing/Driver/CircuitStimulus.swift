import BigInt
import HDLIR

/// What a circuit sees, cycle by cycle. Every value follows from the seed, the name of the port and the cycle alone, so
/// that it stays the same when other ports go away.
///
/// Cycle 0 only settles, with all resets inactive; in cycles 1 and 2 all resets are active and all clocks run. From then
/// on resets come and go, enables pause, and clocks run together or alone.
public struct CircuitStimulus: Codable, Hashable, Sendable {
  public var seed: UInt64
  public var cycles: Int

  public init(seed: UInt64, cycles: Int) {
    self.seed = seed
    self.cycles = cycles
  }

  /// The clock ports that run in a cycle: bit 0 `clk`, bit 1 `clk_b`. The same for all circuits, which therefore can
  /// share a simulation.
  static func clocks(inCycle cycle: Int) -> Int {
    if cycle == 0 { return 0 }
    if cycle <= 2 { return 3 }
    var random = SplitMix64(seed: UInt64(cycle) &* 0x5851_f42d_4c95_7f2d)
    return [3, 3, 3, 3, 3, 1, 1, 2][random.int(0...7)]
  }

  /// The value of an input of the top.
  func value(of port: String, in range: ValueRange, cycle: Int) -> BigInt {
    var cycle = cycle
    while cycle > 0 {
      var random = source(port, cycle)
      // Values stay for some cycles now and then.
      if !random.chance(25) { return random.value(in: range) }
      cycle -= 1
    }
    var random = source(port, 0)
    return random.value(in: range)
  }

  func isReset(_ port: String, cycle: Int) -> Bool {
    if cycle <= 2 { return cycle > 0 }
    var random = source(port, cycle)
    return random.chance(7)
  }

  func isEnabled(_ port: String, cycle: Int) -> Bool {
    var random = source(port, cycle)
    return random.chance(75)
  }

  private func source(_ port: String, _ cycle: Int) -> SplitMix64 {
    var hash = seed ^ 0xcbf2_9ce4_8422_2325
    for byte in port.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var mixed = SplitMix64(seed: hash ^ (UInt64(cycle) &* 0xd6e8_feb8_6659_fd93))
    return SplitMix64(seed: mixed.next())
  }
}
