import HDL

/// A unit of the catalog with a value for each of its parameters.
public struct ConfiguredUnit: Sendable {
  public let entry: CatalogEntry
  public let preset: String?
  public let values: ParameterValues

  /// - Parameters:
  ///   - name: a unit, or a unit and its preset: `ditto.array`, `ditto.array.small`.
  ///   - preset: the preset, if the name does not say it.
  ///   - settings: `key=value`, applied after the preset.
  /// - Throws: `FlowError` for names that do not exist, with the near ones, and for values that are not allowed.
  public init(_ name: String, preset: String? = nil, settings: [String] = []) throws {
    let (entry, named) = try Self.find(name)
    if let preset, let named, preset != named {
      throw FlowError("\(name) names the preset '\(named)', but the preset '\(preset)' is asked for; leave one out")
    }
    var values = ParameterValues(entry.parameters)
    if let preset = preset ?? named {
      guard let found = entry.presets.first(where: { $0.name == preset }) else {
        guard !entry.presets.isEmpty else { throw FlowError("\(entry.name) has no presets") }
        throw FlowError(
          "\(entry.name) has no preset '\(preset)'" + suggestion(for: preset, in: entry.presets.map(\.name)))
      }
      for (key, value) in found.settings { try values.set(key, to: "\(value)", unit: entry.name) }
    }
    var seen: Set<String> = []
    for setting in settings {
      let (key, value) = try Self.split(setting)
      guard seen.insert(key).inserted else { throw FlowError("'\(key)' is set twice; set each parameter once") }
      try values.set(key, to: value, unit: entry.name)
    }
    self.entry = entry
    self.preset = preset ?? named
    self.values = values
  }

  /// - Throws: what the configuration of the module has to say about the combination of values.
  public func make() throws -> Module { try entry.make(values) }

  /// The unit, its preset, and what was set beside it: `ditto.array.small`, `ditto.array-rows4-columns8`.
  public var id: String {
    var baseline = ParameterValues(entry.parameters)
    if let found = entry.presets.first(where: { $0.name == preset }) {
      for (key, value) in found.settings { try? baseline.set(key, to: "\(value)", unit: entry.name) }
    }
    let changed = zip(values.pairs, baseline.pairs).filter { $0.0.value != $0.1.value }.map { $0.0 }
    return ([preset.map { "\(entry.name).\($0)" } ?? entry.name] + changed.map { "\($0.name)\($0.value)" })
      .joined(separator: "-")
  }

  /// `key=value` in two.
  static func split(_ setting: String) throws -> (key: String, value: String) {
    let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw FlowError("'\(setting)' sets nothing; write key=value, for example lanes=4")
    }
    return (parts[0], parts[1])
  }

  private static func find(_ name: String) throws -> (CatalogEntry, String?) {
    if let entry = catalog.first(where: { $0.name == name }) { return (entry, nil) }
    // `ditto` is a design with presets, and so is `ditto.array`: the longest name counts.
    let owners = catalog.filter { name.hasPrefix($0.name + ".") }.sorted { $0.name.count > $1.name.count }
    for entry in owners {
      let preset = String(name.dropFirst(entry.name.count + 1))
      let isFamily = catalog.contains { $0.name.hasPrefix(entry.name + ".") }
      if !isFamily || entry.presets.contains(where: { $0.name == preset }) { return (entry, preset) }
    }
    let names = catalog.flatMap { entry in [entry.name] + entry.presets.map { "\(entry.name).\($0.name)" } }
    throw FlowError("there is no design '\(name)'" + suggestion(for: name, in: names))
  }
}
