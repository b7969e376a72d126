import HDLIR
import HDLVerilog

/// A port of a Verilog module.
public struct ModelPort: Sendable, Hashable {
  public enum Direction: String, Sendable { case input, output }
  public var name: String
  public var direction: Direction
  public var type: SignalType

  public init(_ name: String, _ direction: Direction, _ type: SignalType) {
    self.name = name
    self.direction = direction
    self.type = type
  }

  /// Bytes of storage: 1, 2, 4 or 8 up to 8, 16, 32 and 64 bits, and multiples of 4 beyond.
  public var bytes: Int {
    switch type.width {
    case ...8: 1
    case ...16: 2
    case ...32: 4
    case ...64: 8
    default: (type.width + 31) / 32 * 4
    }
  }
}

/// An input that is a clock.
public struct ModelClock: Sendable, Hashable {
  public enum Edges: String, Sendable {
    case rising, falling
    /// Registers of both kinds: a cycle is the rising edge, then the falling one.
    case both
  }
  public var port: String
  public var edges: Edges

  public init(_ port: String, edges: Edges = .rising) {
    self.port = port
    self.edges = edges
  }
}

/// All that a model is built from.
public struct ModelSource: Sendable {
  public var verilog: [VerilogOutput.File]
  public var top: String
  /// All ports of the top, clocks included.
  public var ports: [ModelPort]
  public var clocks: [ModelClock]
  /// Names of the memories that `VerilatorOptions.Visibility.memories` makes visible, in whatever module.
  public var memories: [String]
  /// Inputs that are 1 in the first evaluation, which finds the initial state, and 0 from then on: asynchronous resets
  /// that are active when low. So they act, as an edge, only if they are still 0 at the first `settle` or `step`.
  public var restingHigh: [String]
  /// Modules of which there are arrays of instances.
  public var elements: [VerilogOutput.ArrayElement] = []

  public init(
    verilog: [VerilogOutput.File], top: String, ports: [ModelPort], clocks: [ModelClock], memories: [String] = [],
    restingHigh: [String] = []
  ) {
    self.verilog = verilog
    self.top = top
    self.ports = ports
    self.clocks = clocks
    self.memories = memories
    self.restingHigh = restingHigh
  }
}
