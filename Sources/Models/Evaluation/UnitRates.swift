/// Cycles of the paper's compute unit for a block of rows, from its cycle model.
///
/// Rows of random differences of a mix go through the cycle model for a few lengths of K; between them cycles are
/// interpolated. Original mode is exact: two inputs of each lane pair a cycle.
public struct BlockCycles: Sendable {
  private let samples: [(k: Int, cycles: Double)]
  private let tileDepth: Int
  private let loadedInputs: Double

  /// - Parameters:
  ///   - mix: nil for original mode.
  ///   - loadedInputs: inputs of a weight tile that are loaded in a cycle.
  public init(_ mix: DifferenceMix?, _ geometry: ComputeGeometry, loadedInputs: Int, seed: UInt64 = 7) {
    tileDepth = geometry.tileDepth
    self.loadedInputs = Double(loadedInputs)
    guard let mix else {
      // The last word of a tile may be half empty.
      samples = [(4, 2), (geometry.tileDepth, Double(geometry.tileDepth) / 2)]
      return
    }
    let rowsPerPort = geometry.rows / geometry.drainPorts
    let lengths = [32, 128, 512, 1024].filter { $0 <= geometry.tileDepth }
    samples = lengths.map { k in
      let study = OperandDeliveryStudy(
        scanWidth: geometry.scanWidth, queueDepth: geometry.queueDepth, tileDepth: geometry.tileDepth,
        rowsPerPort: rowsPerPort)
      // Two lengths of run, so that filling and draining at the ends drop out.
      let rows = mix.rows(4 * rowsPerPort, inputs: k, seed: seed)
      let long = study.measure(geometry.delivery, rows, rows: rowsPerPort).cycles
      let short = study.measure(geometry.delivery, Array(rows[..<(2 * rowsPerPort)]), rows: rowsPerPort).cycles
      return (k, Double(long - short) / 2)
    }
  }

  /// Cycles of a block of rows for K inputs. Where K is longer than a weight tile, the weights are loaded for each block.
  public func cycles(k: Int) -> Double {
    guard k > tileDepth else { return interpolated(k) }
    return stride(from: 0, to: k, by: tileDepth).reduce(0) { sum, start in
      let tile = min(tileDepth, k - start)
      return sum + max(interpolated(tile), Double(tile) / loadedInputs)
    }
  }

  private func interpolated(_ k: Int) -> Double {
    let upper = max(1, samples.firstIndex { $0.k >= k } ?? samples.count - 1)
    let (a, b) = (samples[upper - 1], samples[upper])
    let slope = (b.cycles - a.cycles) / Double(b.k - a.k)
    return max(1, a.cycles + slope * Double(k - a.k))
  }
}

/// The mean cycles of a word of Cambricon-D: one, or as many as its overflowing differences need.
///
/// - Parameter full: the share of differences that overflow, independent of each other.
public func cambriconDWordCycles(full: Double, _ geometry: CambriconDGeometry, inputs: Int) -> Double {
  var probability = [1.0] + [Double](repeating: 0, count: inputs)
  for _ in 0..<inputs {
    for count in stride(from: inputs, through: 1, by: -1) {
      probability[count] = probability[count] * (1 - full) + probability[count - 1] * full
    }
    probability[0] *= 1 - full
  }
  return probability.enumerated().reduce(0) { $0 + $1.element * Double(geometry.cycles(outliers: $1.offset)) }
}
