import Ditto
import Foundation
import HDLSimulation
import Models

/// Who decides about the mode of a layer in a step.
public enum ExecutionFlow: String, CaseIterable, Sendable, Codable {
  /// The list: whole activations first, then differences.
  case differences
  /// The Defo unit.
  case defo
  /// The Defo unit, with spatial differences for layers that lose (Defo+).
  case defoPlus = "defo-plus"
}

/// What the accelerator made of a layer in a step.
public struct AcceleratorLayerResult: Sendable, Codable {
  public var step: Int
  public var layer: String
  /// original, temporal or spatial.
  public var mode: String
  public var commands: Int
  /// Of the cycle model, which `AcceleratorRunResult.modelError` compares with the circuit; with the commands up to the
  /// next layer.
  public var cycles: Int
  public var beatsRead: Int
  public var beatsWritten: Int
  public var utilisation: Double
  public var zero: Int
  public var low: Int
  public var full: Int
  /// The first result that differs from dense int8 execution.
  public var firstDifference: String?
}

/// What Defo found out about a layer; read from the registers.
public struct AcceleratorDecision: Sendable, Codable {
  public var layer: String
  public var originalCycles: Int
  public var differenceCycles: Int
  public var usesDifferences: Bool
}

/// A whole list on the accelerator.
public struct AcceleratorRunResult: Sendable, Codable {
  public var circuit: String
  public var layers: [AcceleratorLayerResult]
  public var decisions: [AcceleratorDecision]
  public var commands: Int
  /// Of the circuit.
  public var cycles: Int
  public var beatsRead: Int
  public var beatsWritten: Int
  /// Counters in which circuit and cycle model differ, such as `cycles: 100, the model has 101`.
  public var modelError: [String]
  /// The first byte of the memory that differs from the golden model.
  public var memoryDifference: String?
  public var seconds: Double

  public var isExact: Bool {
    memoryDifference == nil && modelError.isEmpty && layers.allSatisfy { $0.firstDifference == nil }
  }
}

/// Runs the bundled block of a U-Net (convolution, GroupNorm and SiLU, self-attention, linear layer) over some denoising
/// steps on the whole accelerator, with no software in the loop, and compares every byte of the memory with the golden
/// model, every layer of every step with dense int8 execution, and every counter with the cycle model.
///
/// - Parameters:
///   - steps: at least 1.
///   - seed: of the weights and of the first image.
/// - Throws: what elaboration or the engine have to say; `FlowError` if the accelerator stops or hangs.
public func simulateAccelerator(
  _ preset: AcceleratorPreset, steps: Int, flow: ExecutionFlow, memory timing: MemoryTiming = MemoryTiming(latency: 4),
  seed: Int = 71, engine: Engine, progress: @escaping (String) -> Void
) throws -> AcceleratorRunResult {
  guard steps >= 1 else { throw FlowError("\(steps) steps: choose at least 1") }
  let begin = Date()
  var random = RandomSource(seed)
  let configuration = try preset.configuration()
  let block = try UNetBlock(
    steps: steps, columns: configuration.vector.lanes, isMeasured: flow != .differences, &random)
  var model = AcceleratorTiming(
    AcceleratorGeometry(configuration), memory: block.memory, timing: timing, layers: configuration.defo.layers,
    fallsBackToSpatial: flow == .defoPlus)
  progress("cycle model of \(block.commands.count) commands")
  model.run(block.commands, at: block.listAddress)
  progress("circuit, about \(model.cycles) cycles")
  let host = try AcceleratorHost(configuration, engine, memory: block.memory, timing: timing)
  try host.write("defo", flow == .defoPlus ? 1 : 0)
  try host.run(block.listAddress, block.commands.count, limit: 4 * model.cycles + 10_000) {
    progress("\($0) of about \(model.cycles) cycles")
  }
  var image = block.memory
  image.bytes = host.memory.bytes
  return AcceleratorRunResult(
    circuit: "\(configuration.compute.rows) x \(configuration.vector.lanes) elements",
    layers: block.results(in: image, model), decisions: flow == .differences ? [] : try decisions(host),
    commands: block.commands.count, cycles: try host.read("cycles"), beatsRead: try host.read("beatsRead"),
    beatsWritten: try host.read("beatsWritten"), modelError: try modelErrors(host, model),
    memoryDifference: image.firstDifference(from: model.golden.memory), seconds: Date().timeIntervalSince(begin))
}

private func decisions(_ host: AcceleratorHost) throws -> [AcceleratorDecision] {
  try UNetBlock.Layer.allCases.map { layer in
    try host.write("defoLayer", layer.rawValue)
    let cycles = try host.read("defoCycles")
    let unit = 1 << host.configuration.defo.prescale
    return AcceleratorDecision(
      layer: layer.title, originalCycles: (cycles & 0xFFFF) * unit, differenceCycles: (cycles >> 16) * unit,
      usesDifferences: try host.read("defoDecision") == 1)
  }
}

private func modelErrors(_ host: AcceleratorHost, _ model: AcceleratorTiming) throws -> [String] {
  func total(_ count: (AcceleratorTiming.CommandCycles) -> Int) -> Int { model.commands.reduce(0) { $0 + count($1) } }
  let expected = [
    ("cycles", model.cycles), ("beatsRead", total(\.beatsRead)), ("beatsWritten", total(\.beatsWritten)),
    ("zeros", total(\.statistics.zero)), ("lows", total(\.statistics.low)), ("fulls", total(\.statistics.full)),
    ("stalls", total(\.statistics.stalls)),
  ]
  return try expected.compactMap { register, value in
    let counted = try host.read(register)
    return counted == value ? nil : "\(register): \(counted), the model has \(value)"
  }
}

extension AcceleratorGeometry {
  init(_ configuration: AcceleratorConfiguration) {
    let (compute, cluster) = (configuration.compute, configuration.compute.cluster)
    self.init(
      compute: ComputeGeometry(
        rows: compute.rows, columns: cluster.columns, drainPorts: compute.drainPorts,
        tileDepth: cluster.encoding.tileDepth, scanWidth: cluster.encoding.scanWidth,
        queueDepth: cluster.encoding.queueDepth, loadWays: cluster.loadWays), busBytes: configuration.bus.bytes,
      defoPrescale: configuration.defo.prescale)
  }
}
