import Foundation
import HDLVerilog

/// Turns Verilog into a shared library: Verilator, the C++ compiler, the linker, with everything cached that did not
/// change.
struct ModelBuilder {
  let source: ModelSource
  let options: VerilatorOptions
  let tools: Toolchain
  let cache: BuildCache

  init(_ source: ModelSource, _ options: VerilatorOptions) throws {
    self.source = source
    self.options = options
    tools = try Toolchain(options)
    cache = try BuildCache(path: options.cache)
  }

  /// The library, from the cache or new.
  func build() throws -> BuildReport {
    var report = BuildReport()
    let product = try cache.product("models/\(key)") { try make(in: $0, &report) }
    report.isCached = !product.wasBuilt
    if product.wasBuilt { cache.prune() }
    report.library = product.url.appendingPathComponent("model.so").path
    options.report?(report)
    return report
  }

  /// Hash of everything that the library depends on.
  private var key: String {
    var parts = [ShimSources.hash, tools.verilator.identity, tools.compilerIdentity, source.top]
    parts += source.verilog.flatMap { [$0.name, $0.text] }
    parts +=
      source.ports.map { "\($0)" } + source.clocks.map { "\($0)" } + ["memories"] + source.memories + ["resting"]
      + source.restingHigh
    parts += [options.visibility, options.optimization, options.waves].map { "\($0)" }
    parts +=
      manyElements.map { "split \($0.module)" } + ["\(options.separateModules)"] + options.verilatorArguments + ["/"]
      + options.compilerArguments
    return ContentHash.of(parts)
  }

  private func make(in work: URL, _ report: inout BuildReport) throws -> URL {
    let clock = ContinuousClock()
    let started = clock.now
    let generated = try verilate(in: work)
    let verilated = clock.now
    report.generatedBytes = generated.sources.reduce(0) { $0 + $1.bytes }
    let (objects, compiled) = try compile(generated, in: work)
    report.compiledFiles = compiled
    report.reusedFiles = objects.count - compiled
    let finished = clock.now
    let product = work.appendingPathComponent("product")
    try FileManager.default.createDirectory(at: product, withIntermediateDirectories: true)
    try link(objects, to: product.appendingPathComponent("model.so"))
    report.verilateSeconds = (verilated - started).seconds
    report.compileSeconds = (finished - verilated).seconds
    report.linkSeconds = (clock.now - finished).seconds
    return product
  }

  // MARK: Verilator

  private struct Generated {
    var folder: URL
    var sources: [GeneratedSource]
    /// Files of the runtime that the model needs, without `.cpp`.
    var runtime: [String]
  }

  private func verilate(in work: URL) throws -> Generated {
    let ports = GeneratedPorts(source)
    var files: [String] = []
    for file in source.verilog {
      try write(file.text, to: work.appendingPathComponent(file.name))
      files.append(file.name)
    }
    if let text = ports.wrapperText {
      try write(text, to: work.appendingPathComponent("\(ports.top).v"))
      files.append("\(ports.top).v")
    }
    if let configuration {
      try write(configuration, to: work.appendingPathComponent("apus.vlt"))
      files.insert("apus.vlt", at: 0)
    }
    let folder = work.appendingPathComponent("generated")
    var arguments = [
      "--cc", "--prefix", GeneratedPorts.prefix, "--top-module", ports.top, "--Mdir", "generated", "-Wno-fatal",
      "-Wno-lint", "-Wno-style", "--no-timing", "--timescale", "1ns/1ps", "--output-split", "20000",
      "-DSIMULATION_CHECKS",
      // Verilator 5.006 takes `$signed({3'd0, a[0] | a[1]})` as one signed bit in comparisons, products and shifts.
      "-fno-const-bit-op-tree",
    ]
    if options.visibility == .all { arguments.append("--public-flat-rw") }
    if options.waves != .none { arguments += [options.waves == .vcd ? "--trace" : "--trace-fst"] }
    // Statements stay loops by the second limit. The first one also bounds generate loops, to 16 times its value.
    if options.verilog.arrayStyle == .loops { arguments += ["--unroll-count", "4096", "--unroll-stmts", "1"] }
    if !manyElements.isEmpty {
      // Functions of the same text become one. Small ones, so that the few that name their instance do not matter. The
      // dataflow optimiser would put what the instances drive together by concatenations whose temporaries grow with the
      // square of their number.
      arguments += ["--output-split-cfuncs", "200", "--expand-limit", "4", "-fno-dfg"]
    }
    try tools.verilator.tool.check(
      arguments + options.verilatorArguments + files, doing: "verilating \(source.top)", in: work)
    try ShimSources.write(to: folder)
    let classHeader = try read(folder.appendingPathComponent("\(GeneratedPorts.prefix).h"))
    try write(
      try ports.header(classHeader: classHeader, options: options), to: folder.appendingPathComponent("apus_ports.h"))
    return try generatedFiles(folder)
  }

  /// Elements of large arrays that stand as instances.
  private var manyElements: [VerilogOutput.ArrayElement] { source.elements.filter { $0.count >= Self.manyInstances } }
  private static let manyInstances = 16

  /// Verilator's configuration file, if the options need one.
  private var configuration: String? {
    var lines: [String] = []
    if options.separateModules { lines.append("no_inline -module \"*\"") }
    if options.visibility == .memories {
      lines += source.memories.map { "public_flat_rw -module \"*\" -var \"\($0)\"" }
    }
    // Inputs that stay variables of their instance: what the parent puts there is not copied into the element's code, which
    // is then the same for all instances.
    for element in manyElements {
      lines += element.inputs.map { "public_flat_rd -module \"\(element.module)\" -var \"\($0)\"" }
    }
    return lines.isEmpty ? nil : (["`verilator_config"] + lines).joined(separator: "\n") + "\n"
  }

  /// The lists in the makefile fragment that Verilator writes for other build systems.
  private func generatedFiles(_ folder: URL) throws -> Generated {
    let text = try read(folder.appendingPathComponent("\(GeneratedPorts.prefix)_classes.mk"))
    var lists: [String: [String]] = [:]
    let logical = text.replacingOccurrences(of: "\\\n", with: " ").split(separator: "\n")
    for line in logical {
      let halves = line.components(separatedBy: "+=")
      guard halves.count == 2 else { continue }
      let name = halves[0].trimmingCharacters(in: .whitespaces)
      lists[name, default: []] += halves[1].split(whereSeparator: \.isWhitespace).map(String.init)
    }
    func sources(_ names: [String], isSlow: Bool) throws -> [GeneratedSource] {
      try names.flatMap { lists[$0] ?? [] }.map { name in
        let file = folder.appendingPathComponent("\(name).cpp")
        return GeneratedSource(file: file, isSlow: isSlow, bytes: try read(file).utf8.count)
      }
    }
    return Generated(
      folder: folder,
      sources: try sources(["VM_CLASSES_FAST", "VM_SUPPORT_FAST"], isSlow: false)
        + sources(["VM_CLASSES_SLOW", "VM_SUPPORT_SLOW"], isSlow: true),
      runtime: (lists["VM_GLOBAL_FAST"] ?? []) + (lists["VM_GLOBAL_SLOW"] ?? []))
  }

  // MARK: C++

  private func compile(_ generated: Generated, in work: URL) throws -> (objects: [URL], compiled: Int) {
    let objects = ObjectCompiler(
      tools: tools, cache: cache, jobs: options.jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    let bytes = generated.sources.reduce(0) { $0 + $1.bytes }
    let flags = CompilerFlags(options: options, verilator: tools.verilator, generatedBytes: bytes)
    let runtimeFlags = try flags.complete(flags.runtime, tools, cache)
    let runtime = generated.runtime.map {
      ObjectCompiler.Unit(file: tools.verilator.include.appendingPathComponent("\($0).cpp"), flags: runtimeFlags)
    }
    let fastFlags = try flags.complete(flags.fast, tools, cache)
    let joined = CompilationUnits(
      generated.sources, shim: generated.folder.appendingPathComponent("apus_shim.cpp"),
      separateModules: options.separateModules)
    let slowFlags = joined.units.contains(where: \.isSlow) ? try flags.complete(flags.slow, tools, cache) : []
    let units = try joined.units.map { unit in
      let file = generated.folder.appendingPathComponent(unit.name)
      try write(unit.text, to: file)
      return ObjectCompiler.Unit(file: file, flags: unit.isSlow ? slowFlags : fastFlags)
    }
    let model = try objects.objects(of: units, headers: generated.folder)
    let common = try objects.objects(of: runtime, headers: nil)
    return (model.objects + common.objects, model.compiled + common.compiled)
  }

  private func link(_ objects: [URL], to library: URL) throws {
    var arguments = ["-shared", "-Wl,-Bsymbolic-functions", "-o", library.path] + objects.map(\.path) + ["-pthread"]
    if options.waves == .fst { arguments += tools.verilator.waveLibraries }
    try tools.compiler.check(arguments, doing: "linking \(source.top)")
  }

  private func write(_ text: String, to url: URL) throws {
    do { try Data(text.utf8).write(to: url) } catch { throw CosimulationError("\(url.path): \(error)") }
  }

  private func read(_ url: URL) throws -> String {
    do { return try String(contentsOf: url, encoding: .utf8) } catch {
      throw CosimulationError("\(url.path): \(error)")
    }
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
