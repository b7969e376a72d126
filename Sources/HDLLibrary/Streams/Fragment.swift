import HDL

/// One word of a packet; `last` marks the packet's end. The payload of a `Stream<Fragment<P>>`.
public struct Fragment<Payload: HardwareValue>: HardwareValue {
  public let last: Bit
  public let fragment: Payload
  private let wordShape: Shape<Payload>

  /// - Parameter shape: that of the word, when the word itself is a constant or narrower.
  public init(_ fragment: Payload, last: Bit, _ shape: Shape<Payload>? = nil) {
    self.last = last
    self.fragment = fragment
    wordShape = shape ?? fragment.shape
  }

  public var operands: [Operand] { [last.operand] + fragment.operands }
  public var shape: Shape<Fragment<Payload>> { .fragment(wordShape) }
}

extension Shape {
  /// A word with a `last` flag.
  public static func fragment<P: HardwareValue>(_ word: Shape<P>) -> Shape<Fragment<P>> where T == Fragment<P> {
    let leaves = [Shape<Bit>.bit.leaves[0].inside("last")] + word.leaves.map { $0.inside("fragment") }
    return Shape<Fragment<P>>(leaves: leaves, name: "fragment_\(word.name)") { operands in
      Fragment(word.make(Array(operands[1...])), last: Bit(operands[0]), word)
    }
  }
}

/// Two values side by side: what `join` of two streams carries.
public struct Pair<First: HardwareValue, Second: HardwareValue>: HardwareValue {
  public let first: First
  public let second: Second
  private let shapes: (Shape<First>, Shape<Second>)

  public init(_ first: First, _ second: Second) {
    self.init(first, second, (first.shape, second.shape))
  }

  init(_ first: First, _ second: Second, _ shapes: (Shape<First>, Shape<Second>)) {
    self.first = first
    self.second = second
    self.shapes = shapes
  }

  public var operands: [Operand] { first.operands + second.operands }
  public var shape: Shape<Pair<First, Second>> { .pair(shapes.0, shapes.1) }
}

extension Shape {
  /// Two values side by side.
  public static func pair<A: HardwareValue, B: HardwareValue>(
    _ first: Shape<A>, _ second: Shape<B>
  ) -> Shape<Pair<A, B>> where T == Pair<A, B> {
    let leaves = first.leaves.map { $0.inside("first") } + second.leaves.map { $0.inside("second") }
    return Shape<Pair<A, B>>(leaves: leaves, name: "\(first.name)_\(second.name)") { operands in
      let split = first.leaves.count
      return Pair(first.make(Array(operands[..<split])), second.make(Array(operands[split...])), (first, second))
    }
  }
}
