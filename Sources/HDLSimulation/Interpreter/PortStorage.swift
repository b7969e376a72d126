import HDLIR
import SimulationKernel

/// The memory through which test benches write inputs and read outputs; stays where it is as long as the engine lives.
final class PortStorage {
  private(set) var storage: [String: SignalStorage] = [:]
  private let graph: FlatGraph
  private var inputs: [SKPort] = []
  private var outputs: [SKPort] = []

  init(_ graph: FlatGraph) {
    self.graph = graph
    for port in graph.inputs + graph.outputs { add(port.name, port.type) }
    for clock in graph.clocks where storage[clock] == nil { add(clock, .bit) }
  }

  deinit {
    for port in storage.values { port.pointer.deallocate() }
  }

  private func add(_ name: String, _ type: SignalType) {
    let bytes = (type.width + 63) / 64 * 8
    let pointer = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 8)
    pointer.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    storage[name] = SignalStorage(pointer: pointer, type: type, bytes: bytes)
  }

  /// Takes the places of the ports' values in a program.
  func connect(_ program: Program) {
    func port(_ port: FlatGraph.Port) -> SKPort {
      let words = (port.type.width + 63) / 64
      return SKPort(
        storage: storage[port.name]!.pointer.assumingMemoryBound(to: UInt64.self),
        slot: program.builder.lowWord(of: port.cell), words: UInt32(words),
        topShift: Int32(words * 64 - port.type.width), isSigned: port.type.isSigned ? 1 : 0)
    }
    inputs = graph.inputs.map(port)
    outputs = graph.outputs.map(port)
  }

  func take(_ program: Program) -> Bool { sk_take_inputs(program.words, inputs, Int64(inputs.count)) != 0 }

  func give(_ program: Program) { sk_give_outputs(program.words, outputs, Int64(outputs.count)) }
}
