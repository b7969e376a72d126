import BigInt
import HDLIR

/// A value that exists in hardware: `Bit`, `UInt`, `SInt`, `Enum`, `Vec`, and bundles of them.
///
/// Every such value is a list of *leaves*, each one signal in the Verilog. Its `Shape` says which leaves there are and
/// puts a value together from them.
public protocol HardwareValue {
  /// The leaves' signals, in the order of `shape.leaves`.
  var operands: [Operand] { get }
  /// The form of this value: for constants the narrowest one that holds them.
  var shape: Shape<Self> { get }
}

/// One signal of a hardware value.
public struct Leaf {
  /// What is appended to the value's own name, without an underscore; empty for values of one leaf.
  public var name: String
  public var type: SignalType
  public var range: ValueRange
  /// Whether it runs against the direction of the rest: the `ready` of a stream.
  public var isFlipped: Bool

  public init(name: String = "", type: SignalType, range: ValueRange, isFlipped: Bool = false) {
    self.name = name
    self.type = type
    self.range = range
    self.isFlipped = isFlipped
  }

  /// The same leaf inside of a field called `prefix`.
  func prefixed(_ prefix: String) -> Leaf {
    var leaf = self
    leaf.name = name.isEmpty ? prefix : prefix.isEmpty ? name : "\(prefix)_\(name)"
    return leaf
  }
}

/// The form of a hardware value of type `T`: widths, ranges and fields. What a generic module takes as its element type.
public struct Shape<T: HardwareValue> {
  public let leaves: [Leaf]
  /// Short and legal in an identifier; part of module names: `u8`, `s9`, `bit`, `Pixel`.
  public let name: String
  let assemble: ([Operand]) -> T

  public init(leaves: [Leaf], name: String, assemble: @escaping ([Operand]) -> T) {
    self.leaves = leaves
    self.name = name
    self.assemble = assemble
  }

  /// The number of bits of all leaves together.
  public var width: Int { leaves.reduce(0) { $0 + $1.type.width } }

  /// The value of this shape whose leaves are `operands`.
  public func make(_ operands: [Operand]) -> T { assemble(operands) }
}

extension HardwareValue {
  /// The module that the value belongs to; nil for constants.
  public var scope: Scope? { operands.lazy.compactMap(\.scope).first }

  /// All bits in one unsigned value, the first leaf on top.
  public var packed: UInt {
    let operands = operands
    let leaves = shape.leaves
    if operands.count == 1, !leaves[0].type.isSigned { return UInt(operands[0]) }
    guard let scope else {
      let value = zip(operands, leaves).reduce(BigInt(0)) {
        ($0 << $1.1.type.width) | ($1.0.constantValue ?? 0).bits($1.1.type.width)
      }
      return UInt(.constant(value, type: .unsigned(shape.width)))
    }
    let parts = zip(operands, leaves).map { operand, leaf in
      scope.builder.convert(operand.node(in: scope, isSigned: leaf.type.isSigned), to: leaf.type)
    }
    return UInt(.node(scope, scope.builder.concatenate(parts)))
  }
}

extension Shape {
  /// The value whose bits are those of `packed`, as `HardwareValue.packed` lays them out.
  public func unpack(_ packed: UInt) -> T {
    guard let scope = packed.scope else {
      var rest = packed.constantValue ?? 0
      var operands: [Operand] = []
      for leaf in leaves.reversed() {
        operands.append(.constant(rest.wrapped(to: leaf.type), type: leaf.type))
        rest >>= leaf.type.width
      }
      return assemble(operands.reversed())
    }
    let node = packed.operand.node(in: scope, isSigned: false)
    if leaves.count == 1 { return assemble([.node(scope, scope.reinterpret(node, as: leaves[0]))]) }
    var low = width
    let operands: [Operand] = leaves.map { leaf in
      low -= leaf.type.width
      let bits = scope.builder.slice(node, low: low, width: leaf.type.width)
      return .node(scope, scope.reinterpret(bits, as: leaf))
    }
    return assemble(operands)
  }
}
