/// The timing of the compute unit, cycle for cycle.
///
/// In each cycle `ready`, `weightReady` and `resultRow` are what the unit shows; then `advance` is the clock edge.
public struct ComputeUnitModel: Sendable {
  public private(set) var clusters: [ClusterModel]
  /// The row whose results are at the output.
  public private(set) var resultRow: Int?
  private var loaded = [false, false]
  private var filling = 0

  /// - Parameter encoder: the encoding unit of each row, in its state after reset.
  public init(rows: Int, encoder: any EncoderModel) {
    clusters = Array(repeating: ClusterModel(encoder), count: rows)
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
  public mutating func advance(_ beats: [EncodedBeat?], weightLast: Bool?, takesResult: Bool) {
    let recycle = (0..<2).map { index in clusters.allSatisfy { $0.done[index] } }
    let writes = weightLast != nil && weightReady
    let loadedBefore = loaded
    var picked: Int?
    if resultRow == nil || takesResult {
      picked = clusters.firstIndex { $0.holdsResult }
      resultRow = picked
    }
    for index in 0..<2 where recycle[index] { loaded[index] = false }
    if writes, weightLast == true {
      loaded[filling] = true
      filling = 1 - filling
    }
    for row in clusters.indices {
      clusters[row].advance(beats[row], loaded: loadedBefore, recycle: recycle, isDrained: picked == row)
    }
  }
}
