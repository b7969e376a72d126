import BigInt
import HDLIR
import HDLVerilog

/// A circuit with its stimulus: what all engines run.
public struct CircuitCase: Sendable {
  public var program: CircuitProgram
  public var stimulus: CircuitStimulus
  /// Starts the names of its modules.
  let prefix: String
  /// How its Verilog writes arrays.
  let style: VerilogOptions.ArrayStyle
  let design: Design
  let ports: CasePorts

  /// - Throws: `IllegalCircuit`.
  public init(
    _ program: CircuitProgram, _ stimulus: CircuitStimulus, prefix: String = "",
    style: VerilogOptions.ArrayStyle = .structural
  ) throws {
    self.program = program
    self.stimulus = stimulus
    self.prefix = prefix
    self.style = style
    design = try program.design(prefix: prefix)
    ports = CasePorts(design.topDefinition)
  }

  /// All input bits of a cycle, in one number.
  func inputs(cycle: Int) -> BigInt {
    ports.inputs.reduce(BigInt(0)) { $0 << $1.width | value(of: $1, cycle: cycle).bits($1.width) }
  }

  func value(of input: CasePorts.Input, cycle: Int) -> BigInt {
    switch input.kind {
    case .data(let range): stimulus.value(of: input.name, in: range, cycle: cycle)
    case .reset(let isActiveLow): stimulus.isReset(input.name, cycle: cycle) != isActiveLow ? 1 : 0
    case .enable: stimulus.isEnabled(input.name, cycle: cycle) ? 1 : 0
    }
  }

  /// The clock ports that the circuit has and that run in a cycle.
  func clocks(inCycle cycle: Int) -> [String] {
    let running = CircuitStimulus.clocks(inCycle: cycle)
    return ports.clocks.map(\.name).filter { name in running >> CasePorts.clockIndex(name) & 1 == 1 }
  }
}

/// The ports of a top module, clocks apart.
struct CasePorts: Sendable {
  struct Input: Sendable {
    enum Kind: Sendable {
      case data(ValueRange)
      case reset(isActiveLow: Bool)
      case enable
    }
    var name: String
    var width: Int
    var kind: Kind
  }

  enum Edges: String, Sendable, CaseIterable { case rising, falling, both }

  /// The first one stands in the top bits of the packed inputs; the same for outputs.
  var inputs: [Input] = []
  var outputs: [(name: String, type: SignalType)] = []
  var clocks: [(name: String, edges: Edges)] = []

  var inputWidth: Int { inputs.reduce(0) { $0 + $1.width } }
  var outputWidth: Int { outputs.reduce(0) { $0 + $1.type.width } }

  init(_ top: Definition) {
    for id in top.ports {
      let port = top[id]
      if port.kind == .input {
        inputs.append(Input(name: port.name, width: port.type.width, kind: .data(port.range)))
      } else {
        outputs.append((port.name, port.type))
      }
    }
    for domain in top.domains {
      let edges: Edges = domain.edge == .rising ? .rising : .falling
      if let known = clocks.firstIndex(where: { $0.name == domain.clock }) {
        if clocks[known].edges != edges { clocks[known].edges = .both }
      } else {
        clocks.append((domain.clock, edges))
      }
      if domain.resetKind != .none {
        inputs.append(
          Input(name: domain.reset, width: 1, kind: .reset(isActiveLow: domain.polarity == .activeLow)))
      }
      if let enable = domain.enable { inputs.append(Input(name: enable, width: 1, kind: .enable)) }
    }
  }

  /// 0 for `clk`, 1 for `clk_b`, whatever stands before it.
  static func clockIndex(_ name: String) -> Int { name.hasSuffix(DomainPlan.clocks[1]) ? 1 : 0 }

  /// The values of the outputs in a line of hexadecimal digits, by name.
  func unpack(_ line: String) -> [(name: String, value: String)] {
    guard let packed = BigInt(line, radix: 16) else { return [("(not a number)", line)] }
    var rest = packed
    return outputs.reversed().map { port in
      let value = rest.bits(port.type.width)
      rest >>= port.type.width
      return (port.name, "\(value.wrapped(to: port.type))")
    }.reversed()
  }
}

/// The outputs of a circuit: for each cycle from 1 on, before and after the clock edge, all output bits as one number in
/// hexadecimal digits.
struct CircuitTrace: Sendable, Equatable {
  var lines: [String] = []

  mutating func append(_ bits: BigInt, width: Int) {
    let digits = String(bits, radix: 16)
    lines.append(String(repeating: "0", count: max(0, (width + 3) / 4 - digits.count)) + digits)
  }

  /// The first sample that differs.
  func firstDifference(from other: CircuitTrace) -> Int? {
    if let index = zip(lines, other.lines).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset {
      return index
    }
    return lines.count == other.lines.count ? nil : min(lines.count, other.lines.count)
  }

  /// `cycle 3, before the edge`.
  static func describe(_ sample: Int) -> String {
    "cycle \(sample / 2 + 1), \(sample % 2 == 0 ? "before" : "after") the clock edge"
  }
}
