import BigInt
import Foundation
import HDLIR
import HDLVerilator

extension CircuitBatch {
  /// Runs all circuits in one Verilated model.
  /// - Throws: what Verilator or the C++ compiler says.
  func verilatorTraces(cache: URL) throws -> [Int: CircuitTrace] {
    var ports = clocks.map { ModelPort($0.name, .input, .bit) }
    for position in members {
      let own = cases[position].ports
      if own.inputWidth > 0 { ports.append(ModelPort("in_\(position)", .input, .unsigned(own.inputWidth))) }
      if own.outputWidth > 0 { ports.append(ModelPort("out_\(position)", .output, .unsigned(own.outputWidth))) }
    }
    let edges: [CasePorts.Edges: ModelClock.Edges] = [.rising: .rising, .falling: .falling, .both: .both]
    let source = ModelSource(
      verilog: allFiles, top: Self.top, ports: ports,
      clocks: clocks.map { ModelClock($0.name, edges: edges[$0.edges]!) })
    var options = VerilatorOptions()
    options.optimization = .none
    options.cache = cache.path
    options.jobs = 1
    let model = try VerilatedModel(source, options: options)
    var traces: [Int: CircuitTrace] = [:]
    for cycle in 0..<cycles {
      for position in members where cases[position].ports.inputWidth > 0 {
        model["in_\(position)"] = cases[position].inputs(cycle: cycle)
      }
      model.settle()
      if cycle == 0 { continue }
      sample(model, cycle, &traces)
      let running = CircuitStimulus.clocks(inCycle: cycle)
      model.step(model.mask(clocks.filter { running >> $0.index & 1 == 1 }.map(\.name)))
      sample(model, cycle, &traces)
    }
    if let reason = model.stopReason { throw CosimulationError("the Verilated model stopped: \(reason)") }
    return traces
  }

  private func sample(_ model: VerilatedModel, _ cycle: Int, _ traces: inout [Int: CircuitTrace]) {
    for position in members where cycle < cases[position].stimulus.cycles {
      let width = cases[position].ports.outputWidth
      traces[position, default: CircuitTrace()].append(width > 0 ? model["out_\(position)"] : 0, width: width)
    }
  }
}
