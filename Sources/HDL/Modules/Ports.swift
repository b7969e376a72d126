import BigInt
import HDLIR

/// An input port. Inside of the module it is read; the module around drives it: `child.$a <== x`.
@propertyWrapper
public final class Input<T: HardwareValue>: Member<T>, AnyMember {
  /// A bit, an enum: types that have only one shape. (Here and not in `Member`, because the compiler looks for the
  /// initialiser of a wrapper without arguments in the wrapper itself.)
  public convenience init(domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line) where T: SelfShaped {
    self.init({ _ in .own }, domain: domain, file: file, line: line)
  }

  public var wrappedValue: T { bound(as: "port") }
  public var projectedValue: T { bound(as: "port") }
  var role: MemberRole { .input }
  func resetValues(in module: Module) -> [BigInt]? { nil }
}

/// An output port. The module assigns it; the module around reads it.
@propertyWrapper
public final class Output<T: HardwareValue>: Member<T>, AnyMember {
  /// A bit, an enum: types that have only one shape.
  public convenience init(domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line) where T: SelfShaped {
    self.init({ _ in .own }, domain: domain, file: file, line: line)
  }

  public var wrappedValue: T {
    get { bound(as: "port") }
    set { connect(bound(as: "port"), newValue) }
  }
  public var projectedValue: T { bound(as: "port") }
  var role: MemberRole { .output }
  func resetValues(in module: Module) -> [BigInt]? { nil }
}

/// A combinational value with a name that is assigned in several places. Assigned on every path, or it is an error.
@propertyWrapper
public final class Wire<T: HardwareValue>: Member<T>, AnyMember {
  /// A bit, an enum: types that have only one shape.
  public convenience init(domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line) where T: SelfShaped {
    self.init({ _ in .own }, domain: domain, file: file, line: line)
  }

  public var wrappedValue: T {
    get { bound(as: "wire") }
    set { connect(bound(as: "wire"), newValue) }
  }
  public var projectedValue: T { bound(as: "wire") }
  var role: MemberRole { .wire }
  func resetValues(in module: Module) -> [BigInt]? { nil }
}
