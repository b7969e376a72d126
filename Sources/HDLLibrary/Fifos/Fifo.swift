import HDL

/// A first-in first-out buffer of any depth.
///
/// - Latency: 1 cycle from push to pop, without bubbles. Throughput: a word in every cycle, also while full or empty
///   alternate; depth 1 takes a word in every second cycle, because it cannot push while it is full.
/// - `occupancy` is the number of words inside, `free` what still fits; both are registers' values.
/// - No path leads through it: `push.ready` and `pop.valid` follow from registers.
///
/// Model: `FifoModel`.
public final class Fifo<Payload: HardwareValue>: ClockedModule {
  let payload: Shape<Payload>
  let depth: Int
  /// Whether the words are kept in registers instead of a memory with asynchronous read.
  let inRegisters: Bool

  @Input(\Fifo.stream) public var push: Stream<Payload>
  @Output(\Fifo.stream) public var pop: Stream<Payload>
  @Output(\Fifo.counts) public var occupancy: UInt
  @Output(\Fifo.counts) public var free: UInt
  @Reg(\Fifo.counts, reset: 0) var count: UInt
  var stream: Shape<Stream<Payload>> { .stream(payload) }
  var counts: Shape<UInt> { .uint(0...depth) }

  /// - Parameters:
  ///   - depth: in words, at least 1; need not be a power of two.
  ///   - inRegisters: keeps the words in registers; by default in a memory with asynchronous read.
  public init(_ payload: Shape<Payload>, depth: Int, inRegisters: Bool = false, in domain: ClockDomain = .main) {
    precondition(depth >= 1, "a FIFO holds at least one word, not \(depth)")
    self.payload = payload
    self.depth = depth
    self.inRegisters = inRegisters
    super.init(like: domain)
  }

  override public func body() {
    push.assumeProtocol()
    push.ready = count != UInt(depth)
    pop.valid = count != 0
    when(push.fire & !pop.fire) { count = (count + 1).restricted(to: 0...depth) }
      .elsewhen(pop.fire & !push.fire) { count = (count &- 1).restricted(to: 0...depth) }
    occupancy = count
    free = (UInt(depth) &- count).restricted(to: 0...depth)
    if depth == 1 { single() } else { ring() }
    pop.assertProtocol()
  }

  private func single() {
    let word = reg(payload, name: "word")
    when(push.fire) { word <== push.payload }
    pop.payload = word
  }

  private func ring() {
    let tail = reg(.uint(0...(depth - 1)), reset: 0, name: "tail")
    let head = reg(.uint(0...(depth - 1)), reset: 0, name: "head")
    when(push.fire) { tail <== tail.successor(modulo: depth) }
    when(pop.fire) { head <== head.successor(modulo: depth) }
    if inRegisters {
      let words = reg(.vec(depth, payload), name: "words")
      when(push.fire) { words[tail] <== push.payload }
      pop.payload = words[head]
    } else {
      let words = memory(depth, of: payload, name: "words")
      when(push.fire) { words[tail] = push.payload }
      pop.payload = words[head]
    }
  }
}
