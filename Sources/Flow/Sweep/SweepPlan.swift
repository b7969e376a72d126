import Foundation

/// A sweep in its folder:
///
///     plan.json                    the points, in their order
///     points.mk                    a make target for each of them
///     points/<id>/point.json       changes only when its result would
///     points/<id>/result.json      when it is measured
///     points/<id>/failure.txt      or why it could not be
///     results.csv, results.json    after `collect`
public struct SweepPlan: Codable, Sendable {
  public let design: String
  public let axes: [String]
  public let points: [String]

  /// Writes the plan of a sweep. Points that are there already keep their results unless something changed that they
  /// depend on.
  ///
  /// - Parameter program: the path of `apus`, for the recipes of `points.mk`.
  @discardableResult
  public static func write(_ specification: SweepSpecification, to folder: String, program: String) throws -> SweepPlan
  {
    let environment = try SweepEnvironment(specification.measures)
    let points = try specification.points.map { try environment.point(specification.design, $0) }
    for point in points {
      try writeIfChanged(try json(point), to: "\(folder)/points/\(point.id)/point.json")
    }
    let plan = SweepPlan(design: specification.design, axes: specification.axes.map(\.name), points: points.map(\.id))
    try writeIfChanged(try json(plan), to: "\(folder)/plan.json")
    try writeIfChanged(makefile(plan, program: program), to: "\(folder)/points.mk")
    return plan
  }

  /// - Throws: `FlowError` when the folder has no plan.
  public static func read(_ folder: String) throws -> SweepPlan {
    guard let data = FileManager.default.contents(atPath: "\(folder)/plan.json") else {
      throw FlowError("\(folder): there is no plan.json; `apus sweep plan` writes one")
    }
    do {
      return try JSONDecoder().decode(SweepPlan.self, from: data)
    } catch {
      throw FlowError("\(folder)/plan.json: is not the plan of a sweep; remove the folder and plan again")
    }
  }

  /// The points that are not measured as they are planned, in their order.
  package func missing(in folder: String) throws -> [String] {
    try points.filter { id in
      let place = "\(folder)/points/\(id)"
      return try !SweepPoint.read(place).isMeasured(in: place)
    }
  }

  private static func makefile(_ plan: SweepPlan, program: String) -> String {
    let escaped = "'" + program.replacing("'", with: "'\\''").replacing("$", with: "$$") + "'"
    let targets = plan.points.map { " \\\n  points/\($0)/result.json" }.joined()
    return """
      # Written by apus sweep. `make -k -j2 -f points.mk` measures the points that are missing or have changed.
      APUS = \(escaped)
      RESULTS =\(targets)

      .PHONY: all
      all: $(RESULTS)
      $(RESULTS): points/%/result.json: points/%/point.json
      \t@$(APUS) sweep point points/$*

      """
  }
}

/// Leaves a file alone, and its time of change with it, that has this text already.
private func writeIfChanged(_ text: String, to path: String) throws {
  if FileManager.default.contents(atPath: path) != Data(text.utf8) { try writeWhole(text, to: path) }
}
