import BigInt
import HDLIR
import HDLVerilog

/// The generated part of the replay benches in `sim/replay`: a module with all clocks, inputs and outputs of a top as one
/// vector each, the first port in the lowest bits.
struct ReplayHarness {
  let source: ModelSource
  /// Inputs without the clocks.
  let inputs: [ModelPort]
  let outputs: [ModelPort]

  init(_ source: ModelSource) {
    self.source = source
    let clocks = Set(source.clocks.map(\.port))
    inputs = source.ports.filter { $0.direction == .input && !clocks.contains($0.name) }
    outputs = source.ports.filter { $0.direction == .output }
  }

  private static func bits(_ ports: [ModelPort]) -> Int { max(1, ports.reduce(0) { $0 + $1.type.width }) }
  private var clockBits: Int { max(1, source.clocks.count) }

  private func mask(_ isSet: (ModelClock) -> Bool) -> String {
    let bits = source.clocks.reversed().map { isSet($0) ? "1" : "0" }.joined()
    return "\(clockBits)'b\(bits.isEmpty ? "0" : bits)"
  }

  /// `ports.txt`.
  var portList: String {
    let clocks = source.clocks.map { "clock \($0.port) \($0.edges)\n" }
    let ports = (inputs + outputs).map { "\($0.direction) \($0.name) \($0.type.width)\n" }
    return (clocks + ports).joined()
  }

  /// `replay_dut.v`.
  var module: String {
    var connections: [String] = []
    for (index, clock) in source.clocks.enumerated() { connections.append("    .\\\(clock.port) (clocks[\(index)])") }
    for (ports, vector) in [(inputs, "inputs"), (outputs, "outputs")] {
      var position = 0
      for port in ports {
        let top = position + port.type.width - 1
        let part = top == position ? "[\(top)]" : "[\(top):\(position)]"
        connections.append("    .\\\(port.name) (\(vector)\(part))")
        position = top + 1
      }
    }
    return """
      `define REPLAY_CLOCKS \(clockBits)
      `define REPLAY_INPUTS \(Self.bits(inputs))
      `define REPLAY_OUTPUTS \(Self.bits(outputs))
      `define REPLAY_IDLE \(mask { $0.edges == .falling })
      `define REPLAY_BOTH \(mask { $0.edges == .both })
      module replay_dut (
        input [`REPLAY_CLOCKS-1:0] clocks,
        input [`REPLAY_INPUTS-1:0] inputs,
        output [`REPLAY_OUTPUTS-1:0] outputs
      );
        \(source.top) \(source.top) (
      \(connections.joined(separator: ",\n"))
        );
      endmodule

      """
  }

  /// A line of stimulus: clocks to step and the values of `inputs`, in hexadecimal.
  func stimulus(clocks: UInt64, _ values: [BigInt]) -> String {
    "\(String(clocks, radix: 16)) \(Self.pack(values, as: inputs))\n"
  }

  static func pack(_ values: [BigInt], as ports: [ModelPort]) -> String {
    var packed = BigInt(0)
    var position = 0
    for (value, port) in zip(values, ports) {
      packed |= value.bits(port.type.width) << position
      position += port.type.width
    }
    return String(packed, radix: 16)
  }

  /// The values of `outputs` in a line of binary digits, and the ports of which a bit is unknown (its bits count as 0).
  func unpack(_ digits: Substring) -> (values: [BigInt], unknown: Set<Int>) {
    let digits = Array(digits.utf8.reversed())
    var values: [BigInt] = []
    var unknown: Set<Int> = []
    var position = 0
    for (index, port) in outputs.enumerated() {
      var words = [UInt](repeating: 0, count: (port.type.width + 63) / 64)
      for bit in 0..<port.type.width where position + bit < digits.count {
        switch digits[position + bit] {
        case UInt8(ascii: "1"): words[bit / 64] |= 1 << UInt(bit % 64)
        case UInt8(ascii: "0"): break
        default: unknown.insert(index)
        }
      }
      values.append(BigInt(BigUInt(words: words)).wrapped(to: port.type))
      position += port.type.width
    }
    return (values, unknown)
  }
}
