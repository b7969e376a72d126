import HDLIR

/// One place of the hierarchy: an instance, an element of an unrolled array, or all elements of an array that runs as
/// vectors.
struct Context {
  var definition: Int
  var parent: Int
  /// Which instance of the parent, or -1.
  var instance: Int
  /// Which array of the parent, or -1, and which element of it (0 for all together).
  var array: Int
  var element: Int
  /// The flat lane space of its values; -1 for scalars. Its children have the same.
  var space: Int16
  /// The first of its children: instances in order, then the contexts of the arrays.
  var firstChild = 0
  var firstCell: Int32 = 0
  var firstMemory: Int32 = 0
  /// For each of its domains, the domain of the top that it is connected to.
  var domains: [Int]
}

/// How the cells of a definition are laid out in each of its contexts.
struct Layout {
  /// Whether each lane space of the definition is unrolled into scalars.
  var isUnrolled: [Bool]
  var extents: [[Int]]
  var counts: [Int]
  /// Where each cell begins; nil when every cell takes one place.
  var offsets: [Int32]?
  var cellCount: Int32
  /// The position of each array's first context among the children, and how many children there are.
  var arrayContexts: [Int]
  var childCount: Int

  init(_ definition: Definition, _ lowered: LoweredDefinition, isUnrolled: [Bool]) {
    self.isUnrolled = isUnrolled
    extents = definition.laneSpaces.map(\.extents)
    counts = definition.laneSpaces.map(\.count)
    cellCount = Int32(lowered.cells.count)
    if isUnrolled.contains(true) {
      var places: [Int32] = []
      places.reserveCapacity(lowered.cells.count)
      var next: Int32 = 0
      for cell in lowered.cells {
        places.append(next)
        if cell.lanes >= 0 && isUnrolled[Int(cell.lanes)] {
          next += Int32(counts[Int(cell.lanes)])
        } else {
          next += Int32(Layout.extraCells(cell, definition, isUnrolled) + 1)
        }
      }
      offsets = places
      cellCount = next
    }
    arrayContexts = []
    childCount = definition.instances.count
    for array in definition.arrays {
      arrayContexts.append(childCount)
      childCount += isUnrolled[Int(array.space.index)] ? counts[Int(array.space.index)] : 1
    }
  }

  /// The cells that an unrolled reduction needs besides its own, which puts the results side by side.
  private static func extraCells(_ cell: Cell, _ definition: Definition, _ isUnrolled: [Bool]) -> Int {
    guard cell.operation == .laneReduce, isUnrolled[Int(cell.d)] else { return 0 }
    return definition.laneSpaces[Int(cell.d)].count
  }

  /// The lane space of a cell if it is unrolled, or -1.
  func unrolledSpace(_ cell: Cell) -> Int {
    cell.lanes >= 0 && isUnrolled[Int(cell.lanes)] ? Int(cell.lanes) : -1
  }
}
