import BigInt
import HDLIR

/// The whole design as one graph of cells: the hierarchy is gone, arrays of instances are lanes or unrolled.
final class FlatGraph {
  /// A register or a synchronous read port.
  struct Register {
    var state: Int32
    var next: Int32
    var group: Int
    var resetValue: BigInt?
    /// The port of its asynchronous reset; -1 for none.
    var asynchronousReset: Int32
    var isActiveLow: Bool
  }
  struct Memory {
    var context: Int
    var index: Int
    /// The lane space of its copies, or -1.
    var space: Int16
  }
  struct Write {
    var memory: Int32
    var enable, address, data, mask: Int32
    var maskGranularity: Int
    var group: Int
  }
  struct Check {
    var context: Int
    var index: Int
    var hit: Int32
    var group: Int
  }
  struct Box {
    var context: Int
    var model: any BlackBoxModel
    var inputs: [(name: String, cell: Int32)]
    var outputs: [(name: String, cell: Int32)]
    var groups: [(group: Int, domain: String)]
  }
  struct Port {
    var name: String
    var type: SignalType
    var cell: Int32
  }
  /// The registers that change at one edge of one clock port.
  struct ClockGroup: Hashable {
    var clock: String
    var edge: ClockDomain.Edge
  }

  let design: Design
  let lowered: [LoweredDefinition]
  var layouts: [Layout] = []
  var contexts: [Context] = []
  var cells: ContiguousArray<Cell> = []
  var pool: ContiguousArray<Int32> = []
  var wideConstants: [BigInt] = []
  var spaces: [LaneSpace] = []
  private var spaceIDs: [LaneSpace: Int16] = [:]

  var inputs: [Port] = []
  var outputs: [Port] = []
  /// Ports that the graph does not read: clocks.
  var clocks: [String] = []
  var groups: [ClockGroup] = []
  private var groupIDs: [ClockGroup: Int] = [:]
  private var controlPorts: [String: Int32] = [:]

  var registers: [Register] = []
  var memories: [Memory] = []
  var writes: [Write] = []
  var checks: [Check] = []
  var boxes: [Box] = []

  /// `unrolled` names the lane spaces (definition and space) that must not run as vectors.
  init(_ design: Design, _ lowered: [LoweredDefinition], unrolled: Set<[Int]>) throws {
    self.design = design
    self.lowered = lowered
    layouts = Layout.choose(design, lowered, unrolled: unrolled)
    try enumerateContexts()
    declareTopPorts()
    for index in contexts.indices { try stamp(index) }
  }

  func spaceID(_ space: LaneSpace) -> Int16 {
    if let id = spaceIDs[space] { return id }
    spaces.append(space)
    spaceIDs[space] = Int16(spaces.count - 1)
    return Int16(spaces.count - 1)
  }

  func definition(of context: Int) -> Definition { design.definitions[contexts[context].definition] }

  // MARK: The hierarchy

  private func enumerateContexts() throws {
    let top = design.definitions.count - 1
    contexts.append(
      Context(
        definition: top, parent: -1, instance: -1, array: -1, element: 0, space: -1,
        domains: Array(design.definitions[top].domains.indices)))
    var index = 0
    var cellCount = 0
    var memoryCount = 0
    while index < contexts.count {
      let definition = definition(of: index)
      let layout = layouts[contexts[index].definition]
      contexts[index].firstCell = Int32(cellCount)
      contexts[index].firstMemory = Int32(memoryCount)
      contexts[index].firstChild = contexts.count
      cellCount += Int(layout.cellCount)
      memoryCount += definition.memories.count
      guard cellCount < Int(Int32.max) / 2 else {
        throw SimulationError.tooLarge("the design has more than a billion operations")
      }
      addChildren(of: index, definition, layout)
      index += 1
    }
    cells.reserveCapacity(cellCount + 64)
  }

  private func addChildren(of index: Int, _ definition: Definition, _ layout: Layout) {
    let context = contexts[index]
    for (number, instance) in definition.instances.enumerated() {
      contexts.append(
        Context(
          definition: Int(instance.definition.index), parent: index, instance: number, array: -1, element: 0,
          space: context.space, domains: instance.domains.map { context.domains[$0] }))
    }
    for (number, array) in definition.arrays.enumerated() {
      let space = Int(array.space.index)
      let isUnrolled = layout.isUnrolled[space]
      let flat = isUnrolled ? context.space : spaceID(definition.laneSpaces[space])
      for element in 0..<(isUnrolled ? layout.counts[space] : 1) {
        contexts.append(
          Context(
            definition: Int(array.definition.index), parent: index, instance: -1, array: number, element: element,
            space: flat, domains: array.domains.map { context.domains[$0] }))
      }
    }
  }

  // MARK: Ports of the top

  /// Cells behind those of the contexts.
  private func declareTopPorts() {
    let last = contexts[contexts.count - 1]
    let count = Int(last.firstCell) + Int(layouts[last.definition].cellCount)
    cells = ContiguousArray(repeating: Cell(.constant, width: 1, a: 0, b: 0), count: count)
    let top = design.topDefinition
    for domain in top.domains {
      if !clocks.contains(domain.clock) { clocks.append(domain.clock) }
      if domain.resetKind != .none { declareControl(domain.reset) }
      if let enable = domain.enable { declareControl(enable) }
    }
    for id in top.ports {
      let declaration = top[id]
      let cell = cellID(context: 0, lowered[contexts[0].definition].valueCells[Int(id.index)])
      let port = Port(name: declaration.name, type: declaration.type, cell: cell)
      if case .input = declaration.kind { inputs.append(port) } else { outputs.append(port) }
    }
  }

  private func declareControl(_ name: String) {
    if controlPorts[name] != nil { return }
    cells.append(Cell(.input, width: 1))
    let id = Int32(cells.count - 1)
    controlPorts[name] = id
    inputs.append(Port(name: name, type: .bit, cell: id))
  }

  // MARK: Numbers

  /// The flat cell of a local one, of lane `lane` where its space is unrolled.
  func cellID(context: Int, _ local: Int32, lane: Int = 0) -> Int32 {
    let place = contexts[context]
    let layout = layouts[place.definition]
    guard let offsets = layout.offsets else { return place.firstCell + local }
    let isUnrolled = layout.unrolledSpace(lowered[place.definition].cells[Int(local)]) >= 0
    return place.firstCell + offsets[Int(local)] + (isUnrolled ? Int32(lane) : 0)
  }

  /// What drives port `port` of a context from outside.
  func driver(ofPort port: Int, of context: Int) -> Int32 {
    let place = contexts[context]
    let parent = definition(of: place.parent)
    let ports = place.instance >= 0 ? parent.instances[place.instance].ports : parent.arrays[place.array].ports
    let local = lowered[contexts[place.parent].definition].valueCells[Int(ports[port].index)]
    return cellID(context: place.parent, local, lane: place.element)
  }

  /// The cell of a child's port.
  func portCell(child: Int, port: Int) -> Int32 {
    let definition = definition(of: child)
    return cellID(
      context: child, lowered[contexts[child].definition].valueCells[Int(definition.ports[port].index)])
  }

  func group(of domain: Int, context: Int) -> Int {
    let own = definition(of: context).domains[domain]
    let top = design.topDefinition.domains[contexts[context].domains[domain]]
    let key = ClockGroup(clock: top.clock, edge: own.edge)
    if let id = groupIDs[key] { return id }
    groups.append(key)
    groupIDs[key] = groups.count - 1
    return groups.count - 1
  }

  /// The top port that resets (or enables) a domain of a context.
  func control(_ domain: Int, context: Int, isEnable: Bool) throws -> Int32 {
    let top = design.topDefinition.domains[contexts[context].domains[domain]]
    let name = isEnable ? top.enable : (top.resetKind == .none ? nil : top.reset)
    guard let name, let cell = controlPorts[name] else {
      let own = definition(of: context).domains[domain]
      throw SimulationError.missingDomainPort(
        domain: own.name, kind: isEnable ? "an enable" : "a reset", path: path(of: context))
    }
    return cell
  }
}
