/// The timing of all units of the accelerator but for the sequence of the commands.
struct AcceleratorUnitTiming: Sendable {
  /// Who reads memory, most urgent first.
  private enum Owner: Int { case vectors, parameters, weights, activations, fetcher }
  private enum Phase { case none, enter, run, settle }

  /// What has been counted since the beginning.
  struct Counters: Sendable {
    var beatsRead = 0
    var beatsWritten = 0
    var statistics = EncodingStatistics()
    var slots = 0
  }

  private let geometry: AcceleratorGeometry
  private var memory: TimedMemory
  private var work: CommandWork?
  private var channel = 0
  private var phase = Phase.none
  private(set) var isSettled = false
  private var beatsRead = 0
  private var beatsWritten = 0

  private var fetcher = LoaderTiming()
  private var parameters: LoaderTiming
  private var weights = LoaderTiming()
  private var activations: LoaderTiming
  private var blocks: BlockTiming
  private var weightBeats = FeederTiming<Bool>()
  private var rows: [FeederTiming<EncodedBeat>]
  private var compute: ComputeUnitModel
  private var collected = 0
  private var rowsToGive = 0
  private var reader: VectorReaderTiming
  private var vectors: VectorUnitTiming
  private var transposer: TransposerTiming
  private var writer: VectorWriterTiming

  private var arbiter = FixedArbiterTiming()
  private var owners = CycleQueue<Owner>()
  private var readBursts: BurstTiming
  /// For each burst under way whether it ends its transfer.
  private var readFinals = CycleQueue<Bool>()
  private var writeBursts: BurstTiming
  private var writeLengths = CycleQueue<Int>()
  private var writeFinals = CycleQueue<Bool>()
  private var writePosition = 1
  private var isWriteReported = false

  init(_ geometry: AcceleratorGeometry, _ timing: MemoryTiming) {
    self.geometry = geometry
    memory = TimedMemory(bytes: [], beatBytes: geometry.busBytes)
    memory.timing = timing
    parameters = LoaderTiming(ratio: 16 * geometry.columns / geometry.busBytes)
    activations = LoaderTiming(ratio: geometry.compute.scanWidth / geometry.busBytes)
    blocks = BlockTiming(blockRows: geometry.rows)
    rows = Array(repeating: FeederTiming(), count: geometry.rows)
    compute = geometry.compute.model
    reader = VectorReaderTiming(sumBeats: geometry.sumBeats)
    vectors = VectorUnitTiming(lanes: geometry.columns)
    transposer = TransposerTiming(lanes: geometry.columns)
    writer = VectorWriterTiming(geometry)
    readBursts = BurstTiming(busBytes: geometry.busBytes)
    writeBursts = BurstTiming(busBytes: geometry.busBytes)
  }

  var isFetching: Bool { fetcher.isBusy }
  var counters: Counters {
    Counters(
      beatsRead: beatsRead, beatsWritten: beatsWritten, statistics: compute.statistics, slots: compute.usedSlots)
  }

  mutating func fetch(_ address: Int) {
    fetcher.start([Transfer(address: address, beats: LayerCommandModel.bytes / geometry.busBytes)])
  }

  /// The next cycle is the first one of a block of channels.
  mutating func begin(_ work: CommandWork, channel: Int) {
    self.work = work
    self.channel = channel
    phase = .enter
    isSettled = false
    let command = work.command
    vectors.function = command.function
    vectors.storesSums = command.storesSums
    vectors.vectors = work.rowVectors
    reader.isFromMemory = !work.isProduct
    reader.addsPrevious = command.addsPrevious
    writer.storesResults = command.storesResults
    let targets = work.targets(channel: channel)
    writer.prepare(
      sums: command.storesSums ? targets.sums : [], results: command.storesResults ? targets.results : [])
  }

  // MARK: A cycle

  mutating func step() {
    let offer = memory.offer()
    let transposes = work?.command.transposes ?? false
    let transposesSums = transposes && vectors.storesSums
    let transposesResults = transposes && !vectors.storesSums

    // Writing, and what it holds back.
    let writeFires = writer.state == .data && !writeLengths.isEmpty && offer.takesWrite
    let writesLast = writePosition == writeLengths.first
    let sumsReady = writer.sumsReady(beatFires: writeFires)
    let resultsReady = writer.resultsReady(beatFires: writeFires)
    let transposerReady = transposesSums ? sumsReady : resultsReady
    let unitSumsReady = transposesSums ? !transposer.isFull : sumsReady
    let unitResultsReady = transposesResults ? !transposer.isFull : resultsReady
    let moves = vectors.moves(sumsReady: unitSumsReady, resultsReady: unitResultsReady)
    let pops = reader.offers(computed: rowsToGive > 0) && moves.accumulation
    let writerSums = transposesSums ? transposer.isFull : vectors.sumsValid
    let writerResults = transposesResults ? transposer.isFull : vectors.resultsValid
    let transposerMoves =
      transposer.isFull
      ? transposes && transposerReady
      : (transposesSums && vectors.sumsValid) || (transposesResults && vectors.resultsValid)

    // Reading.
    let owner = owners.first
    let readFires =
      offer.read != nil && !readFinals.isEmpty && owner != nil
      && (owner != .vectors || reader.takesBeat(pops: pops))
    let burstEnds = readFires && offer.read?.last == true
    let transferEnds = burstEnds && readFinals.first == true
    func comes(_ unit: Owner) -> Bool { readFires && owner == unit }
    let loaded = activations.finishes(beat: comes(.activations))

    // Addresses.
    let readAddressFires = readBursts.offersAddress && offer.takesReadAddress
    let requests = [
      reader.requests.first, parameters.requests.first, weights.requests.first, activations.requests.first,
      fetcher.requests.first,
    ]
    let choice = arbiter.choice(requests.map { $0 != nil })
    let isServed = choice != nil && readBursts.takesTransfer(addressFires: readAddressFires)
    func serves(_ unit: Owner) -> Bool { isServed && choice == unit.rawValue }
    let readBurst = readBursts.burst
    let writeAddressFires = writeBursts.offersAddress && offer.takesWriteAddress
    let writeBurst = writeBursts.burst
    let writerTransfer = writer.transfer
    let isWriterServed = writerTransfer != nil && writeBursts.takesTransfer(addressFires: writeAddressFires)
    let responds = offer.response != nil && !writeFinals.isEmpty

    // Stages.
    var events = BlockTiming.Events()
    let startsLoading = blocks.startsLoading(isLoading: activations.isBusy)
    let hasWeights = !weights.isBusy
    events.finishesLoading = loaded
    events.startsProduct = blocks.startsProduct(hasWeights: hasWeights)
    events.finishesProduct = collected == geometry.rows
    events.startsVectors = blocks.startsVectors(hasParameters: !parameters.isBusy, isEmitting: reader.isBusy)
    events.finishesVectors = reader.finishes(pops: pops)
    events.areDone = phase == .run && blocks.areDone(isEmitting: reader.isBusy)
    let settles =
      phase == .settle && vectors.isIdle && writer.isIdle(sumsValid: writerSums, resultsValid: writerResults)
    let unitReady = compute.ready
    let weightReady = compute.weightReady
    let arriving = compute.resultRows.count { $0 != nil }

    // The edge.
    compute.advance(
      rows.map(\.shown), weightLast: weightBeats.shown, takesResults: compute.resultRows.map { _ in true })
    for row in rows.indices { rows[row].advance(isTaken: unitReady[row]) }
    weightBeats.advance(isTaken: weightReady)
    collected = events.finishesProduct ? 0 : collected + arriving
    if pops && !reader.isFromMemory { rowsToGive -= 1 }
    fetcher.advance(isServed: serves(.fetcher), beat: comes(.fetcher))
    parameters.advance(isServed: serves(.parameters), beat: comes(.parameters))
    weights.advance(isServed: serves(.weights), beat: comes(.weights))
    activations.advance(isServed: serves(.activations), beat: comes(.activations))
    reader.advance(isServed: serves(.vectors), beat: comes(.vectors), pops: pops)
    writer.advance(
      sumsValid: writerSums, resultsValid: writerResults, isServed: isWriterServed, beatFires: writeFires,
      isAcknowledged: isWriteReported)
    vectors.advance(moves, pushes: pops, sumsReady: unitSumsReady, resultsReady: unitResultsReady)
    transposer.advance(moves: transposerMoves)
    arbiter.advance(choice, isServed: isServed)

    // The bus.
    if transferEnds { owners.removeFirst() }
    if isServed, let choice, let owner = Owner(rawValue: choice) { owners.append(owner) }
    if burstEnds { readFinals.removeFirst() }
    if readAddressFires { readFinals.append(readBurst.isFinal) }
    readBursts.advance(
      addressFires: readAddressFires, transfer: isServed ? choice.flatMap { requests[$0] } : nil,
      burstEnds: burstEnds)
    isWriteReported = responds && writeFinals.first == true
    if responds { writeFinals.removeFirst() }
    if writeFires {
      writePosition = writesLast ? 1 : writePosition + 1
      if writesLast { writeLengths.removeFirst() }
    }
    if writeAddressFires {
      writeLengths.append(writeBurst.beats)
      writeFinals.append(writeBurst.isFinal)
    }
    writeBursts.advance(
      addressFires: writeAddressFires, transfer: isWriterServed ? writerTransfer : nil, burstEnds: responds)
    if readFires { memory.takeReadBeat() }
    if readAddressFires { memory.takeReadAddress(readBurst.address, readBurst.beats) }
    if responds { memory.takeResponse() }
    if writeFires { memory.takeWriteBeat(0, last: writesLast) }
    if writeAddressFires { memory.takeWriteAddress(writeBurst.address, writeBurst.beats) }
    memory.step()
    beatsRead += readFires ? 1 : 0
    beatsWritten += writeFires ? 1 : 0

    begin(events, startsLoading: startsLoading)
    blocks.advance(events)
    isSettled = settles
    switch phase {
    case .enter: enter()
    case .run: if events.areDone { phase = .settle }
    case .settle: if settles { phase = .none }
    case .none: break
    }
  }

  private mutating func enter() {
    guard let work else { return }
    parameters.start(work.parameters(channel: channel))
    if work.isProduct { weights.start(work.weights(channel: channel)) }
    blocks.start(rows: work.command.rows, isProduct: work.isProduct)
    phase = .run
  }

  /// What the sequencer starts at the end of a cycle.
  private mutating func begin(_ events: BlockTiming.Events, startsLoading: Bool) {
    guard let work else { return }
    if startsLoading { activations.start(work.activations(row: blocks.rowToLoad)) }
    if events.startsProduct {
      let first = blocks.rowToMultiply
      for row in rows.indices {
        rows[row].start(work.beats(row: first + row, isFinalBlock: blocks.isFinalBlock))
      }
      if first == 0 || work.reloadsWeights { weightBeats.start(work.weightBeats) }
    }
    if events.startsVectors {
      let block = work.sums(row: blocks.rowToEmit, channel: channel)
      reader.start(block.transfers, vectors: block.vectors)
      if work.isProduct { rowsToGive = block.vectors }
    }
  }
}

extension AcceleratorUnitTiming.Counters {
  func since(_ before: Self, cycles: Int, _ executed: LayerCommandModel?) -> AcceleratorTiming.CommandCycles {
    let (now, then) = (statistics, before.statistics)
    return AcceleratorTiming.CommandCycles(
      cycles: cycles, beatsRead: beatsRead - before.beatsRead, beatsWritten: beatsWritten - before.beatsWritten,
      statistics: EncodingStatistics(
        zero: now.zero - then.zero, low: now.low - then.low, full: now.full - then.full,
        stalls: now.stalls - then.stalls), slots: slots - before.slots, executed: executed)
  }
}
