import HDL
import HDLLibrary

/// The motion estimator of a video codec, fed with tokens: for each token of the P frames the token of the I frame with
/// the least sum of absolute differences, `SAD_{i,j}[t] = sum_v |T_i^v[t] - T_j^v|`, `ref = argmin_j`.
///
/// P-stationary: a group of P tokens is held, one in each of `candidates` parts of the lanes (each of `groups`, if
/// `narrow`), and the I tokens are broadcast one after the other. A token of n elements takes `ceil(n / m)` passes whose
/// partial sums are accumulated; elements beyond n count as zero. Sums saturate; of equal ones the smallest j wins.
///
/// The words of both token streams hold m elements (in narrow mode the first `groupWidth` of them count), tokens in
/// raster order, passes innermost. The I frame comes once a command, P frames one after the other. While a group is
/// searched, the next one is loaded.
///
/// - Throughput: all lanes work in every cycle from the first search to the last, as long as P tokens arrive and
///   results leave: `ceil(tokens / held)` groups of `candidates * passes` cycles.
/// - Latency: from a group's last word to its first result the cycles of its search and 7 more.
///
/// Model: `nearestReferences` (results) and `SADCodecCycles` (cycles).
public final class SADCodec: Module {
  public let configuration: SADCodecConfiguration

  @Input(\SADCodec.commands) public var command: Stream<SearchCommand>
  @Input(\SADCodec.words) public var references: Stream<Vec<UInt>>
  @Input(\SADCodec.words) public var tokens: Stream<Vec<UInt>>
  @Output(\SADCodec.matches) public var results: Stream<TokenMatch>
  /// Whether a command is being worked on.
  @Output public var busy: Bit
  /// Whether the lanes compare in this cycle.
  @Output public var searching: Bit

  @Reg(reset: false) var active: Bit
  @Reg(\SADCodec.commandShape) var job: SearchCommand

  // Loading the I frame.
  @Reg(\SADCodec.tokenNumbers, reset: 0) var referenceToken: UInt
  @Reg(\SADCodec.passNumbers, reset: 0) var referencePass: UInt
  @Reg(reset: false) var referencesLoaded: Bit

  // Loading P tokens.
  @Reg(\SADCodec.slotNumbers, reset: 0) var loadSlot: UInt
  @Reg(\SADCodec.passNumbers, reset: 0) var loadPass: UInt
  @Reg(\SADCodec.tokenNumbers, reset: 0) var loadToken: UInt
  @Reg(\SADCodec.frameNumbers, reset: 0) var loadFrame: UInt
  @Reg(\SADCodec.tokenNumbers, reset: 0) var loadRow: UInt
  @Reg(\SADCodec.tokenNumbers, reset: 0) var loadColumn: UInt
  @Reg(reset: false) var loadBank: Bit
  @Reg(reset: false) var tokensLoaded: Bit

  // Searching.
  @Reg(reset: false) var issuing: Bit
  @Reg(reset: false) var searchBank: Bit
  @Reg(\SADCodec.tokenNumbers, reset: 0) var candidate: UInt
  @Reg(\SADCodec.tokenNumbers, reset: 0) var candidateColumn: UInt
  @Reg(\SADCodec.tokenNumbers, reset: 0) var candidateRow: UInt
  @Reg(\SADCodec.passNumbers, reset: 0) var searchPass: UInt

  var commandShape: Shape<SearchCommand> { SearchCommand(configuration).shape }
  var commands: Shape<Stream<SearchCommand>> { .stream(commandShape) }
  var words: Shape<Stream<Vec<UInt>>> { .stream(.vec(configuration.passElements, .uint(8))) }
  var matches: Shape<Stream<TokenMatch>> { .stream(TokenMatch(configuration).shape) }
  var tokenNumbers: Shape<UInt> { .uint(0...(configuration.maximumTokens - 1)) }
  var frameNumbers: Shape<UInt> { .uint(0...(configuration.maximumFrames - 1)) }
  var slotNumbers: Shape<UInt> { .uint(0...(configuration.groups - 1)) }
  var elementNumbers: Shape<UInt> { .uint(0...(configuration.passElements - 1)) }
  var passNumbers: Shape<UInt> { .uint(0...(configuration.maximumPasses - 1)) }

  public init(_ configuration: SADCodecConfiguration) { self.configuration = configuration }

  override public func body() {
    command.ready = !active
    when(command.fire) { begin() }
    checkCommand()
    busy = active

    let (finalPass, finalElement) = passes()
    let referenceWords = loadReferences(finalPass, finalElement)
    let banks = [reg(.bit, reset: 0, name: "full_0"), reg(.bit, reset: 0, name: "full_1")]
    let loading = loadTokens(banks, finalPass, finalElement)
    let advance = wire(.bit, name: "advance")
    let issue = search(banks, loading.groups, finalPass, advance)
    searching = issuing & advance

    let bits = referenceWords.read(
      referenceAddress(searchPass, candidate), enable: advance, name: "referenceWord")
    let address = (searchBank.unsigned * UInt(configuration.maximumPasses) + searchPass).named("heldAddress")
    let held = loading.memories.enumerated().map { $1.read(address, enable: advance, name: "heldWord_\($0)") }
    deliver(issue, reference: bits, held: held, advance)
  }

  /// Takes a command: all counters stand at their beginning.
  private func begin() {
    job = command.payload
    active = true
    referencesLoaded = false
    tokensLoaded = false
    loadBank = false
    searchBank = false
  }

  /// What a command must not ask for.
  private func checkCommand() {
    let asked = command.payload
    let narrowElements = configuration.maximumPasses * configuration.groupWidth
    assume(
      !(command.valid & asked.narrow) | (asked.dimension <= UInt(narrowElements)),
      "a narrow search takes tokens of at most \(narrowElements) elements")
    assume(
      !(command.valid & asked.windowed)
        | ((asked.rows * asked.columns == asked.references) & (asked.tokens == asked.references)
          & (asked.lastTokens == asked.references)),
      "in a windowed search every frame has rows x columns tokens")
    assume(
      !(command.valid & asked.macroblock)
        | ((asked.references == 1) & !asked.windowed & (asked.lastTokens == asked.tokens)),
      "a macro-block search has one reference, the current block, no window, and rows of equal length")
  }

  /// The number of passes less one, and the last element of the last pass.
  private func passes() -> (finalPass: UInt, finalElement: UInt) {
    let last = (job.dimension &- 1).restricted(to: 0...(configuration.maximumDimension - 1)).named("lastElement")
    func pass(_ elements: Int) -> UInt {
      (last >> elements.logarithm).wrapped(to: (configuration.maximumPasses - 1).unsignedWidth)
        .restricted(to: 0...(configuration.maximumPasses - 1))
    }
    func element(_ elements: Int) -> UInt { last.wrapped(to: elements.logarithm) }
    return (
      mux(job.narrow, pass(configuration.groupWidth), pass(configuration.passElements)).named("finalPass"),
      mux(job.narrow, element(configuration.groupWidth), element(configuration.passElements)).named("finalElement")
    )
  }

  /// Pass by pass, so that an address needs no multiplication by a variable.
  func referenceAddress(_ pass: UInt, _ token: UInt) -> UInt { pass * UInt(configuration.maximumTokens) + token }
}
