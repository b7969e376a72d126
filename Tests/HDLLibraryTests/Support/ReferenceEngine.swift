import BigInt
import HDL
import HDLSimulation

/// A simulator that is nothing but the netlist's definition written down: every node by `Operation.evaluate`, every
/// module evaluated again and again until nothing changes. Slow, and independent of the real engines.
final class ReferenceEngine: SimulationEngine {
  private let design: Design
  private let top: ReferenceInstance
  private var storages: [String: SignalStorage] = [:]
  private var failures: [CheckFailure] = []

  init(_ design: Design) {
    self.design = design
    top = ReferenceInstance(design, design.top, path: "")
    let definition = design.topDefinition
    for port in definition.ports { addStorage(definition[port].name, definition[port].type) }
    for domain in definition.domains {
      for name in [domain.clock, domain.reset] + (domain.enable.map { [$0] } ?? []) { addStorage(name, .bit) }
    }
    settle()
  }

  deinit { for storage in storages.values { storage.pointer.deallocate() } }

  private func addStorage(_ name: String, _ type: SignalType) {
    let bytes = type.width <= 8 ? 1 : type.width <= 16 ? 2 : type.width <= 32 ? 4 : (type.width + 31) / 32 * 4
    let size = (type.width > 32 && type.width <= 64) ? 8 : bytes
    let pointer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 8)
    pointer.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    storages[name] = SignalStorage(pointer: pointer, type: type, bytes: size)
  }

  func port(_ name: String) -> SignalStorage? { storages[name] }

  func settle() {
    let definition = design.topDefinition
    for port in definition.ports where definition[port].kind == .input {
      top.values[Int(port.index)] = storages[definition[port].name]!.loadBig()
    }
    top.domains = definition.domains.map { domain in
      let isHigh = domain.polarity == .activeHigh
      let reset = domain.resetKind == .none ? false : (storages[domain.reset]!.loadBig() == 1) == isHigh
      let enabled = domain.enable.map { storages[$0]!.loadBig() == 1 } ?? true
      return ReferenceInstance.DomainState(inReset: reset, isEnabled: enabled, ticks: false)
    }
    top.shareDomains()
    top.applyAsynchronousResets()
    var rounds = 0
    while top.propagate() {
      rounds += 1
      precondition(rounds < 10_000, "the design does not settle: a combinational loop")
    }
    for port in definition.ports where definition[port].kind == .output {
      storages[definition[port].name]!.store(top.values[Int(port.index)])
    }
  }

  func step(clocks: [String]) {
    settle()
    for index in design.topDefinition.domains.indices {
      top.domains[index].ticks = clocks.contains(design.topDefinition.domains[index].clock)
    }
    top.shareDomains()
    top.computeEdge(&failures)
    top.commit()
    settle()
  }

  func run(clock: String, cycles: Int) { for _ in 0..<cycles { step(clocks: [clock]) } }

  func value(path: String) -> BigInt? { nil }
  func memoryWord(path: String, address: Int) -> BigInt? { nil }
  func setMemoryWord(path: String, address: Int, to value: BigInt) -> Bool { false }
  var signalPaths: [String] { [] }
  func takeFailures() -> [CheckFailure] {
    defer { failures = [] }
    return failures
  }
}

extension Engine {
  static let reference = Engine(name: "reference") { ReferenceEngine($0) }
}
