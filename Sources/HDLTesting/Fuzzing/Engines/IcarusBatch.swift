import BigInt
import Foundation
import HDLIR
import HDLVerilator
import HDLVerilog

extension CircuitBatch {
  /// Runs Verilog with the ports of the wrapper, which may be a netlist from synthesis, under Icarus.
  /// - Throws: what Icarus says.
  func icarusTraces(_ verilog: [VerilogOutput.File], in folder: URL) throws -> [Int: CircuitTrace] {
    var names: [String] = []
    for file in verilog + [VerilogOutput.File(name: "fuzz_bench.v", text: bench)] {
      try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
      names.append(file.name)
    }
    for position in members where cases[position].ports.inputWidth > 0 {
      let text = (0..<cases[position].stimulus.cycles).map { cycle in
        String(cases[position].inputs(cycle: cycle), radix: 16) + "\n"
      }.joined()
      try Data(text.utf8).write(to: folder.appendingPathComponent("stimulus_\(position).hex"))
    }
    let schedule = (0..<cycles).map { "\(CircuitStimulus.clocks(inCycle: $0))\n" }.joined()
    try Data(schedule.utf8).write(to: folder.appendingPathComponent("schedule.hex"))
    try LimitedTool("iverilog", package: "iverilog").check(
      ["-g2005", "-s", "fuzz_bench", "-o", "bench.vvp"] + names, doing: "compiling with Icarus", in: folder)
    try LimitedTool("vvp", package: "iverilog").check(["-n", "bench.vvp"], doing: "running Icarus", in: folder)
    let text = try String(contentsOf: folder.appendingPathComponent("trace.txt"), encoding: .utf8)
    return traces(text)
  }

  /// From lines of cycle, position and digits.
  private func traces(_ text: String) -> [Int: CircuitTrace] {
    var traces: [Int: CircuitTrace] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 3, let cycle = Int(words[0]), let position = Int(words[1]),
        cycle < cases[position].stimulus.cycles
      else { continue }
      traces[position, default: CircuitTrace()].lines.append(String(words[2]))
    }
    return traces
  }

  /// Inputs, settle, sample, clock edges, sample. Registers are given their start value 0 by `poweredUp`, one time unit
  /// after the start.
  private var bench: String {
    let stimulated = members.filter { cases[$0].ports.inputWidth > 0 }
    var connections = clocks.map { ".\($0.name)(\($0.name))" }
    var declarations = clocks.map { "  reg \($0.name) = 1'b\($0.edges == .falling ? 1 : 0);" }
    for position in members {
      let own = cases[position].ports
      if own.inputWidth > 0 {
        declarations.append("  reg [\(own.inputWidth - 1):0] in_\(position);")
        declarations.append(
          "  reg [\(own.inputWidth - 1):0] stimulus_\(position) [0:\(cases[position].stimulus.cycles - 1)];")
        connections.append(".in_\(position)(in_\(position))")
      }
      if own.outputWidth > 0 {
        declarations.append("  wire [\(own.outputWidth - 1):0] out_\(position);")
        connections.append(".out_\(position)(out_\(position))")
      } else {
        declarations.append("  wire out_\(position) = 1'b0;")
      }
    }
    func lines(_ positions: [Int], _ text: (Int) -> String) -> String {
      positions.map { "      " + text($0) }.joined(separator: "\n")
    }
    func edge(_ wanted: [CasePorts.Edges], _ value: (CasePorts.Edges) -> Int) -> String {
      clocks.filter { wanted.contains($0.edges) }.map {
        "      if (schedule[cycle][\($0.index)]) \($0.name) = 1'b\(value($0.edges));"
      }.joined(separator: "\n")
    }
    return """
      module fuzz_bench;
        reg [1:0] schedule [0:\(max(0, cycles - 1))];
        integer cycle, trace;
      \(declarations.joined(separator: "\n"))
        \(Self.top) batch (\(connections.joined(separator: ", ")));
        task sample;
          begin
      \(lines(members) { "if (cycle < \(cases[$0].stimulus.cycles)) $fdisplay(trace, \"%0d \($0) %h\", cycle, out_\($0));" })
          end
        endtask
        initial begin
          trace = $fopen("trace.txt");
          $readmemh("schedule.hex", schedule);
      \(lines(stimulated) { "$readmemh(\"stimulus_\($0).hex\", stimulus_\($0));" })
      \(lines(stimulated) { "in_\($0) = stimulus_\($0)[0];" })
          #3;
          for (cycle = 0; cycle < \(cycles); cycle = cycle + 1) begin
      \(lines(stimulated) { "if (cycle < \(cases[$0].stimulus.cycles)) in_\($0) = stimulus_\($0)[cycle];" })
            #1;
            if (cycle > 0) sample;
      \(edge(CasePorts.Edges.allCases) { $0 == .falling ? 0 : 1 })
            #1;
      \(edge([.both]) { _ in 0 })
            #1;
            if (cycle > 0) sample;
      \(edge([.rising, .falling]) { $0 == .falling ? 1 : 0 })
            #1;
          end
          $fclose(trace);
          $finish;
        end
      endmodule

      """
  }
}
