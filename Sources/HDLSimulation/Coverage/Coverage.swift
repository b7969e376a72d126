import BigInt
import HDLIR

/// Counts what a simulation exercises on the interpreter: bits that rise and fall, branches of `when` and `match` that
/// are taken, values of matched signals, cover statements. Sampled before every clock edge, from the start on.
public final class Coverage {
  /// One or more places (elements of an array count together) that are sampled alike.
  private struct Bits {
    var name: String
    var type: SignalType
    var places: [Interpreter.SignalPlace]
    var rise: [UInt64]
    var fall: [UInt64]
    /// The last values, place by place.
    var last: [UInt64]
  }
  private struct Branch {
    var name: String
    var places: [Interpreter.SignalPlace]
    var isTaken: Bool
  }
  private struct States {
    var name: String
    var type: SignalType
    var places: [Interpreter.SignalPlace]
    var values: [(value: BigInt, label: String)]
    var seen: Set<BigInt>
  }

  private let interpreter: Interpreter
  private var bits: [Bits] = []
  private var branches: [Branch] = []
  private var states: [States] = []
  private var isFirst = true

  /// Starts to count.
  /// - Throws: `CoverageError` when the engine is not the interpreter.
  public init(_ engine: any SimulationEngine) throws {
    guard let interpreter = engine as? Interpreter else { throw CoverageError.otherEngine }
    self.interpreter = interpreter
    interpreter.observe()
    collect()
    interpreter.beforeEdge.append { [weak self] in self?.sample() }
  }

  /// The result so far.
  public func report(waivers: [CoverageReport.Waiver] = []) -> CoverageReport {
    var points: [CoverageReport.Point] = []
    for signal in bits {
      for bit in 0..<signal.type.width {
        let rose = signal.rise[bit / 64] >> UInt64(bit % 64) & 1 == 1
        let fell = signal.fall[bit / 64] >> UInt64(bit % 64) & 1 == 1
        let missing = rose ? (fell ? nil : "never fell") : (fell ? "never rose" : "never toggled")
        let name = signal.type.width == 1 ? signal.name : "\(signal.name)[\(bit)]"
        points.append(CoverageReport.Point(kind: .toggle, name: name, missing: missing))
      }
    }
    for branch in branches {
      points.append(
        CoverageReport.Point(kind: .branch, name: branch.name, missing: branch.isTaken ? nil : "never taken"))
    }
    for match in states {
      for (value, label) in match.values {
        let missing = match.seen.contains(value) ? nil : "never seen"
        points.append(CoverageReport.Point(kind: .state, name: "\(match.name) = \(label)", missing: missing))
      }
    }
    for cover in interpreter.coverCounts {
      let name = cover.path.isEmpty ? cover.message : "\(cover.path) \(cover.message)"
      points.append(
        CoverageReport.Point(kind: .cover, name: name, missing: cover.count > 0 ? nil : "never held"))
    }
    return CoverageReport(points: points, waivers: waivers)
  }

  // MARK: Places

  private func collect() {
    var bitPositions: [String: Int] = [:]
    for signal in interpreter.signals() {
      let name = Coverage.merged(signal.path)
      if let position = bitPositions[name] {
        bits[position].places.append(signal.place)
        continue
      }
      bitPositions[name] = bits.count
      let zeros = [UInt64](repeating: 0, count: (signal.type.width + 63) / 64)
      bits.append(Bits(name: name, type: signal.type, places: [signal.place], rise: zeros, fall: zeros, last: []))
    }
    let graph = interpreter.graph
    var branchPositions: [String: Int] = [:]
    var statePositions: [String: Int] = [:]
    for context in graph.contexts.indices {
      let place = graph.contexts[context]
      let lowered = interpreter.lowered[place.definition]
      let lanes = place.space >= 0 ? graph.spaces[Int(place.space)].count : 1
      let path = Coverage.merged(graph.path(of: context))
      let prefix = path.isEmpty ? "" : path + " "
      for (number, branch) in lowered.branches.enumerated() where branch.reached >= 0 {
        let name = prefix + branch.label + Coverage.text(branch.location, number)
        let places = self.places(context, branch.reached, lanes)
        if let position = branchPositions[name] {
          branches[position].places += places
        } else {
          branchPositions[name] = branches.count
          branches.append(Branch(name: name, places: places, isTaken: false))
        }
      }
      for (number, match) in lowered.states.enumerated() {
        let name = prefix + "match" + Coverage.text(match.location, number)
        let places = self.places(context, match.subject, lanes)
        if let position = statePositions[name] {
          states[position].places += places
        } else {
          statePositions[name] = states.count
          let type = lowered.cells[Int(match.subject)].type
          states.append(States(name: name, type: type, places: places, values: match.values, seen: []))
        }
      }
    }
  }

  private func places(_ context: Int, _ local: Int32, _ lanes: Int) -> [Interpreter.SignalPlace] {
    let graph = interpreter.graph
    let definition = graph.contexts[context].definition
    let space = Int(interpreter.lowered[definition].cells[Int(local)].lanes)
    let own = space >= 0 ? graph.layouts[definition].counts[space] : lanes
    return (0..<own).map {
      Interpreter.SignalPlace(cell: graph.cellID(context: context, local, lane: $0), lane: $0)
    }
  }

  /// The path with all subscripts as `[*]`.
  static func merged(_ path: String) -> String {
    var result = ""
    var isInside = false
    for character in path {
      if character == "]" { isInside = false }
      if !isInside { result.append(character) }
      if character == "[" {
        isInside = true
        result.append("*")
      }
    }
    return result
  }

  private static func text(_ location: Location, _ number: Int) -> String {
    if case .source(let file, let line) = location {
      return " \(file.split(separator: "/").last.map(String.init) ?? file):\(line)"
    }
    return " #\(number + 1)"
  }

  // MARK: Sampling

  private func sample() {
    interpreter.complete()
    let program = interpreter.program
    for index in bits.indices {
      let words = bits[index].rise.count
      if isFirst { bits[index].last = [UInt64](repeating: 0, count: words * bits[index].places.count) }
      for (number, place) in bits[index].places.enumerated() {
        for offset in 0..<words {
          let now = program.word(place, offset)
          let before = bits[index].last[number * words + offset]
          bits[index].last[number * words + offset] = now
          if isFirst || now == before { continue }
          bits[index].rise[offset] |= now & ~before
          bits[index].fall[offset] |= before & ~now
        }
      }
    }
    for index in branches.indices where !branches[index].isTaken {
      branches[index].isTaken = branches[index].places.contains { program.word($0, 0) != 0 }
    }
    for index in states.indices where states[index].seen.count < states[index].values.count {
      for place in states[index].places {
        states[index].seen.insert(program.value(place.cell, lane: place.lane).wrapped(to: states[index].type))
      }
    }
    isFirst = false
  }
}

public enum CoverageError: Error, Sendable, CustomStringConvertible {
  case otherEngine
  public var description: String {
    "error: only the interpreter counts coverage — run this test with engine: .interpreter"
  }
}
