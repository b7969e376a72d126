import BigInt
import Foundation
import HDLIR
import HDLVerilog

/// A Verilog module in Icarus Verilog: four-valued and exact, and about a thousand times slower than Verilator. For small
/// cases and second opinions.
public final class IcarusModel {
  /// What `run` gives for each cycle.
  public struct Row: Sendable, Hashable {
    /// The outputs in the order of the ports, unknown bits as 0.
    public var outputs: [BigInt]
    /// Positions in `outputs` of those with an unknown bit.
    public var unknown: Set<Int>
  }

  public let source: ModelSource
  let harness: ReplayHarness
  let folder: URL
  private let simulator: ExternalTool

  /// The compiled design, for `vvp`.
  var program: URL { folder.appendingPathComponent("replay.vvp") }

  /// - Throws: `CosimulationError` when Icarus is missing or refuses the Verilog.
  public init(_ source: ModelSource) throws {
    self.source = source
    harness = ReplayHarness(source)
    let compiler = try ExternalTool("iverilog", package: "iverilog")
    simulator = try ExternalTool("vvp", package: "iverilog")
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-icarus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let bench = VerilogOutput.File(name: "replay.v", text: embeddedText("replay.v"))
    let files = [VerilogOutput.File(name: "replay_dut.v", text: harness.module)] + source.verilog + [bench]
    for file in files { try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name)) }
    try compiler.check(
      ["-g2005", "-DSIMULATION_CHECKS", "-s", "replay", "-o", program.path] + files.map(\.name),
      doing: "compiling \(source.top) with Icarus", in: folder)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The inputs that each row of `run` has values for: all but the clocks, in port order.
  public var inputs: [ModelPort] { harness.inputs }
  public var outputs: [ModelPort] { harness.outputs }

  /// Runs from the initial state: each row gives the inputs of a cycle, in the order of `inputs`.
  ///
  /// - Parameters:
  ///   - clocks: the mask of clocks that step in every cycle, bit i for `source.clocks[i]`; 0 settles only.
  ///   - sampling: when the outputs are read in the cycle.
  /// - Returns: a row for each cycle, and everything that the design printed.
  public func run(
    _ rows: [[BigInt]], clocks: UInt64 = 1, sampling: Sampling = .afterEdge
  ) throws -> (rows: [Row], printed: String) {
    let stimulus = folder.appendingPathComponent("stimulus-\(UUID().uuidString).hex")
    let record = stimulus.appendingPathExtension("out")
    defer {
      try? FileManager.default.removeItem(at: stimulus)
      try? FileManager.default.removeItem(at: record)
    }
    try Data(rows.map { harness.stimulus(clocks: clocks, $0) }.joined().utf8).write(to: stimulus)
    let printed = try simulator.check(
      ["-n", program.path, "+stimulus=\(stimulus.lastPathComponent)", "+record=\(record.lastPathComponent)"]
        + (sampling == .afterEdge ? ["+after"] : []), doing: "running \(source.top) in Icarus", in: folder)
    let lines = try String(contentsOf: record, encoding: .utf8).split(separator: "\n")
    guard lines.count == rows.count else {
      throw CosimulationError("Icarus ran \(lines.count) of \(rows.count) cycles of \(source.top): \(printed)")
    }
    let result = lines.map { line in
      let (outputs, unknown) = harness.unpack(line)
      return Row(outputs: outputs, unknown: unknown)
    }
    return (result, printed)
  }

  /// `run` with packed data, as `VerilatedModel.runStream` takes it: the layout's ports are all of `inputs`, in order.
  public func runVectors(
    _ data: [UInt8], as layout: RowLayout, outputs outputLayout: RowLayout, clocks: UInt64 = 1,
    sampling: Sampling = .afterEdge
  ) throws -> [UInt8] {
    func positions(_ layout: RowLayout, in ports: [ModelPort]) throws -> [Int] {
      try layout.ports.map { port in
        guard let index = ports.firstIndex(of: port) else {
          throw CosimulationError("\(port.name) is not a port of \(source.top) that rows can hold here")
        }
        return index
      }
    }
    let sources = try positions(layout, in: inputs)
    let sinks = try positions(outputLayout, in: outputs)
    let rows = layout.decode(data).map { values in
      var row = [BigInt](repeating: 0, count: inputs.count)
      for (position, value) in zip(sources, values) { row[position] = value }
      return row
    }
    let results = try run(rows, clocks: clocks, sampling: sampling).rows
    return outputLayout.encode(results.map { row in sinks.map { row.outputs[$0] } })
  }
}
