import Foundation

/// Arguments to the C++ compiler.
struct CompilerFlags {
  let common: [String]
  let fast: [String]
  let slow: [String]
  let runtime: [String]

  private static let speedBytes = 512 << 10

  init(options: VerilatorOptions, verilator: VerilatorTool, generatedBytes: Int) {
    // Hidden symbols and no interposition: calls inside of the library cost what they cost in a program.
    var common = [
      "-std=gnu++17", "-w", "-fPIC", "-fvisibility=hidden", "-fvisibility-inlines-hidden",
      "-fno-semantic-interposition",
      "-I\(verilator.include.path)", "-I\(verilator.include.path)/vltstd",
      "-DVL_USER_FATAL", "-DVL_USER_STOP", "-DVL_USER_FINISH",
    ]
    #if arch(x86_64)
      common.append("-fcf-protection=none")
    #endif
    self.common = common + options.compilerArguments
    switch options.optimization {
    case .automatic: fast = [generatedBytes <= Self.speedBytes ? "-O2" : "-Os"]
    case .none: fast = ["-O0"]
    case .size: fast = ["-Os"]
    case .speed: fast = ["-O2"]
    }
    slow = options.optimization == .none ? ["-O0"] : ["-O1"]
    runtime = ["-O2"]
  }

  /// All arguments at one level of optimisation. They include the prelude, which is precompiled once for each set.
  func complete(_ optimization: [String], _ tools: Toolchain, _ cache: BuildCache) throws -> [String] {
    let arguments = common + optimization
    let key = ContentHash.of([ShimSources.preludeHash, tools.compilerIdentity, tools.verilator.identity] + arguments)
    let folder = try cache.product("runtime/\(key)") { work in
      let folder = work.appendingPathComponent("prelude")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try ShimSources.write(to: folder)
      // Clang finds precompiled headers by another argument; it reads the text instead.
      if !tools.compilerIdentity.lowercased().contains("clang") {
        try tools.compiler.check(
          arguments + ["-x", "c++-header", "apus_prelude.h", "-o", "apus_prelude.h.gch"],
          doing: "compiling Verilator's headers", in: folder)
      }
      return folder
    }.url
    return arguments + ["-include", folder.appendingPathComponent("apus_prelude.h").path]
  }
}
