import HDL

/// A cluster of the compute unit: one encoding unit, its double-buffered weight tiles in banks, and a row of processing
/// elements, one for each output channel.
///
/// Latency: 5 cycles from a beat of activations to its first word in the partial sums; results are there one cycle after
/// the last word is in them, and stay until `drained`.
public final class ComputeCluster: Module {
  let configuration: ClusterConfiguration

  // MARK: Activations
  @Input public var mode: Enum<EncodingMode>
  @Input public var isUnsigned: Bit
  @Input public var valid: Bit
  @Output public var ready: Bit
  @Input(\ComputeCluster.activations) public var current: Vec<UInt>
  @Input(\ComputeCluster.activations) public var previous: Vec<UInt>
  @Input(\ComputeCluster.activations) public var neighbour: Vec<UInt>
  @Input(\ComputeCluster.counts) public var count: UInt
  /// Whether the beat ends its tile.
  @Input public var last: Bit
  /// With the last beat: whether the sums are complete, and the next tile begins new ones.
  @Input public var complete: Bit
  /// With the last beat: whether the next tile meets the weights of the other buffer.
  @Input public var releaseWeights: Bit

  // MARK: Weights
  @Input public var weightWrite: Bit
  @Input public var weightBuffer: Bit
  @Input(\ComputeCluster.address) public var weightAddress: UInt
  /// One weight for each input of the beat and each column.
  @Input(\ComputeCluster.weightRows) public var weights: Vec<Vec<SInt>>
  /// Which of the two buffers hold a tile.
  @Input(2) public var loaded: UInt
  @Input(2) public var recycle: UInt
  @Output(2) public var done: UInt

  // MARK: Results
  @Output public var resultValid: Bit
  @Output(\ComputeCluster.sums) public var results: Vec<SInt>
  @Input public var drained: Bit

  // MARK: Statistics
  @Input public var clearStatistics: Bit
  @Output(32) public var zeroCount: UInt
  @Output(32) public var lowCount: UInt
  @Output(32) public var fullCount: UInt
  @Output(32) public var stallCount: UInt

  var activations: Shape<Vec<UInt>> { .vec(configuration.encoding.scanWidth, .uint(8)) }
  var counts: Shape<UInt> { .uint(0...configuration.encoding.scanWidth) }
  var address: Shape<UInt> { .uint(0...(configuration.loadDepth - 1)) }
  var weightRow: Shape<Vec<SInt>> { .vec(configuration.columns, .sint(8)) }
  var weightRows: Shape<Vec<Vec<SInt>>> { .vec(configuration.loadedInputs, weightRow) }
  var sums: Shape<Vec<SInt>> { .vec(configuration.columns, .sint(32)) }

  public init(_ configuration: ClusterConfiguration) { self.configuration = configuration }

  public override func body() {
    let control = instance(ClusterControl())
    switch configuration.delivery {
    case .laneQueues: laneQueues(control)
    case .words(let banks): words(control, banks: banks)
    }
    control.$loaded <== loaded
    control.$recycle <== recycle
    control.$drained <== drained
    done = control.done
    resultValid = control.resultValid
  }

  /// The double-buffered memories of the banks; each takes its inputs of a beat of weights.
  func weightBanks() -> [WeightBank] {
    (0..<configuration.delivery.banks).map { bank in
      let ways = (0..<configuration.loadWays).map { way in
        let name = configuration.loadWays == 1 ? "weights_\(bank)" : "weights_\(bank)_\(way)"
        let tile = memory(2 * configuration.loadDepth, of: weightRow, name: name)
        when(weightWrite) {
          tile[concatenate(weightBuffer, weightAddress)] = weights[way * configuration.delivery.banks + bank]
        }
        return tile
      }
      return WeightBank(ways: ways, cluster: self)
    }
  }

  /// Keeps the sums of all elements until they are drained.
  func hold(_ sums: Vec<SInt>, when capture: Bit) { results = registered(sums, enable: capture, name: "heldResults") }
}
