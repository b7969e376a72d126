import Ditto
import HDL
import HDLLibrary

/// The baseline "Diffy" (MICRO 2018) as Ditto's Table III has it: Ditto's compute unit on differences to the neighbouring
/// row of the same step, and a reconstruction that sums the results along the rows.
///
/// The first row of each line comes with zeros as its neighbours, so that it counts with its values. Results leave in the
/// order of the rows, one cycle after the compute unit shows them. Ports as those of `ComputeUnit`, with one result port.
///
/// Golden model: `denseProduct`; cycle model: `ComputeGeometry` with `drainsInOrder`, and one cycle.
public final class DiffyUnit: Module {
  let configuration: ComputeConfiguration

  // MARK: Activations, one item a row
  @Input(\DiffyUnit.flags) public var valid: Vec<UInt>
  @Output(\DiffyUnit.flags) public var ready: Vec<UInt>
  @Input(\DiffyUnit.activations) public var current: Vec<Vec<UInt>>
  @Input(\DiffyUnit.activations) public var neighbour: Vec<Vec<UInt>>
  @Input(\DiffyUnit.counts) public var count: Vec<UInt>
  @Input(\DiffyUnit.flags) public var last: Vec<UInt>
  @Input(\DiffyUnit.flags) public var complete: Vec<UInt>
  @Input(\DiffyUnit.flags) public var releaseWeights: Vec<UInt>
  /// Rows of a line.
  @Input(1...0xFFFFFF) public var lineWidth: UInt
  /// Rows that go through with the same weights, idle ones at the end included: a multiple of `rows`.
  @Input(1...0xFFFFFF) public var blockRows: UInt

  // MARK: Weights
  @Input public var weightValid: Bit
  @Output public var weightReady: Bit
  @Input public var weightLast: Bit
  @Input(\DiffyUnit.weightRows) public var weights: Vec<Vec<SInt>>

  // MARK: Results
  @Output(.vec(1, .uint(1))) public var resultValid: Vec<UInt>
  @Input(.vec(1, .uint(1))) public var resultReady: Vec<UInt>
  @Output(\DiffyUnit.rowNumbers) public var resultRow: Vec<UInt>
  @Output(\DiffyUnit.sums) public var results: Vec<Vec<SInt>>

  // MARK: Statistics
  @Input public var clearStatistics: Bit
  @Output(\DiffyUnit.statistic) public var zeroCount: UInt
  @Output(\DiffyUnit.statistic) public var lowCount: UInt
  @Output(\DiffyUnit.statistic) public var fullCount: UInt
  @Output(\DiffyUnit.statistic) public var stallCount: UInt

  private var rows: Int { configuration.rows }
  private var columns: Int { configuration.cluster.columns }
  private var scanWidth: Int { configuration.cluster.encoding.scanWidth }
  var flags: Shape<Vec<UInt>> { .vec(rows, .uint(1)) }
  var activations: Shape<Vec<Vec<UInt>>> { .vec(rows, .vec(scanWidth, .uint(8))) }
  var counts: Shape<Vec<UInt>> { .vec(rows, .uint(0...scanWidth)) }
  var weightRows: Shape<Vec<Vec<SInt>>> { .vec(configuration.cluster.loadedInputs, .vec(columns, .sint(8))) }
  var rowNumbers: Shape<Vec<UInt>> { .vec(1, .uint(0...max(1, rows - 1))) }
  var rowSums: Shape<Vec<SInt>> { .vec(columns, .sint(32)) }
  var sums: Shape<Vec<Vec<SInt>>> { .vec(1, rowSums) }
  var statistic: Shape<UInt> { .uint(0...(rows * 0xFFFF_FFFF)) }

  /// - Throws: `ConfigurationError`.
  public init(rows: Int, cluster: ClusterConfiguration) throws {
    configuration = try ComputeConfiguration(rows: rows, drainPorts: 1, drainsInOrder: true, cluster: cluster)
  }

  public override func body() {
    let compute = instance(ComputeUnit(configuration))
    compute.$mode <== Enum(EncodingMode.spatial)
    compute.$isUnsigned <== false
    compute.$valid <== valid
    ready = compute.ready
    compute.$current <== current
    compute.$previous <== neighbour
    compute.$neighbour <== neighbour
    compute.$count <== count
    compute.$last <== last
    compute.$complete <== complete
    compute.$releaseWeights <== releaseWeights
    compute.$weightValid <== weightValid
    weightReady = compute.weightReady
    compute.$weightLast <== weightLast
    compute.$weights <== weights
    compute.$clearStatistics <== clearStatistics
    zeroCount = compute.zeroCount
    lowCount = compute.lowCount
    fullCount = compute.fullCount
    stallCount = compute.stallCount
    reconstruct(compute)
  }

  private func reconstruct(_ compute: ComputeUnit) {
    let isShown = reg(.bit, reset: 0, name: "isShown")
    let position = reg(.uint(24), reset: 0, name: "positionInLine")
    let row = reg(.uint(24), reset: 0, name: "rowOfBlock")
    let accepts = (!isShown | resultReady[0][0]).named()
    let takes = (accepts & compute.resultValid[0][0]).named()
    compute.$resultReady <== Vec([accepts.unsigned], .uint(1))
    when(accepts) { isShown <== compute.resultValid[0][0] }

    let nextRow = (row &+ 1).named("nextRow")
    let nextPosition = (position &+ 1).named("nextPosition")
    when(takes) {
      row <== nextRow
      position <== nextPosition
      when(nextPosition == lineWidth) { position <== 0 }
      when(nextRow == blockRows) {
        row <== 0
        position <== 0
      }
    }
    let channel = array(PrefixSum(), [columns])
    channel.$enable <== takes
    channel.$first <== (position == 0)
    channel.$change <== channel.spread(compute.results[0], along: 0)
    resultValid = Vec([isShown.unsigned], .uint(1))
    resultRow = Vec(
      [registered(compute.resultRow[0], enable: takes, name: "shownRow")], .uint(0...max(1, rows - 1)))
    results = Vec([channel.value.gathered()], rowSums)
  }
}
