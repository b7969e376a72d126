import HDL
import HDLLibrary

/// What the loader of weights is doing.
enum WeightState: HardwareEnum {
  case idle
  /// Asking for the lines of a tile, and then for its parameters.
  case lines, parameters
  /// Waiting for the last data.
  case await
}

/// A K tile whose weights the GEMM engine is to have.
struct WeightTile: Bundle {
  /// The beat of a row.
  @Field(1) var beat: UInt
  /// Whether the parameters are wanted too.
  @Field var first: Bit
  private let beats: Int
  init(beats: Int) {
    self.beats = beats
    _beat = Field(.uint(0...(beats - 1)))
  }
  init() { self.init(beats: 2) }
  func blank() -> Self { Self(beats: beats) }
  var shapeName: String { "WeightTile_\(beats)" }
}

/// The weights and parameters of two output tiles: one is loaded from memory while the GEMM engine is fed from the
/// other.
///
/// - Loading: the lines of a tile, then its parameters. A line is a row of the weights; of transposed weights it is one
///   element of all of the tile's rows, an access each.
/// - Feeding: for each request the weights of one K tile, a row a cycle, and with `first` the parameters.
final class WeightStore: Module {
  let configuration: AcceleratorConfiguration
  /// One more segment whose tiles are to be loaded.
  @Input var want: Bit
  @Input(16) var elements: UInt
  @Input(16) var features: UInt
  @Input var isTransposed: Bit
  @Input(32) var address: UInt
  @Input(32) var rowStride: UInt
  @Input(32) var parameterAddress: UInt
  @Output(\WeightStore.commands) var request: Stream<DMACommand>
  @Input(\WeightStore.words) var data: Stream<Fragment<UInt>>

  /// Whether the tile that is fed next is there; whether all that was asked for of it has gone to the engine; and that it
  /// is not needed any more.
  @Output var isLoaded: Bit
  @Output var isPumped: Bit
  @Input var releases: Bit
  @Input(\WeightStore.tiles) var tile: Stream<WeightTile>
  @Output(\WeightStore.weightStream) var weights: Stream<Vec<SInt>>
  @Output(\WeightStore.parameterStream) var parameters: Stream<RowParameters>
  @Output var busy: Bit

  @Reg(reset: .idle) var state: Enum<WeightState>
  @Reg(16, reset: 0) var wanted: UInt
  /// The tile's first output feature.
  @Reg(16, reset: 0) var feature: UInt
  @Reg(16, reset: 0) var line: UInt
  @Reg(32, reset: 0) var offset: UInt
  @Reg(reset: false) var loadHalf: Bit
  @Reg(reset: false) var feedHalf: Bit
  @Reg(2, reset: 0) var full: UInt
  @Reg(16, reset: 0) var dataLine: UInt
  @Reg(16, reset: 0) var dataBeat: UInt
  @Reg(8, reset: 0) var dataParameter: UInt

  var rows: Int { configuration.units.gemm.rows }
  var bytes: Int { configuration.beatBytes }
  var word: Shape<UInt> { .uint(8 * bytes) }
  var commands: Shape<Stream<DMACommand>> { .stream(configuration.readCommand) }
  var words: Shape<Stream<Fragment<UInt>>> { .stream(.fragment(word)) }
  var tiles: Shape<Stream<WeightTile>> { .stream(WeightTile(beats: configuration.rowBeats).shape) }
  var weightStream: Shape<Stream<Vec<SInt>>> { .stream(.vec(bytes, .sint(8))) }
  var parameterStream: Shape<Stream<RowParameters>> { .stream(RowParameters().shape) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let left = (features &- feature).named("featuresLeft")
    let active = mux(left < UInt(rows), left, UInt(rows, width: 16)).named("activeRows")
    let lines = mux(isTransposed, elements, active).named("tileLines")
    let lastBeat = configuration.lastBeat(elements).named("lastBeat")
    let landed = wire(.bit, name: "landed")
    ask(lines, lastBeat, isLastTile: (left <= UInt(rows)).named("isLastTile"), landed)
    let memories = store(lines, mux(isTransposed, 0, lastBeat).named("lastLineBeat"), landed)

    isLoaded = mux(feedHalf, full[1], full[0])
    full = (full | mux(landed, half(loadHalf), 0)) & ~mux(releases, half(feedHalf), UInt(0, width: 2))
    when(landed) { loadHalf = !loadHalf }
    when(releases) { feedHalf = !feedHalf }
    busy = (state != .idle) | (wanted != 0)

    let requests = tile.fork(2, name: "tileFork")
    unused(requests[1].payload.beat)
    let isPumping = pumpWeights(memories.banks, requests[0])
    let isPumpingParameters = pumpParameters(
      memories.parameters, requests[1].takeWhen(requests[1].payload.first, name: "parameterTile"))
    isPumped = !isPumping & !isPumpingParameters
  }

  private func half(_ number: Bit) -> UInt { mux(number, UInt(2, width: 2), UInt(1, width: 2)) }

  /// The commands of a tile.
  private func ask(_ lines: UInt, _ lastBeat: UInt, isLastTile: Bit, _ landed: Bit) {
    let isFree = !mux(loadHalf, full[1], full[0])
    let asksParameters = state == .parameters
    let column = mux(isTransposed, feature, UInt(0, width: 16))
    request.valid = (state == .lines) | asksParameters
    request.payload.address = mux(
      asksParameters, parameterAddress &+ concatenate(feature, UInt(0, width: 3)), address &+ offset &+ column)
    request.payload.beats = mux(
      asksParameters, 8, (mux(isTransposed, 0, lastBeat) + 1).restricted(to: 1...configuration.rowBeats))
    match(state) { s in
      switch s {
      case .idle:
        when((wanted != 0) & isFree) {
          state <== .lines
          line = 0
          when(isTransposed) { offset = 0 }
        }
      case .lines:
        when(request.fire) {
          line = line &+ 1
          offset = offset &+ rowStride
          when((line &+ 1) == lines) { state <== .parameters }
        }
      case .parameters: when(request.fire) { state <== .await }
      case .await:
        when(landed) {
          state <== .idle
          feature = mux(isLastTile, 0, feature &+ UInt(rows))
          when(isLastTile) { offset = 0 }
        }
      }
    }
    let ends = (landed & isLastTile).named("endsSegment")
    when(want & !ends) { wanted = wanted &+ 1 }.elsewhen(ends & !want) { wanted = wanted &- 1 }
  }

  /// The data of a tile: a bank of weights for each PE row, and the parameters of all rows.
  private func store(
    _ lines: UInt, _ lastBeat: UInt, _ landed: Bit
  ) -> (banks: [Mem<UInt>], parameters: Mem<RowParameters>) {
    unused(data.payload.last)
    let isParameter = (dataLine == lines).named("isParameter")
    let parameterWords = wire(.stream(word), name: "parameterBeats")
    parameterWords.valid = data.valid & isParameter
    parameterWords.payload = data.payload.fragment
    data.ready = !isParameter | parameterWords.ready
    let parameter = parameterWords.adapted(to: 64, name: "parameterWords")
    parameter.ready = true
    unused(parameter.payload[53...63])

    let takesWeights = (data.fire & !isParameter).named("takesWeights")
    when(takesWeights) {
      dataBeat = dataBeat &+ 1
      when(dataBeat == lastBeat) {
        dataBeat = 0
        dataLine = dataLine &+ 1
      }
    }
    let beat = mux(isTransposed, dataLine >> bytes.logarithm, dataBeat).restricted(to: 0...(configuration.rowBeats - 1))
    let address = (loadHalf.unsigned * UInt(configuration.rowBeats) + beat).named("weightAddress")
    let lane = dataLine[0...(bytes.logarithm - 1)]
    let laneMask = concatenate((0..<bytes).reversed().map { lane == UInt($0) }).named("laneMask")
    let banks = (0..<rows).map { row in
      let memory = memory(2 * configuration.rowBeats, of: word, name: "weights_\(row)")
      let byte = data.payload.fragment[(8 * row)...(8 * row + 7)]
      let isRow = (dataLine == UInt(row)).replicated(bytes)
      when(takesWeights) {
        memory.write(
          address, mux(isTransposed, byte.replicated(bytes), data.payload.fragment),
          mask: mux(isTransposed, laneMask, isRow), granularity: 8)
      }
      return memory
    }
    let parameters = memory(2 * rows, of: RowParameters().shape, name: "parameters")
    let isLast = (dataParameter == UInt(rows - 1)).named("isLastParameter")
    landed <== parameter.valid & isLast
    when(parameter.valid) {
      let values = RowParameters()
      values.bias = parameter.payload[0...31].asSInt
      values.multiplier = parameter.payload[32...47]
      values.shift = parameter.payload[48...52]
      parameters[loadHalf.unsigned * UInt(rows) + dataParameter.restricted(to: 0...(rows - 1))] = values
      dataParameter = dataParameter &+ 1
      when(isLast) {
        dataParameter = 0
        dataLine = 0
      }
    }
    return (banks, parameters)
  }

  /// All banks are read at once; their words then leave one by one.
  private func pumpWeights(_ banks: [Mem<UInt>], _ request: Stream<WeightTile>) -> Bit {
    unused(request.payload.first)
    let active = reg(.bit, reset: 0, name: "weightsActive")
    let row = reg(.uint(0...(rows - 1)), reset: 0, name: "weightRow")
    let ends = (weights.fire & (row == UInt(rows - 1))).named("endsWeights")
    request.ready = !active | ends
    let address = feedHalf.unsigned * UInt(configuration.rowBeats) + request.payload.beat
    let held = banks.enumerated().map { $1.read(address, enable: request.fire, name: "weightWord_\($0)") }
    when(weights.fire) { row <== mux(ends, 0, (row &+ 1).restricted(to: 0...(rows - 1))) }
    when(request.fire) { active <== true }.elsewhen(ends) { active <== false }
    weights.valid = active
    weights.payload = Shape<Vec<SInt>>.vec(bytes, .sint(8)).unpack(Vec(held, word)[row])
    return active
  }

  private func pumpParameters(_ memory: Mem<RowParameters>, _ request: Stream<WeightTile>) -> Bit {
    unused(request.payload.beat, request.payload.first)
    let active = reg(.bit, reset: 0, name: "parametersActive")
    let row = reg(.uint(0...(rows - 1)), reset: 0, name: "parameterRow")
    let ends = (parameters.fire & (row == UInt(rows - 1))).named("endsParameters")
    request.ready = !active | ends
    when(parameters.fire) { row <== mux(ends, 0, (row &+ 1).restricted(to: 0...(rows - 1))) }
    when(request.fire) { active <== true }.elsewhen(ends) { active <== false }
    parameters.valid = active
    parameters.payload = memory[feedHalf.unsigned * UInt(rows) + row]
    return active
  }
}
