/// The timing of the compute unit, cycle for cycle.
///
/// In each cycle `ready`, `weightReady` and `resultRows` are what the unit shows; then `advance` is the clock edge.
public struct ComputeUnitModel: Sendable {
  public private(set) var clusters: [ClusterModel]
  /// For each result port the row whose results it shows.
  public private(set) var resultRows: [Int?]
  private let drainsInOrder: Bool
  /// For each port the row, counted from its first, whose turn it is if they drain in order.
  private var turns: [Int]
  private var loaded = [false, false]
  private var filling = 0

  /// - Parameters:
  ///   - encoder: the encoding unit of each row, in its state after reset.
  ///   - drainPorts: a divisor of `rows`.
  ///   - drainsInOrder: whether each port waits for its rows in their order.
  public init(rows: Int, drainPorts: Int = 1, drainsInOrder: Bool = false, encoder: any EncoderModel) {
    precondition(rows % drainPorts == 0, "\(drainPorts) ports do not divide \(rows) rows")
    self.drainsInOrder = drainsInOrder
    turns = Array(repeating: 0, count: drainPorts)
    clusters = Array(repeating: ClusterModel(encoder), count: rows)
    resultRows = Array(repeating: nil, count: drainPorts)
  }

  public var ready: [Bool] { clusters.map(\.encoder.isReady) }
  public var weightReady: Bool { !loaded[filling] }
  /// Slots that all rows have filled.
  public var usedSlots: Int { clusters.reduce(0) { $0 + $1.usedSlots } }

  public var statistics: EncodingStatistics {
    clusters.reduce(into: EncodingStatistics()) { sum, cluster in
      sum.zero += cluster.encoder.statistics.zero
      sum.low += cluster.encoder.statistics.low
      sum.full += cluster.encoder.statistics.full
      sum.stalls += cluster.encoder.statistics.stalls
    }
  }

  /// One clock edge.
  ///
  /// - Parameters:
  ///   - beats: what is offered to each row.
  ///   - weightLast: whether the beat of weights that is offered is the last one of its tile; nil if none is offered.
  ///   - takesResults: one for each result port.
  public mutating func advance(_ beats: [EncodedBeat?], weightLast: Bool?, takesResults: [Bool]) {
    let recycle = (0..<2).map { index in clusters.allSatisfy { $0.done[index] } }
    let writes = weightLast != nil && weightReady
    let loadedBefore = loaded
    let rowsPerPort = clusters.count / resultRows.count
    var isDrained = [Bool](repeating: false, count: clusters.count)
    for port in resultRows.indices where resultRows[port] == nil || takesResults[port] {
      let rows = (port * rowsPerPort)..<((port + 1) * rowsPerPort)
      let picked =
        drainsInOrder
        ? [rows.lowerBound + turns[port]].first { clusters[$0].holdsResult }
        : rows.first { clusters[$0].holdsResult }
      if let picked {
        isDrained[picked] = true
        turns[port] = (turns[port] + 1) % rowsPerPort
      }
      resultRows[port] = picked
    }
    for index in 0..<2 where recycle[index] { loaded[index] = false }
    if writes, weightLast == true {
      loaded[filling] = true
      filling = 1 - filling
    }
    for row in clusters.indices {
      clusters[row].advance(beats[row], loaded: loadedBefore, recycle: recycle, isDrained: isDrained[row])
    }
  }
}
