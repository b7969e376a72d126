import HDL
import HDLLibrary
import VectorProcessing

extension DittoAccelerator {
  /// Gives the units what the command says, and starts them when their phase begins.
  func connect(_ units: AcceleratorUnits) {
    let command = units.command
    let startsChannels = isEntering
    let restartsCommand = (phase == .accept).named()
    units.checker.$words <== units.fetcher.words
    connectBlocks(units)

    let parameters = units.parameters
    parameters.$restart <== restartsCommand
    parameters.$start <== startsChannels
    parameters.$base <== command[.parameters]
    parameters.$vectors
      <== mux(command.isProduct, 1, command.parameterPeriod.saturated(to: 1...configuration.vector.parameterVectors))

    let weights = units.weights
    weights.$restart <== restartsCommand
    weights.$load <== startsChannels & command.isProduct
    weights.$columns <== channelsLeft.saturated(to: 1...configuration.columns)
    weights.$base <== command[.weights]
    weights.$stride <== command[.weightStride]
    weights.$inputs <== units.checker.inputs
    weights.$mask <== command.weightMask

    let activations = units.activations
    activations.$restart <== startsChannels
    activations.$start <== units.blocks.startsLoading
    activations.$rows <== units.blocks.loadedRows
    activations.$isTemporal <== units.execution.mode == .temporal
    activations.$isSpatial <== units.execution.mode == .spatial
    activations.$currentBase <== command[.current]
    activations.$previousBase <== command[.previous]
    activations.$rowLength <== command.inputRowLength
    activations.$innerStride <== command[.inputStride]
    activations.$outerStride <== command[.inputOuterStride]
    activations.$segments <== command.segments
    activations.$segmentStride <== command[.inputSegmentStride]
    let scanned = (command.segmentLength + UInt(configuration.scanWidth - 1)) >> configuration.scanWidth.log2
    activations.$segmentWords <== scanned.saturated(to: 1...(configuration.inputs / configuration.scanWidth))

    connectCompute(units)
    connectReader(units)
    connectVectors(units, startsChannels)
  }

  private func connectBlocks(_ units: AcceleratorUnits) {
    let blocks = units.blocks
    blocks.$start <== isEntering
    blocks.$isProduct <== units.command.isProduct
    blocks.$rows <== units.command.rows
    blocks.$isLoading <== units.activations.isBusy
    blocks.$finishesLoading <== units.activations.finishes
    blocks.$hasWeights <== !units.weights.isBusy
    blocks.$finishesProduct <== units.compute.isCollected
    blocks.$hasParameters <== !units.parameters.isBusy
    blocks.$isEmitting <== units.reader.isBusy
    blocks.$finishesVectors <== units.reader.finishes
  }

  private func connectCompute(_ units: AcceleratorUnits) {
    let compute = units.compute
    let command = units.command
    let blocks = units.blocks
    let reloads = (units.checker.inputs > UInt(configuration.tileDepth)).named("reloadsWeights")
    compute.$mode <== units.execution.mode
    compute.$isUnsigned <== command.isUnsigned
    compute.$inputs <== units.checker.inputs
    compute.$rows <== blocks.multipliedRows
    compute.$isFirstBlock <== blocks.isFirstBlock
    compute.$isFinalBlock <== blocks.isFinalBlock
    compute.$start <== blocks.startsProduct
    compute.$restart <== isEntering
    compute.$emits <== blocks.startsVectors & command.isProduct
    compute.$rowsToEmit <== blocks.emittedRows
    compute.$emitsFirst <== blocks.emitsFirstBlock
    compute.$write <== units.activations.write
    compute.$writeRow <== units.activations.writeRow
    compute.$writesUpperHalf <== units.activations.writesUpperHalf
    compute.$writesReference <== units.activations.writesReference
    compute.$writeAddress <== units.activations.writeAddress
    compute.$writeData <== units.activations.writeData
    units.weights.$sends <== blocks.startsProduct & (blocks.isFirstBlock | reloads)
    compute.$weightValid <== units.weights.valid
    units.weights.$ready <== compute.weightReady
    compute.$weightLast <== units.weights.last
    compute.$weights <== units.weights.weights
  }

  private func connectReader(_ units: AcceleratorUnits) {
    let reader = units.reader
    let command = units.command
    reader.$restart <== isEntering
    reader.$start <== units.blocks.startsVectors
    reader.$rows <== mux(command.isProduct, units.blocks.emittedRows.extended(to: 16), command.rows)
    reader.$isFromMemory <== !command.isProduct
    reader.$addsPrevious <== units.execution.addsPrevious
    reader.$inputBase <== command[.current]
    reader.$previousBase <== command[.previousSums]
    reader.$channelOffset <== channelOffset
    reader.$segments <== mux(command.isProduct, 1, command.segments)
    reader.$vectors <== units.checker.segmentVectors
    reader.$inputRowLength <== command.inputRowLength
    reader.$inputStride <== command[.inputStride]
    reader.$inputOuterStride <== command[.inputOuterStride]
    reader.$inputSegmentStride <== command[.inputSegmentStride]
    reader.$outputRowLength <== command.outputRowLength
    reader.$outputStride <== command[.outputStride]
    reader.$outputOuterStride <== command[.outputOuterStride]
    reader.$outputSegmentStride <== command[.outputSegmentStride]
    reader.$computed <== units.compute.sums
  }

  private func connectVectors(_ units: AcceleratorUnits, _ restarts: Bit) {
    let unit = units.vectors
    let command = units.command
    let parameters = units.parameters
    unit.$push <== units.reader.pop
    unit.$command.function <== Enum<VectorFunction>(command.function.saturated(to: 0...5).operand)
    unit.$command.addsPrevious <== units.execution.addsPrevious
    unit.$command.addsBias <== units.execution.addsBias
    unit.$command.storesSums <== units.execution.storesSums
    unit.$command.vectors <== units.checker.rowVectors
    let lastLane = (command.segmentLength &- 1)[0...(configuration.columns.log2 - 1)]
    unit.$command.lastLanes <== lastLane + 1
    unit.$command.parameterBase <== 0
    unit.$command.parameterPeriod <== parameters.$vectors
    unit.$command.epsilon <== command.epsilon
    unit.$command.outputMultiplier <== command.outputMultiplier
    unit.$command.outputShift <== command.outputShift.saturated(to: 1...47)
    unit.$writesRescale <== parameters.write
    unit.$writesAffine <== parameters.write
    unit.$writeAddress <== parameters.address
    unit.$biases <== parameters.biases
    unit.$multipliers <== parameters.multipliers
    unit.$shifts <== parameters.shifts
    unit.$gains <== parameters.gains
    unit.$offsets <== parameters.offsets
    connectWriter(units, restarts)
  }

  /// Sums or results go through the transposer where the command says so.
  private func connectWriter(_ units: AcceleratorUnits, _ restarts: Bit) {
    let writer = units.writer
    let command = units.command
    let (sums, results, transposer) = (units.vectors.sums, units.vectors.results, units.transposer)
    let transposesSums = (command.transposes & command.storesSums).named()
    let transposesResults = (command.transposes & !command.storesSums).named()
    let wide = Vec(results.payload.elements.map { $0.signed.extended(to: 32) }, .sint(32))
    transposer.$push.valid <== (sums.valid & transposesSums) | (results.valid & transposesResults)
    transposer.$push.payload <== mux(transposesSums, sums.payload, wide)
    transposer.pop.ready = mux(transposesSums, writer.sums.ready, writer.results.ready)
    let narrow = Vec(transposer.pop.payload.elements.map { $0[0...7] }, .uint(8))
    writer.$sums.valid <== mux(transposesSums, transposer.pop.valid, sums.valid)
    writer.$sums.payload <== mux(transposesSums, transposer.pop.payload, sums.payload)
    writer.$results.valid <== mux(transposesResults, transposer.pop.valid, results.valid)
    writer.$results.payload <== mux(transposesResults, narrow, results.payload)
    sums.ready = mux(transposesSums, transposer.push.ready, writer.sums.ready)
    results.ready = mux(transposesResults, transposer.push.ready, writer.results.ready)

    writer.$restart <== restarts
    writer.$isDiscarding <== errorCode != 0
    writer.$storesResults <== command.storesResults
    writer.$sumBase <== command[.sums]
    writer.$resultBase <== command[.results]
    writer.$channelOffset <== channelOffset
    writer.$segments <== mux(command.isProduct, 1, command.segments)
    writer.$vectors <== units.checker.segmentVectors
    writer.$rowLength <== command.outputRowLength
    writer.$stride <== command[.outputStride]
    writer.$outerStride <== command[.outputOuterStride]
    writer.$segmentStride <== command[.outputSegmentStride]
  }

  /// Transfers of all units go through one master, one after the other; data go to the unit whose transfer it is.
  func connectMemory(_ units: AcceleratorUnits) {
    let reader = units.memoryReader
    let consumers: [(ReadOwner, Stream<DMACommand>, Stream<UInt>)] = [
      (.vectors, units.reader.request, units.reader.$data),
      (.parameters, units.parameters.request, units.parameters.$data),
      (.weights, units.weights.request, units.weights.$data),
      (.activations, units.activations.request, units.activations.$data),
      (.fetcher, units.fetcher.request, units.fetcher.$data),
    ]
    let arbiter = instance(StreamArbiter(consumers[0].1.payloadShape, count: consumers.count, .fixed), "readArbiter")
    for (port, consumer) in zip(arbiter.$push.elements, consumers) { port <== consumer.1 }
    // Never full: no more commands than this are in the master at a time.
    let owners = instance(Fifo(.uint(0...(consumers.count - 1)), depth: 8), "readOwners")
    unused(owners.occupancy, owners.free)
    reader.$command.valid <== arbiter.pop.valid & owners.push.ready
    reader.$command.payload <== arbiter.pop.payload
    arbiter.pop.ready = reader.command.ready & owners.push.ready
    owners.$push.valid <== arbiter.pop.valid & reader.command.ready
    owners.$push.payload <== arbiter.index

    var isTaken: Bit = false
    for (owner, _, data) in consumers {
      let isOwner = (owners.pop.valid & (owners.pop.payload == UInt(owner.rawValue))).named("owns_\(owner)")
      data.valid = reader.data.valid & isOwner
      data.payload = reader.data.payload.fragment
      isTaken = isTaken | (data.ready & isOwner)
    }
    reader.data.ready = isTaken
    let ends = (reader.data.fire & reader.data.payload.last).named("endsRead")
    owners.pop.ready = ends
    when(ends) { units.readOfResult <== owners.pop.payload }
    reader.result.ready = true
    memoryRead <== reader.axi

    let writer = units.memoryWriter
    writer.$command <== units.writer.request
    writer.$data <== units.writer.data
    writer.result.ready = true
    units.writer.$isAcknowledged <== writer.result.fire
    memoryWrite <== writer.axi
  }
}

/// Who reads memory, most urgent first.
enum ReadOwner: Int, CaseIterable {
  case vectors, parameters, weights, activations, fetcher
}
