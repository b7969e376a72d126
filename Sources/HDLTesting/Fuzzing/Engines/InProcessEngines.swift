import BigInt
import HDLIR
import HDLSimulation

extension CircuitCase {
  /// The trace of the value-level reference.
  func referenceTrace() -> CircuitTrace {
    let simulator = ReferenceSimulator(design)
    return trace(
      set: { simulator.set($0, to: $1) }, get: { simulator.value($0) }, settle: simulator.settle,
      step: { simulator.step(clocks: $0) })
  }

  /// The trace of an engine that runs in this process.
  /// - Throws: what the engine throws when it refuses the design.
  func trace(of engine: Engine) throws -> CircuitTrace {
    let simulator = try engine.make(design)
    return trace(
      set: { name, value in
        guard let port = simulator.port(name) else { preconditionFailure("\(engine.name) has no port \(name)") }
        port.store(value)
      },
      get: { name in
        guard let port = simulator.port(name) else { preconditionFailure("\(engine.name) has no port \(name)") }
        return port.loadBig()
      }, settle: simulator.settle, step: { simulator.step(clocks: $0) })
  }

  private func trace(
    set: (String, BigInt) -> Void, get: (String) -> BigInt, settle: () -> Void, step: ([String]) -> Void
  ) -> CircuitTrace {
    var trace = CircuitTrace()
    func sample() {
      trace.append(
        ports.outputs.reduce(BigInt(0)) { $0 << $1.type.width | get($1.name).bits($1.type.width) },
        width: ports.outputWidth)
    }
    for cycle in 0..<stimulus.cycles {
      for input in ports.inputs { set(input.name, value(of: input, cycle: cycle)) }
      settle()
      if cycle == 0 { continue }
      sample()
      let clocks = clocks(inCycle: cycle)
      if !clocks.isEmpty { step(clocks) }
      sample()
    }
    return trace
  }
}
