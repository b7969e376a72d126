import BigInt
import HDLIR
import HDLVerilog

/// A Verilog module compiled by Verilator and loaded into this process.
///
/// Inputs are written and outputs read through `storage(_:)`, which is Verilator's own memory: there is no call and no
/// copy. `step` is one call for a whole clock cycle. A model belongs to one task at a time; several models, also of the
/// same module, run independently.
public final class VerilatedModel {
  public let ports: [ModelPort]
  public let clocks: [ModelClock]
  public let report: BuildReport

  let library: ModelLibrary
  let model: ModelLibrary.Model
  private let numbers: [String: Int]
  private let flags: UnsafePointer<UInt8>
  private let storages: [UnsafeMutableRawPointer]
  private var handles: [String: Int64?] = [:]

  /// Builds, or takes from the cache, and loads.
  /// - Throws: `CosimulationError` when a tool is missing or refuses the Verilog, or the ports differ from it.
  public init(_ source: ModelSource, options: VerilatorOptions = VerilatorOptions()) throws {
    ports = source.ports
    clocks = source.clocks
    numbers = Dictionary(uniqueKeysWithValues: source.ports.enumerated().map { ($1.name, $0) })
    for clock in source.clocks where source.ports.first(where: { $0.name == clock.port })?.type != .bit {
      throw CosimulationError("clock \(clock.port) is not a port of one bit of \(source.top)")
    }
    guard source.clocks.count <= 64 else {
      throw CosimulationError("\(source.top) has \(source.clocks.count) clocks; a Verilated model takes 64 at most")
    }
    report = try ModelBuilder(source, options).build()
    library = try ModelLibrary(path: report.library)
    guard let model = library.new(options.randomInitialState) else {
      throw CosimulationError("the model of \(source.top) cannot be made: out of memory")
    }
    self.model = model
    if let reason = library.stopReason(model) {
      let text = String(cString: reason)
      library.delete(model)
      throw CosimulationError("the model of \(source.top) stopped before its first cycle: \(text)")
    }
    flags = library.flags(model)
    storages = source.ports.indices.map { [library] in library.port(model, UInt32($0)) }
  }

  deinit { library.delete(model) }

  // MARK: Ports

  /// The number of a port in `ports`.
  public func number(_ name: String) -> Int? { numbers[name] }

  /// Where the bits of a port are: `ModelPort.bytes` bytes, little-endian, with zeros above its width; writers keep
  /// them so. Valid as long as the model.
  public func storage(_ port: Int) -> UnsafeMutableRawPointer { storages[port] }

  /// The value of a port, read as its type says.
  public subscript(port: String) -> BigInt {
    get {
      let index = known(port)
      return BigInt(words: storages[index], bytes: ports[index].bytes).wrapped(to: ports[index].type)
    }
    set {
      let index = known(port)
      newValue.bits(ports[index].type.width).store(storages[index], bytes: ports[index].bytes)
    }
  }

  func known(_ port: String) -> Int {
    guard let index = numbers[port] else {
      preconditionFailure("there is no port \(port); the ports are \(ports.map(\.name).joined(separator: ", "))")
    }
    return index
  }

  // MARK: Time

  /// The mask of clocks that `step` takes: bit i stands for `clocks[i]`.
  public func mask(_ names: [String]) -> UInt64 {
    names.reduce(0) { mask, name in
      guard let index = clocks.firstIndex(where: { $0.port == name }) else {
        preconditionFailure("there is no clock \(name); the clocks are \(clocks.map(\.port).joined(separator: ", "))")
      }
      return mask | 1 << UInt64(index)
    }
  }

  /// Makes every combinational value follow from the inputs and the state.
  public func settle() { library.settle(model) }

  /// One cycle of each clock of the mask, their active edges at one instant. Afterwards outputs have followed.
  public func step(_ clocks: UInt64 = 1) { library.step(model, clocks) }

  /// `cycles` cycles with the inputs held.
  public func run(_ clocks: UInt64 = 1, cycles: Int) { library.run(model, clocks, UInt64(cycles)) }

  // MARK: Messages

  /// Whether there is printed text or the model has stopped; costs next to nothing to ask.
  public var hasMessages: Bool { flags.pointee != 0 }

  /// What `$display` and its relatives have printed since the last call.
  public func takeOutput() -> String { String(cString: library.takeOutput(model)) }

  /// Why the model stopped (`$finish`, `$stop`, `$fatal`, no convergence), or nil while it runs. A stopped model does
  /// not move any more.
  public var stopReason: String? { library.stopReason(model).map { String(cString: $0) } }

  // MARK: Waves

  /// Starts to write waves; a cycle takes 10 ns in them.
  /// - Throws: when the model was built without `VerilatorOptions.waves`, or the file cannot be written.
  public func startWaves(_ path: String) throws {
    guard library.wavesOpen(model, path) != 0 else {
      throw CosimulationError(
        "no waves to \(path): build the model with VerilatorOptions.waves, and check that the file can be written")
    }
  }

  /// Ends the file. Also done when the model goes away.
  public func stopWaves() { library.wavesClose(model) }

  // MARK: Inside

  /// The handle of a visible signal or memory, looked up once.
  func handle(_ path: String) -> Int64? {
    if let known = handles[path] { return known }
    let found = library.find(model, path)
    let handle = found < 0 ? nil : found
    handles[path] = handle
    return handle
  }
}

extension BigInt {
  init(words pointer: UnsafeRawPointer, bytes: Int) {
    if bytes <= 8 {
      var word: UInt64 = 0
      withUnsafeMutableBytes(of: &word) { $0.copyMemory(from: UnsafeRawBufferPointer(start: pointer, count: bytes)) }
      self.init(word)
      return
    }
    let words = stride(from: 0, to: bytes, by: 8).map { offset in
      bytes - offset >= 8
        ? UInt(pointer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        : UInt(pointer.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    self.init(BigUInt(words: words))
  }

  /// Writes a value that is not negative, with zeros above.
  func store(_ pointer: UnsafeMutableRawPointer, bytes: Int) {
    let words = Array(magnitude.words)
    for offset in 0..<bytes {
      let word = offset / 8 < words.count ? words[offset / 8] : 0
      pointer.storeBytes(
        of: UInt8(truncatingIfNeeded: word >> UInt(offset % 8 * 8)), toByteOffset: offset, as: UInt8.self)
    }
  }
}
