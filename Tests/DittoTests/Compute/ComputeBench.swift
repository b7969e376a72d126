import Ditto
import HDL
import HDLSimulation
import Models
import Testing

/// A matrix product of differences and weights.
struct Product {
  /// Rows of inputs.
  var current: [[Int]]
  var reference: [[Int]]
  /// Inputs by output channels.
  var weights: [[Int]]
  var mode: DifferenceMode
  var isUnsigned = false

  var m: Int { current.count }
  var k: Int { weights.count }
  var n: Int { weights[0].count }

  /// What the compute unit is to give: in original mode the product itself, otherwise its change.
  var expected: [[Int]] {
    guard mode != .original else { return denseProduct(current, weights) }
    return denseProduct(zip(current, reference).map { zip($0, $1).map { $0 - $1 } }, weights)
  }

  static func random(_ m: Int, _ k: Int, _ n: Int, mode: DifferenceMode, using random: inout Seeded) -> Product {
    let isUnsigned = Bool.random(using: &random)
    let rows = (0..<m).map { _ in
      let (zero, low) = [(0.4448, 0.5152), (0.9, 0.1), (0.1, 0.2), (1, 0)].randomElement(using: &random)!
      return Tile.random(k, zero: zero, low: low, mode: mode, isUnsigned: isUnsigned, using: &random)
    }
    let weights = (0..<k).map { _ in (0..<n).map { _ in Int.random(in: -128...127, using: &random) } }
    return Product(
      current: rows.map(\.current), reference: rows.map(\.reference), weights: weights, mode: mode,
      isUnsigned: isUnsigned)
  }
}

/// Chances in each cycle that something moves.
struct Rates {
  var activations = 1.0
  var weights = 1.0
  var results = 1.0
}

/// Runs products on a compute unit beside its cycle model, and holds both to the same handshakes in every cycle.
struct ComputeBench {
  let sim: Simulation<ComputeUnit>
  let configuration: ComputeConfiguration
  var model: ComputeUnitModel
  var random: Seeded
  private(set) var cycles = 0

  init(_ configuration: ComputeConfiguration, engine: Engine, seed: Int) throws {
    self.configuration = configuration
    sim = try Simulation(ComputeUnit(configuration), engine: engine)
    sim.reset()
    model = ComputeUnitModel(
      rows: configuration.rows, drainPorts: configuration.drainPorts, drainsInOrder: configuration.drainsInOrder,
      encoder: configuration.cluster.encoderModel)
    random = Seeded(seed)
  }

  private struct Source {
    var beats: [EncodedBeat]
    /// For each beat its row of the activations, nil if there is none, and its first input.
    var places: [(row: Int?, input: Int)] = []
    var next = 0
    var isOffered = false
  }

  mutating func run(_ product: Product, _ rates: Rates = Rates()) -> [[Int]] {
    let columns = configuration.cluster.columns
    let schedule = ProductSchedule(
      shape: (product.m, product.k, product.n), rows: configuration.rows, columns: columns,
      tileDepth: configuration.cluster.encoding.tileDepth, banks: configuration.cluster.loadedInputs,
      scanWidth: configuration.cluster.encoding.scanWidth)
    var sources = (0..<configuration.rows).map { source(product, schedule, $0) }
    let weightBeats = schedule.weightBeats
    let completing = schedule.passes.filter(\.completes)
    var results = [[Int]](repeating: [Int](repeating: 0, count: product.n), count: product.m)
    var drained = [Int](repeating: 0, count: configuration.rows)
    var nextWeights = 0
    var weightOffered = false
    let total = completing.count * configuration.rows
    let limit = cycles + 500 + 40 * (sources[0].beats.count + weightBeats.count + total)
    sim.mode = EncodingMode(product.mode)
    sim.isUnsigned = product.isUnsigned
    while drained.reduce(0, +) < total {
      if cycles > limit {
        Issue.record("no result after \(cycles) cycles")
        break
      }
      for row in sources.indices where !sources[row].isOffered && sources[row].next < sources[row].beats.count {
        sources[row].isOffered = random.chance(rates.activations)
      }
      drive(sources, product)
      if !weightOffered && nextWeights < weightBeats.count { weightOffered = random.chance(rates.weights) }
      sim.weightValid = weightOffered
      if weightOffered { drive(weightBeats[nextWeights], product) }
      let takes = (0..<configuration.drainPorts).map { _ in random.chance(rates.results) }
      sim.resultReady = takes.map { $0 ? 1 : 0 }
      sim.settle()

      let ready = sim.ready
      let weightReady = sim.weightReady
      let shown = shownRows()
      if ready != model.ready.map({ $0 ? 1 : 0 }) || weightReady != model.weightReady || shown != model.resultRows {
        Issue.record(
          """
          cycle \(cycles): ready \(ready), weightReady \(weightReady), rows \(shown); the model has \
          \(model.ready), \(model.weightReady), \(model.resultRows)
          """)
        break
      }
      for (port, row) in shown.enumerated() where takes[port] {
        guard let row else { continue }
        let pass = completing[drained[row]]
        drained[row] += 1
        guard pass.row + row < product.m else { continue }
        let count = min(columns, product.n - pass.channel)
        let sums = sim.vector(\.results)[(port * columns)..<(port * columns + count)]
        results[pass.row + row].replaceSubrange(pass.channel..<(pass.channel + count), with: sums)
      }
      model.advance(
        sources.map { $0.isOffered ? $0.beats[$0.next] : nil },
        weightLast: weightOffered ? weightBeats[nextWeights].isLast : nil, takesResults: takes)
      for row in sources.indices where sources[row].isOffered && ready[row] == 1 {
        sources[row].next += 1
        sources[row].isOffered = false
      }
      if weightOffered && weightReady {
        nextWeights += 1
        weightOffered = false
      }
      sim.step()
      cycles += 1
    }
    #expect(sim.failures.isEmpty)
    return results
  }

  /// For each port the row that it shows.
  private func shownRows() -> [Int?] {
    let valid = sim.resultValid
    let rows = sim.resultRow
    return valid.indices.map { valid[$0] == 1 ? $0 * configuration.rowsPerPort + rows[$0] : nil }
  }

  private func source(_ product: Product, _ schedule: ProductSchedule, _ cluster: Int) -> Source {
    var source = Source(beats: [])
    source.beats = schedule.beats(of: cluster) { row, inputs in
      guard row < product.m else { return nil }
      return encodeDifferences(
        current: Array(product.current[row][inputs]), reference: Array(product.reference[row][inputs]),
        mode: product.mode)
    }
    for pass in schedule.passes {
      guard pass.row + cluster < product.m else {
        source.places.append((nil, 0))
        continue
      }
      source.places += stride(from: pass.inputs.lowerBound, to: pass.inputs.upperBound, by: schedule.scanWidth).map {
        (pass.row + cluster, $0)
      }
    }
    return source
  }

  private func drive(_ sources: [Source], _ product: Product) {
    let width = configuration.cluster.encoding.scanWidth
    var current: [Int] = []
    var reference: [Int] = []
    for source in sources {
      guard source.isOffered, let row = source.places[source.next].row else {
        current += [Int](repeating: 0x77, count: width)
        reference += [Int](repeating: 0x11, count: width)
        continue
      }
      let start = source.places[source.next].input
      for input in start..<(start + width) {
        current.append(input < product.k ? product.current[row][input] & 255 : 0x77)
        reference.append(input < product.k ? product.reference[row][input] & 255 : 0x11)
      }
    }
    sim.setVector(\.current, current)
    sim.setVector(\.previous, product.mode == .temporal ? reference : current.map { $0 ^ 0x35 })
    sim.setVector(\.neighbour, product.mode == .spatial ? reference : current.map { $0 ^ 0x53 })
    let offered = sources.map { $0.isOffered ? $0.beats[$0.next] : nil }
    sim.valid = offered.map { $0 == nil ? 0 : 1 }
    sim.count = offered.map { $0?.differences.count ?? 0 }
    sim.last = offered.map { $0?.isLast == true ? 1 : 0 }
    sim.complete = offered.map { $0?.isLast == true ? $0!.tag & 1 : 0 }
    sim.releaseWeights = offered.map { $0?.isLast == true ? $0!.tag >> 1 : 0 }
  }

  private func drive(_ beat: (pass: ProductSchedule.Pass, input: Int, isLast: Bool), _ product: Product) {
    sim.weightLast = beat.isLast
    let columns = configuration.cluster.columns
    var values: [Int] = []
    for bank in 0..<configuration.cluster.loadedInputs {
      for column in beat.pass.channel..<(beat.pass.channel + columns) {
        let input = beat.input + bank
        values.append(input < beat.pass.inputs.upperBound && column < product.n ? product.weights[input][column] : 0)
      }
    }
    sim.setVector(\.weights, values)
  }

  func expectSameStatistics() {
    sim.step()
    sim.settle()
    var counted = EncodingStatistics()
    counted.zero = sim.zeroCount
    counted.low = sim.lowCount
    counted.full = sim.fullCount
    counted.stalls = sim.stallCount
    #expect(counted == model.statistics)
  }
}

extension ClusterConfiguration {
  /// The cycle model of the encoding unit that the cluster has.
  var encoderModel: any EncoderModel {
    switch delivery {
    case .laneQueues:
      LaneEncodingUnitModel(lanes: encoding.lanes, queueDepth: encoding.queueDepth, highNibble: .partnerLane)
    case .words(let banks): EncodingUnitModel(lanes: encoding.lanes, queueDepth: encoding.queueDepth, banks: banks)
    }
  }
}
