import Foundation

func littleEndian(_ value: Int, _ size: Int) -> [UInt8] {
  (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

/// A `.npy` file with this dictionary.
func npy(header: String, _ data: [UInt8], version: Int = 1) -> [UInt8] {
  let text = Array((header + "\n").utf8)
  return [0x93] + Array("NUMPY".utf8) + [UInt8(version), 0] + littleEndian(text.count, version == 1 ? 2 : 4) + text
    + data
}

func npy(_ descr: String, _ shape: String, _ data: [UInt8], version: Int = 1) -> [UInt8] {
  npy(header: "{'descr': '\(descr)', 'fortran_order': False, 'shape': (\(shape)), }", data, version: version)
}

/// A deflate stream of one stored block.
func stored(_ data: [UInt8]) -> [UInt8] { [1] + littleEndian(data.count, 2) + littleEndian(~data.count, 2) + data }

/// A ZIP archive: names, contents, what stands for the contents in the file (they themselves if nil), and the method.
func zip(_ files: [(name: String, data: [UInt8], packed: [UInt8]?, method: Int)], size: Int? = nil) -> [UInt8] {
  var bytes: [UInt8] = []
  var directory: [UInt8] = []
  for file in files {
    let packed = file.packed ?? file.data
    let name = Array(file.name.utf8)
    let sizes =
      littleEndian(checksum(file.data), 4) + littleEndian(packed.count, 4) + littleEndian(size ?? file.data.count, 4)
    let common: [UInt8] =
      [20, 0, 0, 0] + littleEndian(file.method, 2) + [0, 0, 33, 0] + sizes + littleEndian(name.count, 2)
    directory += Array("PK".utf8) + [1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 12)
    directory += littleEndian(bytes.count, 4) + name
    bytes += Array("PK".utf8) + [3, 4] + common + [0, 0] + name + packed
  }
  let end = Array("PK".utf8) + [5, 6, 0, 0, 0, 0] + littleEndian(files.count, 2) + littleEndian(files.count, 2)
  return bytes + directory + end + littleEndian(directory.count, 4) + littleEndian(bytes.count, 4) + [0, 0]
}

/// CRC-32, bit by bit.
private func checksum(_ data: [UInt8]) -> Int {
  var value: UInt32 = 0xFFFF_FFFF
  for byte in data {
    value ^= UInt32(byte)
    for _ in 0..<8 { value = value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
  return Int(~value)
}

/// Writes a file into a new folder that is removed afterwards.
func withFile<T>(_ name: String, _ bytes: [UInt8], _ body: (String) throws -> T) throws -> T {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent(name)
  try Data(bytes).write(to: file)
  return try body(file.path)
}

func sentence(_ body: () throws -> Void) -> String {
  do { try body() } catch { return "\(error)" }
  return "no error"
}
