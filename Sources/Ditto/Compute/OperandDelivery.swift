/// How the nibbles of a row of processing elements meet their weights.
public enum OperandDelivery: Hashable, Sendable {
  /// A queue for each lane; a lane reads the weights of its own bank (`input mod lanes`), without any crossbar. The
  /// element has a shifter in every lane.
  case laneQueues
  /// Words in order (Fig. 11) and the element of Fig. 12; a crossbar in every column brings the weights of so many banks
  /// to the lanes.
  case words(banks: Int)

  /// The banks of the weight buffer.
  public var banks: Int {
    switch self {
    case .laneQueues: 4
    case .words(let banks): banks
    }
  }

  var name: String {
    switch self {
    case .laneQueues: "lanes"
    case .words(let banks): "words\(banks)"
    }
  }
}
