import HDL

/// A payload with a ready/valid handshake: a word moves in every cycle where both are 1 (`fire`).
///
/// The rules, which library blocks assert of their outputs and assume of their inputs:
/// - once `valid` is 1 it stays 1, with the payload unchanged, until the word has moved;
/// - `valid` does not wait for `ready` (a consumer may wait for `valid`).
///
///     @Input(.stream(.uint(8))) var push: Stream<UInt>     // inputs push_valid, push_payload; output push_ready
///     @Output(.stream(.uint(8))) var pop: Stream<UInt>     // outputs pop_valid, pop_payload; input pop_ready
///     override func body() { pop <== push.queue(depth: 4).stage() }
///
/// Inside of a module its consumer side (an input) assigns `ready`, its producer side (an output) the rest; `<==` does
/// both. Instances that the operators place are named after the stream they read and what they do: `push_fifo`,
/// `push_fifo_stage`.
public struct Stream<Payload: HardwareValue>: HardwareValue {
  private let validBit: Bit
  private let readyBit: Bit
  private let word: Payload
  private let wordShape: Shape<Payload>

  init(valid: Bit, ready: Bit, payload: Payload, shape: Shape<Payload>) {
    validBit = valid
    readyBit = ready
    word = payload
    wordShape = shape
  }

  /// Whether the producer offers a word.
  public var valid: Bit {
    get { validBit }
    nonmutating set { validBit <== newValue }
  }

  /// Whether the consumer takes a word that is offered in this cycle.
  public var ready: Bit {
    get { readyBit }
    nonmutating set { readyBit <== newValue }
  }

  /// The word; it means something while `valid` is 1.
  public var payload: Payload {
    get { word }
    nonmutating set { word <== newValue }
  }

  /// Whether a word moves in this cycle.
  public var fire: Bit { valid & ready }
  /// Whether a word waits for the consumer.
  public var isStalled: Bit { valid & !ready }

  public var operands: [Operand] { [validBit.operand, readyBit.operand] + word.operands }
  public var shape: Shape<Stream<Payload>> { .stream(wordShape) }
  public var payloadShape: Shape<Payload> { wordShape }
}

extension Shape {
  /// A stream of words of the given shape: `valid` and `payload` one way, `ready` the other.
  public static func stream<P: HardwareValue>(_ payload: Shape<P>) -> Shape<Stream<P>> where T == Stream<P> {
    let bit = Shape<Bit>.bit.leaves[0]
    var ready = bit.inside("ready")
    ready.isFlipped = true
    let leaves = [bit.inside("valid"), ready] + payload.leaves.map { $0.inside("payload") }
    return Shape<Stream<P>>(leaves: leaves, name: "stream_\(payload.name)") { operands in
      Stream(
        valid: Bit(operands[0]), ready: Bit(operands[1]), payload: payload.make(Array(operands[2...])), shape: payload)
    }
  }
}
