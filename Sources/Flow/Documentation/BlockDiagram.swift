import Foundation
import HDLIR

/// What a module consists of and how its parts are connected, for Graphviz: boxes are instances, arrows go from the part
/// that drives something to the parts that read it, through whatever logic and registers lie between.
package struct BlockDiagram: Sendable {
  package struct Box: Sendable, Hashable {
    package let name: String
    package let module: String
    /// Instances of an array; 1 for one alone.
    package let count: Int
  }

  package let title: String
  package let boxes: [Box]
  /// Positions in `boxes`; -1 is outside.
  package let arrows: [[Int]]
  /// Groups of ports outside, by the part before the last underscore.
  package let buses: [(name: String, isInput: Bool, box: Int)]

  /// - Parameter module: the name of a module of the design without its parameters; nil for the top.
  package init(_ design: Design, module: String? = nil) {
    let top =
      module.flatMap { name in design.definitions.first { Self.plain($0.name) == name } } ?? design.topDefinition
    title = top.name
    boxes =
      top.instances.map { Box(name: $0.name, module: Self.plain(design[$0.definition].name), count: 1) }
      + top.arrays.map {
        Box(name: $0.name, module: Self.plain(design[$0.definition].name), count: top[$0.space].count)
      }
    let flow = SourceAnalysis(top)
    var pairs: Set<[Int]> = []
    var outside: Set<BusArrow> = []
    for (target, declarations) in Self.targets(top) {
      for source in flow.sources(of: declarations) where !Self.isHandshake(top.declarations[source].name) {
        let from: Int
        switch top.declarations[source].kind {
        case .instanceOutput(let instance, _): from = instance
        case .arrayOutput(let array, _): from = top.instances.count + array
        default:
          if case .box(let box) = target {
            outside.insert(BusArrow(bus: Self.bus(top.declarations[source].name), isInput: true, box: box))
          }
          continue
        }
        switch target {
        case .box(let box) where box != from: pairs.insert([from, box])
        case .box: break
        case .bus(let bus): outside.insert(BusArrow(bus: bus, isInput: false, box: from))
        }
      }
    }
    arrows = pairs.sorted { $0.lexicographicallyPrecedes($1) }
    buses = outside.sorted { ($0.bus, $0.isInput ? 0 : 1, $0.box) < ($1.bus, $1.isInput ? 0 : 1, $1.box) }
      .map { ($0.bus, $0.isInput, $0.box) }
  }

  private struct BusArrow: Hashable {
    let bus: String
    let isInput: Bool
    let box: Int
  }

  private enum Target: Hashable {
    case box(Int)
    case bus(String)
  }

  /// The declarations that are driven for each instance, and for each bus outside.
  private static func targets(_ top: Definition) -> [Target: [Int]] {
    var targets: [Target: [Int]] = [:]
    for (index, declaration) in top.declarations.enumerated() where !isHandshake(declaration.name) {
      switch declaration.kind {
      case .instanceInput(let instance, _): targets[.box(instance), default: []].append(index)
      case .arrayInput(let array, _): targets[.box(top.instances.count + array), default: []].append(index)
      case .output: targets[.bus(bus(declaration.name)), default: []].append(index)
      default: break
      }
    }
    return targets
  }

  /// What goes against the data.
  private static func isHandshake(_ name: String) -> Bool { name.lowercased().hasSuffix("ready") }

  private static func bus(_ port: String) -> String {
    port.lastIndex(of: "_").map { String(port[..<$0]) } ?? port
  }

  /// Without the parameters in the name.
  private static func plain(_ module: String) -> String { String(module.prefix { $0 != "_" }) }

  /// As Graphviz takes it.
  package var dot: String {
    func box(_ index: Int) -> String { "b\(index)" }
    var lines = [
      "digraph {", "  rankdir=LR; bgcolor=transparent; nodesep=0.25; ranksep=0.45;",
      "  node [shape=box, style=rounded, fontname=\"DejaVu Sans\", fontsize=11, class=part];",
      "  edge [arrowsize=0.6, class=wire];",
    ]
    for (index, one) in boxes.enumerated() {
      let count = one.count > 1 ? " x \(one.count)" : ""
      lines.append("  \(box(index)) [label=\"\(one.name)\\n\(one.module)\(count)\"];")
    }
    for name in Set(buses.map(\.name)).sorted() {
      lines.append("  \"\(name)\" [shape=plaintext, style=\"\", class=bus];")
    }
    for arrow in arrows { lines.append("  \(box(arrow[0])) -> \(box(arrow[1]));") }
    for bus in buses {
      lines.append(bus.isInput ? "  \"\(bus.name)\" -> \(box(bus.box));" : "  \(box(bus.box)) -> \"\(bus.name)\";")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }
}
