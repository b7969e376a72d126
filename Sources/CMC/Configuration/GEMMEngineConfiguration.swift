import HDL

/// The sizes of a `GEMMEngine`.
public struct GEMMEngineConfiguration: Sendable, Hashable {
  /// PE rows: output features that are computed at once, and accumulator banks.
  public let rows: Int
  /// Multipliers in a row: elements of a token that are multiplied in a cycle.
  public let width: Int
  /// Entries of a bank: tokens whose sums are accumulated.
  public let entries: Int

  /// - Throws: `ConfigurationError` that names the field.
  public init(rows: Int, width: Int, entries: Int) throws {
    let unit = "GEMMEngineConfiguration"
    try check(unit, "rows", rows, within: 1...256)
    try check(unit, "width", width, within: 1...256)
    try check(unit, "entries", entries, within: 2...65536)
    self.rows = rows
    self.width = width
    self.entries = entries
  }
}

extension GEMMEngineConfiguration: ModuleParameter {
  public var parameterText: String { "r\(rows)_w\(width)_e\(entries)" }
  public var isSelfExplaining: Bool { true }
}
