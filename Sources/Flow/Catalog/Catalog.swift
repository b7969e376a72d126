import HDL

/// A unit that the tool can emit, synthesise and sweep, by its name.
public struct CatalogEntry: Sendable {
  /// Such as `ditto.array`.
  public let name: String
  public let summary: String
  public let parameters: [Parameter]
  /// Named settings of the parameters: `ditto.array.small` is the preset `small` of `ditto.array`.
  public let presets: [Preset]
  let make: @Sendable (ParameterValues) throws -> Module

  public struct Preset: Sendable {
    public let name: String
    /// Parameters that differ from the defaults.
    public let settings: [String: ParameterValue]
    public init(_ name: String, _ settings: [String: ParameterValue]) {
      self.name = name
      self.settings = settings
    }
  }

  /// - Parameter make: builds the module. The values are allowed one by one; what is wrong with a combination it throws.
  public init(
    name: String, summary: String, parameters: [Parameter] = [], presets: [Preset] = [],
    make: @escaping @Sendable (ParameterValues) throws -> Module
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.presets = presets
    self.make = make
  }
}

/// Everything that `apus list` shows.
public let catalog: [CatalogEntry] = dittoCatalog + baselineCatalog

/// All units as they are emitted when no unit is named: each preset, or the defaults of a unit without presets.
public func presetUnits() throws -> [ConfiguredUnit] {
  try catalog.flatMap { entry in
    try entry.presets.isEmpty
      ? [ConfiguredUnit(entry.name)] : entry.presets.map { try ConfiguredUnit("\(entry.name).\($0.name)") }
  }
}
