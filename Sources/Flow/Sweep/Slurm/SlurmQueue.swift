import Foundation
import HDLVerilator

/// What Slurm says about its queue.
struct SlurmQueue: Sendable {
  private let squeue: ExternalTool
  private let scontrol: ExternalTool
  private let scancel: ExternalTool
  private let patience = 300.0

  init() throws {
    squeue = try ExternalTool("squeue", package: "slurm-wlm")
    scontrol = try ExternalTool("scontrol", package: "slurm-wlm")
    scancel = try ExternalTool("scancel", package: "slurm-wlm")
  }

  /// The most tasks of a job array that begins at 1.
  func largestArray() throws -> Int {
    let said = try scontrol.check(["show", "config"], doing: "asking Slurm for its configuration")
    guard let size = said.firstMatch(of: /MaxArraySize\s*=\s*(\d+)/).flatMap({ Int($0.1) }), size > 1 else {
      throw FlowError("Slurm does not allow job arrays: MaxArraySize of `scontrol show config` must be 2 or more")
    }
    return size - 1
  }

  /// The tasks that are left by state, such as `2 running, 5 pending (Resources)`; nil when none is left.
  func state(of job: String) throws -> String? {
    let start = Date()
    while true {
      let result = try squeue.run(["--noheader", "--array", "--jobs=\(job)", "--format=%T|%r"])
      if result.status == 0 { return summary(of: result.output) }
      if result.output.contains("Invalid job id") { return nil }
      guard Date().timeIntervalSince(start) < patience else {
        throw FlowError(
          "Slurm has not answered for \(Int(patience)) seconds: \(result.output)"
            + "job \(job) goes on; collect its results with `apus sweep collect`")
      }
      Thread.sleep(forTimeInterval: 5)
    }
  }

  func cancel(_ job: String) { _ = try? scancel.run([job]) }
}

/// From lines of a state and a reason.
package func summary(of queue: String) -> String? {
  var counts: [String: Int] = [:]
  for line in queue.split(whereSeparator: \.isNewline) {
    let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
    guard let state = parts.first?.trimmingCharacters(in: .whitespaces), !state.isEmpty else { continue }
    let reason = parts.count > 1 && state == "PENDING" && parts[1] != "None" ? " (\(parts[1]))" : ""
    counts[state.lowercased() + reason, default: 0] += 1
  }
  let texts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
  return texts.isEmpty ? nil : texts.joined(separator: ", ")
}
