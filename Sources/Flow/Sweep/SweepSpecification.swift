/// What a sweep measures, and over which values: the cross product of all of them.
public struct SweepSpecification: Sendable {
  /// One parameter and its values, in the order in which they are given.
  public struct Axis: Sendable, Hashable {
    public let name: String
    public let values: [String]

    /// - Throws: `FlowError` for an axis without values, and for a value that is there twice.
    public init(_ name: String, _ values: [String]) throws {
      guard !values.isEmpty else { throw FlowError("'\(name)' has no values; write \(name)=4,8,16") }
      if let twice = values.first(where: { value in values.filter { $0 == value }.count > 1 }) {
        throw FlowError("'\(name)' has the value \(twice) twice")
      }
      self.name = name
      self.values = values
    }

    /// From `rows=4,8,16`.
    public init(_ setting: String) throws {
      let (name, list) = try ConfiguredUnit.split(setting)
      try self.init(
        name, list.split(separator: ",", omittingEmptySubsequences: false).map { try Self.value($0, setting) })
    }

    private static func value(_ text: Substring, _ setting: String) throws -> String {
      guard !text.isEmpty else { throw FlowError("'\(setting)' has an empty value; write key=4,8,16") }
      return String(text)
    }
  }

  public let design: String
  public let axes: [Axis]
  public let measures: SweepMeasures

  /// More would not be looked at, and are mostly a typing error.
  public static let limit = 10_000

  /// - Throws: `FlowError` for a unit, a parameter or a value that does not exist, and for too many points.
  public init(design: String, axes: [Axis], measures: SweepMeasures) throws {
    let names = axes.map(\.name)
    if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
      throw FlowError("'\(twice)' is swept twice; give all of its values at once: \(twice)=4,8,16")
    }
    var count = 1
    for axis in axes {
      for value in axis.values { _ = try ConfiguredUnit(design, settings: ["\(axis.name)=\(value)"]) }
      count *= axis.values.count
      guard count <= Self.limit else {
        throw FlowError("the sweep has more than \(Self.limit) points; give fewer values")
      }
    }
    try measures.check(ConfiguredUnit(design))
    self.design = design
    self.axes = axes
    self.measures = measures
  }

  /// The settings of every point, the last axis changing fastest.
  public var points: [[String]] {
    axes.reduce([[]]) { points, axis in points.flatMap { point in axis.values.map { point + ["\(axis.name)=\($0)"] } } }
  }
}
