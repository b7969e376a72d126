/// What the timing of a compute unit depends on.
public struct ComputeGeometry: Hashable, Sendable {
  public var rows: Int
  public var columns: Int
  public var drainPorts: Int
  /// Whether the rows' results leave in their order (Diffy's reconstruction) instead of as they come.
  public var drainsInOrder: Bool
  public var tileDepth: Int
  public var scanWidth: Int
  public var queueDepth: Int
  /// Inputs that a beat of weights brings to each bank.
  public var loadWays: Int
  public var delivery: OperandDeliveryStudy.Scheme

  public init(
    rows: Int, columns: Int, drainPorts: Int = 1, drainsInOrder: Bool = false, tileDepth: Int, scanWidth: Int = 8,
    queueDepth: Int = 16, loadWays: Int = 1, delivery: OperandDeliveryStudy.Scheme = .laneQueues
  ) {
    self.rows = rows
    self.columns = columns
    self.drainPorts = drainPorts
    self.drainsInOrder = drainsInOrder
    self.tileDepth = tileDepth
    self.scanWidth = scanWidth
    self.queueDepth = queueDepth
    self.loadWays = loadWays
    self.delivery = delivery
  }

  public var elements: Int { rows * columns }

  /// Banks of the weight buffers.
  public var banks: Int {
    switch delivery {
    case .words8: 8
    case .words16: 16
    case .sameLane, .laneQueues: 4
    }
  }

  /// Inputs of a beat of weights.
  public var loadedInputs: Int { banks * loadWays }

  public var model: ComputeUnitModel {
    ComputeUnitModel(
      rows: rows, drainPorts: drainPorts, drainsInOrder: drainsInOrder,
      encoder: delivery.encoder(queueDepth: queueDepth))
  }

  public func schedule(m: Int, k: Int, n: Int) -> ProductSchedule {
    ProductSchedule(
      shape: (m, k, n), rows: rows, columns: columns, tileDepth: tileDepth, banks: loadedInputs, scanWidth: scanWidth)
  }
}

/// What a matrix product takes.
public struct TaskTiming: Hashable, Sendable {
  /// From the first operand that is offered to the last result that has left, in an idle unit.
  public var cycles = 0
  public var statistics = EncodingStatistics()
  /// Slots that words have filled, of four for each cluster and cycle.
  public var slots = 0

  public init(cycles: Int = 0, statistics: EncodingStatistics = EncodingStatistics(), slots: Int = 0) {
    self.cycles = cycles
    self.statistics = statistics
    self.slots = slots
  }

  public static func += (sum: inout TaskTiming, other: TaskTiming) {
    sum.cycles += other.cycles
    sum.slots += other.slots
    sum.statistics.zero += other.statistics.zero
    sum.statistics.low += other.statistics.low
    sum.statistics.full += other.statistics.full
    sum.statistics.stalls += other.statistics.stalls
  }
}

extension ComputeGeometry {
  /// The cycles of a product on an idle unit whose operands are always there and whose results are always taken.
  public func timing(of task: MatrixTask) -> TaskTiming {
    let schedule = schedule(m: task.m, k: task.k, n: task.n)
    var unit = model
    var sources = (0..<rows).map { cluster in
      Array(
        schedule.beats(of: cluster) { row, inputs in
          row < task.m ? task.differences(row: row, inputs: inputs) : nil
        }.reversed())
    }
    let weightEnds = schedule.weightBeats.map(\.isLast)
    let takes = [Bool](repeating: true, count: drainPorts)
    let total = schedule.passes.count(where: \.completes) * rows
    var nextWeights = 0
    var drained = 0
    var cycles = 0
    while drained < total {
      let ready = unit.ready
      let weightReady = unit.weightReady
      for row in unit.resultRows where row != nil { drained += 1 }
      unit.advance(
        sources.map(\.last), weightLast: nextWeights < weightEnds.count ? weightEnds[nextWeights] : nil,
        takesResults: takes)
      for cluster in sources.indices where ready[cluster] && !sources[cluster].isEmpty { sources[cluster].removeLast() }
      if weightReady && nextWeights < weightEnds.count { nextWeights += 1 }
      cycles += 1
    }
    return TaskTiming(cycles: cycles, statistics: unit.statistics, slots: unit.usedSlots)
  }
}
