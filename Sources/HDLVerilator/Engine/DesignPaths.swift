import HDLIR

/// Finds declarations by paths of instance names.
struct DesignPaths {
  let design: Design

  init(_ design: Design) { self.design = design }

  func type(ofSignal path: String) -> SignalType? {
    owner(path).flatMap { definition, name in definition.declarations.first { $0.name == name }?.type }
  }

  func memory(_ path: String) -> Memory? {
    owner(path).flatMap { definition, name in definition.memories.first { $0.name == name } }
  }

  /// The definition that holds the last name of the path.
  private func owner(_ path: String) -> (Definition, String)? {
    var definition = design.topDefinition
    let parts = path.split(separator: ".")
    guard let last = parts.last else { return nil }
    for part in parts.dropLast() {
      let name = String(part.prefix { $0 != "[" })
      if let instance = definition.instances.first(where: { $0.name == name }) {
        definition = design[instance.definition]
      } else if let array = definition.arrays.first(where: { $0.name == name }) {
        definition = design[array.definition]
      } else {
        return nil
      }
    }
    return (definition, String(last))
  }
}
