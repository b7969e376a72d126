import HDLIR
import HDLSimulation
import HDLVerilog

extension VerilatorEngine {
  /// Emits the design as `VerilatorOptions.verilog` says, and builds the model or takes it from the cache.
  /// Where more than the ports is to be visible, arrays of instances are emitted as instances whatever `verilog` says.
  public convenience init(_ design: Design, options: VerilatorOptions = VerilatorOptions()) throws {
    var options = options
    if options.visibility != .ports { options.verilog.arrayStyle = .structural }
    try self.init(design, verilog: emitVerilog(design, options: options.verilog), options: options)
  }
}

extension Engine {
  /// Icarus Verilog: four-valued, and slow. For small designs and second opinions.
  public static var icarus: Engine {
    Engine(name: "icarus") { design in
      try IcarusEngine(design, verilog: emitVerilog(design, options: VerilogOptions(sourceLocators: false)))
    }
  }

  /// Verilator with its fastest options: only top-level ports are visible.
  public static var verilator: Engine { verilator(VerilatorOptions()) }

  public static func verilator(_ options: VerilatorOptions) -> Engine {
    Engine(name: "verilator") { try VerilatorEngine($0, options: options) }
  }
}
