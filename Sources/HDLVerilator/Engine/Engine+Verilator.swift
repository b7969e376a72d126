import HDLSimulation
import HDLVerilog

extension Engine {
  /// A Verilated model in this process.
  public static let verilator = verilator()

  /// A Verilated model in this process, built as `options` say.
  public static func verilator(_ options: VerilatorOptions = VerilatorOptions()) -> Engine {
    Engine(name: "verilator") { design in
      try VerilatorEngine(design, verilog: emitVerilog(design, options: options.verilog), options: options)
    }
  }
}
