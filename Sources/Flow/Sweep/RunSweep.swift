import Foundation
import HDLVerilator

/// Runs the makefile of a planned sweep: measures what is missing or has changed, `jobs` points at a time. What the
/// recipes say goes to where this program's output goes. Points that fail do not stop the others.
///
/// - Throws: `CosimulationError` when make is not installed.
public func runSweepPoints(_ folder: String, jobs: Int) throws {
  let make = try ExternalTool("make", package: "make")
  let process = Process()
  process.executableURL = URL(fileURLWithPath: make.path)
  process.arguments = ["--no-print-directory", "-k", "-j\(jobs)", "-C", folder, "-f", "points.mk"]
  // A make around this program would have its own jobs counted.
  process.environment = ProcessInfo.processInfo.environment.filter {
    !["MAKEFLAGS", "MFLAGS", "MAKELEVEL"].contains($0.key)
  }
  process.standardOutput = FileHandle.standardError
  process.standardInput = FileHandle.nullDevice
  do {
    try process.run()
  } catch {
    throw CosimulationError("\(make.path) could not be started: \(error)")
  }
  // The child is in a process group of its own, so an interrupt at the terminal does not reach it by itself.
  let group = process.processIdentifier
  onInterrupt({ kill(-group, SIGTERM) }) { process.waitUntilExit() }
}

extension SweepResults {
  public var json: String { get throws { try Flow.json(self) } }

  /// Writes `results.csv`, `results.json`, and the Pareto front as `pareto.svg` where there is something to draw.
  public func write(to folder: String) throws {
    try writeWhole(csv, to: "\(folder)/results.csv")
    try writeWhole(json, to: "\(folder)/results.json")
    if let picture = picture() {
      try writeWhole(picture, to: "\(folder)/pareto.svg")
    } else {
      try? FileManager.default.removeItem(atPath: "\(folder)/pareto.svg")
    }
  }
}
