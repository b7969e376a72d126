import Ditto
import HDLSimulation
import HDLVerilator
import Models
import Testing

@Suite struct RandomCommandTests {
  /// Lists of random commands of every kind, on memories of every pace, against the golden model, byte for byte.
  @Test(arguments: acceleratorEngines)
  func randomLists(engine: Engine) throws {
    let configuration = try AcceleratorPreset.tiny.configuration()
    var lists = RandomLists(columns: configuration.vector.lanes, RandomSource(11))
    let bench = try AcceleratorBench(configuration, engine: engine, memory: lists.memory)
    for round in 0..<(engine.name == Engine.interpreter.name ? 4 : 24) {
      let (memory, commands) = try lists.next(count: 4)
      bench.memory.bytes = memory.bytes
      bench.memory.timing = MemoryTiming(
        latency: lists.random.within(0...40), bandwidth: Double.random(in: 0.2...2, using: &lists.random),
        addressPace: Double.random(in: 0.1...1, using: &lists.random))
      #expect(bench.run(lists.list, commands.count) == .init(finished: commands.count), "seed 11, round \(round)")
      var golden = AcceleratorModel(columns: configuration.vector.lanes, memory: memory)
      golden.run(commands)
      bench.expectMemory(golden.memory, "seed 11, round \(round): \(commands)")
    }
  }
}

/// Random commands over one memory: activations and weights of any value, sums of moderate ones.
struct RandomLists {
  let columns: Int
  var random: RandomSource
  private(set) var memory: MemoryImage
  let list: Int
  private let activations: Int
  private let weights: Int
  private let inputSums: Int
  private let parameters: Int
  private let sums: Int
  private let results: Int

  init(columns: Int, _ random: RandomSource) {
    self.columns = columns
    self.random = random
    memory = MemoryImage(count: 1 << 16)
    list = memory.reserve(16 * LayerCommandModel.bytes)
    activations = memory.reserve(6144)
    weights = memory.reserve(4096)
    inputSums = memory.reserve(20_480)
    parameters = memory.reserve(1024)
    sums = memory.reserve(8192)
    results = memory.reserve(4096)
  }

  mutating func next(count: Int) throws -> (MemoryImage, [LayerCommandModel]) {
    for address in activations..<inputSums { memory.store(random.within(0...255), count: 1, at: address) }
    for address in stride(from: inputSums, to: parameters, by: 4) {
      memory.store(random.within(-20_000...20_000), count: 4, at: address)
    }
    let channels = try (0..<64).map { _ in
      VectorChannel(
        bias: random.within(-9000...9000),
        rescale: try Requantisation(factor: Double.random(in: 0.01...0.2, using: &random)),
        affine: ChannelAffine(gain: random.within(-8192...8192), offset: random.within(-2048...2048)))
    }
    memory.store(channels, at: parameters)
    let commands = (0..<count).map { _ in random.chance(0.5) ? product() : vectors() }
    memory.store(commands, at: list)
    return (memory, commands)
  }

  private mutating func product() -> LayerCommandModel {
    var command = common(.product)
    command.mode = [.original, .temporal, .spatial][random.within(0...2)]
    command.function = [.identity, .silu, .gelu][random.within(0...2)]
    command.isUnsigned = random.chance(0.3)
    command.weightMask = [0xFF, 0xFF, 0x7F, 0x80][random.within(0...3)]
    (command.rows, command.channels) = (random.within(1...7), random.within(1...9))
    command.segments = random.within(1...3)
    command.segmentLength = command.segments == 1 ? random.within(1...128) : 8 * random.within(1...5)
    (command.current, command.previous) = (activations, activations + 4 * random.within(0...100))
    command.weights = weights
    command.weightStride = 4 * random.within(0...40)
    command.input = placement(units: 40)
    place(&command, width: command.channels)
    return command
  }

  private mutating func vectors() -> LayerCommandModel {
    var command = common(.vectors)
    command.function = VectorFunctionModel.allCases.randomElement(using: &random)!
    command.transposes = random.chance(0.25)
    command.rows = random.within(1...6)
    command.segments = random.within(1...3)
    command.segmentLength = command.segments == 1 ? random.within(1...64) : columns * random.within(1...5)
    command.current = inputSums
    command.input = placement(units: 64)
    command.parameterPeriod = random.within(1...16)
    if command.transposes {
      (command.rows, command.segments) = (columns * random.within(1...3), 1)
      command.segmentLength = random.within(1...columns)
      command.storesResults = !command.storesSums
      command.function = [.identity, .silu, .gelu][random.within(0...2)]
      command.output = .init(stride: command.rows, rowLength: columns, outerStride: columns)
    } else {
      place(&command, width: command.segmentLength)
    }
    return command
  }

  private mutating func common(_ operation: LayerCommandModel.Operation) -> LayerCommandModel {
    var command = LayerCommandModel(operation)
    command.addsPrevious = random.chance(0.5)
    command.addsBias = random.chance(0.5)
    command.storesSums = random.chance(0.7)
    command.storesResults = random.chance(0.7)
    command.previousSums = random.chance(0.5) ? inputSums : sums
    (command.sums, command.results, command.parameters) = (sums, results, parameters)
    command.epsilon = random.within(0...100)
    command.outputMultiplier = random.within(20_000...60_000)
    command.outputShift = random.within(19...22)
    return command
  }

  private mutating func placement(units: Int) -> LayerCommandModel.Placement {
    .init(
      stride: 4 * random.within(0...units), segmentStride: 4 * random.within(0...units),
      rowLength: random.within(1...4), outerStride: 4 * random.within(0...units))
  }

  /// The output's rows and segments, apart from each other.
  private mutating func place(_ command: inout LayerCommandModel, width: Int) {
    let whole = (width + columns - 1) / columns * columns
    let segment = whole + 4 * random.within(0...1)
    let row = segment * (command.operation == .product ? 1 : command.segments) + 4 * random.within(0...2)
    let length = random.within(1...4)
    command.output = .init(
      stride: row, segmentStride: segment, rowLength: length, outerStride: length * row + 4 * random.within(0...2))
  }
}
