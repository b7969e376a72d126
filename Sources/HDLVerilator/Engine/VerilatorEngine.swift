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
  private let paths: DesignPaths
  private var lastClocks: [String] = []
  private var lastMask: UInt64 = 0
  private var reportedStop = false

  /// Builds the model, or takes it from the cache.
  /// - Parameter verilog: the design as Verilog; hand-written Verilog with the same ports can stand in.
  public init(_ design: Design, verilog: VerilogOutput, options: VerilatorOptions = VerilatorOptions()) throws {
    self.design = design
    paths = DesignPaths(design, top: verilog.top)
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
    guard let place = signals[path] else { return nil }
    return model.signal(place.model)?.wrapped(to: place.type)
  }

  public func memoryWord(path: String, address: Int) -> BigInt? {
    guard address >= 0, let place = memories[path] else { return nil }
    return model.memory(place.model, address..<address + 1)?.first?.wrapped(to: place.type)
  }

  public func setMemoryWord(path: String, address: Int, to value: BigInt) -> Bool {
    guard address >= 0, let place = memories[path] else { return false }
    return model.setMemory(place.model, from: address, to: [value])
  }

  public var signalPaths: [String] {
    let ports = model.ports.map(\.name)
    let known = Set(ports)
    return ports + signals.keys.filter { !known.contains($0) }.sorted()
  }

  /// The visible signals and memories by their paths in the netlist.
  private lazy var signals: [String: DesignPaths.Place] = paths.places(model.visiblePaths.signals) { definition in
    Dictionary(definition.declarations.map { ($0.name, $0.type) }) { first, _ in first }
  }
  private lazy var memories: [String: DesignPaths.Place] = paths.places(
    model.visiblePaths.memories.map(\.path)
  ) { definition in
    Dictionary(definition.memories.map { ($0.name, $0.word) }) { first, _ in first }
  }

  /// Violated checks. Other text that the model printed goes to standard output. A model that has stopped by itself
  /// (`$finish` in a black box, no convergence) is reported once as a failure of the top.
  public func takeFailures() -> [CheckFailure] {
    guard model.hasMessages else { return [] }
    var failures: [CheckFailure] = []
    for line in model.takeOutput().split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix(FailureParser.marker) {
        if let failure = FailureParser(paths: paths).failure(line) { failures.append(failure) }
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
