import BigInt
import Foundation
import HDLIR
import HDLSimulation
import HDLVerilog

/// A design in Icarus Verilog, driven through pipes: every `settle` and `step` is a line to the simulator and a line back.
/// Only top-level ports are visible; unknown bits read as 0, see `unknownPorts`.
public final class IcarusEngine: SimulationEngine {
  private let design: Design
  private let model: IcarusModel
  private let parser: FailureParser
  private let ports: [ModelPort]
  private let numbers: [String: Int]
  private let storages: [UnsafeMutableRawPointer]
  private let clockNumbers: [String: Int]
  private let process = Process()
  private let commands = Pipe()
  private let replies = Pipe()
  private var pending = Data()
  private var failures: [CheckFailure] = []
  /// Outputs that had an unknown bit after the last `settle` or `step`.
  public private(set) var unknownPorts: Set<String> = []

  /// - Parameter verilog: the design as Verilog.
  public init(_ design: Design, verilog: VerilogOutput) throws {
    self.design = design
    parser = FailureParser(paths: DesignPaths(design, top: verilog.top))
    let source = try ModelSource(design, verilog: verilog)
    model = try IcarusModel(source)
    ports = source.ports
    numbers = Dictionary(uniqueKeysWithValues: source.ports.enumerated().map { ($1.name, $0) })
    clockNumbers = Dictionary(uniqueKeysWithValues: source.clocks.enumerated().map { ($1.port, $0) })
    storages = source.ports.map { port in
      let storage = UnsafeMutableRawPointer.allocate(byteCount: port.bytes, alignment: 8)
      storage.initializeMemory(as: UInt8.self, repeating: 0, count: port.bytes)
      return storage
    }
    process.executableURL = URL(fileURLWithPath: try ExternalTool("vvp", package: "iverilog").path)
    process.arguments = ["-n", model.program.path, "+stimulus=-", "+reply", "+after"]
    process.standardInput = commands
    process.standardOutput = replies
    try process.run()
    let resting = source.restingHigh.map { storages[numbers[$0]!] }
    resting.forEach { $0.storeBytes(of: 1, as: UInt8.self) }
    settle()
    resting.forEach { $0.storeBytes(of: 0, as: UInt8.self) }
  }

  deinit {
    try? commands.fileHandleForWriting.close()
    process.waitUntilExit()
    storages.forEach { $0.deallocate() }
  }

  public func port(_ name: String) -> SignalStorage? {
    numbers[name].map { SignalStorage(pointer: storages[$0], type: ports[$0].type, bytes: ports[$0].bytes) }
  }

  public func settle() { cycle(0) }

  public func step(clocks: [String]) {
    cycle(
      clocks.reduce(0) { mask, name in
        guard let index = clockNumbers[name] else { preconditionFailure("there is no clock \(name)") }
        return mask | 1 << UInt64(index)
      })
  }

  public func run(clock: String, cycles: Int) {
    for _ in 0..<cycles { step(clocks: [clock]) }
  }

  private func cycle(_ clocks: UInt64) {
    let values = model.harness.inputs.map { port in
      BigInt(words: storages[numbers[port.name]!], bytes: port.bytes)
    }
    let line = model.harness.stimulus(clocks: clocks, values)
    do { try commands.fileHandleForWriting.write(contentsOf: Data(line.utf8)) } catch { return stopped() }
    while let line = nextLine() {
      guard line.hasPrefix("APUS_ROW ") else {
        if line.hasPrefix(FailureParser.marker) {
          if let failure = parser.failure(line[...]) { failures.append(failure) }
        } else if !line.isEmpty {
          print(line)
        }
        continue
      }
      let (outputs, unknown) = model.harness.unpack(line.dropFirst(9))
      for (index, port) in model.harness.outputs.enumerated() {
        outputs[index].bits(port.type.width).store(storages[numbers[port.name]!], bytes: port.bytes)
      }
      unknownPorts = Set(unknown.map { model.harness.outputs[$0].name })
      return
    }
    stopped()
  }

  private func stopped() {
    failures.append(
      CheckFailure(
        kind: .assert, message: "Icarus has ended before the test bench", path: "",
        location: design.topDefinition.location))
  }

  /// The next line of the simulator's output, or nil when it has ended.
  private func nextLine() -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[pending.startIndex..<end], as: UTF8.self)
        pending = Data(pending[pending.index(after: end)...])
        return line
      }
      let more = replies.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      pending += more
    }
  }

  /// Ports only.
  public func value(path: String) -> BigInt? {
    numbers[path].map { BigInt(words: storages[$0], bytes: ports[$0].bytes).wrapped(to: ports[$0].type) }
  }

  /// Nil: memories are not visible from outside of Icarus.
  public func memoryWord(path: String, address: Int) -> BigInt? { nil }
  /// False: memories are not visible from outside of Icarus.
  public func setMemoryWord(path: String, address: Int, to value: BigInt) -> Bool { false }

  public var signalPaths: [String] { ports.map(\.name) }

  public func takeFailures() -> [CheckFailure] {
    defer { failures = [] }
    return failures
  }
}
