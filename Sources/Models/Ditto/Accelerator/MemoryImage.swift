/// The bytes of a memory, little-endian.
public struct MemoryImage: Equatable, Sendable {
  public var bytes: [UInt8]
  /// Addresses of bytes that may hold anything: lanes beyond the end of a row.
  public private(set) var anything: Set<Int> = []
  private var end = 0

  public init(count: Int) { bytes = [UInt8](repeating: 0, count: count) }

  /// The address of the next free `count` bytes, a multiple of `alignment`.
  public mutating func reserve(_ count: Int, alignment: Int = 16) -> Int {
    let start = (end + alignment - 1) / alignment * alignment
    precondition(start + count <= bytes.count, "\(bytes.count) bytes of memory are too few; make it larger")
    end = start + count
    return start
  }

  public func int8(_ address: Int) -> Int { Int(Int8(bitPattern: bytes[address])) }
  public func byte(_ address: Int) -> Int { Int(bytes[address]) }

  public func int32(_ address: Int) -> Int {
    Int(Int32(truncatingIfNeeded: (0..<4).reduce(0) { $0 | Int(bytes[address + $1]) << (8 * $1) }))
  }

  public func int16(_ address: Int) -> Int { Int(Int16(truncatingIfNeeded: byte(address) | byte(address + 1) << 8)) }

  /// Stores the low `count` bytes of `value`.
  public mutating func store(_ value: Int, count: Int, at address: Int) {
    for index in 0..<count {
      bytes[address + index] = UInt8(truncatingIfNeeded: value >> (8 * index))
      anything.remove(address + index)
    }
  }

  mutating func storeAnything(count: Int, at address: Int) { anything.formUnion(address..<(address + count)) }

  /// Stores a matrix of bytes.
  public mutating func store(_ rows: [[Int]], at address: Int, stride: Int) {
    for (number, row) in rows.enumerated() {
      for (column, value) in row.enumerated() { store(value, count: 1, at: address + number * stride + column) }
    }
  }

  /// Stores commands one after the other.
  public mutating func store(_ commands: [LayerCommandModel], at address: Int) {
    for (number, word) in commands.flatMap(\.words).enumerated() {
      store(Int(word), count: 4, at: address + 4 * number)
    }
  }

  /// Stores the parameters of channels, 16 bytes each.
  public mutating func store(_ channels: [VectorChannel], at address: Int) {
    for (number, channel) in channels.enumerated() {
      let start = address + 16 * number
      store(channel.bias, count: 4, at: start)
      store(channel.rescale.multiplier, count: 2, at: start + 4)
      store(channel.rescale.shift, count: 2, at: start + 6)
      store(channel.affine.gain, count: 2, at: start + 8)
      store(channel.affine.offset, count: 2, at: start + 10)
    }
  }

  /// A matrix of int8 values, or of bytes.
  public func matrix(at address: Int, rows: Int, columns: Int, stride: Int, isUnsigned: Bool = false) -> [[Int]] {
    (0..<rows).map { row in
      (0..<columns).map {
        let place = address + row * stride + $0
        return isUnsigned ? byte(place) : int8(place)
      }
    }
  }

  /// A matrix of int32 values; the stride counts them.
  public func sums(at address: Int, rows: Int, columns: Int, stride: Int) -> [[Int]] {
    (0..<rows).map { row in (0..<columns).map { int32(address + 4 * (row * stride + $0)) } }
  }
}
