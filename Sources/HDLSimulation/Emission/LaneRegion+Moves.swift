import HDLIR
import SimulationKernel

/// Values that come from other lanes or from packed vectors.
extension LaneRegion {
  func index(_ id: Int32, _ cell: Cell) {
    let own = builder.graph.spaces[Int(space)]
    let values = (0..<lanes).map { Int32(own.coordinates(of: $0)[Int(cell.immediate)]) }
    builder.buffers[Int(id)] = Int32(
      builder.newBuffer(lanes: lanes, is64: cell.width > 32, contents: values))
  }

  func spread(_ id: Int32, _ cell: Cell) throws {
    let elements = try unpack(id, cell)
    let map = laneMap(of: id, cell)
    let own = builder.graph.spaces[Int(space)]
    let table = try elementTable(id, map)
    let last = own.extents.count - 1
    let runStride = map.strides.isEmpty ? 0 : map.strides[last]
    let hasRuns = (runStride == 0 || runStride == 1) && own.extents[last] > 1
    builder.spreads.append(
      ProgramBuilder.SpreadShape(index: table, run: hasRuns ? own.extents[last] : 0, runStride: runStride))
    putRaw(
      SK_SPREAD, destination(id), a: elements, flags: SK_SCALAR_A, form: cell.width > 32 ? SK_LANES_64 : 0,
      x: builder.spreads.count - 1)
  }

  func shift(_ id: Int32, _ cell: Cell) throws {
    let graph = builder.graph
    let context = graph.context(of: id)
    let shift = graph.definition(of: context).laneShifts[Int(cell.immediate)]
    let own = graph.spaces[Int(space)]
    let step = own.strides[shift.axis]
    let period = own.extents[shift.axis] * step
    var shape = ProgramBuilder.ShiftShape(
      distance: shift.distance * step, period: period, border: min(abs(shift.distance) * step, period), lanes: lanes,
      index: nil)
    let is64 = cell.width > 32
    let form = is64 ? SK_LANES_64 : 0
    let source = builder.laneBuffer(of: cell.a, in: space)
    let fillCell = builder.representative(cell.b)
    var flags = 0
    let fill: UInt32
    if builder.cell(fillCell).operation == .laneSpread && builder.schedule.space[Int(fillCell)] == space {
      let spread = builder.cell(fillCell)
      fill = try unpack(fillCell, spread)
      shape.index = try elementTable(fillCell, laneMap(of: fillCell, spread))
    } else {
      switch operand(cell.b, is64: is64) {
      case .lanes(let buffer): fill = buffer
      case .word(let word):
        fill = word
        flags = SK_SCALAR_B
      }
    }
    builder.shifts.append(shape)
    putRaw(
      SK_LANE_SHIFT, destination(id), a: source, b: fill, flags: flags, form: form, x: builder.shifts.count - 1)
  }

  // MARK: Packed vectors

  private func laneMap(of id: Int32, _ cell: Cell) -> LaneMap {
    builder.graph.definition(of: builder.graph.context(of: id)).laneMaps[Int(cell.immediate)]
  }

  private func elementTable(_ id: Int32, _ map: LaneMap) throws -> [Int32] {
    let own = builder.graph.spaces[Int(space)]
    let table = (0..<lanes).map { Int32(map.element(of: $0, in: own)) }
    guard table.allSatisfy({ $0 >= 0 }) else {
      let context = builder.graph.context(of: id)
      throw SimulationError.laneOutOfRange(
        module: builder.graph.definition(of: context).name, path: builder.graph.path(of: context))
    }
    return table
  }

  /// The buffer of the elements of a packed vector; those beyond its end stay 0.
  private func unpack(_ id: Int32, _ cell: Cell) throws -> UInt32 {
    let packed = builder.representative(cell.a)
    let present = builder.width(cell.a) / Int(cell.width)
    let table = try elementTable(id, laneMap(of: id, cell))
    let count = max(Int(table.max() ?? 0) + 1, present)
    let key = ProgramBuilder.UnpackKey(cell: packed, width: cell.width, isSigned: cell.isSigned, count: count)
    if let buffer = builder.unpacked[key] { return buffer }
    let buffer = builder.newBuffer(lanes: count, is64: cell.width > 32)
    builder.unpacked[key] = buffer
    builder.put(
      SK_UNPACK, buffer, builder.lowWord(of: cell.a), x: cell.width > 32 ? 1 : 0, y: present,
      z: Int(cell.isSigned ? -cell.width : cell.width))
    return buffer
  }
}
