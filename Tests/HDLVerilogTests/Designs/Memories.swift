import BigInt
import HDLIR

extension Circuit {
  /// A memory, its ports added by the closure.
  func memory(
    _ name: String, depth: Int, word: SignalType, contents: [BigInt]? = nil, style: Memory.Style = .inferred,
    attributes: [Attribute] = []
  ) -> Int {
    let location = nextLocation()
    builder.update {
      $0.memories.append(
        Memory(
          name: name, depth: depth, word: word, range: word.fullRange, contents: contents, style: style,
          location: location, attributes: attributes))
    }
    return definition.memories.count - 1
  }

  func readPort(
    _ memory: Int, _ name: String, address: NodeID, enable: NodeID? = nil, domain: ClockDomain = .main
  ) -> DeclarationID {
    let info = definition.memories[memory]
    let index = builder.domainIndex(domain)
    let port = info.readPorts.count
    let data = builder.declare(
      Declaration(
        name: name, kind: .memoryReadData(memory: memory, port: port), type: info.word, range: info.range,
        domain: index, location: nextLocation()))
    builder.update {
      $0.memories[memory].readPorts.append(
        Memory.ReadPort(address: address, enable: enable, domain: index, data: data))
    }
    return data
  }

  func write(
    _ memory: Int, address: NodeID, data: NodeID, mask: NodeID? = nil, granularity: Int = 8,
    domain: ClockDomain = .main
  ) {
    let index = builder.domainIndex(domain)
    let port = definition.memories[memory].writePorts.count
    builder.update {
      $0.memories[memory].writePorts.append(
        Memory.WritePort(address: address, data: data, mask: mask, maskGranularity: granularity, domain: index))
    }
    builder.append(
      .memoryWrite(memory: Int32(memory), port: Int32(port), location: builder.addLocation(nextLocation())))
  }
}

/// A memory with two read ports, two write ports, a byte mask and initial contents; an asynchronous read beside.
func memories() -> Definition {
  let c = Circuit("Memories")
  let b = c.builder
  let address = c.input("address", .u(4))
  let other = c.input("other", .u(4))
  let data = c.input("data", .u(16))
  let mask = c.input("mask", .u(2))
  let write = c.input("write", .bit)
  let enable = c.input("enable", .bit)
  let store = c.memory(
    "store", depth: 16, word: .u(16), contents: [1, 2, 65535], attributes: [Attribute("ram_style", "\"block\"")])
  c.when([(write, { c.write(store, address: address, data: data, mask: mask) })])
  let isHit = b.compare(.equal, address, other)
  c.when([(isHit, { c.write(store, address: other, data: b.not(data)) })])
  let first = c.readPort(store, "first", address: address)
  let second = c.readPort(store, "second", address: b.wrappingArithmetic(.add, other, c.constant(1), type: .u(4)), enable: enable)
  c.output("one", is: c.read(first))
  c.output("two", is: c.read(second))
  let table = c.memory("scratch", depth: 100, word: .s(6), contents: [5, -3])
  let wide = c.input("wide", .u(7), range: ValueRange(0...99))
  c.when([(write, { c.write(table, address: wide, data: b.convert(data, to: .s(6))) })])
  c.output("three", is: b.memoryRead(table, address: wide))
  return c.definition
}

/// Tables: read in the same cycle and at the clock.
func tables() -> Definition {
  let c = Circuit("Tables")
  let b = c.builder
  let angle = c.input("angle", .u(4))
  let sine = c.memory("sine", depth: 16, word: .s(8), contents: [0, 49, 90, 117, 127, 117, 90, 49, 0, -49, -90, -117, -127, -117, -90, -49])
  c.output("wave", is: b.memoryRead(sine, address: angle))
  let cosine = b.memoryRead(sine, address: b.wrappingArithmetic(.add, angle, c.constant(4), type: .u(4)))
  c.output("sum", is: b.arithmetic(.add, cosine, c.constant(1)))
  let squares = c.memory("squares", depth: 10, word: .u(7), contents: (0..<10).map { BigInt($0 * $0) })
  c.output("square", is: c.read(c.readPort(squares, "squared", address: angle)))
  return c.definition
}

/// The same memory twice as an SRAM macro, with a mask and two clocks, under conditions.
func macros() -> Definition {
  let c = Circuit("Macros")
  let b = c.builder
  let address = c.input("address", .u(6))
  let data = c.input("data", .u(32))
  let mask = c.input("mask", .u(4))
  let write = c.input("write", .bit)
  let flush = c.input("flush", .bit)
  let left = c.memory("left", depth: 64, word: .u(32), style: .macro("sram_64x32"))
  c.when([(write, { c.write(left, address: address, data: data, mask: mask) })])
  c.output("left_word", is: c.read(c.readPort(left, "left_data", address: address)))
  let right = c.memory("right", depth: 64, word: .u(32), style: .macro("sram_64x32_2"))
  let other = ClockDomain("other", clock: "other_clk", resetKind: .none, enable: "other_en")
  c.when([(flush, {}), (write, { c.write(right, address: address, data: data) })], otherwise: {})
  c.output("right_word", is: c.read(c.readPort(right, "right_data", address: b.not(address), enable: write, domain: other)))
  return c.definition
}
