import HDL
import HDLLibrary

extension DittoAccelerator {
  /// The order of the phases, and what stops a list.
  func sequence(_ units: AcceleratorUnits, _ registers: AXI4LiteRegisters) {
    let command = units.command
    let fields = registers.fields
    let starts = (fields["control", "start"][0] & (phase == .idle)).named()
    let isLastCommand = ((commandNumber + 1) == fields["listLength", "commands"]).named()
    let isFinalBlock = (rowsLeft <= UInt(configuration.rows)).named()
    let isFinalChannels = (!command.isProduct | (channelsLeft <= UInt(configuration.columns))).named()
    let isRefused = (units.checker.code != 0).named()

    isEntering = false
    count(units, starts)
    when(fields["clear", "done"][0]) { isDone = false }
    when(fields["clear", "failed"][0]) { isFailed = false }
    when(fields["clear", "overflow"][0]) { hasOverflowed = false }
    when(units.vectors.overflows) { hasOverflowed = true }
    noteErrors(units)

    match(phase) { current in
      switch current {
      case .idle:
        when(starts) {
          let address = fields["listAddress", "address"]
          isDone = false
          isFailed = false
          errorCode = 0
          errorDetail = 0
          errorCommand = 0
          commandNumber = 0
          commandAddress = address
          let isBroken =
            address[0...(configuration.bus.bytes.log2 - 1)].orReduced | (fields["listLength", "commands"] == 0)
          when(isBroken) {
            isFailed = true
            errorCode = code(.badList)
          }.otherwise { enter(.fetch) }
        }
      case .fetch: when(!isEntering & !units.fetcher.isBusy) { enter(.check) }
      case .check: when(!isEntering) { enter(.accept) }
      case .accept:
        rowsLeft = command.rows
        channelsLeft = command.channels
        channelOffset = 0
        hasFreshWeights = true
        when(errorCode != 0) { stop() }
          .elsewhen(isRefused) {
            errorCode = units.checker.code
            errorDetail = units.checker.detail
            errorCommand = commandNumber
            stop()
          }.otherwise { enter(.parameters) }
      case .parameters:
        when(!isEntering & !units.parameters.isBusy) {
          when(command.isProduct) { enter(.weights) }.otherwise { enter(.vectors) }
        }
      case .weights: when(!isEntering & !units.weights.isBusy) { enter(.activations) }
      case .activations: when(!isEntering & !units.activations.isBusy) { enter(.compute) }
      case .compute:
        hasFreshWeights = false
        when(units.compute.isCollected) { enter(.vectors) }
      case .vectors:
        when(!isEntering & !units.reader.isBusy) {
          when(command.isProduct & !isFinalBlock) {
            rowsLeft = rowsLeft &- UInt(configuration.rows)
            enter(.activations)
          }.otherwise { enter(.settle) }
        }
      case .settle:
        when(!isEntering & units.vectors.isIdle & units.writer.isIdle) {
          when(errorCode != 0) { stop() }
            .elsewhen(!isFinalChannels) {
              rowsLeft = command.rows
              channelsLeft = channelsLeft &- UInt(configuration.columns)
              channelOffset = channelOffset &+ UInt(configuration.columns)
              hasFreshWeights = true
              enter(.parameters)
            }.otherwise {
              commandNumber = commandNumber &+ 1
              commandAddress = commandAddress &+ UInt(LayerCommand.bytes)
              when(isLastCommand) {
                isDone = true
                phase <== .idle
              }.otherwise { enter(.fetch) }
            }
        }
      }
    }
  }

  private func enter(_ next: AcceleratorPhase) {
    phase <== next
    isEntering = true
  }

  private func stop() {
    isFailed = true
    phase <== .idle
  }

  private func code(_ error: AcceleratorError) -> UInt { UInt(error.rawValue) }

  /// The first error of the bus or of the parameters counts.
  private func noteErrors(_ units: AcceleratorUnits) {
    let readFails = (units.memoryReader.result.fire & (units.memoryReader.result.payload != 0)).named()
    let writeFails = (units.memoryWriter.result.fire & (units.memoryWriter.result.payload != 0)).named()
    let badShift = (units.parameters.write & units.parameters.hasBadShift).named()
    when((readFails | writeFails | badShift) & (errorCode == 0)) {
      errorCode = mux(
        readFails, code(.readFailed), mux(writeFails, code(.writeFailed), code(.badShift)))
      errorDetail = mux(badShift & !readFails & !writeFails, UInt(LayerCommand.Place.parameters.rawValue), 0)
      errorCommand = commandNumber
    }
  }

  private func count(_ units: AcceleratorUnits, _ starts: Bit) {
    when(phase != .idle) { cycles = cycles &+ 1 }
    when(units.memoryReader.data.fire) { beatsRead = beatsRead &+ 1 }
    when(units.writer.data.fire) { beatsWritten = beatsWritten &+ 1 }
    when(starts) {
      cycles = 0
      beatsRead = 0
      beatsWritten = 0
    }
    units.compute.$clearStatistics <== starts
  }
}
