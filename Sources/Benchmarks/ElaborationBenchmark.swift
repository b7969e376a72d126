import HDL
import HDLVerilog

/// A module of about `count` nodes made by a host loop: what elaboration and emission cost when nothing is regular.
private final class Chain: Module {
  let count: Int
  @Input(32) var seed: UInt
  @Input(32) var step: UInt
  @Output(32) var last: UInt

  init(count: Int) { self.count = count }

  override func body() {
    var value = seed
    for index in 0..<(count / 3) {
      value = (value &+ step) ^ (index % 2 == 0 ? seed : step)
    }
    last = value
  }
}

/// Seconds to elaborate and emit, at n, 4 n and 16 n, where linear cost shows as a ratio of 4.
func elaborationBenchmark(progress: (String) -> Void) throws -> [Measurement] {
  func seconds(_ make: () -> Module) throws -> Double {
    var best = Double.infinity
    for _ in 0..<3 {
      let start = processorTime()
      let design = try elaborate(make()).design
      _ = try emitVerilog(design)
      best = min(best, processorTime() - start)
    }
    return best
  }
  progress("elaboration and emission of arrays")
  var result: [Measurement] = []
  var sides: [Double] = []
  for side in [49, 99, 198] {
    let time = try seconds { SystolicArray(rows: side, columns: side) }
    sides.append(time)
    result.append(
      Measurement(
        "elaborate_array_\(side * side)", time, "s",
        against: side == 198 ? "goal 0.5; fastest peer 6.8 s" : "4x fewer elements than the next"))
  }
  progress("elaboration and emission of netlists")
  var times: [Double] = []
  for nodes in [62_500, 250_000, 1_000_000] {
    let time = try seconds { Chain(count: nodes) }
    times.append(time)
    result.append(Measurement("elaborate_nodes_\(nodes)", time, "s", against: nodes == 1_000_000 ? "goal 1" : ""))
  }
  result.append(
    Measurement("elaborate_growth", times[2] / times[1], "ratio", against: "4 times the nodes; linear is 4"))
  result.append(
    Measurement("elaborate_memory", peakMemory(), "MB", against: "peak of this process so far; peer 540 MB"))
  return result
}
