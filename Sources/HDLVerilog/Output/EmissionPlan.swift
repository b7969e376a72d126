import HDLIR

/// Which definitions become modules, and under which names.
struct EmissionPlan {
  /// By definition: the name of the module that stands for it.
  private(set) var moduleNames: [String] = []
  /// The definitions that are written, in their order.
  private(set) var emitted: [Int] = []
  /// Modules that are given elsewhere, each once.
  private(set) var blackBoxes: [Int] = []

  init(_ design: Design) throws {
    var representative: [Int] = []
    var hashes: [ContentHash] = []
    var byHash: [ContentHash: Int] = [:]
    var problems: [VerilogError.Problem] = []
    for (index, definition) in design.definitions.enumerated() {
      var body = definition
      body.parameters = []
      let hash = contentHash(body, includingName: false) { hashes[Int($0.index)] }
      hashes.append(hash)
      let isTop = index == design.definitions.count - 1
      if let earlier = byHash[hash],
        !isTop || design.definitions[earlier].name == definition.name
      {
        representative.append(earlier)
      } else {
        representative.append(index)
        byHash[hash] = index
      }
    }
    let isReached = Self.reached(design, representative)
    let kept = design.definitions.indices.filter { representative[$0] == $0 && isReached[$0] }
    let names = Self.names(of: kept, design, &problems)
    moduleNames = representative.map { names[$0] ?? "" }
    for index in kept {
      if design.definitions[index].blackBox == nil { emitted.append(index) } else { blackBoxes.append(index) }
    }
    if !problems.isEmpty { throw VerilogError(problems: problems) }
  }

  /// The definitions that stand in the top, which is the last one, and those that are written in their place. Children
  /// come before their parents, representatives before what they stand for.
  private static func reached(_ design: Design, _ representative: [Int]) -> [Bool] {
    var isReached = [Bool](repeating: false, count: design.definitions.count)
    if !isReached.isEmpty { isReached[isReached.count - 1] = true }
    for (index, definition) in design.definitions.enumerated().reversed() where isReached[index] {
      isReached[representative[index]] = true
      for instance in definition.instances { isReached[Int(instance.definition.index)] = true }
      for array in definition.arrays { isReached[Int(array.definition.index)] = true }
    }
    return isReached
  }

  /// Definitions of one name and different bodies are told apart by their parameters.
  private static func names(
    of kept: [Int], _ design: Design, _ problems: inout [VerilogError.Problem]
  ) -> [Int: String] {
    var names: [Int: String] = [:]
    var byName: [String: [Int]] = [:]
    for index in kept { byName[moduleName(design.definitions[index]), default: []].append(index) }
    var taken: [String: Int] = [:]
    for index in kept {
      let definition = design.definitions[index]
      var name = moduleName(definition)
      func problem(_ message: String) {
        problems.append(
          VerilogError.Problem(location: definition.location, module: definition.name, message: message))
      }
      if byName[name]!.count > 1 && definition.blackBox == nil { name += suffix(definition) }
      names[index] = name
      if let objection = NameTable.objection(to: name, what: "module") { problem(objection) }
      // File systems and VHDL do not tell Fifo from FIFO.
      if let other = taken.updateValue(index, forKey: name.lowercased()) {
        let otherName = names[other]!
        if definition.blackBox != nil && design.definitions[other].blackBox != nil && otherName == name { continue }
        problem(
          otherName == name
            ? "two different modules are called '\(name)'; give their definitions different names or parameters"
            : "the modules '\(otherName)' and '\(name)' differ only in case, which file systems and VHDL do not see; "
              + "rename one, for example '\(name)_2'")
      }
    }
    return names
  }

  private static func moduleName(_ definition: Definition) -> String { definition.blackBox?.module ?? definition.name }

  private static func suffix(_ definition: Definition) -> String {
    definition.parameters.map { "_" + NameTable.suffix(from: "\($0.name)\($0.value)") }.joined()
  }
}

extension NameTable {
  /// The letters and digits of a parameter, for the end of a name.
  static func suffix(from text: String) -> String {
    String(decoding: identifier(from: "x" + text.replacing("-", with: "m")).utf8.dropFirst(), as: UTF8.self)
  }
}
