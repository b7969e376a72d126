import HDLIR

/// The design for `ArrayStyle.loops`: arrays of instances whose elements are plain logic become lane values of their
/// parent. Arrays that loops cannot hold stay as they are:
///
/// - elements with memories, checks, black boxes or arrays of their own;
/// - asynchronous resets, several clocks in one parent;
/// - values that pass through several elements in one cycle;
/// - values that reach the parent from inputs in the same cycle.
struct LoopDesign {
  private let design: Design
  private var flat: [Int: Definition?] = [:]

  static func of(_ design: Design) -> Design {
    var plan = LoopDesign(design: design)
    var result = design
    for index in design.definitions.indices where !design.definitions[index].arrays.isEmpty {
      if let looped = plan.looped(design.definitions[index]) { result.definitions[index] = looped }
    }
    return result
  }

  private init(design: Design) { self.design = design }

  private mutating func looped(_ definition: Definition) -> Definition? {
    var children: [DefinitionID: Definition] = [:]
    for array in definition.arrays {
      guard let child = flattened(Int(array.definition.index)) else { return nil }
      children[array.definition] = child
    }
    let result = ArrayInliner.inlineArrays(of: definition) { children[$0]! }
    return LoopCheck(result).isLegal ? result : nil
  }

  /// The definition without instances; nil if it holds what cannot stand in a loop.
  private mutating func flattened(_ index: Int) -> Definition? {
    if let known = flat[index] { return known }
    let definition = design.definitions[index]
    var result: Definition?
    if definition.memories.isEmpty && definition.checks.isEmpty && definition.arrays.isEmpty
      && definition.laneSpaces.isEmpty && definition.blackBox == nil
    {
      var children: [DefinitionID: Definition] = [:]
      var isWhole = true
      for instance in definition.instances {
        guard let child = flattened(Int(instance.definition.index)) else {
          isWhole = false
          break
        }
        children[instance.definition] = child
      }
      if isWhole {
        result =
          definition.instances.isEmpty
          ? definition : ArrayInliner.inlineInstances(of: definition) { children[$0]! }
      }
    }
    flat[index] = result
    return result
  }
}
