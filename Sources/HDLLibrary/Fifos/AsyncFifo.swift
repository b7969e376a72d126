import HDL

/// A FIFO between two clocks that have nothing to do with each other: Gray-coded pointers through two-stage
/// synchronisers.
///
///     let fifo = instance(AsyncFifo(.uint(8), depth: 16, from: fast, to: slow), domains: [.push: fast, .pop: slow])
///
/// - `push` belongs to the domain `.push`, `pop` to `.pop`; `from` and `to` say of what kind the two are.
/// - Latency: from the push edge on at most `stages + 2` edges of the pop clock, plus one push edge. Throughput: a word
///   in every cycle of the slower clock, from a depth of 8 on (smaller ones wait for the pointers' way round).
/// - Both resets must be active together for `stages + 1` cycles of the slower clock: a reset of one side alone loses or
///   repeats words.
public final class AsyncFifo<Payload: HardwareValue>: Module {
  let payload: Shape<Payload>
  let depth: Int
  let stages: Int
  let pushing: ClockDomain
  let popping: ClockDomain
  @Input(\AsyncFifo.stream, domain: \AsyncFifo.pushing) public var push: Stream<Payload>
  @Output(\AsyncFifo.stream, domain: \AsyncFifo.popping) public var pop: Stream<Payload>
  var stream: Shape<Stream<Payload>> { .stream(payload) }
  override public var domain: ClockDomain { pushing }
  override public var definitionName: String {
    var name = "AsyncFifo_\(payload.name)_depth\(depth)"
    if stages != 2 { name += "_stages\(stages)" }
    for (domain, standard) in [(pushing, ClockDomain.push), (popping, .pop)] where domain != standard {
      name += "_\(domain.name)"
    }
    return name
  }

  /// - Parameters:
  ///   - depth: in words: a power of two, at least 2.
  ///   - stages: registers of each synchroniser, at least 2.
  ///   - source, target: the domains that the sides will be placed in; their kinds count.
  public init(
    _ payload: Shape<Payload>, depth: Int, stages: Int = 2, from source: ClockDomain = .main,
    to target: ClockDomain = .main
  ) {
    precondition(depth >= 2 && depth & (depth - 1) == 0, "the depth is a power of two of at least 2, not \(depth)")
    precondition(stages >= 2, "a synchroniser has at least two stages, not \(stages)")
    self.payload = payload
    self.depth = depth
    self.stages = stages
    pushing = .push(like: source)
    popping = .pop(like: target)
  }

  override public func body() {
    push.assumeProtocol()
    // One bit more than addresses need tells full from empty.
    let bits = depth.trailingZeroBitCount + 1
    let words = memory(depth, of: payload, name: "words")

    let tail = reg(.uint(bits), reset: 0, name: "tail")
    let tailGray = reg(.uint(bits), reset: 0, name: "tail_gray")
    let head = reg(.uint(bits), reset: 0, domain: popping, name: "head")
    let headGray = reg(.uint(bits), reset: 0, domain: popping, name: "head_gray")
    let headSeen = synchronized(headGray, into: pushing, stages: stages, reset: 0, name: "head_seen")
    let tailSeen = synchronized(tailGray, into: popping, stages: stages, reset: 0, name: "tail_seen")

    // Full: the pointers are a whole depth apart, which in Gray code is a difference in the two top bits alone.
    push.ready = tailGray != (headSeen ^ UInt(3 << (bits - 2), width: bits))
    let nextTail = (tail &+ 1).named()
    when(push.fire) {
      words[tail.wrapped(to: bits - 1)] = push.payload
      tail <== nextTail
      tailGray <== gray(nextTail)
    }

    let nextHead = mux(pop.fire, head &+ 1, head).named()
    let nextHeadGray = gray(nextHead).named()
    head <== nextHead
    headGray <== nextHeadGray
    let hasWord = reg(.bit, reset: 0, domain: popping, name: "has_word")
    hasWord <== (tailSeen != nextHeadGray)
    pop.valid = hasWord
    pop.payload = words.read(nextHead.wrapped(to: bits - 1), domain: popping, name: "word")
    pop.assertProtocol(domain: popping)
  }
}

extension ClockDomain {
  /// The side of a two-clock block that words go into, when it is rising-edge with a synchronous reset.
  public static let push = ClockDomain.push(like: .main)
  /// The side of a two-clock block that words come out of.
  public static let pop = ClockDomain.pop(like: .main)

  /// The push side of a block placed in a domain of this kind.
  public static func push(like domain: ClockDomain) -> ClockDomain { domain.kind(named: "push") }
  /// The pop side of a block placed in a domain of this kind.
  public static func pop(like domain: ClockDomain) -> ClockDomain { domain.kind(named: "pop") }
}

extension Stream {
  /// The same words in another clock domain, by an `AsyncFifo` of `depth` words.
  public func crossed(
    into domain: ClockDomain, depth: Int = 8, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream {
    let own = module.domain
    let child = AsyncFifo(payloadShape, depth: depth, from: own, to: domain)
    let domains = [ClockDomain.push(like: own): own, .pop(like: domain): domain]
    module.instance(child, operatorName(name, "crossing"), domains: domains, file: file, line: line)
    child.$push <== self
    return child.pop
  }
}
