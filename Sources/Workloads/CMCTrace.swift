import Foundation

/// Recorded tokens of a video in one segment of frames, with what motion estimation has to find in them.
///
/// Format `cmc-traces-1`: a folder with `manifest.json` and `.npy` files; docs/traces.md describes every field.
public struct CMCTrace: Sendable {
  /// One cut of the I frame's vectors for intra-matrix prediction, and the keys of its expected values.
  public struct IntraSegments: Sendable, Codable {
    /// Frames in a segment.
    public let n: Int
    /// Vectors in a frame.
    public let g: Int
    /// `<key>_sad`, `<key>_ref` and `<key>_keep` are tensors of the trace.
    public let key: String
  }

  public let id: String
  /// Frames in the segment.
  public let frames: Int
  public let iFrame: Int
  /// Tokens in a frame.
  public let tokens: Int
  /// Elements of a token.
  public let dimension: Int
  /// Rows and columns of tokens in a frame.
  public let grid: [Int]
  /// Sums of absolute differences above which a token is informative, ascending.
  public let thresholds: [Int]
  /// The threshold of `src`, `kept_rows`, `out_kept` and `out_rec`.
  public let mainThreshold: Int
  public let intraThreshold: Int
  public let intraSegments: [IntraSegments]
  let folder: String
  let files: [String: String]

  /// Whether the trace has a tensor of this key.
  public func has(_ key: String) -> Bool { files[key] != nil }

  /// The tensor of a key, `sad_min` for instance.
  ///
  /// - Throws: `WorkloadError` when the manifest has no such key or the file is unusable, of another element type or of
  ///   another shape.
  public func tensor(_ key: String, _ elements: Tensor.Element..., shape: [Int]? = nil) throws -> Tensor {
    guard let name = files[key] else {
      throw WorkloadError("\(folder)/manifest.json", "trace '\(id)', field 'files': there is no '\(key)'")
    }
    let path = "\(folder)/\(name)"
    let tensor = try readNumpy(path)
    guard elements.contains(tensor.element) else {
      let expected = elements.map { "\($0)" }.joined(separator: " or ")
      throw WorkloadError(
        path, "field 'descr': '\(key)' of trace '\(id)' must be \(expected), not \(tensor.element)")
    }
    if let shape, tensor.shape != shape {
      throw WorkloadError(path, "field 'shape': '\(key)' of trace '\(id)' must be \(shape), not \(tensor.shape)")
    }
    return tensor
  }

  /// Frame, token, element; uint8 or int8.
  ///
  /// - Throws: `WorkloadError`, also when the shape is not that of the manifest.
  public func tokenFrames() throws -> (values: [[[Int]]], areSigned: Bool) {
    let tensor = try tensor("tokens", .uint8, .int8, shape: [frames, tokens, dimension])
    let values = tensor.integers
    let split = (0..<frames).map { frame in
      (0..<tokens).map { token -> [Int] in
        let start = (frame * tokens + token) * dimension
        return Array(values[start..<(start + dimension)])
      }
    }
    return (split, tensor.element == .int8)
  }
}

/// All traces of a folder.
///
/// - Throws: `WorkloadError` for a missing or malformed manifest.
public func readCMCTraces(_ folder: String) throws -> [CMCTrace] {
  struct Manifest: Codable {
    struct Entry: Codable {
      var id: String
      var n: Int
      var i_frame: Int
      var T: Int
      var D: Int
      var grid: [Int]
      var thresholds: [Int]
      var thr_main: Int
      var thr_intra: Int
      var intra_segments: [CMCTrace.IntraSegments]
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
  guard manifest.format == "cmc-traces-1" else {
    throw WorkloadError(path, "field 'format': '\(manifest.format)' is not supported; it must be 'cmc-traces-1'")
  }
  return try manifest.traces.map { entry in
    guard entry.n >= 1, (0..<entry.n).contains(entry.i_frame) else {
      throw WorkloadError(
        path, "trace '\(entry.id)', field 'i_frame': \(entry.i_frame) is none of the \(entry.n) frames of field 'n'")
    }
    guard entry.grid.count == 2, entry.grid[0] * entry.grid[1] == entry.T else {
      throw WorkloadError(path, "trace '\(entry.id)', field 'grid': \(entry.grid) does not hold \(entry.T) tokens")
    }
    return CMCTrace(
      id: entry.id, frames: entry.n, iFrame: entry.i_frame, tokens: entry.T, dimension: entry.D, grid: entry.grid,
      thresholds: entry.thresholds, mainThreshold: entry.thr_main, intraThreshold: entry.thr_intra,
      intraSegments: entry.intra_segments, folder: folder, files: entry.files)
  }
}
