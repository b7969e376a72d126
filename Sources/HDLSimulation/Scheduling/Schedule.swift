import HDLIR

/// When each cell is computed.
///
/// The program has four segments. Whatever the outputs need comes first, so that the rest can wait until the next
/// clock edge; and in both, what follows from the state alone comes before what follows from inputs, so that a change
/// of inputs leaves it alone. Within a segment, groups of scalar cells and of lane cells take turns: a group of lane
/// cells runs block by block, so that its temporaries stay in the nearest cache.
struct Schedule {
  enum Segment: Int, CaseIterable { case outputsOfState, outputsOfInputs, restOfState, restOfInputs }

  struct Group {
    var segment: Segment
    /// The lane space of its cells, or -1 for scalars.
    var space: Int16
    var cells: ContiguousArray<Int32>
  }

  /// The cell that computes each cell's value: itself, or the one that it equals.
  var representative: ContiguousArray<Int32>
  /// The lane space of each cell's value, or -1.
  var space: ContiguousArray<Int16>
  /// How often each representative is an operand.
  var uses: ContiguousArray<Int32>
  /// The group of each representative; -1 for leaves.
  var groupOf: ContiguousArray<Int32>
  /// Whether all lanes of a value must be stored, because other groups or other lanes read them.
  var isStored: ContiguousArray<Bool>
  /// Whether something besides cells reads it: ports, states, checks, observers.
  var isRoot: ContiguousArray<Bool>
  var groups: [Group] = []
  /// Segments; leaves have those of their own kind.
  private var segmentOf: ContiguousArray<UInt8>
  private var level: ContiguousArray<Int32>

  init(_ graph: FlatGraph, _ order: EvaluationOrder, observed: [Int32]) {
    let count = graph.cells.count
    representative = ContiguousArray(0..<Int32(count))
    space = ContiguousArray(repeating: -1, count: count)
    uses = ContiguousArray(repeating: 0, count: count)
    groupOf = ContiguousArray(repeating: -1, count: count)
    isStored = ContiguousArray(repeating: false, count: count)
    isRoot = isStored
    segmentOf = ContiguousArray(repeating: 0, count: count)
    level = ContiguousArray(repeating: -1, count: count)
    propagate(graph, order)
    markOutputs(graph, order)
    assignLevels(graph, order)
    collect(graph, order)
    markStored(graph, observed: observed)
  }

  // MARK: Forward: lanes, representatives, dependence on inputs

  private mutating func propagate(_ graph: FlatGraph, _ order: EvaluationOrder) {
    for id in order.order {
      let cell = graph.cells[Int(id)]
      var lanes: Int16 = cell.lanes
      var dependsOnInputs = cell.operation == .input || cell.operation == .boxOutput
      var number = 0
      while let operand = graph.operand(id, number) {
        number += 1
        lanes = max(lanes, space[Int(operand)])
        if segmentOf[Int(operand)] & 1 != 0 { dependsOnInputs = true }
      }
      if cell.operation == .laneGather || cell.operation == .laneReduce { lanes = -1 }
      if cell.operation == .memoryRead { lanes = max(lanes, graph.memories[Int(cell.immediate)].space) }
      space[Int(id)] = lanes
      segmentOf[Int(id)] = dependsOnInputs ? 1 : 0
      if cell.operation == .alias || (cell.operation == .convert && isFree(cell, of: cell.a, graph, lanes)) {
        representative[Int(id)] = representative[Int(cell.a)]
      }
    }
  }

  /// Whether a conversion leaves the stored form as it is.
  private func isFree(_ cell: Cell, of operand: Int32, _ graph: FlatGraph, _ lanes: Int16) -> Bool {
    let source = graph.cells[Int(operand)]
    if cell.words != source.words { return false }
    if lanes >= 0 && (cell.width > 32) != (source.width > 32) { return false }
    return source.type.fits(in: cell.type)
  }

  // MARK: Backward: what outputs need

  private mutating func markOutputs(_ graph: FlatGraph, _ order: EvaluationOrder) {
    var needed = ContiguousArray(repeating: false, count: graph.cells.count)
    for port in graph.outputs { needed[Int(port.cell)] = true }
    for box in graph.boxes {
      for input in box.inputs { needed[Int(input.cell)] = true }
    }
    for id in order.order.reversed() {
      if needed[Int(id)] {
        var number = 0
        while let operand = graph.operand(id, number) {
          number += 1
          needed[Int(operand)] = true
        }
      } else {
        segmentOf[Int(id)] |= 2
      }
    }
  }

  // MARK: Groups

  private func isLeaf(_ cell: Cell) -> Bool {
    switch cell.operation {
    case .constant, .input, .state, .boxOutput: true
    default: false
    }
  }

  /// Scalars have even levels and lanes odd ones; a cell has the first level at which its operands of the same segment
  /// are there.
  private mutating func assignLevels(_ graph: FlatGraph, _ order: EvaluationOrder) {
    for id in order.order where representative[Int(id)] == id {
      let cell = graph.cells[Int(id)]
      if isLeaf(cell) { continue }
      let parity: Int32 = space[Int(id)] >= 0 ? 1 : 0
      var earliest: Int32 = parity
      var number = 0
      while let operand = graph.operand(id, number) {
        let source = Int(representative[Int(operand)])
        // A move takes elements of a packed vector at the border by itself.
        let isFill = cell.operation == .laneShift && number == 1 && graph.cells[source].operation == .laneSpread
        if !isFill { uses[source] += 1 }
        if segmentOf[source] == segmentOf[Int(id)] && level[source] >= 0 {
          var after = level[source]
          if after & 1 != parity {
            after += 1
          } else if cell.operation == .laneShift && number == 0 && space[source] >= 0 {
            after += 2
          }
          earliest = max(earliest, after)
        }
        number += 1
      }
      level[Int(id)] = earliest
    }
  }

  private mutating func collect(_ graph: FlatGraph, _ order: EvaluationOrder) {
    struct Key: Hashable {
      var segment: UInt8
      var level: Int32
      var space: Int16
    }
    var numbers: [Key: Int] = [:]
    var keys: [Key] = []
    var found: [Group] = []
    var last = (key: Key(segment: 255, level: -1, space: -1), number: -1)
    for id in order.order where level[Int(id)] >= 0 {
      let key = Key(segment: segmentOf[Int(id)], level: level[Int(id)], space: space[Int(id)])
      if key != last.key {
        if let number = numbers[key] {
          last = (key, number)
        } else {
          last = (key, found.count)
          numbers[key] = found.count
          keys.append(key)
          found.append(Group(segment: Segment(rawValue: Int(key.segment))!, space: key.space, cells: []))
        }
      }
      found[last.number].cells.append(id)
    }
    let sorted = found.indices.sorted {
      let (left, right) = (keys[$0], keys[$1])
      return (left.segment, left.level, left.space) < (right.segment, right.level, right.space)
    }
    groups = sorted.map { found[$0] }
    for (number, group) in groups.enumerated() {
      for id in group.cells { groupOf[Int(id)] = Int32(number) }
    }
  }

  // MARK: Storage

  private mutating func markStored(_ graph: FlatGraph, observed: [Int32]) {
    for (number, group) in groups.enumerated() {
      for id in group.cells {
        let cell = graph.cells[Int(id)]
        let readsAllLanes = group.space < 0
        var operandNumber = 0
        while let operand = graph.operand(id, operandNumber) {
          let source = Int(representative[Int(operand)])
          if space[source] >= 0 {
            let crosses = readsAllLanes || (cell.operation == .laneShift && operandNumber == 0)
            if cell.operation == .laneShift && operandNumber == 1 && graph.cells[source].operation == .laneSpread {
              operandNumber += 1
              continue
            }
            if crosses || groupOf[source] != Int32(number) { isStored[source] = true }
          }
          operandNumber += 1
        }
      }
    }
    for id in graph.roots(observed: observed) {
      let own = Int(representative[Int(id)])
      isRoot[own] = true
      if space[own] >= 0 { isStored[own] = true }
    }
  }
}

extension SignalType {
  /// Whether every value of the type is one of `other`.
  func fits(in other: SignalType) -> Bool {
    if isSigned == other.isSigned { return width <= other.width }
    return !isSigned && width < other.width
  }
}
