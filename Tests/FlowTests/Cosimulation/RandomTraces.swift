import Foundation

/// Writes small random traces in the format `ditto-traces-1`, with results by plain loops that share nothing with the
/// models.
struct RandomTraces {
  var random: SystemSplitMix
  private(set) var manifest: [[String: Any]] = []
  let folder: String

  init(_ folder: String, seed: UInt64) {
    self.folder = folder
    random = SystemSplitMix(state: seed)
  }

  /// Values that change little from step to step, with corners among them.
  mutating func steps(_ count: Int, _ size: Int) -> [[Int]] {
    var values = (0..<size).map { _ in Int.random(in: -128...127, using: &random) }
    return (0..<count).map { step in
      if step > 0 {
        for index in values.indices {
          let change =
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<4: 0
            case 4..<9: Int.random(in: -15...15, using: &random)
            default: Int.random(in: -255...255, using: &random)
            }
          values[index] = max(-128, min(127, values[index] + change))
        }
      }
      return values
    }
  }

  mutating func linear(_ id: String, steps count: Int, m: Int, k: Int, n: Int) throws {
    let x = steps(count, m * k)
    let w = (0..<(k * n)).map { _ in Int.random(in: -128...127, using: &random) }
    let y = x.flatMap { product($0, w, m, k, n) }
    try add(
      id, "linear", count, ["x": ([count, m, k], x.flatMap { $0 }), "w": ([k, n], w), "y": ([count, m, n], y)], [:])
  }

  mutating func attention(_ id: String, steps count: Int, heads: Int, m: Int, k: Int, n: Int, isConstant: Bool) throws {
    let a = steps(count, heads * m * k)
    let b = steps(isConstant ? 1 : count, heads * n * k)
    let y = (0..<count).flatMap { step in
      (0..<heads).flatMap { head -> [Int] in
        let right = b[isConstant ? 0 : step]
        return (0..<m).flatMap { row in
          (0..<n).map { column in
            (0..<k).reduce(0) {
              $0 + a[step][(head * m + row) * k + $1] * right[(head * n + column) * k + $1]
            }
          }
        }
      }
    }
    try add(
      id, "matmul", count,
      [
        "a": ([count, heads, m, k], a.flatMap { $0 }), "b": ([b.count, heads, n, k], b.flatMap { $0 }),
        "y": ([count, heads, m, n], y),
      ], ["b_constant": isConstant])
  }

  mutating func convolution(_ id: String, size: Int, channels: Int, n: Int, kernel: Int, stride: Int, pad: Int) throws {
    let x = steps(2, size * size * channels)
    let w = (0..<(kernel * kernel * channels * n)).map { _ in Int.random(in: -128...127, using: &random) }
    let out = (size + 2 * pad - kernel) / stride + 1
    var y: [Int] = []
    for image in x {
      for oy in 0..<out {
        for ox in 0..<out {
          for channel in 0..<n {
            var sum = 0
            for ky in 0..<kernel {
              for kx in 0..<kernel {
                let (row, column) = (oy * stride + ky - pad, ox * stride + kx - pad)
                guard (0..<size).contains(row), (0..<size).contains(column) else { continue }
                for c in 0..<channels {
                  sum +=
                    image[(row * size + column) * channels + c] * w[((ky * kernel + kx) * channels + c) * n + channel]
                }
              }
            }
            y.append(sum)
          }
        }
      }
    }
    try add(
      id, "conv", 2,
      [
        "x": ([2, size, size, channels], x.flatMap { $0 }), "w": ([kernel, kernel, channels, n], w),
        "y": ([2, out, out, n], y),
      ], ["kh": kernel, "kw": kernel, "stride": stride, "pad": pad])
  }

  private mutating func add(
    _ id: String, _ kind: String, _ steps: Int, _ tensors: [String: ([Int], [Int])], _ more: [String: Any]
  ) throws {
    var files: [String: String] = [:]
    for (key, (shape, values)) in tensors {
      files[key] = "\(id)__\(key).npy"
      try numpy(values, shape, isWide: key == "y").write(to: URL(fileURLWithPath: "\(folder)/\(files[key]!)"))
    }
    var entry: [String: Any] = [
      "id": id, "kind": kind, "step_count": steps, "y_steps": Array(0..<steps), "files": files,
    ]
    entry.merge(more) { $1 }
    manifest.append(entry)
    let whole: [String: Any] = ["format": "ditto-traces-1", "traces": manifest]
    try JSONSerialization.data(withJSONObject: whole).write(to: URL(fileURLWithPath: "\(folder)/manifest.json"))
  }

  private func product(_ x: [Int], _ w: [Int], _ m: Int, _ k: Int, _ n: Int) -> [Int] {
    (0..<m).flatMap { row in
      (0..<n).map { column in (0..<k).reduce(0) { $0 + x[row * k + $1] * w[$1 * n + column] } }
    }
  }
}

/// A `.npy` file of int8, or of int32.
func numpy(_ values: [Int], _ shape: [Int], isWide: Bool) -> Data {
  let tuple = shape.map { "\($0)," }.joined(separator: " ")
  var header = "{'descr': '\(isWide ? "<i4" : "|i1")', 'fortran_order': False, 'shape': (\(tuple)), }"
  while (10 + header.utf8.count + 1) % 64 != 0 { header += " " }
  header += "\n"
  var data = Data([0x93] + Array("NUMPY".utf8) + [1, 0])
  data += [UInt8(header.utf8.count & 255), UInt8(header.utf8.count >> 8)]
  data += Array(header.utf8)
  for value in values {
    if isWide {
      withUnsafeBytes(of: Int32(value).littleEndian) { data += Array($0) }
    } else {
      data.append(UInt8(bitPattern: Int8(value)))
    }
  }
  return data
}

/// A reproducible source of random numbers (SplitMix64).
struct SystemSplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
