import Foundation
import Models
import TextTable
import Workloads

/// What is asked of a model at the paper's scale.
public struct ModelReportOptions: Sendable {
  public var shapes: [String]
  public var statistics: DifferenceStatistics
  public var steps: Int
  public var memory: MemorySystem
  /// Inputs of a weight tile that are loaded in a cycle; the paper's preset has 8.
  public var loadedInputs: Int

  /// - Throws: `FlowError` for values that make no sense.
  public init(
    shapes: [String], statistics: DifferenceStatistics = .paper, steps: Int = 50, memory: MemorySystem = MemorySystem(),
    loadedInputs: Int = PaperScale.ditto.loadedInputs
  ) throws {
    guard steps >= 2 else {
      throw FlowError("--steps \(steps): differences begin at the second step; ask for 2 or more")
    }
    guard memory.bytesPerCycle > 0, memory.bytesPerCycle.isFinite else {
      throw FlowError("--bandwidth \(memory.bytesPerCycle / 1000): terabytes a second above 0, such as 1.5")
    }
    guard loadedInputs >= 1 else { throw FlowError("--loaded-inputs \(loadedInputs): at least 1") }
    self.shapes = shapes
    self.statistics = statistics
    self.steps = steps
    self.memory = memory
    self.loadedInputs = loadedInputs
  }
}

/// One design on one model.
public struct ModelReportRow: Sendable, Codable {
  public var model: String
  public var design: String
  public var cycles: Double
  /// Against ITC.
  public var speed: Double
  /// Bytes moved, against ITC.
  public var memoryAccesses: Double
  /// Share of the cycles in which memory is waited for.
  public var stallShare: Double
}

/// The evaluation of whole models, and the sentences that go with it.
public struct ModelReport: Sendable {
  public var rows: [ModelReportRow] = []
  public var notes: [String] = []
  /// Speed against ITC at other bandwidths, in terabytes a second, for each model.
  public var sweep: [(model: String, bandwidth: Double, ditto: Double, dittoPlus: Double)] = []

  /// - Throws: `WorkloadError` for shape tables that cannot be read.
  public init(_ options: ModelReportOptions) throws {
    let scale = PaperScale(options.statistics, loadedInputs: options.loadedInputs)
    for path in options.shapes {
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      let layers = try readShapeTable(path).map(ModelLayer.init)
      let result = ModelEvaluation(layers, scale, options.memory, steps: options.steps)
      rows += result.runs.map { run in
        ModelReportRow(
          model: name, design: run.name, cycles: run.cycles, speed: result.itc.cycles / run.cycles,
          memoryAccesses: run.bytes / result.itc.bytes, stallShare: run.stalls / run.cycles)
      }
      notes += sentences(name, layers, result, options)
      for bandwidth in [0.25, 0.5, 1, 1.5, 3.2] {
        var memory = options.memory
        memory.bytesPerCycle = 1000 * bandwidth
        let swept = ModelEvaluation(layers, scale, memory, steps: options.steps)
        sweep.append(
          (name, bandwidth, swept.itc.cycles / swept.ditto.cycles, swept.itc.cycles / swept.dittoPlus.cycles))
      }
    }
  }

  public var text: String {
    let table = TextTable<ModelReportRow> {
      [
        Column(title: "model", value: $0.model),
        Column(title: "design", value: $0.design),
        Column(title: "Mcycles", value: String(format: "%.2f", $0.cycles / 1e6), align: .right),
        Column(title: "speed against ITC", value: times($0.speed), align: .right),
        Column(title: "memory accesses", value: times($0.memoryAccesses), align: .right),
        Column(title: "waiting for memory", value: percent($0.stallShare, of: 1), align: .right),
      ]
    }
    let bandwidths = TextTable<(model: String, bandwidth: Double, ditto: Double, dittoPlus: Double)> {
      [
        Column(title: "model", value: $0.model),
        Column(title: "TB/s", value: figure($0.bandwidth), align: .right),
        Column(title: "Ditto", value: times($0.ditto), align: .right),
        Column(title: "Ditto+", value: times($0.dittoPlus), align: .right),
      ]
    }
    return [table.string(for: rows) ?? "", bandwidths.string(for: sweep) ?? "", notes.joined(separator: "\n")]
      .joined(separator: "\n")
  }
}

/// What the paper claims beside what comes out here, and where they part.
private func sentences(
  _ name: String, _ layers: [ModelLayer], _ result: ModelEvaluation, _ options: ModelReportOptions
) -> [String] {
  let defo = 100 * (result.dittoWithoutDefo.cycles / result.ditto.cycles - 1)
  let reverted = 100 * Double(result.revertedLayers) / Double(result.layers)
  let macs = Double(layers.reduce(0) { $0 + $1.multiplications }) / 1e9
  let speed = result.itc.cycles / result.ditto.cycles
  let bare = result.dittoWithoutDefo.bytes / result.itc.bytes
  let state = String(format: "%.0f", result.stateBytes / 1e6)
  let longK = layers.filter { $0.k > PaperScale.ditto.tileDepth && $0.right == .weights }
  let longShare =
    100 * Double(longK.reduce(0) { $0 + $1.multiplications }) / Double(layers.reduce(0) { $0 + $1.multiplications })
  return [
    "\(name): \(layers.count) layers, \(String(format: "%.1f", macs)) G multiplications a call, \(options.steps) steps.",
    "  Speed of Ditto \(times(speed)); the paper has up to 1.5x. "
      + (abs(speed - 1.5) <= 0.15
        ? "That is near."
        : speed > 1.5
          ? "Ours is higher: every layer has the average mix, and nothing but computation and memory is counted."
          : "Ours is lower."),
    "  Memory accesses \(times(result.ditto.bytes / result.itc.bytes)) with Defo and \(times(bare)) without; the paper has"
      + " 1.56x and 2.75x. "
      + (result.stateIsResident
        ? "The state of the step before (\(state) MB) stays on chip, so that differences cost no traffic."
        : "The state of the step before (\(state) MB, sums of \(figure(options.memory.sumBytes)) bytes) does not fit on chip;"
          + " the paper does not say how wide its sums are."),
    "  Defo gains \(String(format: "%.1f", defo)) % and takes \(String(format: "%.1f", reverted)) % of the layers back; the"
      + " paper has 18.3 % and 14.4 %."
      + (defo < 5 ? " Where computation rules, or the state is on chip, Defo has little to choose." : ""),
    "  Against Diffy \(times(result.diffy.cycles / result.ditto.cycles)), against Cambricon-D"
      + " \(times(result.cambriconD.cycles / result.ditto.cycles)) (exact: its approximations that save traffic are left out).",
    "  \(String(format: "%.0f", longShare)) % of the multiplications have K above the weight tile of"
      + " \(PaperScale.ditto.tileDepth): their weights are loaded for each block of rows, \(options.loadedInputs) inputs a"
      + " cycle, which bounds them.",
  ]
}

extension ModelLayer {
  init(_ row: ShapeRow) {
    let right: RightSide =
      switch row.kind {
      case .conv, .linear: .weights
      case .qk, .pv: .activations
      case .crossQK, .crossPV: .constant
      }
    self.init(
      name: row.name, m: row.m, k: row.k, n: row.n, count: row.count, inputs: row.inputs, right: right)
  }
}
