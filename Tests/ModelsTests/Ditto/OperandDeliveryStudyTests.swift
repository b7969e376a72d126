import Models
import Testing
import Workloads

@Suite struct OperandDeliveryStudyTests {
  /// The paper's average mix: what one row reaches at each length of K.
  @Test(arguments: [
    (OperandDeliveryStudy.Scheme.words8, [0.93...0.97, 0.96...0.98, 0.965...0.985]),
    (.words16, [0.94...0.99, 0.98...1, 0.985...1]),
    (.sameLane, [0.84...0.91, 0.91...0.95, 0.93...0.97]),
    (.laneQueues, [0.86...0.91, 0.91...0.95, 0.93...0.97]),
  ])
  func averageMixOfOneRow(scheme: OperandDeliveryStudy.Scheme, expected: [ClosedRange<Double>]) {
    for (k, range) in zip([256, 1024, 2560], expected) {
      let rows = DifferenceMix.paperAverage.rows(max(4, 8192 / k), inputs: k, seed: 3)
      let measured = OperandDeliveryStudy().measure(scheme, rows, rows: 1)
      #expect(range.contains(measured.utilisation), "\(scheme) K \(k): \(measured.utilisation)")
      print("\(scheme) one row K \(k): \(measured.utilisation), \(measured.effectiveMultiplications) inputs a cycle")
    }
  }

  /// More rows wait for each other, and longer tiles even that out.
  @Test(arguments: [OperandDeliveryStudy.Scheme.words8, .laneQueues])
  func rowsThatMeet(scheme: OperandDeliveryStudy.Scheme) {
    var last = 0.0
    for k in [256, 1024, 2560] {
      let rows = DifferenceMix.paperAverage.rows(16 * max(2, 4096 / k), inputs: k, seed: 4)
      let study = OperandDeliveryStudy(tileDepth: k / 2)
      let together = study.measure(scheme, rows, rows: 16)
      let alone = study.measure(scheme, rows, rows: 1)
      print("\(scheme) K \(k): 16 rows \(together.utilisation), one row \(alone.utilisation)")
      #expect(together.utilisation < alone.utilisation)
      #expect(together.utilisation > max(last, 0.75))
      #expect(together.slots == alone.slots && together.inputs == alone.inputs)
      last = together.utilisation
    }
  }

  /// A queue that is deeper keeps lanes busier; full values alone keep all of them busy.
  @Test func limits() {
    let rows = DifferenceMix.paperAverage.rows(4, inputs: 2048, seed: 5)
    let shallow = OperandDeliveryStudy(queueDepth: 8).measure(.laneQueues, rows, rows: 1)
    let deep = OperandDeliveryStudy(queueDepth: 32).measure(.laneQueues, rows, rows: 1)
    #expect(deep.utilisation > shallow.utilisation)
    let full = DifferenceMix(zero: 0, low: 0, full: 1).rows(4, inputs: 2048, seed: 6)
    for scheme in OperandDeliveryStudy.Scheme.allCases {
      #expect(OperandDeliveryStudy().measure(scheme, full, rows: 1).utilisation > 0.98, "\(scheme)")
    }
  }

  /// Recorded layers, the change from the first step to the second one.
  @Test(arguments: ["unet_ddim50_a2_qkv", "dit_ddim50_b3_fc2", "unet_ddim50_m1_conv1"])
  func recordedLayers(id: String) throws {
    let rows = try differences(id)
    let mix = DifferenceMix(of: rows)
    for scheme in OperandDeliveryStudy.Scheme.allCases {
      for scanWidth in [8, 16] {
        let study = OperandDeliveryStudy(scanWidth: scanWidth, queueDepth: 2 * scanWidth)
        let alone = study.measure(scheme, rows, rows: 1)
        let together = study.measure(scheme, rows, rows: 16)
        print(
          "\(id) (\(mix.zero) zero) \(scheme) scan \(scanWidth): \(alone.utilisation) and 16 rows "
            + "\(together.utilisation), \(together.effectiveMultiplications) inputs a cycle")
        // What the scan width lets through, or all slots.
        let bound = min(1, Double(scanWidth) * mix.slotsPerInput / 4)
        #expect(alone.utilisation > 0.85 * bound && alone.utilisation <= bound + 0.001, "\(scheme)")
        #expect(together.utilisation <= alone.utilisation + 0.001)
      }
    }
  }

  private func differences(_ id: String) throws -> [[EncodedDifference]] {
    let trace = try #require(try readDittoTraces("workloads/ditto").first { $0.id == id })
    let x = try trace.tensor("x", .int8)
    let w = try trace.tensor("w", .int8)
    let size = x.count / x.shape[0]
    let values = x.integers
    let steps = (0..<2).map { step -> [[Int]] in
      let image = Array(values[(step * size)..<((step + 1) * size)])
      guard trace.kind == .conv else {
        let k = x.shape[2]
        return (0..<x.shape[1]).map { Array(image[($0 * k)..<(($0 + 1) * k)]) }
      }
      return convolutionRows(
        image, height: x.shape[1], width: x.shape[2], channels: x.shape[3],
        kernel: (height: w.shape[0], width: w.shape[1]), stride: 1)
    }
    return zip(steps[1], steps[0]).map { encodeDifferences(current: $0, reference: $1, mode: .temporal) }
  }
}
