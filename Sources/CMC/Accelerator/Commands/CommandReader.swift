import HDL
import HDLLibrary

/// Why a command list ended before its end.
public enum AcceleratorError: Int, Sendable, CaseIterable, Hashable {
  case none
  /// A kind of command, a function or a shift that there is not, or a reserved bit that is not 0.
  case unknownCommand
  /// A size that is 0.
  case zeroSize
  /// More rows, tokens, frames or elements than the buffers hold.
  case beyondBuffers
  /// An address or a stride that is not a multiple of a beat.
  case unaligned
  /// A search or a way of loading that does not go with the sizes.
  case unfitSearch
  /// Memory answered a read with an error.
  case readFailed
  /// Memory answered a write with an error.
  case writeFailed
}

/// What the command reader is doing.
enum CommandState: HardwareEnum {
  case idle
  /// Asking for a command, waiting for its data and for memory's response, looking at it.
  case request, await, respond, check
  /// A unit works on it; until the last write is acknowledged.
  case run
  case end
}

/// Works off a command list: reads a command, checks it, starts the unit that it is for and waits until it has ended
/// and everything is in memory; stops at the first error.
final class CommandReader: Module {
  let configuration: AcceleratorConfiguration
  @Input var start: Bit
  @Input(32) var listAddress: UInt
  @Input(16) var listCount: UInt
  @Output(\CommandReader.commands) var request: Stream<DMACommand>
  @Input(\CommandReader.words) var data: Stream<Fragment<UInt>>
  @Output(\CommandReader.jobs) var product: ProductJob
  @Output var startsProduct: Bit
  @Output(\CommandReader.rowJobs) var rows: RowJob
  @Output var startsRows: Bit
  /// Whether a unit works, or memory has something under way.
  @Input var unitBusy: Bit
  @Input var memoryBusy: Bit
  @Input var readFailed: Bit
  @Input var writeFailed: Bit
  /// The unit met a segment that does not go with its search.
  @Input var unitUnfit: Bit
  /// Whether nothing more is to be begun or written.
  @Output var isStopped: Bit
  @Output var busy: Bit
  /// 1 in the cycle in which the list ends.
  @Output var ends: Bit
  @Output(4) var error: UInt
  /// The number of the command that is worked on or has failed.
  @Output(16) var index: UInt

  @Reg(reset: .idle) var state: Enum<CommandState>
  @Reg(\CommandReader.imageShape, reset: 0) var image: UInt
  @Reg(32, reset: 0) var address: UInt
  @Reg(16, reset: 0) var number: UInt
  @Reg(4, reset: 0) var code: UInt
  @Reg(reset: false) var isFresh: Bit

  var commands: Shape<Stream<DMACommand>> { .stream(configuration.readCommand) }
  var words: Shape<Stream<Fragment<UInt>>> { .stream(.fragment(.uint(8 * configuration.beatBytes))) }
  var jobs: Shape<ProductJob> { ProductJob().shape }
  var rowJobs: Shape<RowJob> { RowJob().shape }
  var imageShape: Shape<UInt> { .uint(8 * AcceleratorConfiguration.commandBytes) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let beatBits = 8 * configuration.beatBytes
    request.valid = state == .request
    request.payload.address = address
    request.payload.beats = UInt(AcceleratorConfiguration.commandBytes / configuration.beatBytes)
    data.ready = true
    when(data.fire) { image = concatenate(data.payload.fragment, image[beatBits...(image.width - 1)]) }

    product = decode()
    rows = decodeRows()
    let found = mux(
      isOf(.product), check(product), mux(isOf(.rows), check(rows), UInt(AcceleratorError.unknownCommand.rawValue))
    ).named("foundError")
    let isFailed = code != 0
    let isDone = !unitBusy & !memoryBusy & !isFresh
    let starts = ((state == .check) & (found == 0) & !isFailed).named("startsUnit")
    startsProduct = starts & isOf(.product)
    startsRows = starts & isOf(.rows)
    isStopped = isFailed
    isFresh = state == .check
    ends = state == .end
    error = code
    index = number
    busy = state != .idle

    match(state) { s in
      switch s {
      case .idle: when(start) { begin() }
      case .request: when(request.fire) { state <== .await }
      case .await: when(data.fire & data.payload.last) { state <== .respond }
      case .respond: when(!memoryBusy) { state <== .check }
      case .check:
        when(!isFailed) { code = found }
        state <== mux(isFailed | (found != 0), Enum(.end), Enum(.run))
      case .run:
        when(isDone) {
          when(isFailed | ((number &+ 1) == listCount)) { state <== .end }
            .otherwise {
              number = number &+ 1
              address = address &+ UInt(AcceleratorConfiguration.commandBytes)
              state <== .request
            }
        }
      case .end: state <== .idle
      }
    }
    when((state != .idle) & !isFailed) {
      when(readFailed) { code = UInt(AcceleratorError.readFailed.rawValue) }
        .elsewhen(writeFailed) { code = UInt(AcceleratorError.writeFailed.rawValue) }
        .elsewhen(unitUnfit) { code = UInt(AcceleratorError.unfitSearch.rawValue) }
    }
  }

  private func begin() {
    address = listAddress
    number = 0
    let isEmpty = (listCount == 0).named("listIsEmpty")
    let isUnaligned = misaligned(listAddress).named("listIsUnaligned")
    code = mux(
      isEmpty, UInt(AcceleratorError.zeroSize.rawValue, width: 4),
      mux(isUnaligned, UInt(AcceleratorError.unaligned.rawValue, width: 4), UInt(0, width: 4)))
    state <== mux(isEmpty | isUnaligned, Enum(.end), Enum(.request))
  }

  func word(_ index: Int) -> UInt { image[(32 * index)...(32 * index + 31)] }

  /// Whether a byte address or a stride is not a multiple of a beat.
  func misaligned(_ address: UInt) -> Bit { address[0...(configuration.beatBytes.logarithm - 1)] != 0 }
}
