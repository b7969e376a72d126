import BigInt
import HDLIR

/// A fixed number of values of one shape, packed into one signal with element 0 in the lowest bits.
///
///     @Input(.vec(8, .uint(16))) var values: Vec<UInt>
///     sum = values.elements.reduce(0, +)
///     values[index]        // index: UInt whose range stays within the vector
///     registers[index] <== x
public struct Vec<Element: HardwareValue>: HardwareValue {
  public let operand: Operand
  public let count: Int
  public let element: Shape<Element>

  init(_ operand: Operand, count: Int, element: Shape<Element>) {
    self.operand = operand
    self.count = count
    self.element = element
  }

  /// The vector of the given elements, which all have the shape of the widest one's type. At least one element.
  public init(_ elements: [Element], _ shape: Shape<Element>? = nil) {
    let element = shape ?? elements[0].shape
    let fitted = elements.map { fit($0, to: element).packed }
    self.init(concatenate(fitted.reversed()).operand, count: elements.count, element: element)
  }

  public var operands: [Operand] { [operand] }
  public var shape: Shape<Vec<Element>> { .vec(count, element) }

  public subscript(_ index: Int) -> Element {
    if !(0..<count).contains(index) {
      operand.scope?.report(
        .indexOutOfRange, "element \(index) of a vector of \(count)", advice: "stay within 0...\(count - 1)")
    }
    let clamped = min(max(index, 0), count - 1)
    let low = clamped * element.width
    return element.unpack(
      UInt(slice(operand, low: low, width: element.width, of: count * element.width, isSigned: false)))
  }

  /// The element whose number is the value of `index`, which must stay below `count`.
  public subscript(_ index: UInt) -> Element {
    guard let scope = commonScope(operand, index.operand) else { return self[Int(index.constantValue ?? 0)] }
    guard index.range.upper < BigInt(count) else {
      scope.report(
        .indexOutOfRange, "the index can be \(index.range) but the vector has \(count) elements",
        advice: "give the index a range of 0...\(count - 1), or test it first and write .restricted(to:)")
      return self[0]
    }
    let node = operand.node(in: scope, isSigned: false)
    let position = index.operand.node(in: scope, isSigned: false)
    let part = scope.builder.partSelect(node, index: position, stride: element.width, width: element.width)
    return element.unpack(UInt(.node(scope, part)))
  }

  public var elements: [Element] { (0..<count).map { self[$0] } }

  /// The vector with `transform` applied to each element.
  public func map<R: HardwareValue>(_ transform: (Element) -> R) -> Vec<R> { Vec<R>(elements.map(transform)) }
}

extension Shape {
  /// `count` elements of one shape.
  public static func vec<E: HardwareValue>(_ count: Int, _ element: Shape<E>) -> Shape<Vec<E>> where T == Vec<E> {
    let type = SignalType.unsigned(count * element.width)
    return Shape(leaves: [Leaf(type: type, range: type.fullRange)], name: "\(count)x\(element.name)") {
      Vec($0[0], count: count, element: element)
    }
  }
}

/// The value with each leaf as wide as the shape's leaf; leaves that do not fit are reported.
func fit<T: HardwareValue>(_ value: T, to shape: Shape<T>) -> T {
  shape.make(zip(value.operands, shape.leaves).map { convert($0, to: $1.type, keepsValue: true) })
}
