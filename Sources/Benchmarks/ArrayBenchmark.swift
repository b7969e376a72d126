import Foundation
import HDL
import HDLSimulation
import HDLVerilator
import HDLVerilog

/// The systolic array on every engine, beside the hand-written one: rates, build times, and the cost of driving a
/// Verilated model from Swift. All runs of one size use the same operands and must give the same checksum.
struct ArrayBenchmark {
  let rows: Int
  let columns: Int
  let cycles: Int
  private var elements: Int { rows * columns }

  func run(progress: (String) -> Void) throws -> [Measurement] {
    progress("\(elements) elements: hand-written loops")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "apus-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let byHand = try HandBench(
      embeddedText("array_loop.v"), rows: rows, columns: columns, sums: "out",
      parameters: ["-GR=\(rows)", "-GC=\(columns)"], in: folder)
    let design = try elaborate(SystolicArray(rows: rows, columns: columns)).design
    progress("\(elements) elements: emitted loops")
    let loops = VerilogOptions(arrayStyle: .loops, sourceLocators: false)
    let emitted = try HandBench(
      emitVerilog(design, options: loops).combined, rows: rows, columns: columns, sums: "sums", parameters: [],
      in: folder.appendingPathExtension("emitted"))
    defer { try? FileManager.default.removeItem(at: folder.appendingPathExtension("emitted")) }

    // The runs are interleaved, so that a change of the machine's speed meets all of them.
    var best = (byHand: 0.0, emitted: 0.0, driven: 0.0, interpreter: 0.0)
    var checksums = Set<String>()
    var options = VerilatorOptions(verilog: loops)
    options.optimization = .speed
    options.verilatorArguments = ["--unroll-count", "2", "--unroll-stmts", "1"]
    progress("\(elements) elements: driven from Swift, and in the built-in engine")
    for _ in 0..<3 {
      let hand = try byHand.run(cycles: cycles)
      let own = try emitted.run(cycles: cycles)
      let driven = try drive(design, .verilator(options))
      let interpreter = try drive(design, .interpreter)
      best.byHand = max(best.byHand, hand.rate)
      best.emitted = max(best.emitted, own.rate)
      best.driven = max(best.driven, driven.rate)
      best.interpreter = max(best.interpreter, interpreter.rate)
      checksums.formUnion([hand.checksum, own.checksum, driven.checksum, interpreter.checksum])
    }
    guard checksums.count == 1 else {
      throw CosimulationError("\(elements) elements: the engines disagree: checksums \(checksums.sorted())")
    }
    var result = [
      Measurement(
        "array_rate_\(elements)", best.emitted / best.byHand, "ratio", against: "hand-written loops; goal 0.9"),
      Measurement("array_rate_\(elements)_cycles", best.emitted, "cycles/s", against: "by hand \(Int(best.byHand))"),
      Measurement(
        "array_compile_\(elements)", emitted.compileSeconds / byHand.compileSeconds, "ratio",
        against: "hand-written loops (\(rounded(byHand.compileSeconds)) s); goal at most 3.0"),
      Measurement(
        "interpreter_\(elements)", best.interpreter / best.emitted, "ratio",
        against: "Verilator on the emitted loops; goal 0.2"),
      Measurement("interpreter_\(elements)_cycles", best.interpreter, "cycles/s", against: ""),
      Measurement("memory_\(elements)", peakMemory(), "MB", against: "peak of this process so far"),
    ]
    if elements == 64 {
      result.append(
        Measurement("drive", best.driven / best.emitted, "ratio", against: "a C++ loop on the same model; goal 0.95"))
    }
    return result
  }

  private func drive(_ design: Design, _ engine: Engine) throws -> (rate: Double, checksum: String) {
    let engine = try engine.make(design)
    var stimulus = SystolicStimulus(engine, rows: rows, columns: columns)
    let clocks = ["clk"]
    let rate = bestRate(units: cycles / 5) { count in
      for _ in 0..<count {
        stimulus.drive()
        engine.step(clocks: clocks)
        stimulus.collect()
      }
    }
    let text = String(stimulus.checksum, radix: 16)
    return (rate, String(repeating: "0", count: 16 - text.count) + text)
  }
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
