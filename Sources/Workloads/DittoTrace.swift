import Foundation

/// Recorded activations of one layer of a quantised diffusion model at consecutive steps.
///
/// Format `ditto-traces-1`: a folder with `manifest.json` and `.npy` files; docs/traces.md describes every field.
public struct DittoTrace: Sendable {
  public enum Kind: String, Sendable, Codable { case conv, linear, matmul }

  public let id: String
  public let kind: Kind
  /// The number of recorded steps.
  public let steps: Int
  /// The steps that `y` holds.
  public let resultSteps: [Int]
  let folder: String
  let files: [String: String]

  /// The tensor of a key, `x` for instance.
  ///
  /// - Throws: `WorkloadError` when the manifest has no such key or the file is unusable or of another element type.
  public func tensor(_ key: String, _ element: Tensor.Element) throws -> Tensor {
    guard let name = files[key] else {
      throw WorkloadError("\(folder)/manifest.json", "trace '\(id)', field 'files': there is no '\(key)'")
    }
    let path = "\(folder)/\(name)"
    let tensor = try readNumpy(path)
    guard tensor.element == element else {
      throw WorkloadError(path, "field 'descr': '\(key)' of trace '\(id)' must be \(element), not \(tensor.element)")
    }
    return tensor
  }
}

/// All traces of a folder.
///
/// - Throws: `WorkloadError` for a missing or malformed manifest.
public func readDittoTraces(_ folder: String) throws -> [DittoTrace] {
  struct Manifest: Codable {
    struct Entry: Codable {
      var id: String
      var kind: DittoTrace.Kind
      var step_count: Int
      var y_steps: [Int]
      var files: [String: String]
    }
    var format: String
    var traces: [Entry]
  }
  let path = "\(folder)/manifest.json"
  guard let data = FileManager.default.contents(atPath: path) else {
    throw WorkloadError(path, "there is no such file")
  }
  let manifest: Manifest
  do { manifest = try JSONDecoder().decode(Manifest.self, from: data) } catch let error as DecodingError {
    throw WorkloadError(path, decodingMessage(error))
  }
  guard manifest.format == "ditto-traces-1" else {
    throw WorkloadError(path, "field 'format': '\(manifest.format)' is not supported; it must be 'ditto-traces-1'")
  }
  return manifest.traces.map {
    DittoTrace(
      id: $0.id, kind: $0.kind, steps: $0.step_count, resultSteps: $0.y_steps, folder: folder, files: $0.files)
  }
}

/// Says in words which field a decoder tripped over.
func decodingMessage(_ error: DecodingError) -> String {
  func field(_ path: [any CodingKey]) -> String {
    path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
  }
  switch error {
  case .keyNotFound(let key, let context): return "field '\(field(context.codingPath))' has no '\(key.stringValue)'"
  case .typeMismatch(let type, let context): return "field '\(field(context.codingPath))' must be \(type)"
  case .valueNotFound(let type, let context): return "field '\(field(context.codingPath))' must be \(type), not null"
  case .dataCorrupted(let context):
    return context.codingPath.isEmpty
      ? "not JSON: \(context.debugDescription)" : "field '\(field(context.codingPath))': \(context.debugDescription)"
  @unknown default: return "\(error)"
  }
}
