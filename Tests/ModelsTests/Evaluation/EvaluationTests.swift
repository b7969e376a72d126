import Models
import Testing
import Workloads

@Suite struct EvaluationTests {
  private static let scale = PaperScale(.paper)

  private func layers(_ name: String) throws -> [ModelLayer] {
    try readShapeTable("workloads/shapes/\(name).csv").map { row in
      let right: ModelLayer.RightSide =
        switch row.kind {
        case .conv, .linear: .weights
        case .qk, .pv: .activations
        case .crossQK, .crossPV: .constant
        }
      return ModelLayer(
        name: row.name, m: row.m, k: row.k, n: row.n, count: row.count, inputs: row.inputs, right: right)
    }
  }

  /// Multiplications and weights of the tables are those that are published for the models.
  @Test(arguments: [("sd14_unet", 401.6, 859.1), ("ddpm_cifar10", 6.22, 35.7), ("dit_xl2", 118.6, 673.2)])
  func tablesAddUp(name: String, billions: Double, millions: Double) throws {
    let rows = try readShapeTable("workloads/shapes/\(name).csv")
    let multiplications = Double(rows.reduce(0) { $0 + $1.multiplications }) / 1e9
    let weights = rows.filter { $0.kind == .conv || $0.kind == .linear }.reduce(0) { $0 + $1.k * $1.n * $1.count }
    #expect(abs(multiplications - billions) < 0.05 * billions / 10)
    #expect(abs(Double(weights) / 1e6 - millions) < 0.1)
  }

  /// The mean over all patterns of overflow, one by one.
  @Test func cambriconDWords() {
    let geometry = CambriconDGeometry(columns: 1, inliers: 6, outliers: 2)
    for full in [0.0, 0.04, 0.5, 1] {
      var mean = 0.0
      for pattern in 0..<64 {
        let count = pattern.nonzeroBitCount
        var probability = 1.0
        for bit in 0..<6 { probability *= pattern >> bit & 1 == 1 ? full : 1 - full }
        mean += probability * Double(max(1, (count + 1) / 2))
      }
      #expect(abs(cambriconDWordCycles(full: full, geometry, inputs: 6) - mean) < 1e-9)
    }
  }

  /// A block's cycles are what the cycle model of the unit needs for one block more.
  @Test(arguments: [96, 300])
  func blocksOfRows(k: Int) {
    let geometry = ComputeGeometry(rows: 2, columns: 4, tileDepth: 512)
    func cycles(_ blocks: Int) -> Int {
      let activations = [Int8](repeating: 3, count: 2 * blocks * k)
      return geometry.timing(
        of: MatrixTask(m: 2 * blocks, k: k, n: 4, current: activations, weights: [Int8](repeating: 1, count: k * 4))
      ).cycles
    }
    let one = Double(cycles(9) - cycles(3)) / 6
    #expect(abs(BlockCycles(nil, geometry, loadedInputs: 4).cycles(k: k) - one) <= 1)
  }

  /// Without limits of memory, computation alone counts, and speed on the average mix lies below the ceiling of 2.39.
  @Test func computationAlone() throws {
    let layer = ModelLayer(
      name: "l", m: 154 * 108, k: 1024, n: 256, count: 1, inputs: 154 * 108 * 1024, right: .weights)
    let memory = MemorySystem(bytesPerCycle: 1e12)
    let result = ModelEvaluation([layer], Self.scale, memory, steps: 1000)
    #expect(result.itc.cycles == Self.scale.itcCycles(layer) * 1000)
    let speed = result.itc.cycles / result.ditto.cycles
    #expect(speed > 2.1 && speed < 2.39)
    #expect(
      result.ditto
        == {
          var run = result.dittoWithoutDefo; run.name = "Ditto"; return run
        }())
    #expect(result.revertedLayers == 0)
    // Whole activations: two a cycle and element against four.
    let original = Self.scale.itcCycles(layer) / Self.scale.dittoCycles(layer, .original)
    #expect(abs(original - 0.7125) < 0.01)
  }

  /// Where memory is all that counts, Defo takes every layer back; where the state is on chip, differences are free.
  @Test func memoryAlone() throws {
    let layers = try layers("ddpm_cifar10")
    let slow = ModelEvaluation(layers, Self.scale, MemorySystem(bytesPerCycle: 0.01, residentBytes: 0), steps: 50)
    #expect(slow.revertedLayers == slow.layers)
    #expect(slow.dittoWithoutDefo.cycles > 2 * slow.ditto.cycles)
    #expect(slow.dittoWithoutDefo.bytes > 2 * slow.itc.bytes)
    let resident = ModelEvaluation(layers, Self.scale, MemorySystem(residentBytes: 1e12), steps: 50)
    #expect(resident.stateIsResident)
    #expect(resident.dittoWithoutDefo.bytes == resident.itc.bytes)
  }

  @Test func badTables() throws {
    for (text, part) in [
      ("", "no layers"), ("name,kind\n", "first line"),
      ("name,kind,m,k,n,count,inputs\na,conv,1,1,1,1\n", ":2"),
      ("name,kind,m,k,n,count,inputs\n# c\na,pool,1,1,1,1,1\n", "'kind'"),
      ("name,kind,m,k,n,count,inputs\na,conv,1,0,1,1,1\n", "'k'"),
    ] {
      do {
        _ = try shapes(text)
        Issue.record("nothing was thrown for '\(text)'")
      } catch { #expect("\(error)".contains(part), "\(error)") }
    }
    #expect(throws: WorkloadError.self) { try readShapeTable("nowhere.csv") }
  }
}
