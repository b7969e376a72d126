import Foundation
import HDLSimulation
import HDLVerilator
import Workloads

/// What is measured at each point of a sweep.
public struct SweepMeasures: Codable, Sendable, Hashable {
  /// Area, cells and clocks.
  public struct Synthesis: Codable, Sendable, Hashable {
    public var target: SynthesisTarget
    public var liberty: String?
    public var periods: [Double]
    public var flattenLimit: Int

    public init(_ options: SynthesisOptions) {
      target = options.target
      liberty = options.liberty.map(absolute)
      periods = options.periods
      flattenLimit = options.flattenLimit
    }

    func options() throws -> SynthesisOptions {
      try SynthesisOptions(target: target, liberty: liberty, periods: periods, flattenLimit: flattenLimit)
    }
  }

  /// Cycles on recorded activations, each result compared with the golden model.
  public struct Simulation: Codable, Sendable, Hashable {
    public enum EngineName: String, Codable, Sendable, CaseIterable {
      case interpreter, verilator
    }
    public var workload: String
    public var engine: EngineName
    /// Only layers whose name contains this.
    public var layer: String

    public init(workload: String, engine: EngineName = .verilator, layer: String = "") {
      self.workload = absolute(workload)
      self.engine = engine
      self.layer = layer
    }
  }

  public var synthesis: Synthesis?
  public var simulation: Simulation?

  public init(synthesis: Synthesis?, simulation: Simulation?) {
    self.synthesis = synthesis
    self.simulation = simulation
  }

  /// - Throws: `FlowError` when nothing is measured, the unit cannot be simulated on its own, or a file is missing.
  func check(_ unit: ConfiguredUnit) throws {
    guard synthesis != nil || simulation != nil else {
      throw FlowError("the sweep measures nothing; ask for synthesis, simulation or both")
    }
    if let synthesis, synthesis.target == .asic {
      _ = try LibertyLibrary(path: try LibertyLibrary.path(named: synthesis.liberty))
    }
    if let simulation {
      guard unit.entry.simulate != nil else {
        let names = catalog.filter { $0.simulate != nil }.map(\.name)
        throw FlowError(
          "\(unit.entry.name) does not run recorded activations; designs that do: \(names.joined(separator: ", "))")
      }
      _ = try simulation.traces(of: unit.entry.kinds)
    }
  }
}

extension SweepMeasures.Simulation {
  var engineValue: Engine {
    switch engine {
    case .interpreter: .interpreter
    case .verilator: .verilator
    }
  }

  func traces(of kinds: Set<DittoTrace.Kind>) throws -> [DittoTrace] {
    let traces = try readDittoTraces(workload).filter {
      kinds.contains($0.kind) && (layer.isEmpty || $0.id.contains(layer))
    }
    guard !traces.isEmpty else {
      let names = kinds.map(\.rawValue).sorted().joined(separator: " or ")
      throw FlowError("\(workload): there is no \(names) layer whose name contains '\(layer)'")
    }
    return traces
  }
}

private func absolute(_ path: String) -> String {
  URL(fileURLWithPath: NSString(string: path).expandingTildeInPath).standardizedFileURL.path
}
