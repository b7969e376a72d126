import Foundation
import HDLVerilator

/// Placing and routing for FPGA families that nextpnr knows, on a large device of the family.
package struct NextPNR {
  package struct Result {
    /// In megahertz, of the slowest clock.
    package let frequency: Double?
    /// Why there is no frequency.
    package let note: String?
  }

  private let tool: ExternalTool
  private let device: [String]

  /// - Returns: nil where nextpnr for this family is not installed, or does not exist.
  init?(target: SynthesisTarget) throws {
    guard let (program, device) = Self.program(target), isInstalled(program) else { return nil }
    tool = try ExternalTool(program, package: program)
    self.device = device
  }

  /// The Debian package that has nextpnr for this family; nil where there is none.
  static func package(_ target: SynthesisTarget) -> String? { target == .ice40 ? "nextpnr-ice40" : nil }

  private static func program(_ target: SynthesisTarget) -> (String, [String])? {
    switch target {
    case .ice40: ("nextpnr-ice40", ["--hx8k", "--package", "ct256", "--pcf-allow-unconstrained"])
    case .ecp5: ("nextpnr-ecp5", ["--85k", "--package", "CABGA756", "--lpf-allow-unconstrained"])
    case .asic, .xilinx: nil
    }
  }

  /// Places and routes `netlist.json`; writes `nextpnr.log`. A design that does not fit is a note, not an error.
  func run(in folder: URL, top: String) throws -> Result {
    let arguments = device + ["--json", "netlist.json", "--timing-allow-fail", "--freq", "1000", "--seed", "1"]
    let said = try tool.run(arguments, in: folder)
    try writeWhole(said.output, to: folder.appendingPathComponent("nextpnr.log").path)
    return Self.result(said.output, status: said.status, device: device.joined(separator: " "))
  }

  package static func result(_ log: String, status: Int32, device: String) -> Result {
    guard status == 0 else {
      let reason = log.split(separator: "\n").last { $0.hasPrefix("ERROR:") }.map(String.init) ?? "see nextpnr.log"
      return Result(frequency: nil, note: "no clock: nextpnr (\(device)): \(reason)")
    }
    // The clocks are reported before and after routing; the last report of each counts.
    var frequencies: [String: Double] = [:]
    for line in log.split(separator: "\n") where line.contains("Max frequency for clock") {
      let parts = line.split(separator: "'", maxSplits: 2)
      guard parts.count == 3,
        let frequency = parts[2].split(separator: " ").compactMap({ Double($0) }).first
      else { continue }
      frequencies[String(parts[1])] = frequency
    }
    guard let slowest = frequencies.values.min() else {
      return Result(frequency: nil, note: "no clock: nextpnr found no clocked path")
    }
    return Result(frequency: slowest, note: nil)
  }
}
