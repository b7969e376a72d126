/// The design, its parameters and its presets, as `apus list` shows them.
public func description(of entry: CatalogEntry) -> String {
  var lines = ["\(entry.name)  \(entry.summary)"]
  let width = entry.parameters.map(\.name.count).max() ?? 0
  for parameter in entry.parameters {
    let name = parameter.name + String(repeating: " ", count: width - parameter.name.count)
    lines.append("    \(name) = \(parameter.defaultValue)  (\(parameter.domainText))  \(parameter.meaning)")
  }
  for preset in entry.presets {
    let settings = entry.parameters.compactMap { parameter in
      preset.settings[parameter.name].map { "\(parameter.name)=\($0)" }
    }
    lines.append("  \(entry.name).\(preset.name)  \(settings.joined(separator: " "))")
  }
  return lines.joined(separator: "\n")
}
