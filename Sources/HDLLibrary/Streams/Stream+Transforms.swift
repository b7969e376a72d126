import HDL

/// Combinational operators: they place no instance but the wires of a new stream, called `<stream>_<operation>` unless
/// `name` says otherwise.
extension Stream {
  /// Each word transformed: `push.map { $0 + 1 }`.
  public func map<R: HardwareValue>(
    name: String? = nil, file: String = #filePath, line: Int = #line, _ transform: (Payload) -> R
  ) -> Stream<R> {
    let result = transform(payload)
    let mapped = derived(result.shape, name, "mapped", file, line)
    mapped.payload = result
    mapped.valid = valid
    ready = mapped.ready
    return mapped
  }

  /// Nothing moves while the condition is 1. The condition must not rise while the output stalls, or the output breaks
  /// the rule that an offered word stays; put `stage()` behind it where it can.
  public func haltWhen(
    _ condition: Bit, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream {
    let halted = derived(payloadShape, name, "halted", file, line)
    halted.payload = payload
    halted.valid = valid & !condition
    ready = halted.ready & !condition
    return halted
  }

  /// Words move only while the condition is 1: the opposite of `haltWhen`.
  public func continueWhen(
    _ condition: Bit, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream {
    haltWhen(!condition, name: name, file: file, line: line)
  }

  /// Words during which the condition is 1 are taken and dropped; the others pass. The condition belongs to the word:
  /// it must not change while the word waits.
  public func throwWhen(
    _ condition: Bit, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream {
    let kept = derived(payloadShape, name, "kept", file, line)
    kept.payload = payload
    kept.valid = valid & !condition
    ready = kept.ready | condition
    return kept
  }

  /// Only words during which the condition is 1 pass: the opposite of `throwWhen`.
  public func takeWhen(
    _ condition: Bit, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream {
    throwWhen(!condition, name: name, file: file, line: line)
  }

  /// Only words that satisfy the condition pass: `push.filter { $0 != 0 }`.
  public func filter(
    name: String? = nil, file: String = #filePath, line: Int = #line, _ condition: (Payload) -> Bit
  ) -> Stream {
    takeWhen(condition(payload), name: name, file: file, line: line)
  }

  /// Every word as soon as it comes: the stream is never held back.
  public func toFlow() -> Flow<Payload> {
    ready = true
    return Flow(valid: valid, payload: payload, shape: payloadShape)
  }

  /// The words that move, seen from beside: nothing changes for the stream.
  public func observed() -> Flow<Payload> { Flow(valid: fire, payload: payload, shape: payloadShape) }

  /// A stream of wires in this stream's module.
  func derived<R: HardwareValue>(
    _ shape: Shape<R>, _ name: String?, _ operation: String, _ file: String, _ line: Int
  ) -> Stream<R> {
    module.wire(.stream(shape), name: operatorName(name, operation), file: file, line: line)
  }
}

extension Flow {
  /// Each word transformed.
  public func map<R: HardwareValue>(_ transform: (Payload) -> R) -> Flow<R> {
    let result = transform(payload)
    return Flow<R>(valid: valid, payload: result, shape: result.shape)
  }

  /// Only words during which the condition is 1.
  public func takeWhen(_ condition: Bit) -> Flow {
    Flow(valid: valid & condition, payload: payload, shape: payloadShape)
  }

  /// One cycle later; `valid` has a reset.
  public func stage(name: String? = nil, file: String = #filePath, line: Int = #line) -> Flow {
    let base = operatorName(name, "stage")
    let laterValid = module.registered(valid, reset: 0, name: "\(base)_valid", file: file, line: line)
    let laterWord = module.reg(payloadShape, name: "\(base)_payload", file: file, line: line)
    when(valid) { laterWord <== payload }
    return Flow(valid: laterValid, payload: laterWord, shape: payloadShape)
  }

  /// A stream of the words; a word that meets a consumer that is not ready is lost, and `overflow` is 1 in that cycle.
  /// Put a `queue` behind it that is deep enough.
  public func toStream(
    name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> (stream: Stream<Payload>, overflow: Bit) {
    let stream: Stream<Payload> = module.wire(
      .stream(payloadShape), name: operatorName(name, "stream"), file: file, line: line)
    stream.valid = valid
    stream.payload = payload
    return (stream, stream.isStalled)
  }
}
