import Foundation
import Yams

extension SweepSpecification {
  /// A sweep as a file says it:
  ///
  ///     design: ditto.array
  ///     set:
  ///       rows: [4, 8, 16]
  ///       columns: [16, 32]
  ///     synthesize:
  ///       periods: [8, 10]
  ///     simulate:
  ///       workload: workloads/ditto
  ///
  /// `synthesize` takes `target`, `liberty`, `periods` and `flatten-limit`; `simulate` takes `workload`, `engine` and
  /// `layer`. Without either of them the points are synthesised. Paths are relative to the current folder.
  ///
  /// - Throws: `FlowError` naming the file, the key and what is allowed.
  public init(file: String) throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw FlowError("\(file): there is no such sweep specification")
    }
    let node: Node?
    do {
      node = try compose(yaml: String(decoding: data, as: UTF8.self))
    } catch {
      throw FlowError("\(file): is not YAML: \(error)")
    }
    let reader = try SweepReader(node, file: file, path: [], keys: ["design", "set", "synthesize", "simulate"])
    guard let design = try reader.text("design") else {
      throw FlowError("\(file): there is no 'design'; write for example design: ditto.array")
    }
    let set = try reader.section("set", keys: nil)
    let axes = try set?.pairs.map { try Axis($0.key, try set!.texts($0.key) ?? []) } ?? []
    let synthesis = try reader.section("synthesize", keys: ["target", "liberty", "periods", "flatten-limit"])
    let simulation = try reader.section("simulate", keys: ["workload", "engine", "layer"])
    do {
      try self.init(
        design: design, axes: axes,
        measures: SweepMeasures(
          synthesis: synthesis == nil && simulation != nil ? nil : .init(try synthesis?.synthesis() ?? .init()),
          simulation: try simulation?.simulation()))
    } catch let error as FlowError {
      throw FlowError("\(file): \(error)")
    }
  }
}

/// A mapping of a YAML file whose keys are checked.
private struct SweepReader {
  let pairs: [(key: String, value: Node)]
  private let file: String
  private let path: [String]

  init(_ node: Node?, file: String, path: [String], keys: [String]?) throws {
    let place = path.isEmpty ? file : "\(file): \(path.joined(separator: "."))"
    guard let mapping = node?.mapping else {
      throw FlowError("\(place): is not a mapping; write key: value lines")
    }
    pairs = try mapping.map { key, value in
      guard let name = key.string else { throw FlowError("\(place): a key is not a word") }
      if let keys, !keys.contains(name) {
        throw FlowError("\(place): unknown key '\(name)'" + suggestion(for: name, in: keys))
      }
      return (name, value)
    }
    self.file = file
    self.path = path
  }

  func section(_ key: String, keys: [String]?) throws -> SweepReader? {
    guard let node = node(key) else { return nil }
    if node.null != nil { return try SweepReader(Node([(Node, Node)]()), file: file, path: path + [key], keys: keys) }
    return try SweepReader(node, file: file, path: path + [key], keys: keys)
  }

  func text(_ key: String) throws -> String? {
    guard let node = node(key) else { return nil }
    guard let text = node.scalar?.string else { throw FlowError("\(place(key)): is not a single value") }
    return text
  }

  /// A list, or one value.
  func texts(_ key: String) throws -> [String]? {
    guard let node = node(key) else { return nil }
    guard let sequence = node.sequence else { return try text(key).map { [$0] } }
    return try sequence.map {
      guard let text = $0.scalar?.string else { throw FlowError("\(place(key)): is not a list of values") }
      return text
    }
  }

  func synthesis() throws -> SynthesisOptions {
    let target = try text("target") ?? SynthesisTarget.asic.rawValue
    guard let known = SynthesisTarget(rawValue: target) else {
      throw FlowError(
        "\(place("target")): there is no target '\(target)'"
          + suggestion(for: target, in: SynthesisTarget.allCases.map(\.rawValue)))
    }
    let periods = try (texts("periods") ?? []).map { try number($0, "periods") { Double($0) } }
    let limit = try text("flatten-limit").map { try number($0, "flatten-limit") { Int($0) } }
    let options = try SynthesisOptions(target: known, liberty: text("liberty"), periods: periods)
    return try limit.map {
      try SynthesisOptions(target: known, liberty: options.liberty, periods: periods, flattenLimit: $0)
    } ?? options
  }

  func simulation() throws -> SweepMeasures.Simulation {
    let engine = try text("engine") ?? "verilator"
    let names = SweepMeasures.Simulation.EngineName.allCases.map(\.rawValue)
    guard let known = SweepMeasures.Simulation.EngineName(rawValue: engine) else {
      throw FlowError("\(place("engine")): there is no engine '\(engine)'" + suggestion(for: engine, in: names))
    }
    return .init(workload: try text("workload") ?? "workloads/ditto", engine: known, layer: try text("layer") ?? "")
  }

  private func node(_ key: String) -> Node? { pairs.first { $0.key == key }?.value }

  private func place(_ key: String) -> String { "\(file): \((path + [key]).joined(separator: "."))" }

  private func number<T>(_ text: String, _ key: String, _ parse: (String) -> T?) throws -> T {
    guard let value = parse(text) else { throw FlowError("\(place(key)): '\(text)' is not a number") }
    return value
  }
}
