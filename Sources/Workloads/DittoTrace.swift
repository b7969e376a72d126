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
  /// Only for convolutions.
  public let window: Window?
  /// For products of two tensors: whether `b` is the same in all steps (cross-attention).
  public let rightIsConstant: Bool
  public let folder: String
  let files: [String: String]

  /// What a convolution moves over its input.
  public struct Window: Sendable, Hashable {
    /// Of the kernel.
    public let height: Int
    public let width: Int
    public let stride: Int
    /// Zeros around the input.
    public let padding: Int
  }

  /// Whether the trace has a tensor of this key.
  public func has(_ key: String) -> Bool { files[key] != nil }

  /// Where the tensor of a key lies.
  ///
  /// - Throws: `WorkloadError` when the manifest has no such key.
  public func path(_ key: String) throws -> String {
    guard let name = files[key] else {
      throw WorkloadError("\(folder)/manifest.json", "trace '\(id)', field 'files': there is no '\(key)'")
    }
    return "\(folder)/\(name)"
  }

  /// The tensor of a key, `x` for instance.
  ///
  /// - Throws: `WorkloadError` when the manifest has no such key or the file is unusable or of another element type.
  public func tensor(_ key: String, _ element: Tensor.Element) throws -> Tensor {
    let path = try path(key)
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
      var kh: Int?
      var kw: Int?
      var stride: Int?
      var pad: Int?
      var b_constant: Bool?
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
  return try manifest.traces.map { entry in
    func positive(_ name: String, _ value: Int?, from least: Int = 1) throws -> Int {
      guard let value, (least...4096).contains(value) else {
        throw WorkloadError(
          path,
          "trace '\(entry.id)', field '\(name)': \(value.map(String.init) ?? "nothing") is not from \(least) to 4096")
      }
      return value
    }
    _ = try positive("step_count", entry.step_count)
    if let step = entry.y_steps.first(where: { !(0..<entry.step_count).contains($0) }) {
      throw WorkloadError(
        path, "trace '\(entry.id)', field 'y_steps': \(step) is none of the \(entry.step_count) steps")
    }
    guard Set(entry.y_steps).count == entry.y_steps.count else {
      throw WorkloadError(path, "trace '\(entry.id)', field 'y_steps': a step stands there twice")
    }
    return DittoTrace(
      id: entry.id, kind: entry.kind, steps: entry.step_count, resultSteps: entry.y_steps,
      window: entry.kind != .conv
        ? nil
        : .init(
          height: try positive("kh", entry.kh), width: try positive("kw", entry.kw),
          stride: try positive("stride", entry.stride), padding: try positive("pad", entry.pad, from: 0)),
      rightIsConstant: entry.b_constant ?? false, folder: folder, files: entry.files)
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
