import Models
import Workloads

/// A layer of a trace as the matrix products that it consists of in each step: a linear layer is one, a convolution one
/// after im2col, a product of two tensors one a head.
public struct RecordedLayer: Sendable {
  public let id: String
  public let kind: DittoTrace.Kind
  public let steps: Int
  /// 1 but for products of two tensors.
  public let heads: Int
  public let m: Int
  public let k: Int
  public let n: Int
  /// Distinct values of the left side of a step and head, before im2col.
  let inputs: Int
  /// Rows of a line for differences to the neighbouring row: of a convolution the output's width.
  let lineWidth: Int
  /// For each step and head the left side, M x K.
  let left: [[[Int8]]]
  /// For each step and head the right side, K x N; one step if it is constant.
  let right: [[[Int8]]]
  let rightIsConstant: Bool
  /// For the steps that the trace has results of: heads x M x N.
  let expected: [Int: [Int32]]

  /// Differences of -255...255 times weights of -128...127 add up to 32 bits for so many inputs.
  static let largestK = 65_792

  /// Multiplications of a dense execution of all steps.
  public var multiplications: Int { steps * heads * m * k * n }

  /// The right side of a step, K x N.
  func right(_ step: Int, _ head: Int) -> [Int8] { right[rightIsConstant ? 0 : step][head] }

  /// - Throws: `WorkloadError` that names the file and the field.
  public init(_ trace: DittoTrace) throws {
    id = trace.id
    kind = trace.kind
    steps = trace.steps
    let results = try trace.tensor("y", .int32)
    for key in ["ws", "bias"] where trace.has(key) {
      let tensor = try trace.tensor(key, .float32)
      if let position = tensor.firstNotFinite {
        throw WorkloadError(
          try trace.path(key), "'\(key)' of trace '\(trace.id)': element \(position) is not a finite number")
      }
    }
    switch trace.kind {
    case .linear, .conv:
      rightIsConstant = true
      heads = 1
      let x = try trace.tensor("x", .int8)
      let w = try trace.tensor("w", .int8)
      n = w.shape.last ?? 0
      right = [[w.signedBytes]]
      if let window = trace.window {
        try require(x, "x", trace, x.shape.count == 4 && x.shape[0] == trace.steps, "[\(trace.steps), H, W, C]")
        try require(
          w, "w", trace, w.shape.count == 4 && Array(w.shape[..<3]) == [window.height, window.width, x.shape[3]],
          "[\(window.height), \(window.width), \(x.shape[3]), N]")
        let image = ImageShape(height: x.shape[1], width: x.shape[2], channels: x.shape[3])
        guard let output = image.output(window) else {
          throw WorkloadError(
            try trace.path("x"),
            "'x' of trace '\(trace.id)': an image of \(image.height) x \(image.width) with \(window.padding) zeros around"
              + " it has no room for the kernel of \(window.height) x \(window.width)")
        }
        m = output.height * output.width
        k = window.height * window.width * image.channels
        lineWidth = output.width
        inputs = image.height * image.width * image.channels
        left = parts(x.signedBytes, trace.steps).map { [image.rows($0, window, output)] }
        try requireResults(results, trace, [output.height, output.width, n])
      } else {
        try require(x, "x", trace, x.shape.count == 3 && x.shape[0] == trace.steps, "[\(trace.steps), M, K]")
        try require(w, "w", trace, w.shape.count == 2 && w.shape[0] == x.shape[2], "[\(x.shape[2]), N]")
        m = x.shape[1]
        k = x.shape[2]
        lineWidth = m
        inputs = m * k
        left = parts(x.signedBytes, trace.steps).map { [$0] }
        try requireResults(results, trace, [m, n])
      }
    case .matmul:
      rightIsConstant = trace.rightIsConstant
      let a = try trace.tensor("a", .int8)
      let b = try trace.tensor("b", .int8)
      try require(a, "a", trace, a.shape.count == 4 && a.shape[0] == trace.steps, "[\(trace.steps), heads, M, K]")
      let rightSteps = rightIsConstant ? 1 : trace.steps
      try require(
        b, "b", trace,
        b.shape.count == 4 && b.shape[0] == rightSteps && b.shape[1] == a.shape[1] && b.shape[3] == a.shape[3],
        "[\(rightSteps), \(a.shape[1]), N, \(a.shape[3])]")
      let (heads, m, k, n) = (a.shape[1], a.shape[2], a.shape[3], b.shape[2])
      (self.heads, self.m, self.k, self.n) = (heads, m, k, n)
      inputs = m * k
      lineWidth = m
      left = parts(a.signedBytes, trace.steps).map { parts($0, heads) }
      right = parts(b.signedBytes, rightSteps).map { parts($0, heads).map { transposed($0, rows: n, columns: k) } }
      try requireResults(results, trace, [heads, m, n])
    }
    guard m >= 1, k >= 1, n >= 1, heads >= 1 else {
      throw WorkloadError(
        "\(trace.folder)/manifest.json", "trace '\(trace.id)': a layer of \(m) x \(k) x \(n) computes nothing")
    }
    guard k <= Self.largestK else {
      throw WorkloadError(
        "\(trace.folder)/manifest.json",
        "trace '\(trace.id)': sums of \(k) products may not fit into 32 bits; the units take up to \(Self.largestK)")
    }
    let sums = results.words
    let size = heads * m * n
    expected = Dictionary(
      uniqueKeysWithValues: trace.resultSteps.enumerated().map { ($1, Array(sums[($0 * size)..<($0 * size + size)])) })
  }
}

/// `count` equal parts.
private func parts(_ values: [Int8], _ count: Int) -> [[Int8]] {
  let length = values.count / max(1, count)
  return (0..<count).map { Array(values[($0 * length)..<(($0 + 1) * length)]) }
}

/// Columns x rows.
func transposed<T>(_ values: [T], rows: Int, columns: Int) -> [T] {
  (0..<columns).flatMap { column in (0..<rows).map { values[$0 * columns + column] } }
}

private func require(_ tensor: Tensor, _ key: String, _ trace: DittoTrace, _ holds: Bool, _ shape: String) throws {
  guard holds else {
    throw WorkloadError(
      try trace.path(key), "field 'shape': '\(key)' of trace '\(trace.id)' must be \(shape), not \(tensor.shape)")
  }
}

private func requireResults(_ results: Tensor, _ trace: DittoTrace, _ shape: [Int]) throws {
  let expected = [trace.resultSteps.count] + shape
  try require(results, "y", trace, results.shape == expected, "\(expected)")
}

/// The input of a convolution.
private struct ImageShape {
  let height: Int
  let width: Int
  let channels: Int

  func output(_ window: DittoTrace.Window) -> (height: Int, width: Int)? {
    let rows = height + 2 * window.padding - window.height
    let columns = width + 2 * window.padding - window.width
    return rows < 0 || columns < 0 ? nil : (rows / window.stride + 1, columns / window.stride + 1)
  }

  /// For each output position its inputs: kernel row, kernel column, channel.
  func rows(_ image: [Int8], _ window: DittoTrace.Window, _ output: (height: Int, width: Int)) -> [Int8] {
    var result: [Int8] = []
    result.reserveCapacity(output.height * output.width * window.height * window.width * channels)
    for y in 0..<output.height {
      for x in 0..<output.width {
        for dy in 0..<window.height {
          for dx in 0..<window.width {
            let row = y * window.stride + dy - window.padding
            let column = x * window.stride + dx - window.padding
            if (0..<height).contains(row), (0..<width).contains(column) {
              let start = (row * width + column) * channels
              result += image[start..<(start + channels)]
            } else {
              result += repeatElement(0, count: channels)
            }
          }
        }
      }
    }
    return result
  }
}

/// The layers of a folder of traces, all of them read and checked before anything runs.
///
/// - Parameter names: only the layers whose name contains one of these; all if empty.
/// - Throws: `WorkloadError` that names the file and the field; `FlowError` for a name that no layer has.
public func readRecordedLayers(_ folder: String, named names: [String] = []) throws -> [RecordedLayer] {
  let traces = try readDittoTraces(folder)
  for name in names where !traces.contains(where: { $0.id.contains(name) }) {
    throw FlowError(
      "\(folder): there is no layer whose name contains '\(name)'" + suggestion(for: name, in: traces.map(\.id)))
  }
  let chosen = traces.filter { trace in names.isEmpty || names.contains { trace.id.contains($0) } }
  guard !chosen.isEmpty else { throw FlowError("\(folder)/manifest.json: there are no traces") }
  return try chosen.map { try RecordedLayer($0) }
}
