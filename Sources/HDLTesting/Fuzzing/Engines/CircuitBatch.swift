import BigInt
import Foundation
import HDLIR
import HDLVerilog

/// Many circuits side by side in one Verilog module, so that tools are started once for all of them.
struct CircuitBatch {
  static let top = "fuzz_batch"

  struct Clock: Hashable {
    var index: Int
    var edges: CasePorts.Edges
    var name: String { "clock\(index)_\(edges.rawValue)" }
  }

  let cases: [CircuitCase]
  /// The modules of the circuits, without the one that holds them.
  private(set) var files: [VerilogOutput.File] = []
  /// What the emitter refused.
  private(set) var refusals: [(position: Int, message: String)] = []
  /// The positions of the circuits that are in.
  private(set) var members: [Int] = []
  private(set) var clocks: [Clock] = []

  init(_ cases: [CircuitCase]) {
    self.cases = cases
    for (position, item) in cases.enumerated() {
      do {
        let output = try emitVerilog(
          item.design, options: VerilogOptions(arrayStyle: item.style, sourceLocators: false, producer: "the fuzzer"))
        files += output.files
        members.append(position)
        for clock in item.ports.clocks {
          let own = Clock(index: CasePorts.clockIndex(clock.name), edges: clock.edges)
          if !clocks.contains(own) { clocks.append(own) }
        }
      } catch {
        refusals.append((position, "\(error)"))
      }
    }
  }

  /// The module around all circuits: their clocks, and for circuit i the packed ports `in_i` and `out_i`.
  private var wrapper: String {
    var ports = clocks.map { "  input wire \($0.name)" }
    var body: [String] = []
    for position in members {
      let item = cases[position]
      let own = item.ports
      var connections = own.clocks.map { clock in
        ".\(clock.name)(\(Clock(index: CasePorts.clockIndex(clock.name), edges: clock.edges).name))"
      }
      if own.inputWidth > 0 { ports.append("  input wire [\(own.inputWidth - 1):0] in_\(position)") }
      if own.outputWidth > 0 { ports.append("  output wire [\(own.outputWidth - 1):0] out_\(position)") }
      var low = own.inputWidth
      for input in own.inputs {
        low -= input.width
        connections.append(".\(input.name)(in_\(position)\(Self.bits(low, input.width)))")
      }
      low = own.outputWidth
      for output in own.outputs {
        low -= output.type.width
        connections.append(".\(output.name)(out_\(position)\(Self.bits(low, output.type.width)))")
      }
      body.append("  \(item.design.topDefinition.name) circuit_\(position) (\(connections.joined(separator: ", ")));")
    }
    return """
      module \(Self.top) (
      \(ports.joined(separator: ",\n"))
      );
      \(body.joined(separator: "\n"))
      endmodule

      """
  }

  /// The modules and the one around them.
  var allFiles: [VerilogOutput.File] { files + [wrapperFile] }

  var wrapperFile: VerilogOutput.File { VerilogOutput.File(name: "\(Self.top).v", text: wrapper) }

  /// The longest stimulus.
  var cycles: Int { cases.map(\.stimulus.cycles).max() ?? 0 }

  private static func bits(_ low: Int, _ width: Int) -> String { "[\(low + width - 1):\(low)]" }

  /// The circuits that a tool's messages name by their modules, each with the lines that do so.
  func blame(_ messages: String) -> [Int: String] {
    var positions: [Substring: Int] = [:]
    for position in members where !cases[position].prefix.isEmpty {
      positions[cases[position].prefix.dropLast()] = position
    }
    var result: [Int: String] = [:]
    // A command names all files.
    for line in messages.split(separator: "\n") where !line.hasPrefix("command:") {
      // Prefixes end with an underscore, so that they are whole words here.
      for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        guard let position = positions[word] else { continue }
        result[position, default: ""] += line + "\n"
        break
      }
    }
    return result
  }
}
