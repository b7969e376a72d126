import HDLSimulation
import HDLVerilator

extension Engine {
  /// Every engine that a test runs on: `@Test(arguments: Engine.all)`.
  public static let all: [Engine] = [.interpreter, .verilator]
}
