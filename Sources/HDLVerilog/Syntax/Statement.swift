import HDLIR

/// A statement of an always block, an initial block or a function.
enum Statement {
  case assign(Expression, Expression, isBlocking: Bool, Location)
  /// `if / else if / else`
  case conditional([Branch], otherwise: [Statement]?)
  /// `case ... default`
  case choice(Expression, [Arm], otherwise: Arm?, Location)
  /// `for (variable = first; variable < limit; variable = variable + step)`
  indirect case loop(Loop, [Statement])
  /// A system task or an immediate assertion, printed as it stands around its expression: `assert (x);`
  case assertion(String, Expression, Location)
  /// `$display("text");`
  case display(String)
  /// `begin : name` with declarations of its own.
  case block(String, [Item], [Statement])

  /// The same for an `initial` block, where nothing waits for another time step.
  var blocking: Statement {
    switch self {
    case .assign(let target, let value, _, let location): .assign(target, value, isBlocking: true, location)
    case .conditional(let branches, let otherwise):
      .conditional(
        branches.map { Branch(condition: $0.condition, body: $0.body.map(\.blocking), location: $0.location) },
        otherwise: otherwise?.map(\.blocking))
    case .loop(let loop, let body): .loop(loop, body.map(\.blocking))
    case .block(let name, let items, let body): .block(name, items, body.map(\.blocking))
    case .choice, .assertion, .display: self
    }
  }

  struct Branch {
    var condition: Expression
    var body: [Statement]
    var location: Location
  }

  struct Arm {
    var labels: [Expression]
    var comment: String?
    var body: [Statement]
  }
}

/// The head of a `for`: of a statement or of a generate block.
struct Loop {
  var variable: String
  var first: Expression
  var condition: Expression
  var next: Expression

  /// Counts from 0 to `count - 1`.
  init(_ variable: String, count: Int) {
    self.variable = variable
    first = .integer(0)
    condition = .binary(.less, .variable(variable), .integer(count))
    next = .binary(.add, .variable(variable), .integer(1))
  }

  init(_ variable: String, first: Expression, condition: Expression, next: Expression) {
    self.variable = variable
    self.first = first
    self.condition = condition
    self.next = next
  }
}
