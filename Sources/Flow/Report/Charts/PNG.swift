import Foundation

/// A picture as an uncompressed PNG file.
///
/// - Parameters:
///   - pixels: row by row, `channels` bytes each.
///   - channels: 1 for grey, 3 for colours.
package func png(width: Int, height: Int, channels: Int, pixels: [UInt8]) -> Data {
  precondition(channels == 1 || channels == 3, "a picture is grey or coloured")
  precondition(pixels.count == width * height * channels, "the pixels do not fill the picture")
  var rows: [UInt8] = []
  rows.reserveCapacity(pixels.count + height)
  for row in 0..<height {
    rows.append(0)
    rows += pixels[(row * width * channels)..<((row + 1) * width * channels)]
  }
  let format: [UInt8] = [8, channels == 1 ? 0 : 2, 0, 0, 0]
  var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  file += chunk("IHDR", bigEndian(width) + bigEndian(height) + format)
  file += chunk("IDAT", stored(rows))
  file += chunk("IEND", [])
  return Data(file)
}

private func bigEndian(_ value: Int) -> [UInt8] {
  [24, 16, 8, 0].map { (shift: Int) -> UInt8 in UInt8(truncatingIfNeeded: value >> shift) }
}

private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
  let body = Array(name.utf8) + content
  return bigEndian(content.count) + body + bigEndian(Int(checksum(body)))
}

/// A zlib stream of stored blocks.
private func stored(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = [0x78, 0x01]
  var start = 0
  repeat {
    let count = min(65535, bytes.count - start)
    let isLast = start + count == bytes.count
    let inverse = 65535 - count
    result.append(isLast ? 1 : 0)
    for value in [count, inverse] { result += [UInt8(value & 255), UInt8(value >> 8)] }
    result += bytes[start..<(start + count)]
    start += count
  } while start < bytes.count
  var (low, high) = (1, 0)
  for byte in bytes {
    low = (low + Int(byte)) % 65521
    high = (high + low) % 65521
  }
  return result + bigEndian(high << 16 | low)
}

/// CRC-32.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var table: [UInt32] = []
  for index in 0..<256 {
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
    table.append(value)
  }
  var result: UInt32 = 0xFFFF_FFFF
  for byte in bytes { result = table[Int((result ^ UInt32(byte)) & 255)] ^ (result >> 8) }
  return ~result
}
