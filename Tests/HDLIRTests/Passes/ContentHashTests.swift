import BigInt
import HDLIR
import Testing

@Suite struct ContentHashTests {
  private func design(_ change: (Circuit) -> Void = { _ in }) -> Definition {
    let child = Circuit("Child")
    child.assign(child.output("y"), child.input("x"))
    let circuit = Circuit()
    let (a, wide) = (circuit.input("a"), circuit.input("wide", 80))
    let q = circuit.output("q", 4)
    let r = circuit.register("r", 4, reset: 1)
    circuit.match(a, [([0], { circuit.assign(r, circuit.constant(2, 4)) })], otherwise: {})
    circuit.when((a, { circuit.assign(r, circuit.builder.slice(wide, low: 70, width: 4)) }))
    let m = circuit.memory("m", depth: 4)
    circuit.write(m, at: circuit.constant(1, 2), circuit.constant(3, 8))
    circuit.assign(q, circuit.name(circuit.builder.not(circuit.read(r)), "inverted"))
    circuit.check(.assert, a)
    let ports = circuit.instance("u", child.definition, as: 0)
    circuit.assign(ports[1], a)
    change(circuit)
    return circuit.definition
  }

  private func hash(_ definition: Definition, child: UInt64 = 1) -> ContentHash {
    contentHash(definition) { _ in ContentHash(high: 0, low: child) }
  }

  @Test func valueIsTheSameInEveryRun() {
    #expect("\(hash(design()))" == "c53fd626f617022110f89c2eb6237d1b")
  }

  @Test func locationsDoNotCount() {
    let moved = design {
      $0.builder.update {
        $0.location = .unknown
        for index in $0.declarations.indices { $0.declarations[index].location = .source(file: "B.swift", line: 9) }
        for index in $0.locations.indices { $0.locations[index] = .calls([1, 2]) }
      }
    }
    #expect(hash(moved) == hash(design()))
  }

  @Test func everythingElseCounts() {
    let changes: [(inout Definition) -> Void] = [
      { $0.name = "Other" }, { $0.comment = "c" }, { $0.attributes = [Attribute("keep")] },
      { $0.parameters = [("w", "8")] }, { $0.parameters = [("w", "9")] },
      { $0.nodes.append($0.nodes[0]) }, { $0.nodes[0].b = 7 }, { $0.nodes[0].isSigned.toggle() },
      { $0.nodes[1].range = ValueRange(BigInt(1), BigInt(1) << 70) },
      { $0.nodes[1].range = ValueRange(BigInt(2), BigInt(1) << 70) },
      { $0.nodeNames = [:] }, { $0.nodeNames[NodeID(0)] = "n" }, { $0.operandPool = [NodeID(0)] },
      { $0.declarations[0].name = "b" }, { $0.declarations[0].isMarkedUnused = true },
      { $0.declarations[0].comment = "" }, { $0.declarations[0].domain = nil },
      { $0.declarations[3].kind = .register(Register(resetValue: 2)) },
      { $0.declarations[3].kind = .register(Register(resetValue: nil)) },
      { $0.declarations[3].kind = .register(Register(resetValue: 1, isSynchronizer: true)) },
      { $0.declarations[3].kind = .wire }, { $0.ports.swapAt(0, 1) },
      { $0.domains[0].polarity = .activeLow }, { $0.domains[0].enable = "en" }, { $0.domains[0].edge = .falling },
      { $0.blocks[0].swapAt(0, 1) }, { $0.blocks[0].removeLast() }, { $0.conditionals[0].otherwise = BlockID(1) },
      { $0.conditionals[0].branches[0].condition = NodeID(3) }, { $0.matches[0].arms[0].values = [1] },
      { $0.matches[0].arms[0].label = "idle" }, { $0.matches[0].otherwise = nil }, { $0.checks[0].kind = .cover },
      { $0.checks[0].message = "other" }, { $0.memories[0].depth = 5 }, { $0.memories[0].style = .macro("M") },
      { $0.memories[0].contents = [] }, { $0.memories[0].writePorts[0].maskGranularity = 8 },
      { $0.instances[0].name = "v" }, { $0.instances[0].domains = [] },
      { $0.blackBox = BlackBox(module: "B") }, { $0.blackBox = BlackBox(module: "B", source: "") },
      { $0.laneSpaces = [LaneSpace(extents: [2])] },
    ]
    var hashes: Set<ContentHash> = [hash(design()), hash(design(), child: 2)]
    for change in changes { hashes.insert(hash(design { $0.builder.update(change) })) }
    #expect(hashes.count == changes.count + 2)
  }

  @Test func nameCanBeLeftOut() {
    func anonymous(_ definition: Definition) -> ContentHash {
      contentHash(definition, includingName: false) { _ in ContentHash(high: 0, low: 1) }
    }
    let renamed = design { $0.builder.update { $0.name = "Other" } }
    #expect(anonymous(renamed) == anonymous(design()))
    #expect(hash(renamed) != hash(design()))
  }

  @Test func changesOfChildrenReachTheTop() {
    func hashes(_ width: Int) -> [ContentHash] {
      let child = Circuit("Child")
      child.assign(child.output("y", width), child.input("x", width))
      let circuit = Circuit()
      _ = circuit.instance("u", child.definition, as: 0)
      return contentHashes(Design(definitions: [child.definition, circuit.definition]))
    }
    #expect(hashes(4) == hashes(4))
    #expect(hashes(4)[1] != hashes(5)[1])
    #expect("\(ContentHash(high: 1, low: 255))" == "000000000000000100000000000000ff")
  }
}
