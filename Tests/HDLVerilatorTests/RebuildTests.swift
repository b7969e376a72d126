import Foundation
import HDLIR
import HDLVerilator
import HDLVerilog
import Synchronization
import Testing

/// After a change of one module of twenty, only what changed is compiled again.
@Suite struct RebuildTests {
  /// A chain of twenty modules; `constant` changes the logic of the eleventh.
  /// - Parameter salt: makes all modules new to the cache.
  static func chain(salt: UInt32, constant: Int, extraRegister: Bool = false) -> ModelSource {
    var files: [VerilogOutput.File] = []
    for index in 0..<20 {
      let term = index == 10 ? constant : index
      let extra = index == 10 && extraRegister ? "reg [31:0] more; always @(posedge clk) more <= x;" : ""
      let tail = extra.isEmpty ? "state" : "state ^ more"
      let rounds = (0..<30).map { "state[\($0)] <= x[\(($0 * 7 + index) % 32)] ^ (state[\(31 - $0)] & x[\($0 % 5)]);" }
      files.append(
        VerilogOutput.File(
          name: "stage\(index).v",
          text: """
            module stage\(index)(input clk, input [31:0] x, output [31:0] y);
              reg [31:0] state; \(extra)
              assign y = (\(tail)) + 32'd\(term);
              always @(posedge clk) begin
                state <= x + 32'd\(index * 3) + 32'd\(salt);
                \(rounds.joined(separator: "\n    "))
              end
            endmodule

            """))
    }
    let instances = (0..<20).map { "  wire [31:0] x\($0 + 1); stage\($0) s\($0)(clk, x\($0), x\($0 + 1));" }
    files.append(
      VerilogOutput.File(
        name: "chain.v",
        text: "module chain(input clk, input [31:0] x0, output [31:0] y);\n\(instances.joined(separator: "\n"))\n"
          + "  assign y = x20;\nendmodule\n"))
    return ModelSource(
      verilog: files, top: "chain",
      ports: [
        ModelPort("clk", .input, .bit), ModelPort("x0", .input, .unsigned(32)), ModelPort("y", .output, .unsigned(32)),
      ],
      clocks: [ModelClock("clk")])
  }

  @Test func oneModuleOfTwenty() throws {
    let salt = UInt32.random(in: 0...UInt32.max)
    var options = VerilatorOptions()
    options.separateModules = true
    let first = try VerilatedModel(Self.chain(salt: salt, constant: 10), options: options)
    let same = try VerilatedModel(Self.chain(salt: salt, constant: 10), options: options)
    let changed = try VerilatedModel(Self.chain(salt: salt, constant: 11), options: options)
    let grown = try VerilatedModel(Self.chain(salt: salt, constant: 11, extraRegister: true), options: options)
    print("twenty modules: \(first.report)\none changed: \(changed.report)\none register more: \(grown.report)")
    #expect(same.report.isCached)
    #expect(first.report.compiledFiles >= 20)
    #expect((1...2).contains(changed.report.compiledFiles))
    // A new signal changes a header that all share, so all of the model is new; the runtime is not.
    #expect(grown.report.compiledFiles <= first.report.compiledFiles)
    #expect(grown.report.reusedFiles >= 1)
    first.run(cycles: 25)
    changed.run(cycles: 25)
    #expect(first["y"] != changed["y"])
  }

  /// Two builders at once, as two processes would be: one builds, the other one waits and takes the result.
  @Test func buildersDoNotDisturbEachOther() throws {
    let source = Sources.source(
      "shared",
      "module shared(input clk, output [31:0] y); assign y = 32'd\(UInt32.random(in: 0...UInt32.max)); endmodule",
      outputs: [("y", 32)])
    let reports = Mutex<[BuildReport]>([])
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        let model = try VerilatedModel(source)
        reports.withLock { $0.append(model.report) }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(reports.withLock { $0.filter { !$0.isCached }.count } == 1)
    #expect(Set(reports.withLock { $0.map(\.library) }).count == 1)
  }
}
