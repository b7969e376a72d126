import HDL

/// The sizes of a Defo unit.
public struct DefoConfiguration: Hashable, Sendable, ModuleParameter {
  /// Entries of the table, one a layer; the two products of an attention layer have one each.
  public let layers: Int
  /// Cycles are counted in units of two to the power of this, rounded down.
  public let prescale: Int

  /// The paper's table: 512 layers.
  ///
  /// - Throws: `ConfigurationError` for fewer than 2 or more than 65,536 layers, or a prescale beyond 16.
  public init(layers: Int = 512, prescale: Int = 0) throws(ConfigurationError) {
    guard (2...65536).contains(layers) else {
      throw ConfigurationError("defo.layers", "\(layers) is not from 2 to 65536")
    }
    guard (0...16).contains(prescale) else {
      throw ConfigurationError(
        "defo.prescale", "\(prescale) is not from 0 to 16, which counts units of 2^prescale cycles")
    }
    self.layers = layers
    self.prescale = prescale
  }

  /// The paper's table: 512 layers, single cycles.
  public static let paper = DefoConfiguration(checkedLayers: 512, prescale: 0)

  private init(checkedLayers layers: Int, prescale: Int) {
    self.layers = layers
    self.prescale = prescale
  }

  public var parameterText: String { prescale == 0 ? "l\(layers)" : "l\(layers)_p\(prescale)" }
  public var isSelfExplaining: Bool { true }
}

/// How a layer runs in a denoising step.
public enum ExecutionMode: HardwareEnum {
  /// On whole activations.
  case original
  /// On differences to the previous step.
  case temporal
  /// On differences to the spatial neighbour (Ditto+).
  case spatial
}

/// Which denoising step a layer runs in, as far as it matters.
public enum DefoStep: HardwareEnum {
  /// Whole activations are measured.
  case first
  /// Differences are measured and the decision is made.
  case second
  /// The decision is followed.
  case later
}
