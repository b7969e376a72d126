import Foundation

/// What is wrong with an input file: always the file, and the field or place in it.
public struct WorkloadError: Error, CustomStringConvertible, Hashable {
  public let file: String
  public let message: String
  public init(_ file: String, _ message: String) {
    self.file = file
    self.message = message
  }
  public var description: String { "\(file): \(message)" }
}

/// Reads a `.npy` file (format versions 1 and 2; little-endian, C order), or an array of a `.npz` file: `layers.npz/x` is
/// the array `x` of `layers.npz`.
///
/// - Throws: `WorkloadError` that names the file and what is wrong with it.
public func readNumpy(_ path: String) throws -> Tensor {
  if let end = path.range(of: ".npz/", options: .backwards) {
    let archive = String(path[..<path.index(before: end.upperBound)])
    return try NumpyArchive(archive).tensor(String(path[end.upperBound...]))
  }
  return try numpyTensor(readFile(path), path)
}

/// The bytes of a file.
///
/// - Throws: `WorkloadError` when there is none, or when it is a folder or may not be read.
func readFile(_ path: String) throws -> [UInt8] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw WorkloadError(path, "there is no such file")
  }
  guard !isFolder.boolValue else { throw WorkloadError(path, "is a folder; a file is wanted") }
  guard let data = FileManager.default.contents(atPath: path) else {
    throw WorkloadError(path, "may not be read; look at its permissions")
  }
  return [UInt8](data)
}

/// The array in the bytes of a `.npy` file.
func numpyTensor(_ bytes: [UInt8], _ path: String) throws -> Tensor {
  guard bytes.count >= 10, Array(bytes[0..<6]) == [0x93] + Array("NUMPY".utf8) else {
    throw WorkloadError(path, "not a NumPy file: it does not start with the magic bytes")
  }
  let version = bytes[6]
  guard version == 1 || version == 2 else {
    throw WorkloadError(path, "NumPy format version \(version) is not supported; save it with version 1 or 2")
  }
  let lengthBytes = version == 1 ? 2 : 4
  let headerStart = 8 + lengthBytes
  guard bytes.count >= headerStart else { throw WorkloadError(path, "the header is cut off") }
  let headerLength = (0..<lengthBytes).reduce(0) { $0 | Int(bytes[8 + $1]) << (8 * $1) }
  guard bytes.count >= headerStart + headerLength else { throw WorkloadError(path, "the header is cut off") }
  let header = String(decoding: bytes[headerStart..<(headerStart + headerLength)], as: UTF8.self)
  let (element, shape) = try NumpyHeader(header, path).fields
  let size = bytes.count - headerStart - headerLength
  let (count, overflow) = shape.reduce((1, false)) { product, extent in
    let (value, overflow) = product.0.multipliedReportingOverflow(by: extent)
    return (value, product.1 || overflow)
  }
  guard !overflow, count <= Int.max / 8 else {
    throw WorkloadError(path, "field 'shape': \(shape) has more elements than there can be")
  }
  guard size == count * element.size else {
    throw WorkloadError(
      path, "the data has \(size) bytes but shape \(shape) of \(element) needs \(count * element.size)")
  }
  return Tensor(shape: shape, element: element, bytes: Array(bytes[(headerStart + headerLength)...]))
}

/// The dictionary in front of the data.
private struct NumpyHeader {
  let text: String
  let path: String

  init(_ text: String, _ path: String) {
    self.text = text
    self.path = path
  }

  var fields: (element: Tensor.Element, shape: [Int]) {
    get throws {
      guard text.contains("'descr'") else { throw WorkloadError(path, "the header has no field 'descr'") }
      guard let descr = text.firstMatch(of: /'descr':\s*'([^']*)'/)?.1 else {
        throw WorkloadError(path, "field 'descr': records with fields are not supported; save one array for each field")
      }
      guard let element = Tensor.Element(rawValue: String(descr)) else {
        let reason =
          descr.hasPrefix("|O") ? "Python objects are not supported" : "element type '\(descr)' is not supported"
        throw WorkloadError(
          path,
          "field 'descr': \(reason); use int8, uint8, int16, int32, int64, float32 or float64, little-endian")
      }
      guard let order = text.firstMatch(of: /'fortran_order':\s*(True|False)/)?.1 else {
        throw WorkloadError(path, "the header has no field 'fortran_order'")
      }
      guard order == "False" else {
        throw WorkloadError(path, "field 'fortran_order': save the array in C order (np.ascontiguousarray)")
      }
      guard let shapeText = text.firstMatch(of: /'shape':\s*\(([^)]*)\)/)?.1 else {
        throw WorkloadError(path, "the header has no field 'shape'")
      }
      let parts = shapeText.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      let shape = try parts.filter { !$0.isEmpty }.map { part in
        guard let extent = Int(part), extent >= 0 else {
          throw WorkloadError(path, "field 'shape': '\(part)' is not an extent")
        }
        return extent
      }
      return (element, shape)
    }
  }
}
