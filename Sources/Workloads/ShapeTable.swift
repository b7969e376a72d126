import Foundation

/// A layer of a whole model as a matrix product.
public struct ShapeRow: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case conv, linear
    /// Self-attention: scores, and their product with the values.
    case qk, pv
    /// The same with a context that is constant over the steps.
    case crossQK = "cross-qk"
    case crossPV = "cross-pv"
  }
  public let name: String
  public let kind: Kind
  public let m: Int
  public let k: Int
  public let n: Int
  /// Products of this shape (heads).
  public let count: Int
  /// Distinct activations on the left side of one product, before im2col.
  public let inputs: Int

  public var multiplications: Int { m * k * n * count }
}

/// Reads the layers of a model: lines `name,kind,m,k,n,count,inputs` below a line of these words; `#` begins a comment.
///
/// - Throws: `WorkloadError` that names the file, the line and the field.
public func readShapeTable(_ path: String) throws -> [ShapeRow] {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw WorkloadError(path, "there is no such file")
  }
  let fields = ["name", "kind", "m", "k", "n", "count", "inputs"]
  var rows: [ShapeRow] = []
  var hasHeader = false
  for (number, line) in String(decoding: data, as: UTF8.self).split(
    omittingEmptySubsequences: false, whereSeparator: \.isNewline
  ).enumerated() {
    guard !line.hasPrefix("#"), !line.isEmpty else { continue }
    let place = "\(path):\(number + 1)"
    let parts = line.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard hasHeader else {
      guard parts == fields else {
        throw WorkloadError(place, "the first line must be '\(fields.joined(separator: ","))'")
      }
      hasHeader = true
      continue
    }
    guard parts.count == fields.count else {
      throw WorkloadError(
        place, "\(parts.count) fields; there must be \(fields.count): \(fields.joined(separator: ","))")
    }
    guard let kind = ShapeRow.Kind(rawValue: parts[1]) else {
      let kinds = ShapeRow.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw WorkloadError(place, "field 'kind': '\(parts[1])' is none of \(kinds)")
    }
    let numbers = try zip(fields, parts).dropFirst(2).map { field, text in
      guard let value = Int(text), (1...100_000_000).contains(value) else {
        throw WorkloadError(place, "field '\(field)': '\(text)' is not a whole number from 1 to 100000000")
      }
      return value
    }
    rows.append(
      ShapeRow(
        name: parts[0], kind: kind, m: numbers[0], k: numbers[1], n: numbers[2], count: numbers[3], inputs: numbers[4]))
  }
  guard !rows.isEmpty else { throw WorkloadError(path, "there are no layers") }
  return rows
}
