import Foundation

/// Writes a folder with one trace of made-up tokens, 4 x 4 of 16 elements in each of three frames, that fits the preset
/// `tiny` as it is.
struct SyntheticTrace {
  /// Frame, token, element.
  var frames: [[[Int]]]
  var threshold: Int
  /// Element, output feature.
  var weights: [[Int]] = (0..<16).map { k in (0..<3).map { (k * 7 + $0 * 5) % 11 - 5 } }
  /// Keys of expected values that are written too.
  var expected: [String: (element: String, shape: [Int], values: [Int])] = [:]

  func write(to folder: String) throws {
    let shape = [frames.count, frames[0].count, frames[0][0].count]
    try array("|i1", shape, frames.flatMap { $0.flatMap { $0 } }).write(
      to: URL(fileURLWithPath: "\(folder)/tokens.npy"))
    try array("|i1", [weights.count, weights[0].count], weights.flatMap { $0 }).write(
      to: URL(fileURLWithPath: "\(folder)/w.npy"))
    var files = ["tokens": "tokens.npy", "w": "w.npy"]
    for (key, value) in expected {
      files[key] = "\(key).npy"
      try array(value.element, value.shape, value.values).write(to: URL(fileURLWithPath: "\(folder)/\(key).npy"))
    }
    let entry: [String: Any] = [
      "id": "made", "n": shape[0], "i_frame": 1, "T": shape[1], "D": shape[2], "grid": [4, shape[1] / 4],
      "thresholds": [threshold], "thr_main": threshold, "thr_intra": 1, "intra_segments": [] as [Any], "files": files,
    ]
    let manifest: [String: Any] = ["format": "cmc-traces-1", "traces": [entry]]
    try JSONSerialization.data(withJSONObject: manifest).write(to: URL(fileURLWithPath: "\(folder)/manifest.json"))
  }

  private func array(_ element: String, _ shape: [Int], _ values: [Int]) -> Data {
    let size = Int(String(element.last!))!
    let places = shape.map { "\($0)" }.joined(separator: ", ") + (shape.count == 1 ? "," : "")
    var header = "{'descr': '\(element)', 'fortran_order': False, 'shape': (\(places)), }"
    header += String(repeating: " ", count: 63 - (10 + header.count) % 64) + "\n"
    var data = Data([0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.count & 255), UInt8(header.count >> 8)])
    data += Data(header.utf8)
    for value in values { data += Data((0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }) }
    return data
  }

  static func random(_ seed: UInt64, spread: Int) -> [[[Int]]] {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let base = (0..<16).map { _ in (0..<16).map { _ in next(200) - 100 } }
    return (0..<3).map { _ in base.map { $0.map { $0 + next(2 * spread + 1) - spread } } }
  }
}
