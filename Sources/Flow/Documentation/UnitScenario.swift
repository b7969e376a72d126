import CMC
import Ditto
import HDL
import HDLSimulation
import Models

/// What happens on a unit in the timing diagram of its page.
struct UnitScenario: Sendable {
  /// A sentence about what is seen.
  let caption: String
  let run: @Sendable (Engine) throws -> Void

  /// Inputs of a unit cycle by cycle; they stay until they are set anew.
  private static func ports(_ unit: String, _ caption: String, _ cycles: [[String: Int]]) -> UnitScenario {
    UnitScenario(caption: caption) { engine in
      let design = try elaborate(ConfiguredUnit(unit).make()).design
      let simulation = try DesignSimulation(design, engine: engine)
      try simulation.reset()
      for inputs in cycles {
        for (name, value) in inputs { try simulation.set(name, value) }
        try simulation.step()
      }
    }
  }

  /// A small product on the circuit of a design of Table III: two rows of activations, four output channels.
  private static func product(_ design: AcceleratorDesign, _ caption: String, k: Int = 8) -> UnitScenario {
    UnitScenario(caption: caption) { engine in
      let setup = try DesignSetup(design, .tiny)
      let before = (0..<(2 * k)).map { Int8(truncatingIfNeeded: $0 * 37 % 101 - 50) }
      let current = before.enumerated().map { $1 &+ Int8([0, 3, 0, -2, 40, 0, 1, 0][$0 % 8]) }
      let weights = (0..<(4 * k)).map { Int8(truncatingIfNeeded: $0 * 53 % 97 - 48) }
      let task =
        switch setup.scheme {
        case .temporal: MatrixTask(m: 2, k: k, n: 4, current: current, previous: before, weights: weights)
        case .dense: MatrixTask(m: 2, k: k, n: 4, current: current, weights: weights)
        case .spatial: MatrixTask(m: 2, k: k, n: 4, current: current, lineWidth: 2, weights: weights)
        }
      _ = try setup.bench(engine).run(task, expected: design == .diffy ? task.denseProduct : task.product)
    }
  }

  /// A register is written through AXI4-Lite, another one read.
  private static func registers(_ unit: String, _ prefix: String, _ caption: String) -> UnitScenario {
    let idle = ["awvalid", "wvalid", "arvalid"].map { ("\(prefix)_\($0)", 0) }
    func write(_ values: [String: Int]) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: values.map { ("\(prefix)_\($0)", $1) })
    }
    return ports(
      unit, caption,
      [
        write(["bready": 1, "rready": 1]),
        write(["awvalid": 1, "awaddr": 0x10, "wvalid": 1, "wdata": 0x100, "wstrb": 15]),
        Dictionary(uniqueKeysWithValues: idle), [:], [:],
        write(["arvalid": 1, "araddr": 0x10]), write(["arvalid": 0]), [:], [:], [:],
      ])
  }

  static let all: [String: UnitScenario] = [
    "ditto.pe": ports(
      "ditto.pe", "A word of four nibbles begins a sum, a word of two whole differences ends it, and a pause.",
      [
        ["enable": 1, "first": 1, "nibbles": 0x43E1, "carries": 0, "fullWidth": 0, "weights": 0x0403_0201],
        ["first": 0, "nibbles": 0x1234, "carries": 0, "fullWidth": 0b11, "weights": 0x0101_0202], ["enable": 0],
        [:],
      ]),
    "itc.pe": ports(
      "itc.pe", "Two words of four products make a sum.",
      [
        ["enable": 1, "first": 1, "activations": 0x0403_0201, "weights": 0x0101_0101],
        ["first": 0, "activations": 0x0102_0304, "weights": 0x0202_0202], ["enable": 0], [:],
      ]),
    "ditto.array": ports(
      "ditto.array.tiny", "Two words on 2 x 4 elements.",
      [
        ["enable": 1, "first": 1, "nibbles": 0x4321_4321, "carries": 0, "fullWidth": 0],
        ["first": 0, "nibbles": 0x1111_2222], ["enable": 0], [:],
      ]),
    "ditto.encoding": ports(
      "ditto.encoding", "A beat of eight activations beside those of the step before: zeros vanish, words come out.",
      encoderCycles),
    "ditto.encoding.lanes": ports(
      "ditto.encoding.lanes",
      "A beat of eight activations beside those of the step before, with a queue for each lane.",
      encoderCycles),
    "ditto.defo": ports(
      "ditto.defo", "Layer 3 takes five cycles on whole activations and three on differences, which then win.",
      [
        ["layer": 3, "inspected": 3, "phase": 0, "starts": 1], ["starts": 0], [:], [:], [:], ["finishes": 1],
        ["finishes": 0],
      ]
        + [["phase": 1, "starts": 1], ["starts": 0], [:], ["finishes": 1], ["finishes": 0], [:]]
        + [["phase": 2, "starts": 1], ["starts": 0], [:], [:]]),
    "ditto.compute": product(
      .ditto, "Two rows of eight inputs on differences to the step before, four output channels."),
    "itc.array": product(.itc, "Two rows of eight inputs, four output channels."),
    "diffy.compute": product(.diffy, "Two rows of eight inputs, the second one as its change to the first."),
    "cambricond.row": product(.cambriconD, "Two rows of sixteen differences.", k: 16),
    "ditto": registers("ditto.tiny", "control", "The list's address is written, and read back."),
    "cmc": registers("cmc.tiny", "bus", "The list's address is written, and read back."),
    "cmc.codec": UnitScenario(caption: "Four tokens of the I frame, then two tokens that search them.") { engine in
      let sizes = try CMCPreset.tiny.configuration
      let references = (0..<4).map { token in (0..<8).map { (token * 31 + $0 * 7) % 90 } }
      let tokens = [references[2].map { $0 + 1 }, references[0].map { 90 - $0 }]
      _ = try CodecDriver(sizes.codec, engine).run(
        SearchJob(references: references, frames: [tokens], skippedFrame: nil, isSigned: true, threshold: 20))
    },
    "cmc.gemm": UnitScenario(caption: "Three tokens of four elements, two output features.") { engine in
      let sizes = try CMCPreset.tiny.configuration
      let weights = (0..<4).map { row in (0..<2).map { row * 3 - $0 * 5 } }
      let scales = (0..<2).map { _ in FeatureScale(bias: 0, multiplier: 1, shift: 0) }
      _ = try GEMMDriver(sizes.gemm, engine).run(
        [[1, 2, 3, 4], [5, 6, 7, 8], [-1, -2, -3, -4]], entries: [0, 1, 2], PackedWeights(weights, sizes.gemm), scales)
    },
    "cmc.tables": ports(
      "cmc.tables.tiny", "Four decisions of a frame go into the tables; afterwards lists and counts can be read.",
      (0..<4).map { token in
        [
          "decisions_valid": 1, "decisions_payload_frame": 0, "decisions_payload_token": token,
          "decisions_payload_reference": token / 2, "decisions_payload_informative": token % 2,
        ]
      } + [["decisions_valid": 0, "finish": 1], ["finish": 0], [:], [:]]),
  ]

  /// Differences 0, 3, 0, -2, 40, 0, 1, 0.
  private static let encoderCycles: [[String: Int]] = {
    let before = [10, 20, 30, 40, 50, 60, 70, 80]
    let current = zip(before, [0, 3, 0, -2, 40, 0, 1, 0]).map { $0 + $1 }
    func word(_ values: [Int]) -> Int { values.enumerated().reduce(0) { $0 | $1.element << (8 * $1.offset) } }
    let beat = [
      "mode": 1, "valid": 1, "current": word(current), "previous": word(before), "count": 8, "last": 1, "wordReady": 1,
    ]
    return [beat, ["valid": 0]] + Array(repeating: [:], count: 9)
  }()
}
