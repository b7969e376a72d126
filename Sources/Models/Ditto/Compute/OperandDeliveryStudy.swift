/// How well the ways to bring nibbles and weights together keep the multipliers busy.
///
/// Each measurement runs the cycle model of a compute unit over rows of differences, a block of rows after the other with
/// the same weights. The rows go at their own pace; where K is longer than a weight tile, at most one tile ahead of the
/// slowest one. Weights are always there in time, and each port drains `rowsPerPort` rows.
public struct OperandDeliveryStudy: Sendable {
  /// A way to deliver the operands of a four-lane element.
  public enum Scheme: String, CaseIterable, Sendable {
    /// Words in order (Fig. 11, 12), weights in 8 banks, an 8:1 choice in every lane of every element.
    case words8
    /// The same with 16 banks.
    case words16
    /// A queue and a bank for each lane; a full value takes its lane two cycles; a shifter in every lane.
    case sameLane
    /// A queue and a bank for each lane; a full value takes both lanes of its pair for a cycle; Fig. 12's element with a
    /// 2:1 choice of weights in every lane.
    case laneQueues

    /// - Parameter queueDepth: in values; for queues a lane, of each of them.
    public func encoder(queueDepth: Int) -> any EncoderModel {
      switch self {
      case .words8: EncodingUnitModel(queueDepth: queueDepth, banks: 8)
      case .words16: EncodingUnitModel(queueDepth: queueDepth, banks: 16)
      case .sameLane: LaneEncodingUnitModel(queueDepth: queueDepth, highNibble: .sameLane)
      case .laneQueues: LaneEncodingUnitModel(queueDepth: queueDepth)
      }
    }
  }

  /// What a measurement gave.
  public struct Measurement: Hashable, Sendable {
    public var scheme: Scheme
    /// Clusters that run beside each other.
    public var rows: Int
    public var cycles: Int
    /// Inputs that were scanned, in all rows.
    public var inputs: Int
    /// Slots that were filled, in all rows.
    public var slots: Int

    /// Filled slots of all there were.
    public var utilisation: Double { Double(slots) / Double(4 * rows * cycles) }
    /// Multiplications of int8 values that an element stands for in a cycle, skipped ones included.
    public var effectiveMultiplications: Double { Double(inputs) / Double(rows * cycles) }
  }

  public var scanWidth: Int
  public var queueDepth: Int
  /// Inputs of a weight tile.
  public var tileDepth: Int
  /// Rows that share a port for their results, where it divides their number.
  public var rowsPerPort: Int

  public init(scanWidth: Int = 8, queueDepth: Int = 16, tileDepth: Int = 2560, rowsPerPort: Int = 8) {
    self.scanWidth = scanWidth
    self.queueDepth = queueDepth
    self.tileDepth = tileDepth
    self.rowsPerPort = rowsPerPort
  }

  /// Runs `differences`, one list along K for each row of the activations, on `rows` clusters.
  ///
  /// - Parameter differences: at least one; if they do not fill the last block of rows, it begins with the first again.
  public func measure(_ scheme: Scheme, _ differences: [[EncodedDifference]], rows: Int) -> Measurement {
    precondition(!differences.isEmpty, "a measurement needs at least one row of differences")
    let blocks = (differences.count + rows - 1) / rows
    var sources = (0..<rows).map { cluster in
      (0..<blocks).flatMap { tiles(differences[($0 * rows + cluster) % differences.count], isLast: $0 == blocks - 1) }
    }
    let inputs = sources.reduce(0) { $0 + $1.reduce(0) { $0 + $1.differences.count } }
    for cluster in sources.indices { sources[cluster].reverse() }
    var unit = ComputeUnitModel(
      rows: rows, drainPorts: drainPorts(rows), encoder: scheme.encoder(queueDepth: queueDepth))
    let takes = [Bool](repeating: true, count: unit.resultRows.count)
    var cycles = 0
    var drained = 0
    while drained < blocks * rows {
      let ready = unit.ready
      drained += unit.resultRows.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
      unit.advance(sources.map(\.last), weightLast: true, takesResults: takes)
      for cluster in sources.indices where ready[cluster] && !sources[cluster].isEmpty { sources[cluster].removeLast() }
      cycles += 1
    }
    return Measurement(scheme: scheme, rows: rows, cycles: cycles, inputs: inputs, slots: unit.usedSlots)
  }

  private func drainPorts(_ rows: Int) -> Int { rows % rowsPerPort == 0 ? rows / rowsPerPort : 1 }

  /// The beats of one row; sums are complete at its end, weights change after each tile or, if K fits in one, at the end
  /// of everything.
  private func tiles(_ row: [EncodedDifference], isLast: Bool) -> [EncodedBeat] {
    let fits = row.count <= tileDepth
    return stride(from: 0, to: max(1, row.count), by: tileDepth).flatMap { start -> [EncodedBeat] in
      let end = min(start + tileDepth, row.count)
      let tile = row[start..<end].map { difference in
        var shifted = difference
        shifted.input -= start
        return shifted
      }
      return beats(tile, scanWidth: scanWidth, tag: (end == row.count ? 1 : 0) | (!fits || isLast ? 2 : 0))
    }
  }
}
