import Ditto
import Flow
import HDLSimulation
import HDLVerilator
import Models
import Testing

@Suite struct AcceleratorRunTests {
  /// Two steps of the bundled block, by the list and by Defo: exact, as the cycle model has them, and with a line for each
  /// step and layer.
  @Test(arguments: zip([Engine.verilator, .interpreter], [ExecutionFlow.defo, .differences]))
  func blockIsExact(engine: Engine, flow: ExecutionFlow) throws {
    let run = try simulateAccelerator(.tiny, steps: 2, flow: flow, engine: engine) { _ in }
    #expect(run.isExact, "\(acceleratorTable(run))\(acceleratorSummary(run))")
    #expect(run.layers.count == 2 * UNetBlock.Layer.allCases.count)
    #expect(run.layers.reduce(0) { $0 + $1.cycles } == run.cycles)
    #expect(run.layers.prefix(7).allSatisfy { $0.mode == "original" })
    #expect(run.layers.suffix(7).allSatisfy { $0.mode == "temporal" })
    #expect(run.decisions.count == (flow == .defo ? 7 : 0))
    #expect(decisionTable(run).contains("Cycle_diff") == (flow == .defo))
  }

  @Test func wrongNumbersAreRefused() throws {
    #expect(throws: FlowError.self) {
      try simulateAccelerator(.tiny, steps: 0, flow: .defo, engine: .interpreter) { _ in }
    }
  }
}
