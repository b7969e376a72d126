import HDLIR
import SimulationKernel

/// What happens at an active edge of some clocks at the same instant.
final class ClockEdge {
  let groups: Set<Int>
  let commits: [SKCommit]
  let swaps: [SKSwap]
  let writes: [SKWrite]
  /// Positions in `FlatGraph.checks`.
  let checks: [Int]
  /// Black boxes and the names of their domains.
  let boxes: [(box: Int, domain: String)]

  init(_ groups: Set<Int>, _ program: Program) {
    self.groups = groups
    let graph = program.graph
    let builder = program.builder
    commits = builder.commits.filter { groups.contains($0.group) }.map(\.commit)
    swaps = builder.swaps.filter { groups.contains($0.group) }.map(\.swap)
    writes = graph.writes.filter { groups.contains($0.group) }.map { ClockEdge.write($0, program) }
    checks = graph.checks.indices.filter { groups.contains(graph.checks[$0].group) }
    boxes = graph.boxes.enumerated().flatMap { index, box in
      box.groups.filter { groups.contains($0.group) }.map { (box: index, domain: $0.domain) }
    }
  }

  private static func write(_ write: FlatGraph.Write, _ program: Program) -> SKWrite {
    let graph = program.graph
    let place = graph.memories[Int(write.memory)]
    let memory = graph.definition(of: place.context).memories[place.index]
    func operand(_ id: Int32) -> (place: UInt32, words: UInt32, isLanes: Int32) {
      if id < 0 { return (0, 0, 0) }
      let own = Int(program.builder.representative(id))
      let words = UInt32(graph.cells[own].words)
      if program.schedule.space[own] >= 0 { return (UInt32(program.builder.buffers[own]), words, 1) }
      return (program.builder.lowWord(of: id), words, 0)
    }
    let (enable, address, data, mask) = (
      operand(write.enable), operand(write.address), operand(write.data), operand(write.mask)
    )
    // The lanes of a memory that they share write one after the other.
    let space = [write.enable, write.address, write.data, write.mask].reduce(place.space) {
      $1 < 0 ? $0 : max($0, program.schedule.space[Int(program.builder.representative($1))])
    }
    return SKWrite(
      memory: UInt32(write.memory), enable: enable.place, address: address.place, data: data.place, mask: mask.place,
      addressWords: address.words, dataWords: UInt32((memory.word.width + 63) / 64), maskWords: mask.words,
      maskGranularity: UInt32(write.maskGranularity), wordWidth: UInt32(memory.word.width),
      hasMask: write.mask >= 0 ? 1 : 0, lanes: space >= 0 ? Int32(graph.spaces[Int(space)].count) : 0,
      dataSigned: memory.word.isSigned ? 1 : 0,
      enableLanes: enable.isLanes, addressLanes: address.isLanes, dataLanes: data.isLanes, maskLanes: mask.isLanes)
  }
}
