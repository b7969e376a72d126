/// How a layer runs in a denoising step.
public enum DefoMode: String, Sendable, CaseIterable {
  /// On whole activations.
  case original
  /// On differences to the previous step.
  case temporal
  /// On differences to the spatial neighbour (Defo+).
  case spatial
}

/// The golden model of the Defo unit (paper section IV, Fig. 9): measures every layer on whole activations in the first
/// step and on differences in the second, and keeps the faster way for all steps after.
public struct DefoModel: Sendable {
  /// The largest cycle count that an entry holds; longer runs count as this.
  public static let saturation = 65_535

  /// What is known of one layer.
  public struct Entry: Hashable, Sendable {
    /// In units of two to the power of `prescale` cycles.
    public var originalCycles = 0
    public var differenceCycles = 0
    /// Whether differences are faster; not when both take as long.
    public var usesDifferences = false

    public init(originalCycles: Int = 0, differenceCycles: Int = 0, usesDifferences: Bool = false) {
      self.originalCycles = originalCycles
      self.differenceCycles = differenceCycles
      self.usesDifferences = usesDifferences
    }
  }

  public private(set) var entries: [Entry]
  /// Cycles are counted in units of two to the power of this, rounded down.
  public let prescale: Int
  /// Whether layers that lose with temporal differences use spatial ones (Defo+).
  public let fallsBackToSpatial: Bool

  public init(layers: Int = 512, prescale: Int = 0, fallsBackToSpatial: Bool = false) {
    entries = Array(repeating: Entry(), count: layers)
    self.prescale = prescale
    self.fallsBackToSpatial = fallsBackToSpatial
  }

  /// - Parameter step: 0 is the first denoising step.
  public func mode(layer: Int, step: Int) -> DefoMode {
    switch step {
    case 0: .original
    case 1: .temporal
    default: entries[layer].usesDifferences ? .temporal : fallsBackToSpatial ? .spatial : .original
    }
  }

  /// Records how long a layer took in a step. Only the first two steps count.
  public mutating func record(layer: Int, step: Int, cycles: Int) {
    let count = min(Self.saturation, cycles >> prescale)
    if step == 0 { entries[layer].originalCycles = count }
    if step == 1 {
      entries[layer].differenceCycles = count
      entries[layer].usesDifferences = entries[layer].originalCycles > count
    }
  }
}

/// How good Defo's decisions were for one layer.
public struct DefoReport: Hashable, Sendable {
  public let layer: Int
  public let entry: DefoModel.Entry
  /// What was used from the third step on.
  public let mode: DefoMode
  /// What a decision made anew in every step would have used, from the third step on.
  public let oracle: [DefoMode]
  /// Steps in which both are the same.
  public var agreements: Int { oracle.count { $0 == mode } }
}

/// Runs Defo over known cycle counts and compares it with an oracle that takes the faster way in each step.
///
/// - Parameters:
///   - original: for each layer and step the cycles on whole activations.
///   - temporal: the same on differences; that of the first step is not used.
/// - Returns: a report a layer, and the share of layers and steps from the third on in which Defo and the oracle agree
///   (1 when there are none).
public func defoReport(
  original: [[Int]], temporal: [[Int]], prescale: Int = 0
) -> (layers: [DefoReport], accuracy: Double) {
  var defo = DefoModel(layers: original.count, prescale: prescale)
  let reports = original.indices.map { layer -> DefoReport in
    let steps = original[layer].indices
    defo.record(layer: layer, step: 0, cycles: original[layer].first ?? 0)
    if steps.count > 1 { defo.record(layer: layer, step: 1, cycles: temporal[layer][1]) }
    return DefoReport(
      layer: layer, entry: defo.entries[layer], mode: defo.mode(layer: layer, step: 2),
      oracle: steps.dropFirst(2).map { original[layer][$0] > temporal[layer][$0] ? .temporal : .original })
  }
  let decisions = reports.reduce(0) { $0 + $1.oracle.count }
  let agreements = reports.reduce(0) { $0 + $1.agreements }
  return (reports, decisions == 0 ? 1 : Double(agreements) / Double(decisions))
}
