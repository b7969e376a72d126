import Foundation

/// The installed Verilator: where it is and what it is.
struct VerilatorTool: Sendable {
  let tool: ExternalTool
  /// The folder that holds `include/verilated.cpp`.
  let root: URL
  /// Such as `5.006`; "unknown" when the tool does not say. Only ever compared for equality.
  let version: String
  /// Changes with any file of the runtime's `include` folder and with the version.
  let identity: String

  var include: URL { root.appendingPathComponent("include") }

  /// - Parameter path: the executable; nil takes `$VERILATOR`, then PATH.
  init(path: String?) throws {
    let environment = ProcessInfo.processInfo.environment
    tool = try ExternalTool(path ?? environment["VERILATOR"] ?? "verilator", package: "verilator g++ make zlib1g-dev")
    let said = try tool.check(["--version"], doing: "asking Verilator for its version")
    let answer = try tool.check(["--getenv", "VERILATOR_ROOT"], doing: "asking Verilator for its folder")
    let folder = answer.split(separator: "\n").last.map(String.init) ?? ""
    root = URL(fileURLWithPath: folder)
    let config = root.appendingPathComponent("include/verilated_config.h")
    guard let text = try? String(contentsOf: config, encoding: .utf8) else {
      throw CosimulationError(
        "Verilator at \(tool.path) names \(folder) as its folder, but there is no include/verilated_config.h. "
          + "Set VERILATOR_ROOT to the folder of the installation, or install: apt-get install -y verilator")
    }
    version = Self.version(in: said) ?? Self.version(in: text) ?? "unknown"
    if let major = Int(version.prefix { $0 != "." }), major < 5 {
      throw CosimulationError(
        "Verilator at \(tool.path) is version \(version); models need 5.006 or newer. Debian 12 has it: "
          + "apt-get install -y verilator")
    }
    identity = try Self.hash(of: root.appendingPathComponent("include"), seed: said)
  }

  /// What FST waves are linked with. Newer runtimes compress with LZ4 from outside.
  var waveLibraries: [String] {
    FileManager.default.fileExists(atPath: include.appendingPathComponent("fstcpp").path) ? ["-llz4", "-lz"] : ["-lz"]
  }

  /// The first number of the form 5.006 behind the tool's name or, in its configuration header, in quotes.
  static func version(in text: String) -> String? {
    for line in text.split(separator: "\n") where line.hasPrefix("Verilator ") || line.contains("VERILATOR_VERSION ") {
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\"" })
      let number = words.first { word in
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.allSatisfy { Int($0) != nil }
      }
      if let number { return String(number) }
    }
    return nil
  }

  private static func hash(of folder: URL, seed: String) throws -> String {
    var hash = ContentHash()
    hash.combine(seed)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let paths = (files?.allObjects as? [URL] ?? []).map(\.path).sorted()
    for path in paths where path.hasSuffix(".h") || path.hasSuffix(".cpp") || path.hasSuffix(".c") {
      hash.combine(String(path.dropFirst(folder.path.count)))
      if let bytes = FileManager.default.contents(atPath: path) { hash.combine(String(decoding: bytes, as: UTF8.self)) }
    }
    return hash.text
  }
}
