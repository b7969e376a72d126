/// How the nibbles of a row of processing elements (Fig. 12) meet their weights.
public enum OperandDelivery: Hashable, Sendable {
  /// A queue and a bank of weights (`input mod lanes`) for each lane; a full value takes both lanes of its pair, so that
  /// a lane chooses between its own bank and its partner's.
  case laneQueues
  /// Words in order (Fig. 11); a crossbar in every column brings the weights of so many banks to the lanes.
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
