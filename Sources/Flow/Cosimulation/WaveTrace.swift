import BigInt
import Foundation
import HDL
import HDLIR
import HDLSimulation
import HDLVerilator

/// Waves of the circuits of a co-simulation: `wave.fst` or `wave.vcd` for the first one, `wave.<module>.fst` for others.
///
/// Verilated models write their own waves. The built-in engine writes VCD; FST is made of it by GTKWave's `vcd2fst`.
public final class WaveTrace: @unchecked Sendable {
  private let path: String
  private let isFST: Bool
  private let lock = NSLock()
  private var written: [String] = []
  private var closing: [() throws -> Void] = []

  /// - Throws: `FlowError` for a file that is neither `.vcd` nor `.fst`.
  public init(_ path: String) throws {
    guard path.hasSuffix(".vcd") || path.hasSuffix(".fst") else {
      throw FlowError("--trace \(path): waves are written as .vcd or .fst; name the file so")
    }
    self.path = path
    isFST = path.hasSuffix(".fst")
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The engine with every circuit that it runs traced.
  ///
  /// - Parameter options: of a Verilated engine; what waves need is added.
  /// - Throws: `FlowError` when `vcd2fst` is needed and not installed.
  public func engine(_ base: Engine, options: VerilatorOptions = VerilatorOptions()) throws -> Engine {
    if base.name == Engine.verilator.name {
      var options = options
      options.visibility = .all
      options.waves = isFST ? .fst : .vcd
      let own = options
      return Engine(name: base.name) { design in
        let engine = try VerilatorEngine(design, options: own)
        try engine.model.startWaves(self.file(for: design))
        self.atEnd { engine.model.stopWaves() }
        return engine
      }
    }
    if isFST { _ = try Self.converter() }
    return Engine(name: base.name) { design in
      let file = self.file(for: design)
      let dump = try ValueChangeDump(path: self.isFST ? "\(file).vcd" : file)
      let engine = TracedEngine(try base.make(design), design, dump)
      self.atEnd {
        try dump.close()
        guard self.isFST else { return }
        try Self.converter().check(["\(file).vcd", file], doing: "writing \(file)")
        try FileManager.default.removeItem(atPath: "\(file).vcd")
      }
      return engine
    }
  }

  /// Ends all waves.
  ///
  /// - Returns: the files that were written.
  public func close() throws -> [String] {
    let (files, ends) = lock.withLock { (written, closing) }
    for end in ends { try end() }
    return files
  }

  private func file(for design: Design) -> String {
    lock.withLock {
      let stem = path.dropLast(4)
      var name = written.isEmpty ? path : "\(stem).\(design.topDefinition.name)\(path.suffix(4))"
      var number = 2
      while written.contains(name) {
        name = "\(stem).\(design.topDefinition.name).\(number)\(path.suffix(4))"
        number += 1
      }
      written.append(name)
      return name
    }
  }

  private func atEnd(_ action: @escaping () throws -> Void) { lock.withLock { closing.append(action) } }

  private static func converter() throws -> ExternalTool {
    do { return try ExternalTool("vcd2fst", package: "gtkwave") } catch {
      throw FlowError(
        "--trace: the built-in engine writes .vcd, and vcd2fst, which makes .fst of it, is not installed; name the file "
          + ".vcd, take --engine verilator, or install it: apt-get install -y gtkwave")
    }
  }
}

/// An engine that writes down every value at each edge.
private final class TracedEngine: SimulationEngine {
  private let base: any SimulationEngine
  private let dump: ValueChangeDump
  private var cycle = 0

  init(_ base: any SimulationEngine, _ design: Design, _ dump: ValueChangeDump) {
    self.base = base
    self.dump = dump
    dump.begin(engine: base, design: design)
  }

  func step(clocks: [String]) {
    base.settle()
    dump.sample(time: cycle * DesignSimulation.period, activeClocks: [])
    base.step(clocks: clocks)
    dump.sample(time: cycle * DesignSimulation.period + DesignSimulation.period / 2, activeClocks: clocks)
    cycle += 1
  }

  func run(clock: String, cycles: Int) { for _ in 0..<cycles { step(clocks: [clock]) } }

  func port(_ name: String) -> SignalStorage? { base.port(name) }
  func settle() { base.settle() }
  func value(path: String) -> BigInt? { base.value(path: path) }
  func memoryWord(path: String, address: Int) -> BigInt? { base.memoryWord(path: path, address: address) }
  func setMemoryWord(path: String, address: Int, to value: BigInt) -> Bool {
    base.setMemoryWord(path: path, address: address, to: value)
  }
  var signalPaths: [String] { base.signalPaths }
  func takeFailures() -> [CheckFailure] { base.takeFailures() }
}
