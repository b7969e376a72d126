import BigInt
import HDL
import HDLSimulation
import HDLVerilator
import Testing

/// A design on an engine, driven by port names.
final class Bench {
  let engine: any SimulationEngine
  let engineName: String
  private var ports: [String: SignalStorage] = [:]
  private let domains: [ClockDomain]
  private(set) var cycle = 0
  /// What the checks of the design found and no test has taken.
  private(set) var failures: [CheckFailure] = []

  init(_ module: Module, on engine: Engine) throws {
    let (design, warnings) = try elaborate(module)
    #expect(warnings.map(\.message) == [], "\(type(of: module))")
    self.engine = try engine.make(design)
    engineName = engine.name
    domains = design.topDefinition.domains
  }

  subscript(_ name: String) -> Int {
    get { storage(name).load() }
    set { storage(name).store(newValue) }
  }

  subscript(wide name: String) -> BigInt {
    get { storage(name).loadBig() }
    set { storage(name).store(newValue) }
  }

  private func storage(_ name: String) -> SignalStorage {
    if let known = ports[name] { return known }
    guard let port = engine.port(name) else { preconditionFailure("no port '\(name)'") }
    ports[name] = port
    return port
  }

  func settle() { engine.settle() }

  /// One edge of every clock, or of those given.
  func step(_ clocks: [String]? = nil) {
    engine.step(clocks: clocks ?? domains.map(\.clock))
    cycle += 1
    failures += engine.takeFailures()
  }

  /// Two cycles of reset, with the inputs as they are.
  func reset() {
    for domain in domains {
      if let enable = domain.enable { self[enable] = 1 }
      if domain.resetKind != .none { self[domain.reset] = domain.polarity == .activeHigh ? 1 : 0 }
    }
    step()
    step()
    for domain in domains where domain.resetKind != .none {
      self[domain.reset] = domain.polarity == .activeHigh ? 0 : 1
    }
    settle()
  }

  func expectNoFailures(_ location: SourceLocation = #_sourceLocation) {
    #expect(failures.map { "\($0.path)\($0.kind): \($0.message)" } == [], sourceLocation: location)
  }
}

/// The engines that every test of the library runs on.
let engines: [Engine] = [.interpreter, .verilator(quickToBuild)]

/// The designs here are many and small: building a model takes longer than running it.
private let quickToBuild: VerilatorOptions = {
  var options = VerilatorOptions()
  options.optimization = .none
  return options
}()

/// A reproducible source of random numbers (SplitMix64). The seed stands in every failure's message.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
}
