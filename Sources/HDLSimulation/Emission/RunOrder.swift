/// Puts equal operations side by side, operands before their users: by depth, and by operation within a depth. The
/// kernel runs such a row without looking up what to do for each.
enum RunOrder {
  static func arranged(
    _ cells: ContiguousArray<Int32>, _ graph: FlatGraph, _ schedule: Schedule, group: Int
  ) -> ContiguousArray<Int32> {
    // Where a cell stands in `cells`, found through a table over the group's range of numbers.
    guard cells.count > 2 else { return cells }
    let low = cells.min()!
    let high = cells.max()!
    var depths = ContiguousArray<Int32>(repeating: 0, count: Int(high - low) + 1)
    var deepest: Int32 = 0
    for id in cells {
      var depth: Int32 = 0
      var number = 0
      while let operand = graph.operand(id, number) {
        number += 1
        let own = schedule.representative[Int(operand)]
        if schedule.groupOf[Int(own)] == Int32(group) { depth = max(depth, depths[Int(own - low)] + 1) }
      }
      depths[Int(id - low)] = depth
      deepest = max(deepest, depth)
    }
    // Two stable passes: by operation, then by depth.
    let byOperation = sorted(cells, kinds: 128) { id in
      let cell = graph.cells[Int(id)]
      return Int(cell.operation.rawValue) * 2 + (cell.isSigned ? 1 : 0)
    }
    return sorted(byOperation, kinds: Int(deepest) + 1) { Int(depths[Int($0 - low)]) }
  }

  private static func sorted(
    _ cells: ContiguousArray<Int32>, kinds: Int, kind: (Int32) -> Int
  ) -> ContiguousArray<Int32> {
    var starts = [Int](repeating: 0, count: kinds + 1)
    for id in cells { starts[kind(id) + 1] += 1 }
    for index in 1...kinds { starts[index] += starts[index - 1] }
    var result = ContiguousArray<Int32>(repeating: 0, count: cells.count)
    for id in cells {
      result[starts[kind(id)]] = id
      starts[kind(id)] += 1
    }
    return result
  }
}
