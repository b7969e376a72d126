import Foundation

/// An array of integers or floats as NumPy stores it, in C order.
public struct Tensor: Sendable, Hashable {
  public enum Element: String, Sendable {
    case int8 = "|i1"
    case uint8 = "|u1"
    case int16 = "<i2"
    case int32 = "<i4"
    case int64 = "<i8"
    case float32 = "<f4"
    case float64 = "<f8"

    /// In bytes.
    public var size: Int {
      switch self {
      case .int8, .uint8: 1
      case .int16: 2
      case .int32, .float32: 4
      case .int64, .float64: 8
      }
    }
  }

  public var shape: [Int]
  public var element: Element
  /// Little-endian, C order; `count * element.size` bytes.
  public var bytes: [UInt8]

  public init(shape: [Int], element: Element, bytes: [UInt8]) {
    precondition(bytes.count == shape.reduce(1, *) * element.size, "the bytes do not fill the shape")
    self.shape = shape
    self.element = element
    self.bytes = bytes
  }

  public var count: Int { shape.reduce(1, *) }

  /// All elements as integers; only for integer element types.
  public var integers: [Int] {
    bytes.withUnsafeBytes { raw in
      (0..<count).map { index in
        switch element {
        case .int8: Int(raw.load(fromByteOffset: index, as: Int8.self))
        case .uint8: Int(raw.load(fromByteOffset: index, as: UInt8.self))
        case .int16: Int(Int16(littleEndian: raw.loadUnaligned(fromByteOffset: 2 * index, as: Int16.self)))
        case .int32: Int(Int32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * index, as: Int32.self)))
        case .int64: Int(Int64(littleEndian: raw.loadUnaligned(fromByteOffset: 8 * index, as: Int64.self)))
        case .float32, .float64: preconditionFailure("a tensor of \(element) has no integers")
        }
      }
    }
  }

  /// The elements of an int8 tensor.
  public var signedBytes: [Int8] {
    precondition(element == .int8, "a tensor of \(element) has no int8 elements")
    return bytes.map { Int8(bitPattern: $0) }
  }

  /// The elements of an int32 tensor.
  public var words: [Int32] {
    precondition(element == .int32, "a tensor of \(element) has no int32 elements")
    return bytes.withUnsafeBytes { raw in
      (0..<count).map { Int32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * $0, as: Int32.self)) }
    }
  }

  /// The position of the first element that is not a finite number; nil for tensors of integers.
  public var firstNotFinite: Int? {
    bytes.withUnsafeBytes { raw in
      switch element {
      case .float32:
        (0..<count).first {
          !Float(bitPattern: UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self))).isFinite
        }
      case .float64:
        (0..<count).first {
          !Double(bitPattern: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self))).isFinite
        }
      default: nil
      }
    }
  }
}
