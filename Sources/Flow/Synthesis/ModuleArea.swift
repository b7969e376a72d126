/// What one module of a synthesised design takes.
public struct ModuleArea: Sendable, Hashable, Codable {
  public let name: String
  /// How many of it the whole design has.
  public let instances: Int
  /// Library cells of one instance, its submodules not counted.
  public let cells: Int
  public let flipFlops: Int
  /// Of one instance without its submodules, in the library's unit.
  public let area: Double
  /// Of one instance with everything in it, SRAM macros and other black boxes not counted.
  public let areaWithin: Double
}

/// A black box of a synthesised design: something that the library does not have.
package struct BlackBoxCount: Hashable {
  package let name: String
  package let instances: Int
}

/// The modules from the top downward, and the black boxes.
package struct AreaHierarchy {
  package private(set) var modules: [ModuleArea] = []
  package private(set) var blackBoxes: [BlackBoxCount] = []

  /// - Parameter area: of a library cell, and whether it is a flip-flop or latch; nil for a name that is not a cell's.
  package init(
    _ statistics: YosysStatistics, top: String, cell: (String) -> (area: Double, isSequential: Bool)?
  ) throws {
    guard statistics.modules[top] != nil else { throw FlowError("Yosys' report has no module '\(top)'") }
    var order: [String] = []
    var seen: Set<String> = []
    func visit(_ name: String) {
      guard seen.insert(name).inserted else { return }
      for type in statistics.modules[name]!.keys.sorted() where statistics.modules[type] != nil { visit(type) }
      order.append(name)
    }
    visit(top)

    var instances: [String: Int] = [top: 1]
    var boxes: [String: Int] = [:]
    for name in order.reversed() {
      let count = instances[name]!
      for (type, uses) in statistics.modules[name]! {
        if statistics.modules[type] != nil {
          instances[type, default: 0] += count * uses
        } else if cell(type) == nil {
          boxes[type, default: 0] += count * uses
        }
      }
    }
    if let internalCell = boxes.keys.sorted().first(where: { $0.hasPrefix("$") }) {
      throw FlowError("the library has no cell for \(internalCell), which '\(top)' needs; name another library")
    }

    var areaWithin: [String: Double] = [:]
    for name in order {
      var own = (cells: 0, flipFlops: 0, area: 0.0)
      var within = 0.0
      for (type, uses) in statistics.modules[name]!.sorted(by: { $0.key < $1.key }) {
        if let cell = cell(type), statistics.modules[type] == nil {
          own.cells += uses
          own.area += cell.area * Double(uses)
          if cell.isSequential { own.flipFlops += uses }
        } else {
          within += (areaWithin[type] ?? 0) * Double(uses)
        }
      }
      areaWithin[name] = own.area + within
      modules.append(
        ModuleArea(
          name: name, instances: instances[name]!, cells: own.cells, flipFlops: own.flipFlops, area: own.area,
          areaWithin: own.area + within))
    }
    modules.reverse()
    blackBoxes = boxes.sorted { $0.key < $1.key }.map { BlackBoxCount(name: $0.key, instances: $0.value) }
  }

  package var cells: Int { modules.reduce(0) { $0 + $1.cells * $1.instances } }
  package var flipFlops: Int { modules.reduce(0) { $0 + $1.flipFlops * $1.instances } }
  package var area: Double { modules.first?.areaWithin ?? 0 }
}
