import HDLIR

/// A Verilog module, ready to be printed.
struct ModuleSyntax {
  struct Port {
    enum Direction { case input, output }
    var direction: Direction
    var isRegister: Bool
    var name: String
    var width: Int
    var isSigned: Bool
    var comment: String?
    var attributes: [Attribute] = []
    var location: Location = .unknown
  }

  var name: String
  var comment: String?
  var attributes: [Attribute] = []
  var location: Location = .unknown
  /// `#(parameter NAME = value)`; only modules that stand for somebody else's have any.
  var parameters: [(name: String, value: String)] = []
  var ports: [Port] = []
  var items: [Item] = []
  /// What `SignalID`s stand for.
  var signals: [Signal] = []
}
