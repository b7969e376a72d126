import Foundation
import Models
import Testing

/// The errors that the documentation states, against double precision.
@Suite struct VectorFunctionErrorTests {
  @Test func siluOfEveryNumber() {
    let error = greatest { x in Double(siluModel(x)) - 1024 * silu(Double(x) / 1024) }
    print("SiLU: at most \(error) / 1024")
    #expect(error <= 1.05)
    #expect(siluModel(0) == 0 && siluModel(32767) == 32767)
  }

  @Test func geluOfEveryNumber() {
    let error = greatest { x in Double(geluModel(x)) - Double(x) * erfc(-Double(x) / 1024 / 2.0.squareRoot()) / 2 }
    print("GELU: at most \(error) / 1024")
    #expect(error <= 0.75)
    #expect(geluModel(0) == 0 && geluModel(32767) == 32767)
  }

  /// Peaked, flat and mixed rows of up to 4,096 numbers, and the longest rows with everything just below the peak.
  @Test func softmax() {
    var random = RandomSource(5)
    var error = 0.0
    for length in [1, 2, 3, 7, 49, 64, 300, 4096, 65536] {
      for spread in [0, 3, 300, 3000, 32767] {
        var row = (0..<length).map { _ in random.within((-spread)...spread) }
        if random.chance(0.5) { row[random.within(0...(length - 1))] = 32767 }
        let exact = exactSoftmax(row)
        for (byte, value) in zip(softmaxModel(row), exact) { error = max(error, abs(Double(byte) - value)) }
      }
    }
    for gap in stride(from: 0, through: 20_000, by: 997) {
      let row = [20_000] + Array(repeating: 20_000 - gap, count: 4095)
      for (byte, value) in zip(softmaxModel(row), exactSoftmax(row)) { error = max(error, abs(Double(byte) - value)) }
    }
    print("softmax: at most \(error) / 255")
    #expect(error <= 0.52)
  }

  /// Rows of any mean, spread and length; the error grows with the gain, and with the normal number itself.
  @Test func normalisation() {
    var random = RandomSource(6)
    var worst = 0.0
    for length in [1, 2, 3, 16, 49, 96, 512, 4096, 65536] {
      for spread in [0, 1, 20, 1000, 16000] {
        let mean = random.within(-15000...15000)
        var row = (0..<length).map { _ in max(-32768, min(32767, mean + random.within((-spread)...spread))) }
        if random.chance(0.5) { row[0] = 32767 }
        let affine = row.map { _ in
          ChannelAffine(gain: random.within(-32768...32767), offset: random.within(-8192...8192))
        }
        let epsilon = random.within(1...50)
        let count = Double(length)
        let average = Double(row.reduce(0, +)) / count
        let variance = row.reduce(0) { $0 + (Double($1) - average) * (Double($1) - average) } / count
        for (index, result) in layerNormModel(row, affine, epsilon: epsilon).enumerated() {
          let normal = (Double(row[index]) - average) / (variance + Double(epsilon)).squareRoot()
          let gain = Double(affine[index].gain) / 4096
          let exact = normal * gain + Double(affine[index].offset) / 1024
          if abs(normal) >= 63 || abs(exact) >= 31.9 { continue }
          let bound = 0.51 + abs(gain) * (0.13 + 0.025 * abs(normal))
          worst = max(worst, abs(Double(result) - 1024 * exact) / bound)
        }
      }
    }
    print("normalisation: at most \(worst) of the stated bound")
    #expect(worst <= 1)
  }

  /// GroupNorm against its own formula, group by group.
  @Test func groupNorm() {
    var random = RandomSource(8)
    let pixels = (0..<25).map { _ in (0..<12).map { _ in random.within(-3000...3000) } }
    let affine = (0..<12).map { _ in ChannelAffine(gain: random.within(-8192...8192), offset: random.within(-999...999))
    }
    let result = groupNormModel(pixels, affine, groups: 3, epsilon: 10)
    for group in 0..<3 {
      let all = pixels.flatMap { $0[(4 * group)..<(4 * group + 4)] }.map(Double.init)
      let mean = all.reduce(0, +) / 100
      let variance = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 100
      for pixel in pixels.indices {
        for channel in (4 * group)..<(4 * group + 4) {
          let normal = (Double(pixels[pixel][channel]) - mean) / (variance + 10).squareRoot()
          let exact = normal * Double(affine[channel].gain) / 4 + Double(affine[channel].offset)
          #expect(abs(Double(result[pixel][channel]) - exact) <= 1.5)
        }
      }
    }
  }

  private func greatest(_ error: (Int) -> Double) -> Double {
    VectorNumber.range.reduce(0) { max($0, abs(error($1))) }
  }

  private func silu(_ x: Double) -> Double { x / (1 + exp(-x)) * 1 }

  private func exactSoftmax(_ row: [Int]) -> [Double] {
    let maximum = row.max()!
    let powers = row.map { exp(Double($0 - maximum) / 1024) }
    let sum = powers.reduce(0, +)
    return powers.map { 255 * $0 / sum }
  }
}
