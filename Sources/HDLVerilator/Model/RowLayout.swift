import BigInt
import HDLIR

/// How the values of some ports lie in packed data: one row a cycle, or a word of a stream.
///
/// A row is the storage of its ports, one after the other in the order of `ports`, without padding: 1, 2, 4 or 8 bytes
/// for up to 8, 16, 32 and 64 bits, multiples of 4 beyond, little-endian. So a tensor of bytes is pushed as it lies in
/// memory through a port of 8, 32 or 64 bits, eight elements a word. Bits above a port's width are ignored in inputs and
/// 0 in outputs.
public struct RowLayout: Sendable, Hashable {
  public let ports: [ModelPort]
  /// Where each port begins in a row.
  public let offsets: [Int]
  /// Bytes of a row.
  public let bytes: Int

  public init(_ ports: [ModelPort]) {
    self.ports = ports
    var offsets: [Int] = []
    var position = 0
    for port in ports {
      offsets.append(position)
      position += port.bytes
    }
    self.offsets = offsets
    bytes = position
  }

  /// Rows of values, in the order of the ports, as packed data.
  public func encode(_ rows: [[BigInt]]) -> [UInt8] {
    var data = [UInt8](repeating: 0, count: rows.count * bytes)
    data.withUnsafeMutableBytes { buffer in
      for (index, row) in rows.enumerated() {
        precondition(row.count == ports.count, "row \(index) has \(row.count) values for \(ports.count) ports")
        for (position, value) in row.enumerated() {
          let pointer = buffer.baseAddress! + index * bytes + offsets[position]
          value.bits(ports[position].type.width).store(pointer, bytes: ports[position].bytes)
        }
      }
    }
    return data
  }

  /// Packed data as rows of values, read as the ports' types say.
  public func decode(_ data: [UInt8]) -> [[BigInt]] {
    guard bytes > 0 else { return [] }
    precondition(data.count % bytes == 0, "\(data.count) bytes are not whole rows of \(bytes) bytes")
    return data.withUnsafeBytes { buffer in
      stride(from: 0, to: data.count, by: bytes).map { start in
        ports.indices.map { index in
          let pointer = buffer.baseAddress! + start + offsets[index]
          return BigInt(words: pointer, bytes: ports[index].bytes).wrapped(to: ports[index].type)
        }
      }
    }
  }
}
