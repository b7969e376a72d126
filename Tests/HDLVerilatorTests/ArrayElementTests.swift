import HDL
import HDLSimulation
import HDLVerilator
import Testing

/// A histogram: its memory keeps it from becoming a loop of its parent.
private final class Histogram: Module {
  @Input var seen: Bit
  @Input(4) var value: UInt
  @Output(8) var count: UInt

  override func body() {
    let counts = memory(16, of: .uint(8), contents: Array(repeating: 0, count: 16))
    when(seen) { counts[value] = counts[value] &+ 1 }
    count = counts[value]
  }
}

/// Histograms of neighbouring values, side by side.
private final class Histograms: Module {
  let count: Int
  @Input(\Histograms.flags) var seen: Vec<UInt>
  @Input(\Histograms.values) var value: Vec<UInt>
  @Output(\Histograms.totals) var counts: Vec<UInt>
  var flags: Shape<Vec<UInt>> { .vec(count, .uint(1)) }
  var values: Shape<Vec<UInt>> { .vec(count, .uint(4)) }
  var totals: Shape<Vec<UInt>> { .vec(count, .uint(8)) }

  init(count: Int) { self.count = count }

  override func body() {
    let histogram = array(Histogram(), [count])
    histogram.$seen <== histogram.spread(seen, along: 0)[0]
    histogram.$value <== histogram.spread(value, along: 0)
    counts = histogram.count.gathered()
  }
}

@Suite struct ArrayElementTests {
  /// Many instances of one module, which loops cannot hold, do what they do in the built-in engine.
  @Test(arguments: [4, 40])
  func instancesCount(count: Int) throws {
    let sims = try [Engine.interpreter, .verilator].map { try Simulation(Histograms(count: count), engine: $0) }
    var state = 1
    for _ in 0..<100 {
      let values = (0..<count).map { _ in
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648
        return state >> 16 & 15
      }
      for sim in sims {
        sim.value = values
        sim.seen = values.map { $0 & 1 }
        sim.settle()
      }
      #expect(sims[0].counts == sims[1].counts)
      for sim in sims { sim.step() }
    }
  }
}
