import BigInt
import HDLIR

extension ModuleGenerator {
  func addMemory() {
    let word = random.typePlan(most: random.chance(85) ? 33 : 130)
    let depth = random.pick([1, 2, 3, 4, 4, 5, 7, 8, 8, 13, 16, 16, 31, 32])
    let count = random.chance(80) ? depth : random.int(0...depth)
    let range = word.range
    let id = append(
      .memory(
        MemoryPlan(
          depth: depth, word: word, contents: (0..<count).map { _ in Literal(random.value(in: range)) },
          domain: domain())))
    _ = id
    if random.chance(70) || !isClocked { addAsynchronousRead() } else { addSynchronousRead() }
    if random.chance(75) { addTree() }
  }

  private func memory() -> Int { random.pick(elaborator.memories.keys.sorted()) }

  func addAsynchronousRead() {
    let memory = self.memory()
    append(.asynchronousRead(memory: memory, address: operand(convert: 10)))
  }

  func addSynchronousRead() {
    let domain = self.domain()
    clocks = elaborator.clockBit(domain)
    append(
      .synchronousRead(
        memory: memory(), address: operand(convert: 10, lanes: false),
        enable: random.chance(60) ? condition() : nil, domain: domain))
  }

  func addInstance() {
    let module = random.int(0...elaborator.children.count - 1)
    let child = elaborator.children[module]
    let isArray = random.chance(45)
    // A combinational module passes on whatever clock its inputs have.
    let inputs = child.definition.ports.filter { child.definition[$0].kind == .input }
    if isCombinational && !child.domains.isEmpty { return addCompute() }
    let extents = isArray ? self.extents() : nil
    let plan = InstancePlan(
      module: module,
      connections: inputs.map { port in
        if let domain = child.definition[port].domain {
          clocks = elaborator.clockBit(child.domains[domain])
        }
        return operand(convert: 10)
      },
      extents: extents, isLate: random.chance(50), domainShift: random.int(0...2))
    append(.instance(plan))
  }
}
