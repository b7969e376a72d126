import Foundation
import Models
import Testing
import Workloads

@Suite struct AttentionModelTests {
  /// Every recorded product of attention: sums by differences, dense sums and the trace agree in every step and head.
  @Test(arguments: [
    "unet_ddim50_a2_qk", "unet_ddim50_a2_pv", "dit_ddim50_b2_qk", "dit_ddim50_b2_pv", "dit_ddim50_b1_cqk",
    "dit_ddim50_b1_cpv",
  ])
  func equalsTheTraces(id: String) throws {
    let trace = try #require(try readDittoTraces(workloads).first { $0.id == id })
    let a = try steps(trace.tensor("a", .int8))
    let b = try steps(trace.tensor("b", .int8))
    let y = try steps(trace.tensor("y", .int32))
    #expect(trace.resultSteps == Array(0..<trace.steps) && a.count == trace.steps && y.count == trace.steps)
    for head in a[0].indices {
      var model = AttentionProductModel(rightIsConstant: b.count == 1)
      for step in 0..<trace.steps {
        let right = b[b.count == 1 ? 0 : step][head]
        let result = model.step(a[step][head], right)
        #expect(result.sums == y[step][head], "step \(step), head \(head)")
        #expect(result.sums == productOfRows(a[step][head], right))
        #expect(result.passes == (step == 0 || b.count == 1 ? 1 : 2))
      }
    }
  }

  /// Recorded queries and keys, with keys moved by a row for values, through softmax: equal to dense in every step.
  @Test(arguments: [("dit_ddim50_b2_qk", false), ("dit_ddim50_b1_cqk", true)])
  func equalsDenseAttention(id: String, isCross: Bool) throws {
    let trace = try #require(try readDittoTraces(workloads).first { $0.id == id })
    let a = try steps(trace.tensor("a", .int8))
    let b = try steps(trace.tensor("b", .int8))
    let rescale = try Requantisation(factor: 0.087 * 0.0751 / 32.0.squareRoot() * 1024)
    for head in a[0].indices {
      var model = AttentionModel(rescale: rescale, isCross: isCross)
      for step in 0..<trace.steps {
        let keys = b[isCross ? 0 : step][head]
        let values = Array(keys[1...] + keys[..<1])
        let result = model.step(queries: a[step][head], keys: keys, values: values)
        #expect(
          result.sums == denseAttention(queries: a[step][head], keys: keys, values: values, rescale: rescale),
          "step \(step), head \(head)")
        #expect(result.passes == (step == 0 || isCross ? 2 : 4))
      }
    }
  }

  /// Differences of all widths, up to 255 in queries and in shares.
  @Test func equalsDenseAttentionAtTheExtremes() throws {
    var random = RandomSource(21)
    let rescale = try Requantisation(factor: 0.3)
    var model = AttentionModel(rescale: rescale, isCross: false)
    for step in 0..<6 {
      func matrix(_ rows: Int, _ columns: Int) -> [[Int]] {
        (0..<rows).map { _ in
          (0..<columns).map { _ in random.chance(0.3) ? (random.chance(0.5) ? -128 : 127) : random.within(-128...127) }
        }
      }
      let (queries, keys, values) = (matrix(5, 8), matrix(7, 8), matrix(7, 4))
      #expect(
        model.step(queries: queries, keys: keys, values: values).sums
          == denseAttention(queries: queries, keys: keys, values: values, rescale: rescale), "step \(step), seed 21")
    }
  }

  /// Step, head, row, column.
  private func steps(_ tensor: Tensor) -> [[[[Int]]]] {
    let values = tensor.integers
    let (heads, rows, columns) = (tensor.shape[1], tensor.shape[2], tensor.shape[3])
    return (0..<tensor.shape[0]).map { step in
      (0..<heads).map { head in
        (0..<rows).map { row in
          let start = ((step * heads + head) * rows + row) * columns
          return Array(values[start..<(start + columns)])
        }
      }
    }
  }
}

/// The recorded activations of the package.
let workloads = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("workloads/ditto").path
