import HDLIR

extension SimulationEngine {
  /// The type of a signal where the engine can tell: the interpreter for every signal, others for ports.
  func signalType(path: String) -> SignalType? {
    if let interpreter = self as? Interpreter { return interpreter.type(path: path) }
    return port(path)?.type
  }
}

extension Interpreter {
  /// The type of a signal, nil if there is none of that path.
  public func type(path: String) -> SignalType? {
    signal(path).map { graph.cells[Int($0.cell)].type }
  }
}
