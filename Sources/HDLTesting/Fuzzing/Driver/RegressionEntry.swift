import Foundation
import HDLVerilog

/// A circuit that an engine got wrong once: a file of the regression corpus.
public struct RegressionEntry: Codable, Sendable {
  /// What was wrong.
  public var note: String
  public var program: CircuitProgram
  public var stimulus: CircuitStimulus

  public init(note: String, program: CircuitProgram, stimulus: CircuitStimulus) {
    self.note = note
    self.program = program
    self.stimulus = stimulus
  }

  /// - Throws: when the file cannot be read or is no entry.
  public init(contentsOf url: URL) throws {
    self = try JSONDecoder().decode(RegressionEntry.self, from: Data(contentsOf: url))
  }

  /// - Throws: when the file cannot be written.
  func write(toFolder folder: String, name: String) throws {
    let url = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try Data((json + "\n").utf8).write(to: url.appendingPathComponent("\(name).json"), options: .atomic)
  }

  /// The text of the file.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { preconditionFailure("a circuit that cannot be encoded") }
    return String(decoding: data, as: UTF8.self)
  }
}

/// Replays circuits in all engines, both ways to write arrays.
///
/// - Returns: what is wrong, for each entry by its position; empty when all is well.
/// - Throws: `IllegalCircuit`, or `CosimulationError` when a tool is missing.
public func replay(
  _ entries: [RegressionEntry], options: FuzzOptions = FuzzOptions()
) throws -> [FuzzFinding] {
  let folder =
    options.folder.map { URL(fileURLWithPath: $0, isDirectory: true) }
    ?? FileManager.default.temporaryDirectory.appendingPathComponent("apus-replay-\(UUID().uuidString)")
  defer { if options.folder == nil { try? FileManager.default.removeItem(at: folder) } }
  var cases: [CircuitCase] = []
  var owners: [Int] = []
  for (position, entry) in entries.enumerated() {
    for style in [VerilogOptions.ArrayStyle.structural, .loops] {
      cases.append(try CircuitCase(entry.program, entry.stimulus, prefix: "c\(cases.count)_", style: style))
      owners.append(position)
    }
  }
  return try Examination(engines: options.engines, folder: folder).findings(cases).map { finding in
    var finding = finding
    finding.position = owners[finding.position]
    return finding
  }
}
