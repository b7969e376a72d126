/// The timing of the accelerator, cycle for cycle: what a list of layer commands takes, with which memory, and what Defo
/// makes of it.
///
/// The golden model supplies the data. Times agree with the circuit in every cycle as long as the memory takes addresses
/// at once (`MemoryTiming.addressPace` 1).
public struct AcceleratorTiming {
  /// What a command took.
  public struct CommandCycles: Hashable, Sendable {
    /// From the cycle in which the command before ended, or the list began, to its own end.
    public var cycles = 0
    public var beatsRead = 0
    public var beatsWritten = 0
    public var statistics = EncodingStatistics()
    /// Slots that words have filled, of four for each element of a column and cycle.
    public var slots = 0
    /// As the command ran; nil if it was left out.
    public var executed: LayerCommandModel?
  }

  public let geometry: AcceleratorGeometry
  public private(set) var golden: AcceleratorModel
  public private(set) var defo: DefoModel
  /// Of the list so far.
  public private(set) var cycles = 0
  public private(set) var commands: [CommandCycles] = []
  var units: AcceleratorUnitTiming

  /// - Parameters:
  ///   - memory: what it holds at the start.
  ///   - layers: entries of Defo's table.
  public init(
    _ geometry: AcceleratorGeometry, memory: MemoryImage, timing: MemoryTiming = MemoryTiming(), layers: Int = 512,
    fallsBackToSpatial: Bool = false
  ) {
    self.geometry = geometry
    golden = AcceleratorModel(columns: geometry.columns, memory: memory)
    defo = DefoModel(layers: layers, prescale: geometry.defoPrescale, fallsBackToSpatial: fallsBackToSpatial)
    units = AcceleratorUnitTiming(geometry, timing)
  }

  /// Runs a list that stands at `address`.
  public mutating func run(_ list: [LayerCommandModel], at address: Int) {
    var layerStart = 0
    var mode = DifferenceMode.original
    units.fetch(address)
    for (number, command) in list.enumerated() {
      let before = units.counters
      let start = cycles
      while units.isFetching { step() }
      // The command is taken over, and checked.
      step(3, fetching: number + 1 < list.count ? address + (number + 1) * LayerCommandModel.bytes : nil)
      if let measured = command.measured {
        if measured.begins {
          layerStart = cycles
          mode = self.mode(measured)
        }
        step()
      }
      let executed = command.executed(in: command.measured == nil ? command.mode : mode)
      if let executed { run(executed) }
      if let measured = command.measured, measured.ends {
        defo.record(layer: measured.layer, step: measured.step.rawValue, cycles: cycles - layerStart)
      }
      commands.append(units.counters.since(before, cycles: cycles - start, executed))
    }
  }

  private func mode(_ measured: MeasuredLayer) -> DifferenceMode {
    switch defo.mode(layer: measured.layer, step: measured.step.rawValue) {
    case .original: .original
    case .temporal: .temporal
    case .spatial: .spatial
    }
  }

  /// All blocks of channels.
  private mutating func run(_ command: LayerCommandModel) {
    let work = CommandWork(command, golden, geometry)
    for channel in stride(from: 0, to: work.isProduct ? command.channels : 1, by: geometry.columns) {
      units.begin(work, channel: channel)
      repeat { step() } while !units.isSettled
    }
    golden.execute(command)
  }

  private mutating func step() {
    units.step()
    cycles += 1
  }

  /// Some cycles, in the last of which the fetcher starts.
  private mutating func step(_ count: Int, fetching address: Int?) {
    for index in 0..<count {
      step()
      if index == count - 1, let address { units.fetch(address) }
    }
  }
}
