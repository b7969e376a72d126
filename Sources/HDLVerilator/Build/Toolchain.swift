import Foundation

/// The tools that a build uses. What PATH holds is looked up once in a process: asking takes a tenth of a second.
struct Toolchain: Sendable {
  let verilator: VerilatorTool
  let compiler: ExternalTool
  /// The compiler's path and what it says about its version.
  let compilerIdentity: String

  init(_ options: VerilatorOptions) throws {
    verilator = try options.verilator.map { try VerilatorTool(path: $0) } ?? Self.installedVerilator.get()
    (compiler, compilerIdentity) = try options.compiler.map(Self.compiler) ?? Self.installedCompiler.get()
  }

  private static let installedVerilator = Result { try VerilatorTool(path: nil) }
  private static let installedCompiler = Result {
    try compiler(ProcessInfo.processInfo.environment["CXX"] ?? "g++")
  }

  private static func compiler(_ name: String) throws -> (ExternalTool, String) {
    let tool = try ExternalTool(name, package: "g++")
    let said = try tool.check(["--version"], doing: "asking the C++ compiler for its version")
    return (tool, tool.path + " " + said)
  }
}
