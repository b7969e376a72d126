import BigInt
import HDLIR

/// A port, register or wire that a module declares as a property.
///
/// Elaboration finds members by reflection: the property's name is the signal's name, and the property's line its
/// location. Inside of `body()` a member is the signal itself; afterwards, for the module around, it is the port of
/// the instance.
public class Member<T: HardwareValue> {
  let makeShape: (Module) -> Shape<T>
  let makeDomain: (Module) -> ClockDomain?
  let location: Location
  var value: T?

  init(_ makeShape: @escaping (Module) -> Shape<T>, domain: ClockDomain?, file: String, line: Int) {
    self.makeShape = makeShape
    makeDomain = { _ in domain }
    location = .source(file: file, line: line)
  }

  /// A value whose shape and domain are properties of the module: `@Input(\Fifo.port, domain: \Fifo.reading)`.
  public init<M: Module>(
    _ shape: KeyPath<M, Shape<T>>, domain: KeyPath<M, ClockDomain>, file: String = #filePath, line: Int = #line
  ) {
    let shape = UncheckedKeyPath(shape)
    let domain = UncheckedKeyPath(domain)
    makeShape = { ($0 as! M)[keyPath: shape.path] }
    makeDomain = { ($0 as! M)[keyPath: domain.path] }
    location = .source(file: file, line: line)
  }

  /// An integer of `width` bits.
  public convenience init(
    _ width: Int, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) where T: IntegerSignal {
    self.init({ _ in .width(width) }, domain: domain, file: file, line: line)
  }

  /// An integer within `range`, which operators and connections keep track of.
  public convenience init(
    _ range: ClosedRange<Int>, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) where T: IntegerSignal {
    self.init({ _ in .range(range) }, domain: domain, file: file, line: line)
  }

  /// An integer whose width is a property of the module: `@Input(\Fifo.width)`.
  public convenience init<M: Module>(
    _ width: KeyPath<M, Int>, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) where T: IntegerSignal {
    let width = UncheckedKeyPath(width)
    self.init({ .width(($0 as! M)[keyPath: width.path]) }, domain: domain, file: file, line: line)
  }

  /// A value of the given shape.
  public convenience init(
    _ shape: Shape<T>, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) {
    self.init({ _ in shape }, domain: domain, file: file, line: line)
  }

  /// A value whose shape is a property of the module: `@Input(\Fifo.element)`.
  public convenience init<M: Module>(
    _ shape: KeyPath<M, Shape<T>>, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
  ) {
    let shape = UncheckedKeyPath(shape)
    self.init({ ($0 as! M)[keyPath: shape.path] }, domain: domain, file: file, line: line)
  }

  /// The value, or one that reports its use before the module was elaborated.
  func bound(as kind: String) -> T {
    guard let value else {
      preconditionFailure(
        "a \(kind) of a module was used before the module was instantiated: \(location); use `instance(...)` or a property"
      )
    }
    return value
  }
}

/// Key paths are immutable; the compiler does not know it of all of them.
struct UncheckedKeyPath<Root, Value>: @unchecked Sendable {
  let path: KeyPath<Root, Value>
  init(_ path: KeyPath<Root, Value>) { self.path = path }
}

/// What elaboration needs of members, whatever their type.
protocol AnyMember: AnyObject {
  var role: MemberRole { get }
  func leaves(in module: Module) -> [Leaf]
  func bind(_ operands: [Operand], in module: Module)
  /// For registers: the reset value of each leaf, if there is one.
  func resetValues(in module: Module) -> [BigInt]?
  func declaredDomain(in module: Module) -> ClockDomain?
  var declaredLocation: Location { get }
}

enum MemberRole { case input, output, register, wire }

extension Member {
  func leaves(in module: Module) -> [Leaf] { makeShape(module).leaves }
  func bind(_ operands: [Operand], in module: Module) { value = makeShape(module).make(operands) }
  func declaredDomain(in module: Module) -> ClockDomain? { makeDomain(module) }
  var declaredLocation: Location { location }
}
