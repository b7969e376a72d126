import Ditto
import HDLSimulation
import HDLVerilator
import Models
import Testing

@Suite struct AcceleratorTimingTests {
  /// Lists of random commands on memories of every pace: the cycle model agrees with the circuit in every counter.
  @Test(arguments: acceleratorEngines)
  func randomLists(engine: Engine) throws {
    let configuration = try AcceleratorPreset.tiny.configuration()
    var lists = RandomLists(columns: configuration.vector.lanes, RandomSource(23))
    let bench = try AcceleratorBench(configuration, engine: engine, memory: lists.memory)
    for round in 0..<(engine.name == Engine.interpreter.name ? 4 : 30) {
      let (memory, commands) = try lists.next(count: 4)
      bench.memory.bytes = memory.bytes
      bench.memory.timing = MemoryTiming(
        latency: lists.random.within(0...40), bandwidth: [0.25, 0.5, 1, 1.5, 2][lists.random.within(0...4)])
      // A memory that has been idle for long may be used at once.
      for _ in 0..<8 { bench.tick() }
      #expect(bench.run(lists.list, commands.count) == .init(finished: commands.count), "seed 23, round \(round)")
      var timing = AcceleratorTiming(configuration.geometry, memory: memory, timing: bench.memory.timing)
      timing.run(commands, at: lists.list)
      expectSameCounters(timing, bench, "seed 23, round \(round): \(commands)")
    }
  }
}

/// The counters of the list that has just been run.
func expectSameCounters(
  _ timing: AcceleratorTiming, _ bench: AcceleratorBench, _ note: String,
  _ location: SourceLocation = #_sourceLocation
) {
  func total(_ count: (AcceleratorTiming.CommandCycles) -> Int) -> Int { timing.commands.reduce(0) { $0 + count($1) } }
  let expected = [
    ("cycles", timing.cycles), ("beatsRead", total(\.beatsRead)), ("beatsWritten", total(\.beatsWritten)),
    ("zeros", total(\.statistics.zero)), ("lows", total(\.statistics.low)), ("fulls", total(\.statistics.full)),
    ("stalls", total(\.statistics.stalls)),
  ]
  for (register, value) in expected {
    #expect(bench.read(register) == value, "\(register); \(note)", sourceLocation: location)
  }
}

extension AcceleratorConfiguration {
  /// What the cycle model has to know.
  var geometry: AcceleratorGeometry {
    let cluster = compute.cluster
    return AcceleratorGeometry(
      compute: ComputeGeometry(
        rows: compute.rows, columns: cluster.columns, drainPorts: compute.drainPorts,
        tileDepth: cluster.encoding.tileDepth, scanWidth: cluster.encoding.scanWidth,
        queueDepth: cluster.encoding.queueDepth, loadWays: cluster.loadWays), busBytes: bus.bytes,
      defoPrescale: defo.prescale)
  }
}
