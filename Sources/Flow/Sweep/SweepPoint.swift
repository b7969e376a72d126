import Foundation
import HDLVerilator

/// One point of a sweep as it stands in `point.json`: what is measured, and a key that changes with everything that the
/// result depends on.
public struct SweepPoint: Codable, Sendable {
  public let id: String
  public let design: String
  public let settings: [String]
  public let measures: SweepMeasures
  /// Of the emitted Verilog, the scripts, the library, the workload and the tools' versions.
  public let key: String
  /// Why the unit cannot be built with these values.
  public let problem: String?

  public func unit() throws -> ConfiguredUnit { try ConfiguredUnit(design, settings: settings) }

  /// - Throws: `FlowError` when the folder has no point.
  static func read(_ folder: String) throws -> SweepPoint {
    guard let data = FileManager.default.contents(atPath: "\(folder)/point.json"),
      let point = try? JSONDecoder().decode(SweepPoint.self, from: data)
    else { throw FlowError("\(folder)/point.json: is not there, or not a point of a sweep") }
    return point
  }

  /// Whether the result in the folder is that of this point.
  func isMeasured(in folder: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: "\(folder)/result.json"),
      let result = try? JSONDecoder().decode(SweepMeasurement.self, from: data)
    else { return false }
    return result.key == key
  }
}

/// What the results of one point depend on beside its settings: looked up once for all points.
struct SweepEnvironment {
  private let measures: SweepMeasures
  private let shared: String

  init(_ measures: SweepMeasures) throws {
    self.measures = measures
    var facts: [String] = []
    if let synthesis = measures.synthesis {
      facts += ["asic.tcl", "asic_timed.tcl", "buffered.tcl", "timing.tcl", "fpga.tcl"].map(embeddedText)
      facts += examineTools(Tool.all.filter { ["yosys", "sta", "nextpnr-ice40", "nextpnr-ecp5"].contains($0.name) })
        .map { "\($0.name) \($0.path ?? "missing") \($0.version ?? "")" }
      if synthesis.target == .asic { facts.append(Self.stamp(try LibertyLibrary.path(named: synthesis.liberty))) }
    }
    if let simulation = measures.simulation {
      let files = FileManager.default.enumerator(atPath: simulation.workload)?.compactMap { $0 as? String } ?? []
      facts += files.sorted().map { Self.stamp("\(simulation.workload)/\($0)") }
      // Cycles depend on the bench as well, which is part of this program.
      facts += Bundle.main.executablePath.map { [Self.stamp($0)] } ?? []
    }
    shared = facts.joined(separator: "\n")
  }

  /// Elaborates the unit: a point depends on what is emitted for it, not on the program that does it.
  func point(_ design: String, _ settings: [String]) throws -> SweepPoint {
    let unit = try ConfiguredUnit(design, settings: settings)
    var hash = ContentHash()
    hash.combine(shared)
    var problem: String?
    do {
      hash.combine(try verilog(of: unit.make()))
    } catch {
      problem = "\(error)"
    }
    return SweepPoint(
      id: settings.isEmpty ? design : settings.map { $0.replacing("=", with: "") }.joined(separator: "-"),
      design: design, settings: settings, measures: measures, key: hash.text, problem: problem)
  }

  /// Path, size and time of change, as make would look at it.
  private static func stamp(_ path: String) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let date = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(path) \((attributes?[.size] as? Int) ?? -1) \(date)"
  }
}
