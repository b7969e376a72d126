import BigInt
import HDLIR

/// The position of a signal in its module's table.
struct SignalID: Hashable {
  var index: Int32
  init(_ index: Int) { self.index = Int32(index) }
  static let none = SignalID(-1)
}

/// A named thing that expressions refer to: a port, a net, a register, a memory, a constant.
struct Signal {
  var name: String
  var width: Int
  var isSigned: Bool
}

/// A Verilog expression. Trees are built so that no operand depends on the width that its context gives it, with the
/// exceptions that `ModuleLowering+Assignments` documents.
enum Expression {
  case signal(SignalID)
  case literal(width: Int32, value: Int64, isSigned: Bool)
  indirect case wideLiteral(width: Int32, value: BigInt, isSigned: Bool)
  /// An unsized number of index arithmetic.
  case integer(Int)
  /// A genvar, a loop variable or a function's argument.
  case variable(String)
  /// The low bits of a loop variable.
  case variableBits(String, Int32)
  /// `signal[high:low]`
  case select(SignalID, high: Int32, low: Int32)
  /// `signal[base +: width]`
  indirect case indexed(SignalID, base: Expression, width: Int32)
  /// `memory[address]`, or one bit of a vector
  indirect case element(SignalID, Expression)
  /// `memory[address][high:low]`
  indirect case elementSelect(SignalID, Expression, high: Int32, low: Int32)
  indirect case unary(UnaryOperator, Expression)
  indirect case binary(BinaryOperator, Expression, Expression)
  indirect case conditional(Expression, Expression, Expression)
  case concatenation([Expression])
  indirect case replication(Int32, Expression)
  /// `$signed(x)`, or a function of the module
  case call(String, [Expression])

  /// Whether a context cannot change how it is evaluated, whatever its width: names, selections, concatenations,
  /// literals and calls.
  var isPrimary: Bool {
    switch self {
    case .signal, .literal, .wideLiteral, .variable, .variableBits, .select, .indexed, .element, .elementSelect,
      .concatenation, .replication, .call:
      true
    case .integer, .unary, .binary, .conditional: false
    }
  }

  /// Whether a wider context would give bits above its width that are not those of its operands: sums and products, and
  /// what passes them on.
  var hasCarry: Bool {
    switch self {
    case .binary(let operation, let left, let right):
      switch operation {
      case .add, .subtract, .multiply, .shiftLeft: true
      case .and, .or, .xor: left.hasCarry || right.hasCarry
      case .shiftRight, .arithmeticShiftRight: left.hasCarry
      default: false
      }
    case .unary(let operation, let operand): (operation == .complement || operation == .negate) && operand.hasCarry
    case .conditional(_, let yes, let no): yes.hasCarry || no.hasCarry
    default: false
    }
  }

  static var bitZero: Expression { .literal(width: 1, value: 0, isSigned: false) }
  static var bitOne: Expression { .literal(width: 1, value: 1, isSigned: false) }

  static func zero(_ width: Int) -> Expression { .literal(width: Int32(width), value: 0, isSigned: false) }
}

enum UnaryOperator: UInt8 {
  case logicalNot, complement, negate, reduceAnd, reduceOr, reduceXor

  var text: StaticString {
    switch self {
    case .logicalNot: "!"
    case .complement: "~"
    case .negate: "-"
    case .reduceAnd: "&"
    case .reduceOr: "|"
    case .reduceXor: "^"
    }
  }

  var isReduction: Bool { self == .reduceAnd || self == .reduceOr || self == .reduceXor }
}

enum BinaryOperator: UInt8 {
  case multiply, add, subtract, shiftLeft, shiftRight, arithmeticShiftRight
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
  case and, xor, or, logicalAnd, logicalOr

  var text: StaticString {
    switch self {
    case .multiply: " * "
    case .add: " + "
    case .subtract: " - "
    case .shiftLeft: " << "
    case .shiftRight: " >> "
    case .arithmeticShiftRight: " >>> "
    case .less: " < "
    case .lessOrEqual: " <= "
    case .greater: " > "
    case .greaterOrEqual: " >= "
    case .equal: " == "
    case .notEqual: " != "
    case .and: " & "
    case .xor: " ^ "
    case .or: " | "
    case .logicalAnd: " && "
    case .logicalOr: " || "
    }
  }

  init(comparison: Operation) {
    self =
      switch comparison {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      default: .greaterOrEqual
      }
  }

  /// The comparison that gives the same when its operands change places.
  var mirrored: BinaryOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }

  var isComparison: Bool { rawValue >= BinaryOperator.less.rawValue && rawValue <= BinaryOperator.notEqual.rawValue }
  var isLogical: Bool { self == .logicalAnd || self == .logicalOr }

  /// Whether an operand with operator `inner` reads well without parentheses: chains of one operator, products in
  /// sums, arithmetic in comparisons, comparisons in conditions.
  func accepts(_ inner: BinaryOperator, onRight: Bool) -> Bool {
    switch self {
    case .add: inner == .multiply || (!onRight && (inner == .add || inner == .subtract))
    case .subtract: inner == .multiply || (!onRight && (inner == .add || inner == .subtract))
    case .multiply, .and, .or, .xor: !onRight && inner == self
    case .logicalAnd, .logicalOr: (!onRight && inner == self) || inner.isComparison
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
      inner == .add || inner == .subtract || inner == .multiply
    case .shiftLeft, .shiftRight, .arithmeticShiftRight: false
    }
  }
}
