import BigInt
import HDL
import HDLSimulation

/// Runs a design on the built-in engine and keeps the values of its ports, cycle by cycle.
final class PortRecorder: @unchecked Sendable {
  private(set) var design: Design?
  private var engine: (any SimulationEngine)?
  private var values: [String: [BigInt]] = [:]
  private var cycles = 0
  /// The most cycles that are kept.
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// An engine for one simulation.
  var recorded: Engine {
    Engine(name: Engine.interpreter.name) { design in
      let engine = RecordedEngine(try Engine.interpreter.make(design), self)
      self.design = design
      self.engine = engine
      return engine
    }
  }

  fileprivate func sample() {
    guard let design, let engine, cycles < limit else { return }
    let top = design.topDefinition
    // Cycles of the reset say nothing.
    for domain in top.domains where domain.resetKind != .none {
      let isActive = engine.port(domain.reset).map { $0.load() == (domain.polarity == .activeHigh ? 1 : 0) } ?? false
      if isActive { return }
    }
    cycles += 1
    for port in top.ports { values[top[port].name, default: []].append(engine.port(top[port].name)?.loadBig() ?? 0) }
  }

  /// The ports of up to `width` bits in their order; all the same values are left out beyond `signals` of them.
  func diagram(title: String, signals most: Int = 22, width: Int = 64) -> TimingDiagram? {
    guard let design, cycles > 0 else { return nil }
    let top = design.topDefinition
    let all = top.ports.compactMap { id -> TimingDiagram.Signal? in
      let port = top[id]
      guard port.type.width <= width, let values = values[port.name] else { return nil }
      return .init(name: port.name, width: port.type.width, values: values)
    }
    let changing = all.filter { Set($0.values).count > 1 }
    let shown = all.count <= most ? all : Array(changing.prefix(most))
    return TimingDiagram(title: title, clock: top.domains.first?.clock ?? "clk", signals: shown)
  }
}

private final class RecordedEngine: SimulationEngine {
  private let base: any SimulationEngine
  private unowned let recorder: PortRecorder

  init(_ base: any SimulationEngine, _ recorder: PortRecorder) { (self.base, self.recorder) = (base, recorder) }

  func step(clocks: [String]) {
    base.settle()
    recorder.sample()
    base.step(clocks: clocks)
  }

  func run(clock: String, cycles: Int) { for _ in 0..<cycles { step(clocks: [clock]) } }

  func port(_ name: String) -> SignalStorage? { base.port(name) }
  func settle() { base.settle() }
  func value(path: String) -> BigInt? { base.value(path: path) }
  func memoryWord(path: String, address: Int) -> BigInt? { base.memoryWord(path: path, address: address) }
  func setMemoryWord(path: String, address: Int, to value: BigInt) -> Bool {
    base.setMemoryWord(path: path, address: address, to: value)
  }
  var signalPaths: [String] { base.signalPaths }
  func takeFailures() -> [CheckFailure] { base.takeFailures() }
}
