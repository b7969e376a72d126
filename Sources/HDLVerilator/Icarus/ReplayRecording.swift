import BigInt
import Foundation
import HDLIR
import HDLVerilog

/// Stimulus and outputs of a model, cycle by cycle, written for the benches of `sim/replay`, which need no Swift.
///
/// Write the inputs, call `step`, and so on; at the end `write`.
public final class ReplayRecording {
  private let source: ModelSource
  private let harness: ReplayHarness
  private let model: VerilatedModel
  private let inputNumbers: [Int]
  private let outputNumbers: [Int]
  private var stimulus = ""
  private var expected = ""
  /// Cycles recorded so far.
  public private(set) var cycles = 0

  /// - Parameter model: a model of `source`, as after its creation.
  public init(_ source: ModelSource, model: VerilatedModel) {
    self.source = source
    self.model = model
    harness = ReplayHarness(source)
    inputNumbers = harness.inputs.map { model.known($0.name) }
    outputNumbers = harness.outputs.map { model.known($0.name) }
  }

  /// One cycle of the model, recorded.
  /// - Parameter compared: false for cycles whose outputs other simulators may not know yet, before a reset.
  public func step(_ clocks: UInt64 = 1, compared: Bool = true) {
    model.settle()
    stimulus += harness.stimulus(clocks: clocks, inputNumbers.map(value))
    if compared {
      expected += ReplayHarness.pack(outputNumbers.map(value), as: harness.outputs) + "\n"
    } else {
      expected += String(repeating: "x", count: (harness.outputs.reduce(0) { $0 + $1.type.width } + 3) / 4) + "\n"
    }
    model.step(clocks)
    cycles += 1
  }

  private func value(_ number: Int) -> BigInt {
    BigInt(words: model.storage(number), bytes: model.ports[number].bytes)
  }

  /// Writes the design, the wrapper, the port list, the stimulus and the expected outputs into `folder`, which is made
  /// if it is not there. What each file holds is described in `sim/README.md`.
  public func write(to folder: URL) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      var files = source.verilog.map { ($0.name, $0.text) }
      files.append(("files.f", source.verilog.map { $0.name + "\n" }.joined()))
      files.append(("replay_dut.v", harness.module))
      files.append(("ports.txt", harness.portList))
      files.append(("stimulus.hex", stimulus))
      files.append(("expected.hex", expected))
      for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic) }
    } catch {
      throw CosimulationError("the recording cannot be written to \(folder.path): \(error)")
    }
  }
}
