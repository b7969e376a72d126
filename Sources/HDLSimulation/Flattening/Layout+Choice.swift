import HDLIR

extension Layout {
  /// Decides for every lane space whether it runs as vectors. It does when its values fit in 64 bits and the elements
  /// of its arrays hold neither arrays, nor black boxes, nor wider values.
  static func choose(_ design: Design, _ lowered: [LoweredDefinition], unrolled: Set<[Int]>) -> [Layout] {
    // Children stand before their parents.
    var suitsLanes: [Bool] = []
    var layouts: [Layout] = []
    for (index, definition) in design.definitions.enumerated() {
      let body = lowered[index]
      let childrenSuit = definition.instances.allSatisfy { suitsLanes[Int($0.definition.index)] }
      suitsLanes.append(body.suitsLanes && childrenSuit)
      var isUnrolled = definition.laneSpaces.indices.map { unrolled.contains([index, $0]) }
      for array in definition.arrays where !suitsLanes[Int(array.definition.index)] {
        isUnrolled[Int(array.space.index)] = true
      }
      for cell in body.cells {
        let space = cell.lanes >= 0 ? cell.lanes : cell.operation == .laneReduce ? Int16(cell.d) : -1
        if space < 0 || isUnrolled[Int(space)] { continue }
        if isTooWide(cell, body, definition) { isUnrolled[Int(space)] = true }
      }
      layouts.append(Layout(definition, body, isUnrolled: isUnrolled))
    }
    return layouts
  }

  private static func isTooWide(_ cell: Cell, _ body: LoweredDefinition, _ definition: Definition) -> Bool {
    func width(_ operand: Int32) -> Int32 { body.cells[Int(operand)].width }
    switch cell.operation {
    case .laneSpread: return cell.width > 64
    case .laneReduce: return definition.laneReductions[Int(cell.immediate)].element.width > 64
    case .concatenate:
      return cell.width > 64
    default:
      if cell.width > 64 { return true }
      let count = cell.operation.operandCount
      if count > 0 && width(cell.a) > 64 { return true }
      if count > 1 && width(cell.b) > 64 { return true }
      return count > 2 && width(cell.c) > 64
    }
  }
}
