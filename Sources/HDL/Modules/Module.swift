import HDLIR

/// A hardware module: ports, registers and children as properties, behaviour in `body()`.
///
///     final class Counter: Module {
///       @Input var enable: Bit
///       @Output(8) var count: UInt
///       @Reg(8, reset: 0) var value: UInt
///
///       override func body() {
///         when(enable) { value = value &+ 1 }
///         count = value
///       }
///     }
///
/// Parameters are ordinary initialiser arguments kept in properties: they become part of the Verilog module's name. Two
/// modules of one type whose parameters are equal are elaborated once.
open class Module {
  var activeScope: Scope?
  /// Whether it was placed in another module.
  var isInstantiated = false

  public init() {}

  /// Describes the behaviour. Called once for each set of parameters.
  open func body() {}

  /// The name of the Verilog module. By default the type's name and its parameters: `Fifo_u16_depth8`.
  open var definitionName: String { Reflection(of: self).definitionName }

  /// The domain of registers and ports that name none, and the one that the module around supplies by default.
  open var domain: ClockDomain { .main }

  /// Text for the head of the Verilog module.
  open var documentation: String? { nil }

  /// Attributes of the Verilog module.
  open var attributes: [Attribute] { [] }

  /// For modules that are given elsewhere: how to instantiate and simulate them. Their `body()` is not called.
  open var blackBox: BlackBox? { nil }

  /// The module under construction. Only inside of `body()`.
  public var scope: Scope {
    guard let activeScope else {
      preconditionFailure("\(type(of: self)).scope is there only while body() runs; move the expression into body()")
    }
    return activeScope
  }
}
