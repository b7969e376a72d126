import HDLIR
import HDLSimulation
import HDLVerilog

extension ModelSource {
  /// A design's Verilog, and its ports: for each domain clock, reset and enable, then the ports of the top.
  /// - Throws: when a black box has no Verilog.
  public init(_ design: Design, verilog output: VerilogOutput) throws {
    for definition in design.definitions {
      if let box = definition.blackBox, box.source == nil {
        throw CosimulationError(
          "black box \(box.module) has no Verilog for Verilator and Icarus. Give it `source:`, or simulate with the "
            + "engine .interpreter, which runs its Swift model")
      }
    }
    self.init(
      verilog: output.files, top: output.top, ports: Self.ports(design.topDefinition),
      clocks: Self.clocks(design.topDefinition),
      memories: Set(design.definitions.flatMap { $0.memories.map(\.name) }).sorted(),
      restingHigh: Set(
        design.topDefinition.domains.filter { $0.resetKind == .asynchronous && $0.polarity == .activeLow }.map(\.reset)
      ).sorted())
    elements = output.elements
  }

  static func ports(_ definition: Definition) -> [ModelPort] {
    var ports: [ModelPort] = []
    var names: Set<String> = []
    func add(_ name: String) {
      if names.insert(name).inserted { ports.append(ModelPort(name, .input, .bit)) }
    }
    for domain in definition.domains {
      add(domain.clock)
      if domain.resetKind != .none { add(domain.reset) }
      if let enable = domain.enable { add(enable) }
    }
    for id in definition.ports {
      let declaration = definition[id]
      ports.append(ModelPort(declaration.name, declaration.kind == .input ? .input : .output, declaration.type))
    }
    return ports
  }

  static func clocks(_ definition: Definition) -> [ModelClock] {
    var clocks: [ModelClock] = []
    for domain in definition.domains {
      let edges: ModelClock.Edges = domain.edge == .rising ? .rising : .falling
      if let index = clocks.firstIndex(where: { $0.port == domain.clock }) {
        if clocks[index].edges != edges { clocks[index].edges = .both }
      } else {
        clocks.append(ModelClock(domain.clock, edges: edges))
      }
    }
    return clocks
  }
}
