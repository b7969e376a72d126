import Ditto
import HDLSimulation
import HDLVerilator
import Models
import Testing

let acceleratorEngines: [Engine] = [.interpreter, .verilator]

@Suite struct LinearLayerTests {
  /// A linear layer over two steps: dense, then by differences; every byte of the memory as the golden model has it, and
  /// the results those of dense execution in each step.
  @Test(arguments: acceleratorEngines)
  func twoSteps(engine: Engine) throws {
    for (seed, shape) in [(1, (m: 5, k: 40, n: 7)), (2, (m: 2, k: 9, n: 4)), (3, (m: 1, k: 64, n: 1))] {
      var random = RandomSource(seed)
      let configuration = try AcceleratorPreset.tiny.configuration()
      var layer = try LinearLayer(shape, steps: 2, configuration, &random)
      let bench = try AcceleratorBench(configuration, engine: engine, memory: layer.memory)
      #expect(bench.run(layer.list, layer.commands.count) == .init(finished: 2))
      layer.golden.run(layer.commands)
      bench.expectMemory(layer.golden.memory, "seed \(seed)")
      for step in 0..<2 { #expect(layer.results(step, bench.memory.bytes) == layer.dense(step), "seed \(seed)") }
    }
  }

  /// The counters say what has been done: beats, and differences of each kind for every block of channels.
  @Test(arguments: acceleratorEngines)
  func countersCount(engine: Engine) throws {
    var random = RandomSource(4)
    let configuration = try AcceleratorPreset.tiny.configuration()
    let layer = try LinearLayer((m: 5, k: 40, n: 7), steps: 2, configuration, &random)
    let bench = try AcceleratorBench(configuration, engine: engine, memory: layer.memory)
    bench.memory.timing = MemoryTiming(latency: 30, bandwidth: 0.5)
    #expect(bench.run(layer.list, 2) == .init(finished: 2))
    let changes = zip(layer.inputs[1], layer.inputs[0]).flatMap { zip($0, $1).map { abs($0 - $1) } }
    let zeros = changes.count { $0 == 0 }
    let lows = changes.count { $0 > 0 && $0 <= EncodedDifference.lowLimit }
    let fulls = changes.count - zeros - lows + changes.count
    #expect(bench.read("zeros") == 2 * zeros && bench.read("lows") == 2 * lows && bench.read("fulls") == 2 * fulls)
    #expect(bench.read("beatsRead") == bench.memory.beatsRead)
    #expect(bench.read("beatsWritten") == bench.memory.writtenBeats.count)
    let slow = bench.read("cycles")
    bench.memory.timing = MemoryTiming()
    #expect(bench.run(layer.list, 2) == .init(finished: 2))
    let fast = bench.read("cycles")
    print("linear layer 5x40x7, two steps: \(fast) cycles, \(slow) with a slow memory")
    #expect(fast < slow)
  }

  /// A sum that is no int32 wraps, as in the golden model, and is reported until software clears it.
  @Test(arguments: acceleratorEngines)
  func overflowIsReported(engine: Engine) throws {
    var random = RandomSource(8)
    let configuration = try AcceleratorPreset.tiny.configuration()
    var layer = try LinearLayer((m: 3, k: 16, n: 4), steps: 2, configuration, &random)
    for element in 0..<12 {
      layer.memory.store(Int(Int32.max) - 5, count: 4, at: layer.commands[1].previousSums + 4 * element)
    }
    let bench = try AcceleratorBench(configuration, engine: engine, memory: layer.memory)
    #expect(bench.run(layer.list + LayerCommandModel.bytes, 1) == .init(finished: 1))
    var golden = AcceleratorModel(columns: configuration.vector.lanes, memory: layer.memory)
    golden.run([layer.commands[1]])
    bench.expectMemory(golden.memory, "seed 8")
    #expect(bench.read("status") == 8)
    bench.write("clear", 8)
    #expect(bench.read("status") == 0)
  }

  /// Neither another start nor other addresses disturb a list that is under way.
  @Test(arguments: acceleratorEngines)
  func startIsIgnoredWhileBusy(engine: Engine) throws {
    var random = RandomSource(9)
    let configuration = try AcceleratorPreset.tiny.configuration()
    var layer = try LinearLayer((m: 3, k: 16, n: 4), steps: 2, configuration, &random)
    let bench = try AcceleratorBench(configuration, engine: engine, memory: layer.memory)
    bench.write("listAddress", layer.list)
    bench.write("listLength", 2)
    bench.write("control", 1)
    #expect(bench.read("status") == 1)
    bench.write("listAddress", layer.list + 4096)
    bench.write("control", 1)
    for _ in 0..<3000 where bench.read("status") & 1 == 1 { bench.tick() }
    // No interrupt is enabled.
    #expect(bench.read("status") == 2 && bench.read("finished") == 2 && !bench.sim.interruptRequest)
    layer.golden.run(layer.commands)
    bench.expectMemory(layer.golden.memory, "seed 9")
  }
}

/// A linear layer over some steps in a memory.
struct LinearLayer {
  let shape: (m: Int, k: Int, n: Int)
  var memory: MemoryImage
  var golden: AcceleratorModel
  var commands: [LayerCommandModel] = []
  let list: Int
  let inputs: [[[Int]]]
  let weights: [[Int]]
  let channels: [VectorChannel]
  let outputStride: Int

  init(
    _ shape: (m: Int, k: Int, n: Int), steps: Int, _ configuration: AcceleratorConfiguration,
    function: VectorFunctionModel = .identity, _ random: inout RandomSource
  ) throws {
    self.shape = shape
    let columns = configuration.vector.lanes
    let inputStride = (shape.k + 15) / 16 * 16
    outputStride = (shape.n + columns - 1) / columns * columns
    memory = MemoryImage(count: 32_768)
    list = memory.reserve(steps * LayerCommandModel.bytes)
    inputs = randomSteps(shape.m, shape.k, steps, &random)
    weights = (0..<shape.n).map { _ in (0..<shape.k).map { _ in random.within(-128...127) } }
    channels = try (0..<outputStride).map { _ in
      VectorChannel(
        bias: random.within(-20_000...20_000),
        rescale: try Requantisation(factor: Double.random(in: 0.0005...0.004, using: &random)))
    }
    let weightAddress = memory.reserve(shape.n * inputStride)
    let parameters = memory.reserve(16 * channels.count)
    let sums = memory.reserve(4 * shape.m * outputStride)
    memory.store(weights, at: weightAddress, stride: inputStride)
    memory.store(channels, at: parameters)
    var before = 0
    for step in 0..<steps {
      var command = LayerCommandModel(.product)
      command.current = memory.reserve(shape.m * inputStride)
      memory.store(inputs[step], at: command.current, stride: inputStride)
      command.mode = step == 0 ? .original : .temporal
      command.previous = before
      before = command.current
      command.function = function
      command.addsPrevious = step > 0
      command.addsBias = step == 0
      command.storesSums = true
      command.storesResults = true
      (command.rows, command.channels, command.segmentLength) = (shape.m, shape.n, shape.k)
      (command.weights, command.weightStride, command.parameters) = (weightAddress, inputStride, parameters)
      (command.previousSums, command.sums) = (sums, sums)
      command.results = memory.reserve(shape.m * outputStride)
      command.input.stride = inputStride
      command.output.stride = outputStride
      (command.outputMultiplier, command.outputShift) = (40_000, 20)
      commands.append(command)
    }
    memory.store(commands, at: list)
    golden = AcceleratorModel(columns: columns, memory: memory)
  }

  /// What dense execution gives.
  func dense(_ step: Int) -> [[Int]] {
    denseProduct(inputs[step], transposed(weights)).map { row in
      row.enumerated().map { channels[$0].rescale($1 + channels[$0].bias, bits: 8) }
    }
  }

  func results(_ step: Int, _ bytes: [UInt8]) -> [[Int]] {
    (0..<shape.m).map { row in
      (0..<shape.n).map {
        Int(Int8(bitPattern: bytes[commands[step].results + row * outputStride + $0]))
      }
    }
  }
}

/// int8 matrices that change from step to step as the paper's do: mostly not at all or by little.
func randomSteps(_ rows: Int, _ columns: Int, _ steps: Int, _ random: inout RandomSource) -> [[[Int]]] {
  var matrix = (0..<rows).map { _ in (0..<columns).map { _ in random.within(-128...127) } }
  return (0..<steps).map { step in
    if step > 0 {
      matrix = matrix.map { row in
        row.map { value in
          if random.chance(0.45) { return value }
          let change = random.within(random.chance(0.93) ? -15...15 : -255...255)
          return min(127, max(-128, value + change))
        }
      }
    }
    return matrix
  }
}
