import HDL
import HDLLibrary
import HDLSimulation
import Testing

/// a * b + c - a, summed with three delayed copies; every operand arrives with its own latency.
final class DataPath: Module {
  @Input(5) var a: SInt
  @Input(5) var b: SInt
  @Input(8) var c: SInt
  @Input var valid: Bit
  @Input var go: Bit
  @Output(14) var result: SInt
  @Output var done: Bit
  private(set) var latency = 0
  override func body() {
    let pipe = Pipeline(in: self, enable: go)
    let a = pipe.input(a)
    let product = a.with(pipe.input(b)) { $0 * $1 }.registered(name: "product")
    let sum = product.with(pipe.input(c), a) { $0 + $1 - $2 }.registered(2, name: "total")
    let all = pipe.sum([sum, a.map { -$0 }, pipe.input(c)], registerEvery: 1)
    result = all.value
    done = pipe.input(valid).aligned(with: all, reset: 0).value
    latency = pipe.latency
  }
}

@Suite struct PipelineTests {
  @Test(arguments: engines)
  func valuesOfDifferentLatencyMeet(engine: Engine) throws {
    let module = DataPath()
    let sim = try Simulation(module, engine: engine)
    #expect(module.latency == 5)
    var random = Seeded(31)
    var history: [(Int, Bool)] = []
    sim.reset()
    for _ in 0..<200 {
      let (a, b, c) = (random.below(32) - 16, random.below(32) - 16, random.below(256) - 128)
      let (valid, go) = (random.chance(0.6), random.chance(0.7))
      (sim.a, sim.b, sim.c) = (a, b, c)
      (sim.valid, sim.go) = (valid, go)
      sim.settle()
      if history.count >= 5 {
        let (value, wasValid) = history[history.count - 5]
        #expect(sim.result == value, "seed 31")
        #expect(sim.done == wasValid)
      } else {
        #expect(!sim.done)
      }
      if go { history.append((a * b + c - a - a + c, valid)) }
      sim.step()
    }
  }

  /// Delays of one value are one chain, named after it.
  @Test func delaysAreShared() throws {
    let definition = try elaborate(DataPath()).design.topDefinition
    let registers = definition.declarations.filter(\.isRegister).map(\.name)
    #expect(
      registers.filter { $0.hasPrefix("a_d") || $0.hasPrefix("c_d") || $0.hasPrefix("product_d") || $0.hasPrefix("t") }
        == [
          "product_d1", "c_d1", "a_d1", "total_d1", "total_d2", "c_d2", "c_d3",
        ])
  }
}

@Suite struct MemoryTests {
  @Test(arguments: engines, [nil, 4])
  func singlePort(engine: Engine, granularity: Int?) throws {
    let sim = try Simulation(SinglePortMemory(.uint(12), depth: 10, granularity: granularity), engine: engine)
    try run(depth: 10, granularity: granularity) { random, words, expected in
      let (enable, write) = (random.chance(0.8), random.chance(0.5))
      let (address, data) = (random.below(10), random.below(4096))
      let mask = random.below(granularity == nil ? 2 : 8)
      (sim.enable, sim.write, sim.address, sim.writeData, sim.mask) = (enable, write, address, data, mask)
      sim.step()
      if enable && write { words[address] = merge(words[address], data, mask, granularity) }
      if enable && !write { expected = words[address] }
      return expected.map { sim.readData == $0 } ?? true
    }
  }

  @Test(arguments: engines, [nil, 4])
  func dualPort(engine: Engine, granularity: Int?) throws {
    let sim = try Simulation(DualPortMemory(.uint(12), depth: 10, granularity: granularity), engine: engine)
    try run(depth: 10, granularity: granularity) { random, words, expected in
      let (write, read) = (random.chance(0.6), random.chance(0.6))
      let (writeAddress, readAddress, data) = (random.below(10), random.below(10), random.below(4096))
      let mask = random.below(granularity == nil ? 2 : 8)
      (sim.writeEnable, sim.readEnable) = (write, read)
      (sim.writeAddress, sim.readAddress, sim.writeData, sim.writeMask) = (writeAddress, readAddress, data, mask)
      sim.step()
      if read { expected = words[readAddress] }
      if write { words[writeAddress] = merge(words[writeAddress], data, mask, granularity) }
      return expected.map { sim.readData == $0 } ?? true
    }
  }

  /// Random operations; `operate` does one on the circuit and on the model and says whether they agree.
  private func run(
    depth: Int, granularity: Int?, _ operate: (inout Seeded, inout [Int], inout Int?) -> Bool
  ) throws {
    var random = Seeded(37)
    var words = [Int](repeating: 0, count: depth)
    var expected: Int?
    for cycle in 0..<400 { #expect(operate(&random, &words, &expected), "seed 37, cycle \(cycle)") }
    #expect(expected != nil)
  }

  private func merge(_ old: Int, _ new: Int, _ mask: Int, _ granularity: Int?) -> Int {
    let size = granularity ?? 12
    let bits = (0..<(12 / size)).filter { (mask >> $0) & 1 == 1 }.reduce(0) { $0 | ((1 << size) - 1) << ($1 * size) }
    return (old & ~bits) | (new & bits)
  }

  @Test func aMacroStandsInTheList() throws {
    let design = try elaborate(DualPortMemory(.uint(32), depth: 256, granularity: 8, style: .macro("SRAM256x32")))
      .design
    #expect(design.topDefinition.name == "DualPortMemory_u32_depth256_granularity8_macroSRAM256x32")
    #expect(design.topDefinition.memories[0].style == .macro("SRAM256x32"))
  }
}
