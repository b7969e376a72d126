import HDLIR

/// The shape of an SRAM macro.
///
/// Its ports: `clk`; for each write port k `wk_en`, `wk_addr`, `wk_data`, and `wk_mask` if it has a mask; for each read
/// port k `rk_en`, `rk_addr`, `rk_data`. Everything happens at the rising edge of the clock. `rk_data` holds the word
/// that the memory held before the writes of the same edge. Ports of a second clock have a clock `wk_clk` or `rk_clk`
/// of their own.
struct SRAMMacro: Equatable {
  struct WritePort: Equatable {
    var clock: String
    /// Bits to one bit of the mask, or nil.
    var maskGranularity: Int?
  }
  var name: String
  var depth: Int
  var width: Int
  var writePorts: [WritePort]
  /// The clock of each read port.
  var readPorts: [String]
  var isRisingEdge: Bool

  var addressWidth: Int { ModuleLowering.indexWidth(depth) }

  func maskWidth(_ port: WritePort) -> Int? { port.maskGranularity.map { (width + $0 - 1) / $0 } }

  var clocks: [String] {
    var result: [String] = []
    for clock in writePorts.map(\.clock) + readPorts where !result.contains(clock) { result.append(clock) }
    return result
  }

  var summary: String {
    func bits(_ name: String, _ width: Int) -> String { width == 1 ? name : "\(name)[\(width - 1):0]" }
    var ports = clocks
    for (number, port) in writePorts.enumerated() {
      ports += ["w\(number)_en", bits("w\(number)_addr", addressWidth), bits("w\(number)_data", width)]
      if let mask = maskWidth(port) { ports.append(bits("w\(number)_mask", mask)) }
    }
    for number in readPorts.indices {
      ports += ["r\(number)_en", bits("r\(number)_addr", addressWidth), bits("r\(number)_data", width)]
    }
    return "depth \(depth) width \(width) ports \(ports.joined(separator: " "))"
  }

  /// A behavioural model under the macro's name, for simulators; synthesis takes the macro instead.
  func modelFile(_ options: VerilogOptions) throws(VerilogError) -> VerilogOutput.File {
    let definition = model()
    let context = EmissionContext(
      design: Design(definitions: [definition]), options: options, moduleNames: [name], macros: MacroTable())
    let module = try ModuleLowering(definition, context: context, name: name).lower()
    var file = ModuleFile(module, [], options)
    file.remarks = ["A model of the SRAM macro for simulation: synthesis takes the macro itself."]
    var map = SourceMap(resolve: nil)
    return file.write(to: &map)
  }

  private func model() -> Definition {
    let builder = NetlistBuilder(name: name)
    func port(_ name: String, _ width: Int, _ kind: Declaration.Kind, domain: Int) -> DeclarationID {
      let type = SignalType.unsigned(width)
      return builder.declarePort(
        Declaration(name: name, kind: kind, type: type, range: type.fullRange, domain: domain, location: .unknown))
    }
    func domain(_ clock: String) -> Int {
      builder.domainIndex(ClockDomain(clock, clock: clock, edge: isRisingEdge ? .rising : .falling, resetKind: .none))
    }
    let word = SignalType.unsigned(width)
    var memory = Memory(name: "macro_words", depth: depth, word: word, range: word.fullRange, location: .unknown)
    var enables: [NodeID] = []
    for (number, write) in writePorts.enumerated() {
      let index = domain(write.clock)
      let prefix = "w\(number)_"
      enables.append(builder.read(port(prefix + "en", 1, .input, domain: index)))
      let address = builder.read(port(prefix + "addr", addressWidth, .input, domain: index))
      let data = builder.read(port(prefix + "data", width, .input, domain: index))
      let mask = maskWidth(write).map { builder.read(port(prefix + "mask", $0, .input, domain: index)) }
      memory.writePorts.append(
        Memory.WritePort(
          address: address, data: data, mask: mask, maskGranularity: write.maskGranularity ?? width, domain: index))
    }
    for (number, clock) in readPorts.enumerated() {
      let index = domain(clock)
      let prefix = "r\(number)_"
      let enable = builder.read(port(prefix + "en", 1, .input, domain: index))
      let address = builder.read(port(prefix + "addr", addressWidth, .input, domain: index))
      let data = port(prefix + "data", width, .output, domain: index)
      let register = builder.declare(
        Declaration(
          name: prefix + "word", kind: .memoryReadData(memory: 0, port: number), type: word, range: word.fullRange,
          domain: index, location: .unknown))
      builder.assign(data, builder.read(register))
      memory.readPorts.append(Memory.ReadPort(address: address, enable: enable, domain: index, data: register))
    }
    builder.update { $0.memories = [memory] }
    for (number, enable) in enables.enumerated() {
      let conditional = builder.beginConditional()
      builder.addBranch(conditional, condition: enable) {
        builder.append(.memoryWrite(memory: 0, port: Int32(number), location: Location.ID(-1)))
      }
    }
    return builder.definition
  }
}
