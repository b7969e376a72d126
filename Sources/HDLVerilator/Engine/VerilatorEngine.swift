import BigInt
import HDLIR
import HDLSimulation
import HDLVerilog

/// A design that runs in this process as a Verilated model.
///
/// Registers without reset start at 0, as in the built-in simulator, unless `VerilatorOptions.randomInitialState` says
/// otherwise. Signals inside the design are visible as far as `VerilatorOptions.visibility` asks for; `value(path:)`
/// gives nil for the others.
public final class VerilatorEngine: SimulationEngine {
  /// For bulk transfers, waves and messages.
  public let model: VerilatedModel
  private let design: Design
  private let options: VerilatorOptions
  private let parser: FailureParser
  private var lastClocks: [String] = []
  private var lastMask: UInt64 = 0
  private var reportedStop = false

  /// Builds the model, or takes it from the cache.
  /// - Parameter verilog: the design as Verilog; hand-written Verilog with the same ports can stand in.
  public init(_ design: Design, verilog: VerilogOutput, options: VerilatorOptions = VerilatorOptions()) throws {
    self.design = design
    self.options = options
    parser = FailureParser(design)
    model = try VerilatedModel(ModelSource(design, verilog: verilog), options: options)
  }

  public func port(_ name: String) -> SignalStorage? {
    model.number(name).map {
      SignalStorage(pointer: model.storage($0), type: model.ports[$0].type, bytes: model.ports[$0].bytes)
    }
  }

  public func settle() { model.settle() }

  public func step(clocks: [String]) { model.step(mask(clocks)) }

  public func run(clock: String, cycles: Int) { model.run(model.mask([clock]), cycles: cycles) }

  /// Test benches step the same clocks again and again.
  private func mask(_ clocks: [String]) -> UInt64 {
    if clocks != lastClocks {
      lastMask = model.mask(clocks)
      lastClocks = clocks
    }
    return lastMask
  }

  public func value(path: String) -> BigInt? {
    if model.number(path) != nil { return model[path] }
    guard let bits = model.signal("\(design.topDefinition.name).\(path)") else { return nil }
    return bits.wrapped(to: DesignPaths(design).type(ofSignal: path) ?? .unsigned(max(1, bits.bitWidth)))
  }

  public func memoryWord(path: String, address: Int) -> BigInt? {
    guard address >= 0, let bits = model.memory("\(design.topDefinition.name).\(path)", address..<address + 1)?.first
    else { return nil }
    return DesignPaths(design).memory(path).map { bits.wrapped(to: $0.word) } ?? bits
  }

  public func setMemoryWord(path: String, address: Int, to value: BigInt) -> Bool {
    address >= 0 && model.setMemory("\(design.topDefinition.name).\(path)", from: address, to: [value])
  }

  public var signalPaths: [String] {
    if options.visibility != .all { return model.ports.map(\.name) }
    let prefix = design.topDefinition.name + "."
    return model.visiblePaths.signals.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }

  /// Violated checks. Other text that the model printed goes to standard output. A model that has stopped by itself
  /// (`$finish` in a black box, no convergence) is reported once as a failure of the top.
  public func takeFailures() -> [CheckFailure] {
    var failures: [CheckFailure] = []
    for line in model.takeOutput().split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix(FailureParser.marker) {
        if let failure = parser.failure(line) { failures.append(failure) }
      } else {
        print(line)
      }
    }
    if let reason = model.stopReason, !reportedStop {
      reportedStop = true
      failures.append(
        CheckFailure(
          kind: .assert, message: "the Verilated model stopped: \(reason)", path: "",
          location: design.topDefinition.location))
    }
    return failures
  }
}
