import HDL

/// Collects `ratio` words into one, the first in the lowest bits.
///
/// Latency 1 cycle after the last of the words; takes a word in every cycle.
public final class StreamUpsizer: ClockedModule {
  let width: Int
  let ratio: Int
  @Input(\StreamUpsizer.narrow) public var push: Stream<UInt>
  @Output(\StreamUpsizer.wide) public var pop: Stream<UInt>
  @Reg(\StreamUpsizer.positions, reset: 0) var position: UInt
  @Reg(reset: false) var full: Bit
  @Reg(\StreamUpsizer.words) var word: Vec<UInt>
  var narrow: Shape<Stream<UInt>> { .stream(.uint(width)) }
  var wide: Shape<Stream<UInt>> { .stream(.uint(width * ratio)) }
  var positions: Shape<UInt> { .uint(0...(ratio - 1)) }
  var words: Shape<Vec<UInt>> { .vec(ratio, .uint(width)) }

  /// - Parameters:
  ///   - width: of the words that come in, in bits.
  ///   - ratio: words that make one, at least 2.
  public init(width: Int, ratio: Int, in domain: ClockDomain = .main) {
    precondition(width >= 1 && ratio >= 2, "words of at least 1 bit and at least 2 of them, not \(width) and \(ratio)")
    self.width = width
    self.ratio = ratio
    super.init(like: domain)
  }

  override public func body() {
    push.assumeProtocol()
    push.ready = !full | pop.ready
    when(pop.fire) { full = false }
    when(push.fire) {
      word[position] <== push.payload
      position = position.successor(modulo: ratio)
      when(position == UInt(ratio - 1)) { full = true }
    }
    pop.valid = full
    pop.payload = word.packed
    pop.assertProtocol()
  }
}

/// Splits each word into `ratio` narrower ones, the lowest bits first.
///
/// Latency 0; gives a word in every cycle. The wide word is taken together with its last part.
public final class StreamDownsizer: ClockedModule {
  let width: Int
  let ratio: Int
  @Input(\StreamDownsizer.wide) public var push: Stream<UInt>
  @Output(\StreamDownsizer.narrow) public var pop: Stream<UInt>
  @Reg(\StreamDownsizer.positions, reset: 0) var position: UInt
  var wide: Shape<Stream<UInt>> { .stream(.uint(width * ratio)) }
  var narrow: Shape<Stream<UInt>> { .stream(.uint(width)) }
  var positions: Shape<UInt> { .uint(0...(ratio - 1)) }

  /// - Parameters:
  ///   - width: of the words that come out, in bits.
  ///   - ratio: words that one is split into, at least 2.
  public init(width: Int, ratio: Int, in domain: ClockDomain = .main) {
    precondition(width >= 1 && ratio >= 2, "words of at least 1 bit and at least 2 of them, not \(width) and \(ratio)")
    self.width = width
    self.ratio = ratio
    super.init(like: domain)
  }

  override public func body() {
    push.assumeProtocol()
    let parts = Vec((0..<ratio).map { push.payload[($0 * width)...($0 * width + width - 1)] })
    pop.valid = push.valid
    pop.payload = parts[position]
    push.ready = pop.ready & (position == UInt(ratio - 1))
    when(pop.fire) { position = position.successor(modulo: ratio) }
    pop.assertProtocol()
  }
}

extension Stream where Payload == UInt {
  /// The same bits in words of `width` bits, low bits first. One of the two widths is a multiple of the other.
  public func adapted(
    to width: Int, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream {
    let own = payloadShape.width
    if own == width { return self }
    if width > own && width % own == 0 {
      let child = StreamUpsizer(width: own, ratio: width / own, in: module.domain)
      place(child, operatorName(name, "upsizer"), file, line)
      child.$push <== self
      return child.pop
    }
    guard own % width == 0 else {
      scope?.report(
        .badWidth, "words of \(own) bits cannot be cut into words of \(width)",
        advice: "choose a width that divides \(own) or is a multiple of it", at: .source(file: file, line: line))
      return self
    }
    let child = StreamDownsizer(width: width, ratio: own / width, in: module.domain)
    place(child, operatorName(name, "downsizer"), file, line)
    child.$push <== self
    return child.pop
  }
}
