import HDLIR

/// What stands between `module` and `endmodule`.
enum Item {
  indirect case declaration(DeclarationSyntax)
  indirect case assign(Expression, Expression, Location)
  case always(Sensitivity, [Statement])
  case initial([Statement])
  indirect case instance(InstanceSyntax)
  indirect case function(FunctionSyntax)
  /// `genvar a, b;`
  case genvars([String])
  /// `integer a, b;`
  case integers([String])
  /// What is repeated for each lane of a space; neighbours are merged into one `generate`.
  case lanes(LaneSpaceID, [Item])
  /// `generate ... endgenerate` around loops and conditions.
  case generate([Item])
  indirect case generateLoop(Loop, label: String, [Item])
  indirect case generateConditional(Expression, label: String, [Item], otherwiseLabel: String, [Item])
  /// `` `ifdef first ... `elsif second ... `endif ``
  case guarded([(macro: String, items: [Item])])
  case comment(String)
  case blank
}

/// `wire [7:0] x = value;`
struct DeclarationSyntax {
  enum Kind { case wire, reg, constant }
  var kind: Kind
  var signal: SignalID
  /// The number of words, for a memory.
  var depth: Int?
  var value: Expression?
  var comment: String?
  var attributes: [Attribute] = []
  var location: Location = .unknown
}

enum Sensitivity {
  /// `@(*)`
  case combinational
  /// `@(posedge clk or negedge rst_n)`
  case edges([(isRising: Bool, name: String)])
}

struct InstanceSyntax {
  var module: String
  var name: String
  var parameters: [(name: String, value: String)] = []
  var connections: [(port: String, value: Expression)]
  var comment: String?
  var attributes: [Attribute] = []
  var location: Location = .unknown
}

struct FunctionSyntax {
  var name: String
  var width: Int
  var isSigned: Bool
  var arguments: [(name: String, width: Int, isSigned: Bool)]
  /// Declarations of the function's variables.
  var items: [Item] = []
  var body: [Statement]
}
