import CZlib
import Foundation

/// A `.npz` file: a ZIP archive with a `.npy` file for each array, stored or compressed (`np.savez`,
/// `np.savez_compressed`).
public struct NumpyArchive: Sendable {
  private struct Entry: Sendable {
    var method: Int
    var checksum: UInt32
    var compressedSize: Int
    var size: Int
    var start: Int
  }

  public let path: String
  private let bytes: [UInt8]
  private let entries: [String: Entry]

  /// The names of the arrays.
  public var names: [String] { entries.keys.sorted() }

  /// Reads the directory of the archive.
  ///
  /// - Throws: `WorkloadError` that names the file and what is wrong with it.
  public init(_ path: String) throws {
    self.path = path
    let bytes = try readFile(path)
    self.bytes = bytes
    let reader = LittleEndian(bytes: bytes)
    guard bytes.count >= 22, bytes.starts(with: Array("PK".utf8)) else {
      throw WorkloadError(path, "not an archive of NumPy: it does not start as a ZIP file does")
    }
    // The last record has a comment of up to 65,535 bytes behind it.
    let lowest = max(0, bytes.count - 22 - 65_535)
    guard
      let end = (lowest...(bytes.count - 22)).last(where: {
        reader.four($0) == 0x0605_4B50 && $0 + 22 + reader.two($0 + 20) == bytes.count
      })
    else { throw WorkloadError(path, "the archive is cut off: its directory is missing") }
    let (count, size, start) = (reader.two(end + 10), reader.four(end + 12), reader.four(end + 16))
    guard reader.two(end + 4) == 0, reader.two(end + 8) == count else {
      throw WorkloadError(path, "an archive in several parts is not supported; save it as one file")
    }
    guard count != 0xFFFF, start != 0xFFFF_FFFF else {
      throw WorkloadError(path, "an archive of more than 4 GiB is not supported; save each array as a file")
    }
    guard start + size <= end else { throw WorkloadError(path, "the archive is damaged: its directory has no room") }
    var entries: [String: Entry] = [:]
    var place = start
    for _ in 0..<count {
      guard place + 46 <= end, reader.four(place) == 0x0201_4B50 else {
        throw WorkloadError(path, "the archive is damaged: an entry of its directory is cut off")
      }
      let nameEnd = place + 46 + reader.two(place + 28)
      guard nameEnd <= end else { throw WorkloadError(path, "the archive is damaged: a name is cut off") }
      let file = String(decoding: bytes[(place + 46)..<nameEnd], as: UTF8.self)
      let name = file.hasSuffix(".npy") ? String(file.dropLast(4)) : file
      guard reader.two(place + 8) & 1 == 0 else {
        throw WorkloadError(path, "array '\(name)' is encrypted, which is not supported")
      }
      let entry = Entry(
        method: reader.two(place + 10), checksum: UInt32(reader.four(place + 16)),
        compressedSize: reader.four(place + 20), size: reader.four(place + 24), start: reader.four(place + 42))
      guard entry.size < 0xFFFF_FFFF, entry.compressedSize < 0xFFFF_FFFF else {
        throw WorkloadError(path, "array '\(name)' has more than 4 GiB, which is not supported; save it as a file")
      }
      guard entries.updateValue(entry, forKey: name) == nil else {
        throw WorkloadError(path, "array '\(name)' is there twice")
      }
      place = nameEnd + reader.two(place + 30) + reader.two(place + 32)
    }
    self.entries = entries
  }

  /// The array of this name.
  ///
  /// - Throws: `WorkloadError` that names the file, the array and what is wrong with it.
  public func tensor(_ name: String) throws -> Tensor {
    guard let entry = entries[name] else {
      throw WorkloadError(path, "there is no array '\(name)'; there are \(names.joined(separator: ", "))")
    }
    let place = "\(path)/\(name)"
    let reader = LittleEndian(bytes: bytes)
    // The name and the extra field are repeated in front of the data, the latter with another length.
    guard entry.start + 30 <= bytes.count, reader.four(entry.start) == 0x0403_4B50 else {
      throw WorkloadError(place, "the archive is damaged: the array does not begin where its directory says")
    }
    let start = entry.start + 30 + reader.two(entry.start + 26) + reader.two(entry.start + 28)
    guard start + entry.compressedSize <= bytes.count else { throw WorkloadError(place, "the data is cut off") }
    let packed = bytes[start..<(start + entry.compressedSize)]
    let data: [UInt8]
    switch entry.method {
    case 0: data = Array(packed)
    case 8: data = try inflated(Array(packed), size: entry.size, place)
    default:
      throw WorkloadError(
        place, "compression method \(entry.method) is not supported; use np.savez or np.savez_compressed")
    }
    guard data.count == entry.size else {
      throw WorkloadError(place, "the data has \(data.count) bytes but the directory says \(entry.size)")
    }
    guard UInt32(truncatingIfNeeded: crc32(0, data, UInt32(data.count))) == entry.checksum else {
      throw WorkloadError(place, "the data is damaged: its checksum is another")
    }
    return try numpyTensor(data, place)
  }
}

/// A deflate stream without a header, of a known size.
private func inflated(_ packed: [UInt8], size: Int, _ place: String) throws -> [UInt8] {
  var input = packed
  // One byte more, so that a stream that is longer is noticed.
  var output = [UInt8](repeating: 0, count: size + 1)
  var stream = z_stream()
  guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
    throw WorkloadError(place, "zlib could not be started")
  }
  defer { inflateEnd(&stream) }
  let status = input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(target.count)
      return inflate(&stream, Z_FINISH)
    }
  }
  guard status == Z_STREAM_END, stream.total_out == size else {
    throw WorkloadError(place, "the compressed data is damaged or does not have \(size) bytes")
  }
  output.removeLast()
  return output
}

/// Numbers in the bytes of a file. The caller has made sure that they are there.
private struct LittleEndian {
  let bytes: [UInt8]
  func two(_ place: Int) -> Int { Int(bytes[place]) | Int(bytes[place + 1]) << 8 }
  func four(_ place: Int) -> Int { two(place) | two(place + 2) << 16 }
}
