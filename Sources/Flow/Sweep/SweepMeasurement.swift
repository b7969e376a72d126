import Foundation

/// What one point of a sweep gave, as it stands in `result.json`.
public struct SweepMeasurement: Codable, Sendable {
  public let id: String
  /// Of the point as it was measured: a result counts only for the point of the same key.
  public let key: String
  public let parameters: [String: String]
  public let synthesis: SynthesisReport?
  /// On the recorded activations, all layers together.
  public let cycles: Int?
}

/// Measures the point in `folder` and writes its `result.json`. An earlier result is removed first, so that what is there
/// always belongs to `point.json`; when it fails, `failure.txt` says why.
///
/// - Parameter onlyIfMissing: leaves a point alone that is measured as it stands in `point.json`.
/// - Throws: what went wrong.
public func measureSweepPoint(_ folder: String, onlyIfMissing: Bool = false, progress: (String) -> Void) throws {
  let point = try SweepPoint.read(folder)
  if onlyIfMissing, point.isMeasured(in: folder) { return progress("\(point.id): is measured") }
  try? FileManager.default.removeItem(atPath: "\(folder)/result.json")
  try? FileManager.default.removeItem(atPath: "\(folder)/failure.txt")
  do {
    try writeWhole(try json(measure(point, folder, progress)), to: "\(folder)/result.json")
  } catch {
    try writeWhole("\(error)\n", to: "\(folder)/failure.txt")
    throw error
  }
}

private func measure(_ point: SweepPoint, _ folder: String, _ progress: (String) -> Void) throws -> SweepMeasurement {
  if let problem = point.problem { throw FlowError("\(point.id): \(problem)") }
  let unit = try point.unit()
  let report = try point.measures.synthesis.map { measure in
    try inPlace("\(folder)/synth") { try synthesize(unit, options: try measure.options(), in: $0, progress: progress) }
  }
  var cycles: Int?
  if let simulation = point.measures.simulation, let simulate = unit.entry.simulate {
    progress("\(unit.id): simulating \(simulation.workload)")
    let results = try simulate(unit.values, simulation.traces(of: unit.entry.kinds), simulation.engineValue)
    if let wrong = results.first(where: { $0.firstDifference != nil }) {
      throw FlowError("\(unit.id): layer \(wrong.id) is not exact: \(wrong.firstDifference!)")
    }
    cycles = results.reduce(0) { $0 + $1.cycles }
  }
  return SweepMeasurement(
    id: point.id, key: point.key,
    parameters: Dictionary(uniqueKeysWithValues: unit.values.pairs.map { ($0.name, $0.value) }),
    synthesis: report, cycles: cycles)
}

/// Works in a new folder that takes the place of `folder` when all went well: a tool of an interrupted run that is still
/// at work writes somewhere else.
private func inPlace<T>(_ folder: String, _ work: (String) throws -> T) throws -> T {
  let files = FileManager.default
  let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
  let name = URL(fileURLWithPath: folder).lastPathComponent
  for other in (try? files.contentsOfDirectory(atPath: parent)) ?? [] where other.hasPrefix("\(name).") {
    try? files.removeItem(atPath: "\(parent)/\(other)")
  }
  // Other machines may see this folder too, with processes of the same number.
  let place = "\(folder).\(ProcessInfo.processInfo.hostName).\(ProcessInfo.processInfo.processIdentifier)"
  let result = try work(place)
  try? files.removeItem(atPath: folder)
  do {
    try files.moveItem(atPath: place, toPath: folder)
  } catch {
    throw FlowError("\(place): cannot be renamed to \(folder): \(error.localizedDescription)")
  }
  return result
}
