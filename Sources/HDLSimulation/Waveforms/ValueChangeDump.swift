import HDLIR

/// stub
public final class ValueChangeDump {
  public init() {}
  func begin(engine: any SimulationEngine, design: Design) {}
  func sample(time: Int, activeClocks: [String]) {}
}
