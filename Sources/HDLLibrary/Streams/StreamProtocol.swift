import HDL

/// The handshake's rules as checks of the module around: what is offered stays until it is taken.
extension Stream {
  /// Asserts that `valid` and the payload stay while the consumer is not ready. Library blocks do this for every stream
  /// that they drive from registers.
  public func assertProtocol(domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line) {
    check(domain, file, line) { assert($0, $1, domain: domain, file: file, line: line) }
  }

  /// Assumes the same of a stream that the surroundings drive.
  public func assumeProtocol(domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line) {
    check(domain, file, line) { assume($0, $1, domain: domain, file: file, line: line) }
  }

  private func check(_ domain: ClockDomain?, _ file: String, _ line: Int, _ state: (Bit, String) -> Void) {
    let name = structuralName
    let module = module
    let hasReset = (domain ?? module.domain).resetKind != .none
    let stalled = module.registered(
      isStalled, reset: hasReset ? 0 : nil, domain: domain, name: "\(name)_was_stalled", file: file,
      line: line)
    let before = module.registered(
      packedPayload, domain: domain, name: "\(name)_payload_before", file: file,
      line: line)
    state(!stalled | valid, "\(name).valid stays 1 until the word is taken")
    state(!stalled | (packedPayload == before), "\(name).payload stays unchanged until the word is taken")
  }

  /// All bits of the payload as one number of its shape's width.
  private var packedPayload: UInt {
    let leaves = payloadShape.leaves
    return leaves.count == 1 && !leaves[0].type.isSigned ? UInt(payload.operands[0]) : payload.packed
  }
}
