import BigInt
import HDLIR

/// A Swift enum as a hardware type: its cases are numbered in their order and take as many bits as that needs.
///
///     enum State: HardwareEnum { case idle, run, done }
///     @Reg(reset: .idle) var state: Enum<State>
///
///     match(state) { s in
///       switch s {            // swiftc checks that no case is missing
///       case .idle: when(start) { state <== .run }
///       case .run: when(last) { state <== .done }
///       case .done: state <== .idle
///       }
///     }
public protocol HardwareEnum: CaseIterable, Hashable, Sendable {}

/// A signal whose values are the cases of `S`.
public struct Enum<S: HardwareEnum>: HardwareValue {
  public let operand: Operand
  public init(_ operand: Operand) { self.operand = operand }
  /// The constant `value`.
  public init(_ value: S) { operand = .constant(Self.code(of: value)) }

  public var operands: [Operand] { [operand] }
  public var shape: Shape<Enum<S>> { Self.ownShape }

  /// The number that stands for a case.
  static func code(of value: S) -> Int { Array(S.allCases).firstIndex(of: value)! }

  /// The case numbers, as an unsigned number.
  public var unsigned: UInt { UInt(operand) }

  public static func == (left: Self, right: S) -> Bit { left == Enum(right) }
  public static func != (left: Self, right: S) -> Bit { left != Enum(right) }
  public static func == (left: Self, right: Self) -> Bit { Bit(compare(.equal, left.operand, right.operand, false)) }
  public static func != (left: Self, right: Self) -> Bit { Bit(compare(.notEqual, left.operand, right.operand, false)) }
}

/// Types whose shape needs no parameters: `@Input var enable: Bit`.
public protocol SelfShaped: HardwareValue {
  static var ownShape: Shape<Self> { get }
}

extension Bit: SelfShaped {
  public static var ownShape: Shape<Bit> { .bit }
}

extension Enum: SelfShaped {
  public static var ownShape: Shape<Enum<S>> {
    let range = ValueRange(0...(S.allCases.count - 1))
    let leaf = Leaf(type: .unsigned(range.width(isSigned: false)), range: range)
    return Shape(leaves: [leaf], name: "\(S.self)") { Enum($0[0]) }
  }
}

extension Shape where T: SelfShaped {
  /// The shape of a type that has only one.
  public static var own: Shape<T> { T.ownShape }
}
