import Foundation

/// The results of a sweep: a row for each point and clock target, and the points that failed.
public struct SweepResults: Codable, Sendable {
  public struct Row: Codable, Sendable {
    public let id: String
    public let parameters: [String: String]
    /// In nanoseconds; nil for the mapping to the smallest area.
    public let target: Double?
    /// In the library's unit, SRAM estimates included; nil for FPGAs and without synthesis.
    public let area: Double?
    public let cells: Int?
    public let flipFlops: Int?
    /// The shortest clock period, in nanoseconds.
    public let period: Double?
    public let cycles: Int?
    /// Whether no other row is at least as good in area (cells without one), period and cycles, and better in one.
    public fileprivate(set) var isOnFront: Bool

    /// In microseconds.
    public var time: Double? { cycles.flatMap { cycles in period.map { Double(cycles) * $0 / 1000 } } }

    var objectives: [Double] {
      [area ?? cells.map(Double.init), period, cycles.map(Double.init)].map { $0 ?? .infinity }
    }
  }

  public struct Failure: Codable, Sendable {
    public let id: String
    public let reason: String
  }

  public let design: String
  public let axes: [String]
  public let rows: [Row]
  public let failures: [Failure]

  /// Reads what is measured of a sweep, and says why the rest is not.
  public init(_ folder: String) throws {
    let plan = try SweepPlan.read(folder)
    var rows: [Row] = []
    var failures: [Failure] = []
    for id in plan.points {
      let place = "\(folder)/points/\(id)"
      guard let data = FileManager.default.contents(atPath: "\(place)/result.json") else {
        let reason = FileManager.default.contents(atPath: "\(place)/failure.txt").map {
          String(decoding: $0, as: UTF8.self)
        }
        failures.append(
          Failure(
            id: id,
            reason: reason?.trimmingCharacters(in: .whitespacesAndNewlines)
              ?? "is not measured yet; run the sweep again"))
        continue
      }
      guard let measurement = try? JSONDecoder().decode(SweepMeasurement.self, from: data) else {
        failures.append(
          Failure(id: id, reason: "\(place)/result.json is not a result; remove it and run the sweep again"))
        continue
      }
      guard try measurement.key == SweepPoint.read(place).key else {
        failures.append(Failure(id: id, reason: "has changed since it was measured; run the sweep again"))
        continue
      }
      rows += Self.rows(measurement)
    }
    let front = paretoFront(rows.map(\.objectives))
    for index in rows.indices { rows[index].isOnFront = front[index] }
    (design, axes, self.rows, self.failures) = (plan.design, plan.axes, rows, failures)
  }

  private static func rows(_ point: SweepMeasurement) -> [Row] {
    guard let report = point.synthesis else {
      return [
        Row(
          id: point.id, parameters: point.parameters, target: nil, area: nil, cells: nil, flipFlops: nil, period: nil,
          cycles: point.cycles, isOnFront: false)
      ]
    }
    let boxes = report.blackBoxes.reduce(0) { $0 + ($1.area ?? 0) * Double($1.instances) }
    guard !report.clocks.isEmpty else {
      return [
        Row(
          id: point.id, parameters: point.parameters, target: nil, area: report.area.map { $0 + boxes },
          cells: report.cells, flipFlops: report.flipFlops, period: report.routedFrequency.map { 1000 / $0 },
          cycles: point.cycles, isOnFront: false)
      ]
    }
    return report.clocks.map { clock in
      Row(
        id: point.id, parameters: point.parameters, target: clock.target, area: clock.area + boxes, cells: clock.cells,
        flipFlops: report.flipFlops, period: clock.period, cycles: point.cycles, isOnFront: false)
    }
  }
}
