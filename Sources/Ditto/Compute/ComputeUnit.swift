import HDL
import HDLLibrary

/// The compute unit of Ditto (section V-B): `rows` clusters of an encoding unit and a row of processing elements each.
///
/// A cluster works on one row of the activations (a token, or an output position), a column on one output channel. All
/// clusters hold the same weight tile, but go through their own rows at their own pace: each skips its own zeros. A row
/// may be one weight tile ahead of the slowest one; the buffer of a tile is filled again when all rows have released it.
///
/// The activations of a row come tile by tile (up to `tileDepth` inputs of K), in beats; the last beat of a tile says
/// whether the sums are `complete`, and whether the next tile meets other weights (`releaseWeights`). A row that has nothing to
/// do takes tiles of one empty beat (`count` 0). Completed sums are held apart, so that the next tile goes on while they
/// are drained: each result port has its share of the rows and shows one at a time, lowest number first.
///
/// `mode` and `isUnsigned` count with each beat. Golden model: `denseProduct`; cycle model: `ComputeUnitModel`.
public final class ComputeUnit: Module {
  let configuration: ComputeConfiguration

  // MARK: Activations, one item a row
  @Input public var mode: Enum<EncodingMode>
  /// Whether activations are 0...255 instead of -128...127.
  @Input public var isUnsigned: Bit
  @Input(\ComputeUnit.flags) public var valid: Vec<UInt>
  @Output(\ComputeUnit.flags) public var ready: Vec<UInt>
  @Input(\ComputeUnit.activations) public var current: Vec<Vec<UInt>>
  /// The same inputs of the step before; temporal mode.
  @Input(\ComputeUnit.activations) public var previous: Vec<Vec<UInt>>
  /// The same inputs of the neighbouring row; spatial mode.
  @Input(\ComputeUnit.activations) public var neighbour: Vec<Vec<UInt>>
  @Input(\ComputeUnit.counts) public var count: Vec<UInt>
  @Input(\ComputeUnit.flags) public var last: Vec<UInt>
  @Input(\ComputeUnit.flags) public var complete: Vec<UInt>
  @Input(\ComputeUnit.flags) public var releaseWeights: Vec<UInt>

  // MARK: Weights, `loadedInputs` inputs of K a beat
  @Input public var weightValid: Bit
  @Output public var weightReady: Bit
  @Input public var weightLast: Bit
  @Input(\ComputeUnit.weightRows) public var weights: Vec<Vec<SInt>>

  // MARK: Results, one item a port; a row a beat
  @Output(\ComputeUnit.portFlags) public var resultValid: Vec<UInt>
  @Input(\ComputeUnit.portFlags) public var resultReady: Vec<UInt>
  /// Counted from the first row of the port.
  @Output(\ComputeUnit.rowNumbers) public var resultRow: Vec<UInt>
  @Output(\ComputeUnit.sums) public var results: Vec<Vec<SInt>>

  // MARK: Statistics of all encoding units
  @Input public var clearStatistics: Bit
  @Output(\ComputeUnit.statistic) public var zeroCount: UInt
  @Output(\ComputeUnit.statistic) public var lowCount: UInt
  @Output(\ComputeUnit.statistic) public var fullCount: UInt
  @Output(\ComputeUnit.statistic) public var stallCount: UInt

  private var rows: Int { configuration.rows }
  var flags: Shape<Vec<UInt>> { .vec(rows, .uint(1)) }
  var activations: Shape<Vec<Vec<UInt>>> { .vec(rows, .vec(configuration.cluster.encoding.scanWidth, .uint(8))) }
  var counts: Shape<Vec<UInt>> { .vec(rows, .uint(0...configuration.cluster.encoding.scanWidth)) }
  var weightRows: Shape<Vec<Vec<SInt>>> {
    .vec(configuration.cluster.loadedInputs, .vec(configuration.cluster.columns, .sint(8)))
  }
  var portFlags: Shape<Vec<UInt>> { .vec(configuration.drainPorts, .uint(1)) }
  var rowNumber: Shape<UInt> { .uint(0...max(1, configuration.rowsPerPort - 1)) }
  var rowNumbers: Shape<Vec<UInt>> { .vec(configuration.drainPorts, rowNumber) }
  var rowSums: Shape<Vec<SInt>> { .vec(configuration.cluster.columns, .sint(32)) }
  var sums: Shape<Vec<Vec<SInt>>> {
    .vec(configuration.drainPorts, rowSums)
  }
  var statistic: Shape<UInt> { .uint(0...(rows * 0xFFFF_FFFF)) }

  public init(_ configuration: ComputeConfiguration) { self.configuration = configuration }

  public override func body() {
    let cluster = array(ComputeCluster(configuration.cluster), [rows])
    cluster.$mode <== mode
    cluster.$isUnsigned <== isUnsigned
    cluster.$valid <== cluster.spread(valid, along: 0)[0]
    ready = cluster.ready.unsigned.gathered()
    cluster.$current <== cluster.spread(current, along: 0)
    cluster.$previous <== cluster.spread(previous, along: 0)
    cluster.$neighbour <== cluster.spread(neighbour, along: 0)
    cluster.$count <== cluster.spread(count, along: 0)
    cluster.$last <== cluster.spread(last, along: 0)[0]
    cluster.$complete <== cluster.spread(complete, along: 0)[0]
    cluster.$releaseWeights <== cluster.spread(releaseWeights, along: 0)[0]
    cluster.$clearStatistics <== clearStatistics
    load(cluster)
    drain(cluster)
    zeroCount = registered(cluster.zeroCount.sum(along: 0)[0], reset: 0, name: "zeros")
    lowCount = registered(cluster.lowCount.sum(along: 0)[0], reset: 0, name: "lows")
    fullCount = registered(cluster.fullCount.sum(along: 0)[0], reset: 0, name: "fulls")
    stallCount = registered(cluster.stallCount.sum(along: 0)[0], reset: 0, name: "stalls")
  }

  private func load(_ cluster: ModuleArray<ComputeCluster>) {
    let loader = instance(WeightLoader(bankDepth: configuration.cluster.loadDepth))
    loader.$valid <== weightValid
    weightReady = loader.ready
    loader.$last <== weightLast
    let recycle = concatenate(cluster.done[1].all(along: 0)[0], cluster.done[0].all(along: 0)[0]).named()
    loader.$recycle <== recycle
    cluster.$recycle <== recycle
    cluster.$loaded <== loader.loaded
    cluster.$weightWrite <== loader.write
    cluster.$weightBuffer <== loader.bufferSelect
    cluster.$weightAddress <== loader.address
    cluster.$weights <== weights
  }

  private func drain(_ cluster: ModuleArray<ComputeCluster>) {
    let pending = cluster.resultValid.gathered().packed.named("pendingRows")
    let held = cluster.results.gathered()
    let ports = (0..<configuration.drainPorts).map { DrainPort(self, $0, pending, held) }
    resultValid = Vec(ports.map(\.valid.unsigned), .uint(1))
    resultRow = Vec(ports.map(\.row), rowNumber)
    results = Vec(ports.map(\.results), rowSums)
    let drained = concatenate(ports.reversed().map(\.drained)).named("drainedRows")
    cluster.$drained <== cluster.spread(Shape<Vec<Bit>>.vec(rows, .bit).unpack(drained), along: 0)
  }
}
