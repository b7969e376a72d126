import Baselines
import Ditto
import HDLSimulation
import Models

/// A design at a preset's size: Ditto's compute unit, or a baseline of about its area.
struct DesignSetup: Sendable {
  let design: AcceleratorDesign
  let geometry: ComputeGeometry
  private let configuration: ComputeConfiguration

  /// - Parameters:
  ///   - loadWays: inputs that a beat of weights brings to each bank; nil for those of the preset.
  ///   - configuration: another size than the preset's.
  /// - Throws: `ConfigurationError`.
  init(
    _ design: AcceleratorDesign, _ preset: ComputePreset, loadWays: Int? = nil,
    configuration other: ComputeConfiguration? = nil
  ) throws {
    self.design = design
    let base = try other ?? preset.configuration()
    configuration = try ComputeConfiguration(
      rows: base.rows, drainPorts: base.drainPorts,
      cluster: ClusterConfiguration(
        columns: base.cluster.columns, delivery: base.cluster.delivery, loadWays: loadWays ?? base.cluster.loadWays,
        encoding: base.cluster.encoding))
    geometry = ComputeGeometry(configuration)
  }

  /// Groups of Cambricon-D next to the elements' area.
  private var groups: Int {
    max(1, Int((Double(geometry.elements) * AcceleratorDesign.cambriconD.unitsPerDittoElement).rounded()))
  }

  /// Elements or groups of the circuit.
  var units: Int { design == .cambriconD ? groups : geometry.elements }

  /// What cycles are multiplied with to give those of a circuit of exactly Ditto's area.
  var equalAreaFactor: Double { Double(units) / (Double(geometry.elements) * design.unitsPerDittoElement) }

  var scheme: ExecutionScheme {
    switch design {
    case .itc: .dense
    case .diffy: .spatial
    case .cambriconD, .ditto: .temporal
    }
  }

  /// Such as `8 x 16 elements`.
  var size: String { design == .cambriconD ? "\(groups) groups" : "\(geometry.rows) x \(geometry.columns) elements" }

  /// Of an ITC of Ditto's area.
  func itcCycles(of layer: RecordedLayer) -> Double {
    let itc = ITCGeometry(rows: geometry.rows, columns: geometry.columns)
    let cycles = layer.steps * layer.heads * (itc.words(m: layer.m, k: layer.k, n: layer.n) + ITCGeometry.latency)
    return Double(cycles) / AcceleratorDesign.itc.unitsPerDittoElement
  }

  func bench(_ engine: Engine) throws -> any MatrixBench {
    switch design {
    case .itc: return try ITCBench(ITCGeometry(rows: geometry.rows, columns: geometry.columns), engine)
    case .cambriconD: return try CambriconDBench(CambriconDGeometry(columns: groups), engine)
    case .ditto:
      return ComputeBench(
        try Simulation(ComputeUnit(configuration), engine: engine), geometry, name: "ditto.compute")
    case .diffy:
      var geometry = geometry
      geometry.drainPorts = 1
      geometry.drainsInOrder = true
      return ComputeBench(
        try Simulation(DiffyUnit(rows: geometry.rows, cluster: configuration.cluster), engine: engine), geometry,
        name: "diffy", extraCycles: 1)
    }
  }
}

extension ComputeGeometry {
  /// What the timing of a configuration depends on.
  init(_ configuration: ComputeConfiguration) {
    let encoding = configuration.cluster.encoding
    let delivery: OperandDeliveryStudy.Scheme =
      switch configuration.cluster.delivery {
      case .laneQueues: .laneQueues
      case .words(let banks): banks == 8 ? .words8 : .words16
      }
    self.init(
      rows: configuration.rows, columns: configuration.cluster.columns, drainPorts: configuration.drainPorts,
      drainsInOrder: configuration.drainsInOrder, tileDepth: encoding.tileDepth, scanWidth: encoding.scanWidth,
      queueDepth: encoding.queueDepth, loadWays: configuration.cluster.loadWays, delivery: delivery)
  }
}
