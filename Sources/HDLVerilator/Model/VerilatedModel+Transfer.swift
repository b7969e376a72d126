/// The ports of a ready/valid stream.
public struct StreamPorts: Sendable, Hashable {
  public var valid: String
  public var ready: String
  /// The words of the stream, as `RowLayout` packs them.
  public var payload: [String]

  public init(valid: String, ready: String, payload: [String]) {
    self.valid = valid
    self.ready = ready
    self.payload = payload
  }

  /// `<prefix>_valid`, `<prefix>_ready` and `<prefix>_<field>` for each field.
  public init(_ prefix: String, fields: [String]) {
    self.init(valid: "\(prefix)_valid", ready: "\(prefix)_ready", payload: fields.map { "\(prefix)_\($0)" })
  }
}

/// In which cycles an endpoint pauses.
public struct StallPattern: Sendable, Hashable {
  /// One byte a cycle, 1 to pause; repeated. Empty: never.
  var cycles: [UInt8]

  public static let never = StallPattern(cycles: [])

  /// Pauses where the repeating pattern is true.
  public static func pattern(_ pauses: [Bool]) -> StallPattern { StallPattern(cycles: pauses.map { $0 ? 1 : 0 }) }

  /// Pauses with a probability of 0 to 1; the same cycles for the same seed. Repeats after 4093 cycles.
  public static func random(_ probability: Double, seed: UInt64) -> StallPattern {
    precondition((0..<1).contains(probability), "a probability of \(probability) would pause for ever")
    var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    let threshold = UInt64(probability * 0x1p32)
    return StallPattern(
      cycles: (0..<4093).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state >> 32 < threshold ? 1 : 0
      })
  }
}

/// A tensor on its way into the model.
public struct Push: Sendable {
  public var ports: StreamPorts
  public var data: [UInt8]
  public var stalls: StallPattern
  public init(_ ports: StreamPorts, _ data: [UInt8], stalls: StallPattern = .never) {
    self.ports = ports
    self.data = data
    self.stalls = stalls
  }
}

/// Words expected from the model.
public struct Pull: Sendable {
  public var ports: StreamPorts
  public var words: Int
  public var stalls: StallPattern
  public init(_ ports: StreamPorts, words: Int, stalls: StallPattern = .never) {
    self.ports = ports
    self.words = words
    self.stalls = stalls
  }
}

/// What a transfer moved.
public struct TransferResult: Sendable {
  public var cycles: Int
  /// Words accepted by the model, for each push.
  public var pushed: [Int]
  /// The words received, for each pull: whole rows, fewer than asked for when the limit came first.
  public var pulled: [[UInt8]]
  /// Whether everything was moved within the limit.
  public var isComplete: Bool
}

extension VerilatedModel {
  /// Moves whole tensors through ready/valid streams in one call: words are offered and taken as the handshakes allow,
  /// until all pushes and pulls are through or `limit` cycles are over. An offered word stays until it is taken. Between
  /// and after transfers valid inputs and ready inputs are 0.
  public func transfer(
    push: [Push] = [], pull: [Pull] = [], clocks: UInt64 = 1, limit: Int
  ) -> TransferResult {
    library.transferBegin(model)
    var counts: [Int] = []
    let sources = push.map { push in
      let words = wordCount(push)
      counts.append(words)
      return UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, push.data.count), alignment: 8)
    }
    let sinks = pull.map { pull in
      UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(1, pull.words * layout(pull.ports.payload).bytes), alignment: 8)
    }
    defer { (sources + sinks).forEach { $0.deallocate() } }
    for (index, item) in push.enumerated() {
      sources[index].copyBytes(from: item.data)
      let (valid, ready, payload) = endpoint(item.ports, pushes: true)
      library.transferPush(
        model, valid, ready, payload, UInt64(payload.count), sources[index].baseAddress, UInt64(counts[index]),
        item.stalls.cycles, UInt64(item.stalls.cycles.count))
    }
    for (index, item) in pull.enumerated() {
      let (valid, ready, payload) = endpoint(item.ports, pushes: false)
      library.transferPull(
        model, valid, ready, payload, UInt64(payload.count), sinks[index].baseAddress, UInt64(item.words),
        item.stalls.cycles, UInt64(item.stalls.cycles.count))
    }
    let cycles = Int(library.transferRun(model, clocks, UInt64(limit)))
    let moved = (0..<push.count + pull.count).map { Int(library.transferMoved(model, UInt64($0))) }
    let pulled = pull.indices.map { index in
      Array(sinks[index].prefix(moved[push.count + index] * layout(pull[index].ports.payload).bytes))
    }
    let isComplete =
      Array(moved.prefix(push.count)) == counts && Array(moved.dropFirst(push.count)) == pull.map(\.words)
    return TransferResult(
      cycles: cycles, pushed: Array(moved.prefix(push.count)), pulled: pulled, isComplete: isComplete)
  }

  private func wordCount(_ push: Push) -> Int {
    let bytes = layout(push.ports.payload).bytes
    precondition(bytes > 0 && push.data.count % bytes == 0, "\(push.data.count) bytes are not whole words of \(bytes)")
    return push.data.count / bytes
  }

  private func endpoint(_ stream: StreamPorts, pushes: Bool) -> (UInt32, UInt32, [UInt32]) {
    func check(_ name: String, isInput: Bool) -> UInt32 {
      let index = known(name)
      precondition(
        (ports[index].direction == .input) == isInput,
        "\(name) is an \(ports[index].direction): this stream is \(pushes ? "pulled, not pushed" : "pushed, not pulled")"
      )
      return UInt32(index)
    }
    return (
      check(stream.valid, isInput: pushes), check(stream.ready, isInput: !pushes),
      stream.payload.map { check($0, isInput: pushes) }
    )
  }
}
