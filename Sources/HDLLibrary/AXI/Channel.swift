import HDL

/// One AXI channel: a stream whose signals have the channel's letters before their names instead of fields: `awvalid`,
/// `awready`, `awaddr`.
struct Channel<Payload: HardwareValue> {
  let letters: String
  let payload: Shape<Payload>
  /// Whether the channel runs against the direction of the bus, as `b` and `r` do.
  let isReturned: Bool

  init(_ letters: String, _ payload: Shape<Payload>, isReturned: Bool = false) {
    self.letters = letters
    self.payload = payload
    self.isReturned = isReturned
  }

  var leaves: [Leaf] {
    let bit = Shape<Bit>.bit.leaves[0]
    var leaves = [bit, bit] + payload.leaves
    leaves[0].name = "valid"
    leaves[1].name = "ready"
    for index in leaves.indices {
      leaves[index].name = letters + leaves[index].name
      leaves[index].isFlipped = (index == 1) != isReturned
    }
    return leaves
  }

  /// The stream of the next operands, which are removed from the list.
  func take(_ operands: inout ArraySlice<Operand>) -> Stream<Payload> {
    let own = Array(operands.prefix(leaves.count))
    operands = operands.dropFirst(own.count)
    return Stream(
      valid: Bit(own[0]), ready: Bit(own[1]), payload: payload.make(Array(own[2...])), shape: payload)
  }
}

/// Response codes of AXI.
public enum AXIResponse {
  public static let okay = 0
  public static let slaveError = 2
  public static let decodeError = 3
}
