import Foundation
import HDL
import HDLSimulation
import HDLVerilator

/// One stage of twenty: some logic around a register, told apart by a constant.
private final class Stage: Module {
  let number: Int
  let constant: Int
  @Input(32) var x: UInt
  @Output(32) var y: UInt
  @Reg(32, reset: 0) var held: UInt
  init(number: Int, constant: Int) {
    self.number = number
    self.constant = constant
  }
  override var definitionName: String { "Stage_\(number)" }
  override func body() {
    held = (x &+ UInt(constant)) ^ (x >> 3)
    y = held
  }
}

private final class Pipeline: Module {
  let changed: Int
  @Input(32) var x: UInt
  @Output(32) var y: UInt
  init(changed: Int) { self.changed = changed }
  override var definitionName: String { "Pipeline" }
  override func body() {
    var value = x
    for number in 0..<20 {
      let stage = instance(Stage(number: number, constant: number == 7 ? changed : number), "stage_\(number)")
      stage.$x <== value
      value = stage.y
    }
    y = value
  }
}

/// Seconds from a change in one of twenty modules to the end of its test on Verilator, beside a build from nothing.
func turnRoundBenchmark(progress: (String) -> Void) throws -> [Measurement] {
  progress("turn-round after a change in one of twenty modules")
  let cache = FileManager.default.temporaryDirectory.appendingPathComponent(
    "apus-turn-round-\(ProcessInfo.processInfo.processIdentifier)")
  defer { try? FileManager.default.removeItem(at: cache) }
  var options = VerilatorOptions()
  options.separateModules = true
  options.cache = cache.path
  let clock = ContinuousClock()
  func test(_ constant: Int) throws -> Double {
    let time = try clock.measure {
      let simulation = try Simulation(Pipeline(changed: constant), engine: .verilator(options))
      simulation.reset()
      simulation.x = 5
      simulation.step(100)
    }
    return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }
  let first = try test(7)
  let changed = try test(1000)
  let again = try test(1000)
  return [
    Measurement("turn_round", changed, "s", against: "\(rounded(first)) s from nothing, \(rounded(again)) s unchanged")
  ]
}
