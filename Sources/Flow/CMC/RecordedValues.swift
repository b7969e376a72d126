import Workloads

/// What a trace itself says must come out. Keys that a trace does not have are nil or empty.
struct RecordedValues {
  /// Least sums and references by row.
  struct Search {
    var keys: [String]
    var sums: [Int]
    var references: [Int]
  }

  var full: Search?
  /// By radius.
  var windows: [Int: Search] = [:]
  /// By row, at the main threshold.
  var informative: [Int]?
  var keptRows: [Int]?
  var sources: [Int]?
  /// By cut of the I frame's vectors: least sums, references and decisions.
  struct Cut {
    var n: Int
    var g: Int
    var key: String
    var sums: [Int]
    var references: [Int]
    var keep: [Int]
  }
  var cuts: [Cut] = []
  /// By kept row, and by row: sums of all output features.
  var condensed: [[Int]]?
  var complete: [[Int]]?

  /// - Throws: `WorkloadError` naming the file and the field.
  init(_ trace: CMCTrace, _ segment: VideoSegment, in workload: String) throws {
    let shape = [trace.frames, trace.tokens]
    func search(_ suffix: String) throws -> Search? {
      guard trace.has("sad_min\(suffix)") || trace.has("argmin\(suffix)") else { return nil }
      return Search(
        keys: ["sad_min\(suffix)", "argmin\(suffix)"],
        sums: try trace.tensor("sad_min\(suffix)", .int32, shape: shape).integers,
        references: try trace.tensor("argmin\(suffix)", .int16, .int32, shape: shape).integers)
    }
    full = try search("")
    for radius in 1...2 { windows[radius] = try search("_w\(radius)") }
    if trace.has("informative") {
      guard let place = trace.thresholds.firstIndex(of: trace.mainThreshold) else {
        throw WorkloadError(
          "\(workload)/manifest.json",
          "trace '\(trace.id)', field 'thr_main': \(trace.mainThreshold) is none of 'thresholds' \(trace.thresholds)")
      }
      let maps = try trace.tensor("informative", .uint8, shape: [trace.thresholds.count] + shape).integers
      informative = Array(maps[(place * segment.rows.count)..<((place + 1) * segment.rows.count)])
    }
    if trace.has("kept_rows") {
      let rows = try trace.tensor("kept_rows", .int32).integers
      guard rows.allSatisfy({ (0..<segment.rows.count).contains($0) }), rows == rows.sorted() else {
        throw WorkloadError(
          "\(workload)/manifest.json",
          "trace '\(trace.id)', key 'kept_rows': rows must ascend and lie in 0...\(segment.rows.count - 1)")
      }
      keptRows = rows
    }
    if trace.has("src") { sources = try trace.tensor("src", .int32, shape: [segment.rows.count]).integers }
    cuts = try trace.intraSegments.map { cut in
      guard cut.n >= 1, cut.g >= 1 else {
        throw WorkloadError(
          "\(workload)/manifest.json",
          "trace '\(trace.id)', field 'intra_segments': \(cut.n) frames of \(cut.g) vectors; both must be 1 or more")
      }
      return Cut(
        n: cut.n, g: cut.g, key: cut.key,
        sums: try trace.tensor("\(cut.key)_sad", .int32, shape: [trace.tokens]).integers,
        references: try trace.tensor("\(cut.key)_ref", .int16, .int32, shape: [trace.tokens]).integers,
        keep: try trace.tensor("\(cut.key)_keep", .uint8, shape: [trace.tokens]).integers)
    }
    guard let weights = segment.weights else { return }
    let features = weights[0].count
    func matrix(_ key: String, _ rows: Int) throws -> [[Int]]? {
      guard trace.has(key) else { return nil }
      let values = try trace.tensor(key, .int32, shape: [rows, features]).integers
      return (0..<rows).map { Array(values[($0 * features)..<(($0 + 1) * features)]) }
    }
    if let keptRows { condensed = try matrix("out_kept", keptRows.count) }
    complete = try matrix("out_rec", segment.rows.count)
  }
}
