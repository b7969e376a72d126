import HDLIR

extension Interpreter {
  /// Violated assertions and assumptions since the last call, in the order of the edges.
  public func takeFailures() -> [CheckFailure] {
    defer { failures = [] }
    return failures
  }

  /// Looks at one check before an edge.
  func record(_ index: Int) {
    let check = graph.checks[index]
    let own = program.builder.representative(check.hit)
    let context = graph.contexts[check.context]
    let isLanes = program.schedule.space[Int(own)] >= 0
    let lanes = context.space >= 0 ? graph.spaces[Int(context.space)].count : 1
    if !isLanes && program.words[Int(program.builder.lowWord(of: check.hit))] == 0 { return }
    for lane in 0..<lanes {
      if isLanes && program.laneWord(UInt32(program.builder.buffers[Int(own)]), lane) == 0 { continue }
      let info = graph.definition(of: check.context).checks[check.index]
      if info.kind == .cover {
        covered[[index, lane], default: 0] += 1
      } else {
        failures.append(
          CheckFailure(
            kind: info.kind, message: info.message, path: graph.path(of: check.context, lane: lane),
            location: info.location))
      }
    }
  }

  /// How often each cover statement held at an active edge, by path and message; those that never did are listed too.
  public var coverCounts: [(path: String, message: String, count: Int)] {
    var result: [(path: String, message: String, count: Int)] = []
    for (index, check) in graph.checks.enumerated() {
      let info = graph.definition(of: check.context).checks[check.index]
      if info.kind != .cover { continue }
      let space = graph.contexts[check.context].space
      for lane in 0..<(space >= 0 ? graph.spaces[Int(space)].count : 1) {
        result.append(
          (graph.path(of: check.context, lane: lane), info.message, covered[[index, lane]] ?? 0))
      }
    }
    return result
  }
}
