import HDL

/// A fixed number of values of one shape, each with signals of its own: the streams of an arbiter.
///
///     @Input(.ports(3, .stream(.uint(8)))) var push: Ports<Stream<UInt>>     // push_0_valid, push_0_ready, ...
///     push[1].ready = ...
///
/// Unlike `Vec`, which packs its elements into one signal, the elements can have leaves of both directions. There is no
/// access by a signal's value; gather what is to be chosen into a `Vec`.
public struct Ports<Element: HardwareValue>: HardwareValue {
  public let elements: [Element]
  public let element: Shape<Element>

  public init(_ elements: [Element], _ element: Shape<Element>) {
    self.elements = elements
    self.element = element
  }

  public var operands: [Operand] { elements.flatMap(\.operands) }
  public var shape: Shape<Ports<Element>> { .ports(elements.count, element) }
  public var count: Int { elements.count }
  public var indices: Range<Int> { elements.indices }
  public subscript(_ index: Int) -> Element { elements[index] }
}

extension Shape {
  /// `count` values of one shape with signals of their own, named by their numbers.
  public static func ports<E: HardwareValue>(_ count: Int, _ element: Shape<E>) -> Shape<Ports<E>> where T == Ports<E> {
    let leaves = (0..<count).flatMap { index in element.leaves.map { $0.inside("\(index)") } }
    return Shape(leaves: leaves, name: "\(count)x\(element.name)") { operands in
      let size = element.leaves.count
      let elements = (0..<count).map { element.make(Array(operands[($0 * size)..<(($0 + 1) * size)])) }
      return Ports(elements, element)
    }
  }
}

extension Leaf {
  /// The same leaf as part of a field called `field`.
  func inside(_ field: String) -> Leaf {
    Leaf(name: name.isEmpty ? field : "\(field)_\(name)", type: type, range: range, isFlipped: isFlipped)
  }
}
