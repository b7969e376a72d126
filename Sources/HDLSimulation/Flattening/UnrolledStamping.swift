import BigInt
import HDLIR

/// Writes the cells of a context some of whose lane spaces become scalars: a cell for each lane.
struct UnrolledStamping {
  let graph: FlatGraph
  let index: Int
  let wideBase: Int32
  let context: Context
  let definition: Definition
  let lowered: LoweredDefinition
  let layout: Layout
  let inputs: [Int32: Int]

  init(graph: FlatGraph, index: Int, wideBase: Int32) {
    self.graph = graph
    self.index = index
    self.wideBase = wideBase
    context = graph.contexts[index]
    definition = graph.definition(of: index)
    lowered = graph.lowered[context.definition]
    layout = graph.layouts[context.definition]
    inputs = context.parent < 0 ? [:] : graph.inputPorts(of: context.definition)
  }

  func run() throws {
    for local in lowered.cells.indices {
      let cell = lowered.cells[local]
      let space = layout.unrolledSpace(cell)
      for lane in 0..<(space < 0 ? 1 : layout.counts[space]) {
        var copy = try stamp(cell, local: Int32(local), lane: lane, isUnrolled: space >= 0)
        switch copy.operation {
        case .laneIndex, .laneSpread, .laneShift:
          copy.lanes = graph.spaceID(definition.laneSpaces[Int(cell.lanes)])
        case .state: copy.lanes = context.space
        default: copy.lanes = -1
        }
        graph.cells[Int(flat(Int32(local), lane))] = copy
      }
    }
  }

  private func flat(_ local: Int32, _ lane: Int) -> Int32 {
    let isUnrolled = layout.unrolledSpace(lowered.cells[Int(local)]) >= 0
    return context.firstCell + layout.offsets![Int(local)] + (isUnrolled ? Int32(lane) : 0)
  }

  private func stamp(_ original: Cell, local: Int32, lane: Int, isUnrolled: Bool) throws -> Cell {
    var cell = original
    switch cell.operation {
    case .constant:
      if cell.width > 64 { cell.immediate += wideBase }
    case .concatenate:
      let parts = lowered.pool[Int(cell.a)..<Int(cell.a + cell.b)]
      cell.a = Int32(graph.pool.count)
      for part in parts { graph.pool.append(flat(part, lane)) }
    case .input:
      if context.parent >= 0 {
        cell.operation = .alias
        cell.a = graph.driver(ofPort: inputs[local]!, of: index)
      }
    case .state, .boxOutput: break
    case .laneIndex where isUnrolled:
      let coordinate = definition.laneSpaces[Int(cell.lanes)].coordinates(of: lane)[Int(cell.immediate)]
      return .narrowConstant(Int64(coordinate), width: cell.width, isSigned: cell.isSigned)
    case .laneSpread where isUnrolled:
      let map = definition.laneMaps[Int(cell.immediate)]
      return try spread(cell, element: map.element(of: lane, in: definition.laneSpaces[Int(cell.lanes)]))
    case .laneShift where isUnrolled:
      let shift = definition.laneShifts[Int(cell.immediate)]
      let source = definition.laneSpaces[Int(cell.lanes)].lane(lane, movedBy: shift)
      cell.operation = .alias
      cell.a = source.map { flat(cell.a, $0) } ?? flat(cell.b, lane)
      cell.b = -1
    case .laneGather where layout.isUnrolled[Int(cell.d)]:
      let count = layout.counts[Int(cell.d)]
      let a = cell.a
      cell.operation = .concatenate
      cell.a = Int32(graph.pool.count)
      cell.b = Int32(count)
      for lane in (0..<count).reversed() { graph.pool.append(flat(a, lane)) }
    case .laneReduce where layout.isUnrolled[Int(cell.d)]: return reduce(cell, local: local)
    default: try graph.resolve(&cell, index, lane: lane, operand: { flat($0, lane) })
    }
    return cell
  }

  private func spread(_ original: Cell, element: Int) throws -> Cell {
    guard element >= 0 else {
      throw SimulationError.laneOutOfRange(module: definition.name, path: graph.path(of: index))
    }
    var cell = original
    let width = lowered.cells[Int(cell.a)].width
    let low = Int32(element) * cell.width
    // Only whole elements count; those beyond the vector are 0.
    if low + cell.width > width { return constantZero(cell) }
    cell.operation = .slice
    cell.a = flat(cell.a, 0)
    cell.immediate = low
    return cell
  }

  private func constantZero(_ cell: Cell) -> Cell {
    if cell.width <= 64 { return .narrowConstant(0, width: cell.width, isSigned: cell.isSigned) }
    graph.wideConstants.append(0)
    return Cell(
      .constant, width: cell.width, isSigned: cell.isSigned, immediate: Int32(graph.wideConstants.count - 1))
  }

  /// A chain of operations for each result, behind the cell that puts the results side by side.
  private func reduce(_ original: Cell, local: Int32) -> Cell {
    let space = definition.laneSpaces[Int(original.d)]
    let reduction = definition.laneReductions[Int(original.immediate)]
    let operation: CellOperation =
      switch reduction.combination {
      case .add: .add
      case .and: .and
      case .or: .or
      case .xor: .xor
      }
    let extent = space.extents[reduction.axis]
    let inner = space.strides[reduction.axis]
    let outer = space.count / extent / inner
    var next = flat(local, 0) + 1
    var results: [Int32] = []
    for o in 0..<outer {
      for i in 0..<inner {
        func operand(_ k: Int) -> Int32 { flat(original.a, (o * extent + k) * inner + i) }
        var cell = Cell(
          .convert, width: Int32(reduction.element.width), isSigned: reduction.element.isSigned, a: operand(0))
        graph.cells[Int(next)] = cell
        for k in 1..<max(extent, 1) {
          cell.operation = operation
          cell.a = k == 1 ? operand(0) : next
          cell.b = operand(k)
          if k > 1 { next += 1 }
          graph.cells[Int(next)] = cell
        }
        results.append(next)
        next += 1
      }
    }
    var cell = original
    cell.operation = .concatenate
    cell.a = Int32(graph.pool.count)
    cell.b = Int32(results.count)
    graph.pool.append(contentsOf: results.reversed())
    return cell
  }
}
