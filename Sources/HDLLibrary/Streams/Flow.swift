import HDL

/// A payload that is there when `valid` is 1 and cannot be held back: a stream without `ready`.
public struct Flow<Payload: HardwareValue>: HardwareValue {
  private let validBit: Bit
  private let word: Payload
  private let wordShape: Shape<Payload>

  init(valid: Bit, payload: Payload, shape: Shape<Payload>) {
    validBit = valid
    word = payload
    wordShape = shape
  }

  /// Whether there is a word in this cycle.
  public var valid: Bit {
    get { validBit }
    nonmutating set { validBit <== newValue }
  }

  /// The word; it means something while `valid` is 1.
  public var payload: Payload {
    get { word }
    nonmutating set { word <== newValue }
  }

  public var operands: [Operand] { [validBit.operand] + word.operands }
  public var shape: Shape<Flow<Payload>> { .flow(wordShape) }
  public var payloadShape: Shape<Payload> { wordShape }
}

extension Shape {
  /// A flow of words of the given shape.
  public static func flow<P: HardwareValue>(_ payload: Shape<P>) -> Shape<Flow<P>> where T == Flow<P> {
    let leaves = [Shape<Bit>.bit.leaves[0].inside("valid")] + payload.leaves.map { $0.inside("payload") }
    return Shape<Flow<P>>(leaves: leaves, name: "flow_\(payload.name)") { operands in
      Flow(valid: Bit(operands[0]), payload: payload.make(Array(operands[1...])), shape: payload)
    }
  }
}
