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

/// Reads a `.npy` file (format versions 1 and 2; little-endian, C order).
///
/// - Throws: `WorkloadError` that names the file and what is wrong with it.
public func readNumpy(_ path: String) throws -> Tensor {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw WorkloadError(path, "there is no such file")
  }
  let bytes = [UInt8](data)
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

  guard let descr = header.firstMatch(of: /'descr':\s*'([^']*)'/)?.1 else {
    throw WorkloadError(path, "the header has no field 'descr'")
  }
  guard let element = Tensor.Element(rawValue: String(descr)) else {
    throw WorkloadError(
      path,
      "field 'descr': element type '\(descr)' is not supported; use int8, uint8, int16, int32, int64, float32 or float64, little-endian"
    )
  }
  guard let order = header.firstMatch(of: /'fortran_order':\s*(True|False)/)?.1 else {
    throw WorkloadError(path, "the header has no field 'fortran_order'")
  }
  guard order == "False" else {
    throw WorkloadError(path, "field 'fortran_order': save the array in C order (np.ascontiguousarray)")
  }
  guard let shapeText = header.firstMatch(of: /'shape':\s*\(([^)]*)\)/)?.1 else {
    throw WorkloadError(path, "the header has no field 'shape'")
  }
  let parts = shapeText.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  let shape = try parts.map { part in
    guard let extent = Int(part), extent >= 0 else {
      throw WorkloadError(path, "field 'shape': '\(part)' is not an extent")
    }
    return extent
  }
  let body = Array(bytes[(headerStart + headerLength)...])
  let (count, overflow) = shape.reduce((1, false)) { product, extent in
    let (value, overflow) = product.0.multipliedReportingOverflow(by: extent)
    return (value, product.1 || overflow)
  }
  guard !overflow, count <= Int.max / 8 else {
    throw WorkloadError(path, "field 'shape': \(shape) has more elements than there can be")
  }
  guard body.count == count * element.size else {
    throw WorkloadError(
      path, "the data has \(body.count) bytes but shape \(shape) of \(element) needs \(count * element.size)")
  }
  return Tensor(shape: shape, element: element, bytes: body)
}
