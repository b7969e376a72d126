import HDLIR

/// Several named values that belong together.
///
///     struct Pixel: Bundle {
///       @Field(8) var red: UInt
///       @Field(8) var green: UInt
///       @Field(8) var blue: UInt
///     }
///     @Input(.bundle(Pixel())) var pixel: Pixel      // ports pixel_red, pixel_green, pixel_blue
///
/// A fresh bundle has no values; assigning its fields makes it one. Bundles with parameters return a fresh one of the
/// same parameters from `blank`.
public protocol Bundle: HardwareValue {
  init()
  func blank() -> Self
  /// The name of its shape, part of module names: by default that of the type. Bundles with parameters add them, so
  /// that modules of different ones have different names.
  var shapeName: String { get }
}

extension Bundle {
  public func blank() -> Self { Self() }
  public var shapeName: String { "\(Self.self)" }

  private var fields: [(name: String, field: any BundleField)] {
    Mirror(reflecting: self).children.compactMap { child in
      guard let field = child.value as? any BundleField, let label = child.label else { return nil }
      return (label.hasPrefix("_") ? String(label.dropFirst()) : label, field)
    }
  }

  public var operands: [Operand] { fields.flatMap { $0.field.fieldOperands($0.name) } }

  public var shape: Shape<Self> {
    let blank = blank
    return Shape(
      leaves: fields.flatMap { name, field in field.fieldLeaves.map { $0.prefixed(name) } }, name: shapeName
    ) { operands in
      let value = blank()
      var rest = operands[...]
      for (_, field) in value.fields {
        field.bind(rest.prefix(field.fieldLeaves.count)); rest = rest.dropFirst(field.fieldLeaves.count)
      }
      return value
    }
  }
}

extension Shape where T: Bundle {
  /// The shape of a bundle, given by a fresh one.
  public static func bundle(_ fresh: T) -> Shape<T> { fresh.shape }
}

protocol BundleField: AnyObject {
  var fieldLeaves: [Leaf] { get }
  func fieldOperands(_ name: String) -> [Operand]
  func bind(_ operands: ArraySlice<Operand>)
}

/// A field of a bundle.
@propertyWrapper
public final class Field<T: HardwareValue>: BundleField {
  private let fieldShape: Shape<T>
  private let isFlipped: Bool
  private var value: T?

  public init(_ shape: Shape<T>, flipped: Bool = false) {
    fieldShape = shape
    isFlipped = flipped
  }
  /// An integer of so many bits.
  public convenience init(_ width: Int, flipped: Bool = false) where T: IntegerSignal {
    self.init(.width(width), flipped: flipped)
  }
  /// An integer within the range.
  public convenience init(_ range: ClosedRange<Int>, flipped: Bool = false) where T: IntegerSignal {
    self.init(.range(range), flipped: flipped)
  }
  public convenience init(flipped: Bool = false) where T: SelfShaped { self.init(.own, flipped: flipped) }

  public var wrappedValue: T {
    get { value ?? fieldShape.make(fieldShape.leaves.map { .unbound($0.name) }) }
    set {
      if let value, isStorage(value) { connect(value, newValue) } else { value = newValue }
    }
  }

  var fieldLeaves: [Leaf] {
    fieldShape.leaves.map { leaf in
      var leaf = leaf
      leaf.isFlipped = leaf.isFlipped != isFlipped
      return leaf
    }
  }

  func fieldOperands(_ name: String) -> [Operand] {
    value?.operands ?? fieldShape.leaves.map { .unbound($0.prefixed(name).name) }
  }

  func bind(_ operands: ArraySlice<Operand>) { value = fieldShape.make(Array(operands)) }

  /// Whether the field stands for ports, wires or registers, which are connected and not replaced.
  private func isStorage(_ value: T) -> Bool {
    guard case .node(let scope, let node)? = value.operands.first else { return false }
    return scope.builder[node].operation == .read
  }
}
