import Foundation
import HDLVerilator

/// A program or a file outside of Apus that a command uses.
public struct Tool: Sendable {
  public let name: String
  public let purpose: String
  /// What installs it.
  public let command: String
  /// Whether the main job needs it.
  public let isRequired: Bool
  let place: Place

  enum Place: Sendable {
    /// A program in PATH, or at the path that the environment variable says; asked for its version.
    case program(variable: String?, version: [String])
    case file(String)
  }

  /// All there are, required ones first.
  public static let all: [Tool] = [
    program("swift", "builds Apus", "see https://www.swift.org/install", ["--version"]),
    program("verilator", "fast simulation", apt("verilator"), ["--version"], variable: "VERILATOR"),
    program("g++", "compiles Verilated models", apt("g++"), ["--version"]),
    program("make", "runs everything", apt("make"), ["--version"]),
    program("awk", "closing table of make", apt("gawk"), ["--version"]),
    program("iverilog", "lint and replay", apt("iverilog"), ["-V"]),
    program("yosys", "lint and synthesis", apt("yosys"), ["-V"], variable: "YOSYS"),
    Tool(
      name: "zlib.h", purpose: "waves of Verilated models", command: apt("zlib1g-dev"), isRequired: true,
      place: .file("/usr/include/zlib.h")),
    program("sta", "clocks of synthesised units", apt("opensta"), ["-version"], isRequired: false, variable: "STA"),
    Tool(
      name: "osu018_stdcells.lib", purpose: "default library of synthesis", command: LibertyLibrary.installCommand,
      isRequired: false, place: .file(LibertyLibrary.packaged)),
    program("nextpnr-ice40", "clocks on iCE40", apt("nextpnr-ice40"), ["--version"], isRequired: false),
    program(
      "nextpnr-ecp5", "clocks on ECP5", "not packaged by Debian: build https://github.com/YosysHQ/nextpnr",
      ["--version"], isRequired: false),
    program("dot", "pictures of the guide", apt("graphviz"), ["-V"], isRequired: false),
    program("vcd2fst", "FST waves of the built-in engine", apt("gtkwave"), ["--help"], isRequired: false),
    program("gtkwave", "shows waves", apt("gtkwave"), ["--version"], isRequired: false),
    program("sbatch", "sweeps on Slurm", apt("slurm-wlm"), ["--version"], isRequired: false),
  ]

  private static func apt(_ package: String) -> String { "apt-get install -y --no-install-recommends \(package)" }

  private static func program(
    _ name: String, _ purpose: String, _ command: String, _ version: [String], isRequired: Bool = true,
    variable: String? = nil
  ) -> Tool {
    Tool(
      name: name, purpose: purpose, command: command, isRequired: isRequired,
      place: .program(variable: variable, version: version))
  }
}

/// Whether a program of this name is in PATH, or there is one at this path.
func isInstalled(_ name: String) -> Bool { (try? ExternalTool(name, package: name)) != nil }
