import HDL
import HDLLibrary

/// What normalisation multiplies and adds for a vector of channels.
struct AffineParameters: Bundle {
  @Field(.vec(1, .sint(16))) var gains: Vec<SInt>
  @Field(.vec(1, .sint(16))) var offsets: Vec<SInt>
  private let lanes: Int

  init(lanes: Int) {
    self.lanes = lanes
    _gains = Field(.vec(lanes, .sint(16)))
    _offsets = Field(.vec(lanes, .sint(16)))
  }
  init() { self.init(lanes: 1) }
  func blank() -> Self { Self(lanes: lanes) }
  var shapeName: String { "\(Self.self)_\(lanes)" }
}

/// What the row unit is doing with a row that is in its buffer.
enum RowPass: HardwareEnum {
  /// There is none yet whose maximum or moments are known.
  case await
  /// Reading it for the sum of softmax.
  case scan
  case awaitFactor
  /// Reading it for the results, which leave while the next row goes on.
  case drain
}

/// Softmax and normalisation over a row buffer.
///
/// A row is taken into one half of the buffer, with its maximum or moments on the way, while the other half is worked on.
/// When nobody stalls, a row of n vectors takes n cycles and some with normalisation, 2n and some with softmax;
/// docs/ditto/vector-processing.md has the figures.
final class RowUnit: Module {
  let configuration: VectorProcessingConfiguration
  @Input(\RowUnit.stream) var push: Stream<Vec<SInt>>
  @Output(\RowUnit.stream) var pop: Stream<Vec<SInt>>
  @Input var isSoftmax: Bit
  @Input(\RowUnit.vectorCounts) var vectors: UInt
  @Input(\RowUnit.laneCounts) var lastLanes: UInt
  @Input(16) var epsilon: UInt
  @Input(\RowUnit.addresses) var parameterBase: UInt
  @Input(\RowUnit.periods) var parameterPeriod: UInt
  @Input var write: Bit
  @Input(\RowUnit.addresses) var writeAddress: UInt
  @Input(\RowUnit.parameters) var writeParameters: AffineParameters
  @Reg(reset: .await) var pass: Enum<RowPass>
  @Reg(\RowUnit.positions, reset: 0) var filled: UInt
  @Reg(\RowUnit.positions, reset: 0) var position: UInt
  /// Which half of the buffer is filled or was filled last; the other one is worked on until `take`.
  @Reg(reset: false) var half: Bit
  /// Whether that half has a whole row.
  @Reg(reset: false) var isWhole: Bit
  /// Whether also its maximum or moments are known.
  @Reg(reset: false) var isPrepared: Bit
  @Reg(\RowUnit.addresses, reset: 0) var affineOffset: UInt

  var lanes: Int { configuration.lanes }
  var vector: Shape<Vec<SInt>> { .vec(lanes, .sint(16)) }
  var stream: Shape<Stream<Vec<SInt>>> { .stream(vector) }
  var vectorCounts: Shape<UInt> { .uint(1...configuration.rowVectors) }
  var laneCounts: Shape<UInt> { .uint(1...lanes) }
  var positions: Shape<UInt> { .uint(0...(configuration.rowVectors - 1)) }
  var addresses: Shape<UInt> { .uint(0...(configuration.parameterVectors - 1)) }
  var periods: Shape<UInt> { .uint(1...configuration.parameterVectors) }
  var parameters: Shape<AffineParameters> { .bundle(AffineParameters(lanes: lanes)) }

  init(_ configuration: VectorProcessingConfiguration) { self.configuration = configuration }

  override func body() {
    let rows = memory(2 * configuration.rowVectors, of: vector)
    let affine = memory(configuration.parameterVectors, of: parameters)
    when(write) { affine[writeAddress] = writeParameters }

    let fillsLast = (filled == (vectors &- 1)).named()
    let isLast = (position == (vectors &- 1)).named()

    // All passes stall together when the results do: those of a row may leave while the next one is taken.
    let advance: Bit = wire(.bit)
    let isScanning = (pass == .scan).named()
    let isDraining = (pass == .drain).named()
    push.ready = !isWhole & advance
    let fill = push.fire
    when(fill) {
      rows[address(filled, half)] = push.payload
      filled = following(filled, fillsLast)
      when(fillsLast) { isWhole = true }
    }
    let take = ((pass == .await) & isPrepared & advance).named()
    let reads = ((isScanning | isDraining) & advance).named()
    let values = rows.read(address(position, !half), enable: reads)
    let valuesPresent = registered(present(isLast), enable: reads, name: "values_present")
    let scanned = registered(isScanning, reset: 0, enable: advance, name: "scanned")
    let scannedFirst = registered(position == 0, enable: advance, name: "scanned_first")
    let scannedLast = registered(isLast, enable: advance, name: "scanned_last")

    let pipe = Pipeline(in: self, enable: advance)
    let drain = pipe.input(isDraining).registered(reset: 0, name: "drain")
    let normalised = drain.registered(NormalisationLane.latency, reset: 0, name: "drain_late")
    let scaled = normalised.map { $0 & isSoftmax }
      .registered(Softmax.latency - NormalisationLane.latency, reset: 0, name: "scaled")
    let isFull = mux(isSoftmax, scaled.value, normalised.value).named()
    advance <== !isFull | pop.ready

    let affineIsRead = drain.registered(NormalisationLane.affineLatency - 1, reset: 0, name: "drain_late").value
    let affineIsLast = pipe.input(isLast).registered(NormalisationLane.affineLatency, name: "drain_last").value
    let channel = affine.read(
      (parameterBase + affineOffset).restricted(to: 0...(configuration.parameterVectors - 1)), enable: advance)
    when(advance & affineIsRead) {
      affineOffset = mux(
        affineIsLast | (affineOffset == (parameterPeriod &- 1)), 0,
        (affineOffset &+ 1).restricted(to: 0...(configuration.parameterVectors - 1)))
    }

    let softmax = instance(Softmax(lanes: lanes, elements: configuration.elements))
    let normalisation = instance(Normalisation(lanes: lanes, elements: configuration.elements))
    softmax.$fill <== fill & isSoftmax
    softmax.$scan <== scanned
    softmax.$fillsFirst <== filled == 0
    softmax.$fillsLast <== fillsLast
    softmax.$take <== take
    softmax.$scansFirst <== scannedFirst
    softmax.$scansLast <== scannedLast
    softmax.$enable <== advance
    softmax.$filled <== push.payload
    softmax.$filledPresent <== present(fillsLast)
    softmax.$values <== values
    softmax.$present <== valuesPresent
    normalisation.$fill <== fill & !isSoftmax
    normalisation.$first <== filled == 0
    normalisation.$last <== fillsLast
    normalisation.$take <== take
    normalisation.$enable <== advance
    normalisation.$count <== elements
    normalisation.$epsilon <== epsilon
    normalisation.$filled <== push.payload
    normalisation.$filledPresent <== present(fillsLast)
    normalisation.$values <== values
    normalisation.$gains <== channel.gains
    normalisation.$offsets <== channel.offsets

    pop.valid = isFull
    pop.payload = mux(
      isSoftmax, Vec((0..<lanes).map { softmax.results[$0].signed.extended(to: 16) }, .sint(16)),
      normalisation.results)
    pop.assertProtocol()

    when(reads) { position = following(position, isLast) }
    when(softmax.maximumIsReady | normalisation.factorIsReady) { isPrepared = true }
    when(take) {
      isPrepared = false
      isWhole = false
      half = !half
    }
    match(pass) { state in
      switch state {
      case .await:
        when(take) { pass <== mux(isSoftmax, Enum(.scan), Enum(.drain)) }
      case .scan: when(advance & isLast) { pass <== .awaitFactor }
      case .awaitFactor:
        when(softmax.factorIsReady) { pass <== .drain }
      case .drain: when(advance & isLast) { pass <== .await }
      }
    }
  }

  /// In one half of the buffer.
  private func address(_ position: UInt, _ isUpper: Bit) -> UInt {
    mux(isUpper, position + UInt(configuration.rowVectors), position)
      .restricted(to: 0...(2 * configuration.rowVectors - 1))
  }

  private func following(_ position: UInt, _ isLast: Bit) -> UInt {
    mux(isLast, 0, (position &+ 1).restricted(to: 0...(configuration.rowVectors - 1)))
  }

  /// Which lanes of a vector belong to the row.
  private func present(_ isLast: Bit) -> UInt {
    concatenate((0..<lanes).reversed().map { (UInt($0) < lastLanes) | !isLast })
  }

  /// Of the row.
  private var elements: UInt {
    let whole = ((vectors - 1) * SInt(lanes)).asUInt
    return registered((whole + lastLanes).restricted(to: 1...configuration.elements), name: "elements")
  }
}
