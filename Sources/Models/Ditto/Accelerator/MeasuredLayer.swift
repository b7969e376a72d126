/// What a layer command says to the Defo unit.
public struct MeasuredLayer: Hashable, Sendable {
  public enum Step: Int, Sendable {
    /// Runs and is measured on whole activations.
    case first
    /// Runs and is measured on temporal differences; then the decision is made.
    case second
    /// Runs as was decided.
    case later
  }

  public enum Condition: Int, Sendable {
    case always
    /// Left out unless the layer runs on temporal differences.
    case differences
    /// Left out if it does.
    case whole
  }

  public var layer: Int
  public var step: Step
  /// Whether the command is the first one, or the last one, of its layer.
  public var begins: Bool
  public var ends: Bool
  public var condition: Condition
  /// Whether its sums are only of use to temporal differences of the next step.
  public var dropsSums: Bool

  public init(
    _ layer: Int, _ step: Step, begins: Bool = true, ends: Bool = true, condition: Condition = .always,
    dropsSums: Bool = false
  ) {
    self.layer = layer
    self.step = step
    self.begins = begins
    self.ends = ends
    self.condition = condition
    self.dropsSums = dropsSums
  }

  /// The word of the command.
  var word: Int {
    layer | 1 << 16 | (begins ? 1 : 0) << 17 | (ends ? 1 : 0) << 18 | step.rawValue << 19 | condition.rawValue << 21
      | (dropsSums ? 1 : 0) << 23
  }

  /// How the layer runs, if the decision is `usesDifferences`.
  public func mode(usesDifferences: Bool, fallsBackToSpatial: Bool) -> DifferenceMode {
    switch step {
    case .first: .original
    case .second: .temporal
    case .later: usesDifferences ? .temporal : fallsBackToSpatial ? .spatial : .original
    }
  }
}

extension LayerCommandModel {
  /// The command as it runs when its layer runs in `mode`; nil if it is left out.
  public func executed(in mode: DifferenceMode) -> LayerCommandModel? {
    guard let measured else { return self }
    switch measured.condition {
    case .always: break
    case .differences: if mode != .temporal { return nil }
    case .whole: if mode == .temporal { return nil }
    }
    guard operation == .product else { return self }
    var command = self
    command.mode = mode
    if mode != .temporal {
      command.addsPrevious = false
      command.addsBias = true
      if measured.dropsSums && measured.step == .later { command.storesSums = false }
    }
    return command
  }
}
