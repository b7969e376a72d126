import BigInt
import HDLIR

/// A register: takes what was assigned to it at the active edge of its clock and otherwise keeps its value.
///
///     @Reg(8, reset: 0) var count: UInt
///     @Reg var seen: Bit                       // no reset
///     @Reg(reset: .idle) var state: Enum<State>
@propertyWrapper
public final class Reg<T: HardwareValue>: Member<T>, AnyMember {
  private var reset: ResetValue?

  /// A bit, an enum: types that have only one shape.
  public convenience init(domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line) where T: SelfShaped {
    self.init({ _ in .own }, domain: domain, file: file, line: line)
  }

  public var wrappedValue: T {
    get { bound(as: "register") }
    set { connect(bound(as: "register"), newValue) }
  }
  public var projectedValue: T { bound(as: "register") }

  /// An integer of `width` bits that reset sets to `reset`.
  public convenience init<V: BinaryInteger>(
    _ width: Int, reset: V, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) where T: IntegerSignal {
    self.init({ _ in .width(width) }, domain: domain, file: file, line: line)
    self.reset = .value(BigInt(reset))
  }

  /// An integer within `range` that reset sets to `reset`.
  public convenience init<V: BinaryInteger>(
    _ range: ClosedRange<Int>, reset: V, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) where T: IntegerSignal {
    self.init({ _ in .range(range) }, domain: domain, file: file, line: line)
    self.reset = .value(BigInt(reset))
  }

  /// An integer whose width is a property of the module.
  public convenience init<M: Module, V: BinaryInteger>(
    _ width: KeyPath<M, Int>, reset: V, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) where T: IntegerSignal {
    let width = UncheckedKeyPath(width)
    self.init({ .width(($0 as! M)[keyPath: width.path]) }, domain: domain, file: file, line: line)
    self.reset = .value(BigInt(reset))
  }

  /// A bit.
  public convenience init(
    reset: Bool, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) where T == Bit {
    self.init({ _ in .bit }, domain: domain, file: file, line: line)
    self.reset = .value(reset ? 1 : 0)
  }

  /// An enum.
  public convenience init<S: HardwareEnum>(
    reset: S, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) where T == Enum<S> {
    self.init({ _ in .own }, domain: domain, file: file, line: line)
    self.reset = .value(BigInt(Enum<S>.code(of: reset)))
  }

  /// A value of any shape; reset sets each of its leaves to `reset`, usually 0.
  public convenience init(
    _ shape: Shape<T>, reset: Int, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) {
    self.init({ _ in shape }, domain: domain, file: file, line: line)
    self.reset = .value(BigInt(reset))
  }

  /// A value whose shape is a property of the module.
  public convenience init<M: Module>(
    _ shape: KeyPath<M, Shape<T>>, reset: Int, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) {
    let shape = UncheckedKeyPath(shape)
    self.init({ ($0 as! M)[keyPath: shape.path] }, domain: domain, file: file, line: line)
    self.reset = .value(BigInt(reset))
  }

  /// The constant `reset`, leaf by leaf: for vectors and bundles.
  public convenience init(
    _ shape: Shape<T>, reset: T, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) {
    self.init({ _ in shape }, domain: domain, file: file, line: line)
    self.reset = .leaves(reset.operands.map { $0.constantValue ?? 0 })
  }

  var role: MemberRole { .register }

  func resetValues(in module: Module) -> [BigInt]? {
    switch reset {
    case nil: nil
    case .value(let value): leaves(in: module).map { _ in value }
    case .leaves(let values): values
    }
  }

  private enum ResetValue {
    case value(BigInt)
    case leaves([BigInt])
  }
}
