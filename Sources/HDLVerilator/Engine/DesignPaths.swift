import HDLIR

/// Turns hierarchical names of a Verilog simulator into paths of the netlist: without the top's name, and with the
/// coordinates of `generate` loops behind the name of the array: `top.each_row[3].each_col[4].pe.sum` is
/// `pe[3][4].sum`.
struct DesignPaths {
  let design: Design
  /// The top's name in the Verilog.
  let top: String
  /// For each definition, what its instances and arrays are made of, by name.
  private let children: [[String: (definition: Int, isArray: Bool)]]

  init(_ design: Design, top: String) {
    self.design = design
    self.top = top
    children = design.definitions.map { definition in
      var children: [String: (definition: Int, isArray: Bool)] = [:]
      for instance in definition.instances { children[instance.name] = (Int(instance.definition.index), false) }
      for array in definition.arrays { children[array.name] = (Int(array.definition.index), true) }
      return children
    }
  }

  /// The instance that a scope stands for: its path and its definition. Names of blocks lead nowhere.
  /// - Parameter scope: names from the top's on; what stands before the top is ignored.
  func instance(_ scope: some Sequence<Substring>) -> (path: String, definition: Int)? {
    var definition = design.definitions.count - 1
    var path = ""
    var coordinates = ""
    var isInside = false
    for name in scope {
      if !isInside {
        isInside = name == top
        continue
      }
      let plain = name.prefix { $0 != "[" }
      if let child = children[definition][String(plain)] {
        path += (path.isEmpty ? "" : ".") + plain + (child.isArray ? coordinates : "")
        coordinates = ""
        definition = child.definition
      } else {
        coordinates += name.dropFirst(plain.count)
      }
    }
    return isInside ? (path, definition) : nil
  }

  /// A signal or memory of the design, from its name in the model.
  struct Place {
    /// The name in the model.
    var model: String
    var type: SignalType
  }

  /// The design's own signals or memories among the names of a model, by their paths in the netlist.
  func places(_ names: [String], typeIn types: (Definition) -> [String: SignalType]) -> [String: Place] {
    var known: [Int: [String: SignalType]] = [:]
    var places: [String: Place] = [:]
    for name in names {
      let parts = name.split(separator: ".")
      guard let last = parts.last, let (path, definition) = instance(parts.dropLast()) else { continue }
      if known[definition] == nil { known[definition] = types(design.definitions[definition]) }
      guard let type = known[definition]?[String(last)] else { continue }
      places[path.isEmpty ? String(last) : "\(path).\(last)"] = Place(model: name, type: type)
    }
    return places
  }
}
