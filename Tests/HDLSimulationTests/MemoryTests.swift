import BigInt
import HDLIR
import HDLSimulation
import Testing

struct MemoryTests {
  /// Two write ports (the first one with a mask), a synchronous and an asynchronous read port.
  static func design(depth: Int, word: SignalType, granularity: Int, asArrayOf lanes: Int? = nil) -> Design {
    let b = NetlistBuilder(name: "Memory")
    let main = b.domainIndex(.main)
    let addressType = SignalType.unsigned(5)
    let groups = (word.width + granularity - 1) / granularity
    let enables = (0..<2).map { b.input("we\($0)", .bit, domain: main) }
    let addresses = (0..<2).map { b.input("wa\($0)", addressType, domain: main) }
    let data = (0..<2).map { b.input("wd\($0)", word, domain: main) }
    let mask = b.input("mask", .unsigned(groups), domain: main)
    let readAddress = b.input("ra", addressType, domain: main)
    let readEnable = b.input("re", .bit, domain: main)
    var memory = Memory(
      name: "store", depth: depth, word: word, range: word.fullRange,
      contents: [1, 2, 3].map { BigInt($0).wrapped(to: word) },
      location: .unknown)
    memory.writePorts = [
      Memory.WritePort(address: addresses[0], data: data[0], mask: mask, maskGranularity: granularity, domain: main),
      Memory.WritePort(address: addresses[1], data: data[1], mask: nil, maskGranularity: 0, domain: main),
    ]
    let synchronous = b.declare(
      Declaration(
        name: "read_data", kind: .memoryReadData(memory: 0, port: 0), type: word, range: word.fullRange, domain: main,
        location: .unknown))
    memory.readPorts = [Memory.ReadPort(address: readAddress, enable: readEnable, domain: main, data: synchronous)]
    b.update { $0.memories.append(memory) }
    for port in 0..<2 {
      let conditional = b.beginConditional()
      b.addBranch(conditional, condition: enables[port]) {
        b.append(.memoryWrite(memory: 0, port: Int32(port), location: Location.ID(-1)))
      }
    }
    b.output("q", b.read(synchronous))
    b.output("now", b.memoryRead(0, address: readAddress))
    guard let lanes else { return Design(definitions: [b.definition]) }
    return arrayDesign(of: b.definition, lanes: lanes)
  }

  /// All elements side by side: ports are packed vectors of the elements' ports.
  private static func arrayDesign(of element: Definition, lanes: Int) -> Design {
    let b = NetlistBuilder(name: "Memories")
    let main = b.domainIndex(.main)
    let space = b.laneSpace([lanes])
    let ports = b.array("bank", of: DefinitionID(0), element, in: space)
    for id in element.ports {
      let port = element[id]
      if case .input = port.kind {
        let packed = b.input(port.name, .unsigned(port.type.width * lanes), domain: main)
        b.assign(
          ports[port.name]!,
          b.laneSpread(
            packed, map: LaneMap(offset: 0, strides: [1]), element: port.type, range: port.type.fullRange, in: space))
      } else {
        b.output(port.name, b.laneGather(b.read(ports[port.name]!)))
      }
    }
    return Design(definitions: [element, b.definition])
  }

  struct Model {
    let depth: Int
    let word: SignalType
    let granularity: Int
    var words: [BigInt]
    var q: BigInt = 0

    init(depth: Int, word: SignalType, granularity: Int) {
      self.depth = depth
      self.word = word
      self.granularity = granularity
      words = (0..<depth).map { $0 < 3 ? BigInt($0 + 1).wrapped(to: word) : 0 }
    }

    func now(_ address: Int) -> BigInt { address < depth ? words[address] : 0 }

    mutating func step(_ v: [String: BigInt]) {
      if v["re"]! == 1 { q = now(Int(v["ra"]!)) }
      let first = Int(v["wa0"]!)
      if v["we0"]! == 1 && first < depth {
        var result = BigInt(0)
        for bit in (0..<word.width).reversed() {
          let source = v["mask"]!.bit(bit / granularity) ? v["wd0"]! : words[first]
          result = result << 1 | (source.bits(word.width).bit(bit) ? 1 : 0)
        }
        words[first] = result.wrapped(to: word)
      }
      if v["we1"]! == 1 && Int(v["wa1"]!) < depth { words[Int(v["wa1"]!)] = v["wd1"]! }
    }
  }

  @Test(arguments: [
    (20, SignalType.unsigned(8), 1), (32, .signed(13), 4), (17, .unsigned(64), 8), (20, .signed(64), 7),
    (20, .unsigned(100), 8), (20, .signed(130), 32), (20, .unsigned(192), 64), (1, .unsigned(1), 1),
  ])
  func matchesModel(depth: Int, word: SignalType, granularity: Int) throws {
    let seed = UInt64(depth * 1000 + word.width)
    var random = Random(seed)
    let simulation = try DesignSimulation(Self.design(depth: depth, word: word, granularity: granularity))
    var model = Model(depth: depth, word: word, granularity: granularity)
    let inputs = simulation.design.topDefinition.ports.map { simulation.design.topDefinition[$0] }.filter {
      $0.kind == .input
    }
    for cycle in 0..<300 {
      var values: [String: BigInt] = [:]
      for port in inputs {
        values[port.name] = random.value(of: port.type)
        try simulation.set(port.name, values[port.name]!)
      }
      simulation.settle()
      #expect(try simulation.get("now") == model.now(Int(values["ra"]!)), "cycle \(cycle), seed \(seed)")
      model.step(values)
      try simulation.step()
      #expect(try simulation.get("q") == model.q, "cycle \(cycle), seed \(seed)")
      #expect(try simulation.get("now") == model.now(Int(values["ra"]!)), "cycle \(cycle), seed \(seed)")
    }
    for address in 0..<depth {
      #expect(simulation.engine.memoryWord(path: "store", address: address) == model.words[address])
    }
    #expect(simulation.engine.memoryWord(path: "store", address: depth) == nil)
    #expect(simulation.engine.setMemoryWord(path: "store", address: 0, to: 1))
    #expect(simulation.engine.memoryWord(path: "store", address: 0) == 1)
  }

  @Test(arguments: [
    (20, SignalType.unsigned(8), 1), (17, .signed(40), 8), (9, .unsigned(32), 8), (9, .unsigned(70), 8),
  ])
  func arraysOfMemories(depth: Int, word: SignalType, granularity: Int) throws {
    let lanes = 18
    let seed = UInt64(depth * 77 + word.width)
    var random = Random(seed)
    let design = Self.design(depth: depth, word: word, granularity: granularity, asArrayOf: lanes)
    let simulation = try DesignSimulation(design)
    var models = (0..<lanes).map { _ in Model(depth: depth, word: word, granularity: granularity) }
    let element = design.definitions[0]
    for cycle in 0..<60 {
      var values = [[String: BigInt]](repeating: [:], count: lanes)
      for id in element.ports where element[id].kind == .input {
        var packed = BigInt(0)
        for lane in (0..<lanes).reversed() {
          let value = random.value(of: element[id].type)
          values[lane][element[id].name] = value
          packed = packed << element[id].type.width | value.bits(element[id].type.width)
        }
        try simulation.set(element[id].name, packed)
      }
      try simulation.step()
      for lane in 0..<lanes {
        models[lane].step(values[lane])
        let q = (try simulation.get("q") >> (lane * word.width)).wrapped(to: word)
        #expect(q == models[lane].q, "lane \(lane), cycle \(cycle), seed \(seed)")
      }
    }
    for lane in [0, 7, lanes - 1] {
      #expect(simulation.engine.memoryWord(path: "bank[\(lane)].store", address: 5) == models[lane].words[5])
      #expect(simulation.engine.value(path: "bank[\(lane)].q") == models[lane].q)
    }
  }
}
