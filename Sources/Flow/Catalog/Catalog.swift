import HDL
import HDLSimulation
import Workloads

/// A unit that the tool can emit, synthesise and sweep, by its name.
public struct CatalogEntry: Sendable {
  /// Such as `ditto.array`.
  public let name: String
  public let summary: String
  public let parameters: [Parameter]
  /// Named settings of the parameters: `ditto.array.small` is the preset `small` of `ditto.array`.
  public let presets: [Preset]
  /// Runs recorded activations on the unit and compares every result; nil for units that do not stand on their own.
  public let simulate: Simulate?
  /// The kinds of layers that `simulate` runs.
  public let kinds: Set<DittoTrace.Kind>
  let make: @Sendable (ParameterValues) throws -> Module

  public typealias Simulate = @Sendable (ParameterValues, [DittoTrace], Engine) throws -> [LayerResult]

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
    kinds: Set<DittoTrace.Kind> = [.linear], simulate: Simulate? = nil,
    make: @escaping @Sendable (ParameterValues) throws -> Module
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.presets = presets
    self.simulate = simulate
    self.kinds = kinds
    self.make = make
  }
}

/// Everything that `apus list` shows.
public let catalog: [CatalogEntry] = dittoCatalog + cmcCatalog + baselineCatalog

/// All units as they are emitted when no unit is named: each preset, or the defaults of a unit without presets.
public func presetUnits() throws -> [ConfiguredUnit] {
  try catalog.flatMap { entry in
    try entry.presets.isEmpty
      ? [ConfiguredUnit(entry.name)] : entry.presets.map { try ConfiguredUnit("\(entry.name).\($0.name)") }
  }
}
