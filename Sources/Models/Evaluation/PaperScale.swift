/// The designs at the paper's size, and how long they compute.
///
/// Ditto and Diffy have 154 x 256 elements in clusters with a weight tile of 1024 inputs; ITC 108 x 256 elements; Cambricon-D
/// 10 x 256 groups whose rows go at their own pace. Cycles are scaled from these sizes to Table III's.
public struct PaperScale: Sendable {
  public static let ditto = ComputeGeometry(rows: 154, columns: 256, drainPorts: 7, tileDepth: 1024, loadWays: 2)
  public static let itc = ITCGeometry(rows: 108, columns: 256)
  public static let cambriconDRows = 10
  public static let cambriconD = CambriconDGeometry(columns: 256)

  private let original: BlockCycles
  private let temporal: BlockCycles
  private let spatial: BlockCycles
  private let statistics: DifferenceStatistics

  /// - Parameter loadedInputs: inputs of a weight tile that are loaded in a cycle; nil for the preset's 8.
  public init(_ statistics: DifferenceStatistics, loadedInputs: Int? = nil) {
    let loadedInputs = loadedInputs ?? Self.ditto.loadedInputs
    self.statistics = statistics
    original = BlockCycles(nil, Self.ditto, loadedInputs: loadedInputs)
    temporal = BlockCycles(statistics.temporal, Self.ditto, loadedInputs: loadedInputs)
    spatial = BlockCycles(statistics.spatial, Self.ditto, loadedInputs: loadedInputs)
  }

  /// Cycles of a layer on Ditto's compute unit in a mode.
  public func dittoCycles(_ layer: ModelLayer, _ mode: DifferenceMode) -> Double {
    let rate = mode == .original ? original : mode == .temporal ? temporal : spatial
    func product(_ m: Int, _ n: Int) -> Double {
      let blocks = Double(quotient(m, Self.ditto.rows) * quotient(n, Self.ditto.columns) * layer.count)
      return blocks * rate.cycles(k: layer.k) * scale(Self.ditto.elements, .ditto)
    }
    let second = mode == .temporal && layer.right == .activations ? product(layer.n, layer.m) : 0
    return product(layer.m, layer.n) + second
  }

  public func itcCycles(_ layer: ModelLayer) -> Double {
    Double(layer.count * Self.itc.words(m: layer.m, k: layer.k, n: layer.n))
      * scale(Self.itc.rows * Self.itc.columns, .itc)
  }

  /// - Parameter isFirst: whether the activations count as they are.
  public func cambriconDCycles(_ layer: ModelLayer, isFirst: Bool) -> Double {
    let full = isFirst ? statistics.raw.full : statistics.temporal.full
    let (words, rest) = (layer.k / Self.cambriconD.inliers, layer.k % Self.cambriconD.inliers)
    let whole = words == 0 ? 0 : cambriconDWordCycles(full: full, Self.cambriconD, inputs: Self.cambriconD.inliers)
    let part = rest == 0 ? 0 : cambriconDWordCycles(full: full, Self.cambriconD, inputs: rest)
    let row = Double(words) * whole + part
    func product(_ m: Int, _ n: Int) -> Double {
      Double(quotient(m, Self.cambriconDRows) * quotient(n, Self.cambriconD.columns) * layer.count) * row
    }
    let second = !isFirst && layer.right == .activations ? product(layer.n, layer.m) : 0
    return (product(layer.m, layer.n) + second)
      * scale(Self.cambriconDRows * Self.cambriconD.columns, .cambriconD)
  }

  /// From a circuit of `units` to the paper's.
  private func scale(_ units: Int, _ design: AcceleratorDesign) -> Double {
    Double(units) / Double(design.paperUnits)
  }
}
