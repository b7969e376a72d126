/// Puts trees of buffers behind nets that drive many pins, module by module: abc buffers only what it maps, and a
/// register that is broadcast to a hundred instances is not.
///
/// Clocks are left alone, for they are ideal. An instance of a module counts as one pin, because the net within it has
/// its own tree.
package struct FanoutBuffering {
  /// The most pins behind one driver.
  package static let limit = 8

  private let library: LibertyLibrary
  private let buffer: LibertyLibrary.Cell
  private let clockNames: Set<String>
  /// By module: the input ports that are clocks within it.
  private var clockPorts: [String: Set<String>] = [:]

  private init(_ library: LibertyLibrary, buffer: LibertyLibrary.Cell, clocks: [String]) {
    self.library = library
    self.buffer = buffer
    clockNames = Set(clocks)
  }

  /// A netlist of Yosys' `write_json`, with the buffers put in.
  ///
  /// - Parameters:
  ///   - path: where the netlist comes from, for errors.
  ///   - clocks: the names of the clock ports, the same in all modules.
  /// - Throws: `FlowError` for text that is no netlist, and for a library without a buffer.
  package static func buffered(
    _ text: String, from path: String, library: LibertyLibrary, clocks: [String]
  ) throws -> String {
    guard let buffer = library.drivingCell else { throw FlowError("the library '\(library.name)' has no buffer") }
    var netlist = try MappedNetlist(text, from: path)
    var buffering = FanoutBuffering(library, buffer: buffer, clocks: clocks)
    for name in netlist.order { buffering.insert(into: &netlist.modules[name]!, named: name, of: netlist) }
    return try json(netlist)
  }

  private struct Sink {
    let cell: String
    let pin: String
    let index: Int
  }

  private mutating func insert(
    into module: inout MappedNetlist.Module, named name: String, of netlist: MappedNetlist
  ) {
    var sinks: [Int: [Sink]] = [:]
    var clocks: Set<Int> = []
    var last = 1
    for (cell, value) in module.cells.sorted(by: { $0.key < $1.key }) {
      for (pin, bits) in value.connections.sorted(by: { $0.key < $1.key }) {
        let (isInput, isClock) = role(of: pin, type: value.type, in: netlist)
        for (index, bit) in bits.enumerated() {
          guard case .net(let net) = bit else { continue }
          last = max(last, net)
          if isInput { sinks[net, default: []].append(Sink(cell: cell, pin: pin, index: index)) }
          if isClock { clocks.insert(net) }
        }
      }
    }
    for (port, value) in module.ports {
      for case .net(let net) in value.bits {
        last = max(last, net)
        if clockNames.contains(port) { clocks.insert(net) }
      }
      let isClock = value.bits.contains { if case .net(let net) = $0 { clocks.contains(net) } else { false } }
      if isClock { clockPorts[name, default: []].insert(port) }
    }
    var count = 0
    for (net, group) in sinks.sorted(by: { $0.key < $1.key }) where !clocks.contains(net) {
      var level = group
      while level.count > Self.limit {
        var next: [Sink] = []
        for start in stride(from: 0, to: level.count, by: Self.limit) {
          last += 1
          count += 1
          for sink in level[start..<min(start + Self.limit, level.count)] {
            module.cells[sink.cell]!.connections[sink.pin]![sink.index] = .net(last)
          }
          let cell = "fanout_buffer_\(count)"
          module.cells[cell] = MappedNetlist.Cell(
            hide_name: 0, type: buffer.name, parameters: [:], attributes: [:],
            connections: [buffer.inputs[0]: [.net(net)], buffer.outputs[0]: [.net(last)]])
          next.append(Sink(cell: cell, pin: buffer.inputs[0], index: 0))
        }
        level = next
      }
    }
  }

  private func role(of pin: String, type: String, in netlist: MappedNetlist) -> (isInput: Bool, isClock: Bool) {
    if let module = netlist.modules[type] {
      let isClock = clockPorts[type]?.contains(pin) ?? (module.isBlackBox && clockNames.contains(pin))
      return (module.ports[pin]?.direction == "input", isClock)
    }
    guard let cell = library.cells[type] else { return (false, false) }
    return (cell.inputs.contains(pin), cell.clocks.contains(pin))
  }
}
