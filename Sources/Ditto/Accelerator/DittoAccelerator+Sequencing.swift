import HDL
import HDLLibrary

extension DittoAccelerator {
  /// The order of the phases, and what stops a list.
  func sequence(_ units: AcceleratorUnits, _ registers: AXI4LiteRegisters) {
    let command = units.command
    let fields = registers.fields
    let starts = (fields["control", "start"][0] & (phase == .idle)).named()
    let address = fields["listAddress", "address"]
    let isBroken =
      (address[0...(configuration.bus.bytes.log2 - 1)].orReduced | (fields["listLength", "commands"] == 0)).named()
    let isLastCommand = ((commandNumber + 1) == fields["listLength", "commands"]).named()
    let isFinalChannels = (!command.isProduct | (channelsLeft <= UInt(configuration.columns))).named()
    let isMisplaced = isLayerBroken(units, isLastCommand: isLastCommand)
    let accepts =
      ((phase == .accept) & (errorCode == 0) & !fetchFailed & (units.checker.code == 0) & !isMisplaced).named()
    let runEnds = ((phase == .run) & units.blocks.areDone).named()
    let settles = ((phase == .settle) & units.vectors.isIdle & units.writer.isIdle).named()
    let goesOn = (settles & (errorCode == 0) & !isFinalChannels).named()
    let skips = ((phase == .decide) & units.execution.isSkipped).named()
    let finishes = (skips | (settles & isFinalChannels & (errorCode == 0))).named("finishesCommand")

    units.fetcher.$address <== address
    units.fetcher.$start <== (starts & !isBroken) | (accepts & !isLastCommand)
    units.fetcher.$continues <== phase == .accept
    units.fetcher.$take <== phase == .fetch
    measure(units, accepts: accepts, finishes: finishes)
    count(units, starts)
    when(fields["clear", "done"][0]) { isDone = false }
    when(fields["clear", "failed"][0]) { isFailed = false }
    when(fields["clear", "overflow"][0]) { hasOverflowed = false }
    when(units.vectors.overflows) { hasOverflowed = true }
    noteErrors(units)

    isEntering = false
    match(phase) { current in
      switch current {
      case .idle:
        when(starts) {
          isDone = false
          isFailed = false
          fetchFailed = false
          errorCode = 0
          errorDetail = 0
          errorCommand = 0
          commandNumber = 0
          when(isBroken) {
            isFailed = true
            errorCode = code(.badList)
          }.otherwise { phase <== .fetch }
        }
      case .fetch: when(!units.fetcher.isBusy) { phase <== .check }
      case .check: phase <== .accept
      case .accept:
        channelsLeft = command.channels
        channelOffset = 0
        when(accepts) {
          when(command.isMeasured) { phase <== .decide }.otherwise { enterRun() }
        }.otherwise {
          phase <== .stop
          when(errorCode == 0) {
            errorCommand = commandNumber
            errorCode = mux(
              fetchFailed, code(.readFailed), mux(units.checker.code != 0, units.checker.code, code(.badLayer)))
            errorDetail = mux(
              fetchFailed, 0, mux(units.checker.code != 0, units.checker.detail, UInt(LayerCommand.layerWord)))
          }
        }
      case .decide: when(!skips) { enterRun() }
      case .run: when(runEnds) { phase <== .settle }
      case .settle:
        when(settles & (errorCode != 0)) { phase <== .stop }
        when(goesOn) {
          channelsLeft = channelsLeft &- UInt(configuration.columns)
          channelOffset = channelOffset &+ UInt(configuration.columns)
          enterRun()
        }
      case .stop:
        when(!units.fetcher.isBusy) {
          isFailed = true
          phase <== .idle
        }
      }
    }
    when(finishes) {
      commandNumber = commandNumber &+ 1
      when(isLastCommand) {
        isDone = true
        phase <== .idle
      }.otherwise { phase <== .fetch }
    }
  }

  private func enterRun() {
    phase <== .run
    isEntering = true
  }

  private func code(_ error: AcceleratorError) -> UInt { UInt(error.rawValue) }

  /// Whether the command does not fit to the layer that is under way, or to none.
  private func isLayerBroken(_ units: AcceleratorUnits, isLastCommand: Bit) -> Bit {
    let command = units.command
    let isMeasuring = units.defo.isMeasuring
    let isUnfinished = (isLastCommand & !command.endsLayer).named()
    return mux(command.isMeasured, (command.beginsLayer == isMeasuring) | isUnfinished, isMeasuring)
      .named("isMisplaced")
  }

  /// Times the commands of a layer, and asks how they run.
  private func measure(_ units: AcceleratorUnits, accepts: Bit, finishes: Bit) {
    let command = units.command
    let defo = units.defo
    let begins = (accepts & command.isMeasured & command.beginsLayer).named("beginsLayer")
    let layer = command.layer.saturated(to: 0...(configuration.defo.layers - 1))
    let step = Enum<DefoStep>(command.step.saturated(to: 0...2).operand)
    when(begins) {
      openLayer = layer
      openStep <== step
    }
    defo.$starts <== begins
    defo.$finishes <== finishes & command.isMeasured & command.endsLayer
    defo.$abandons <== phase == .idle
    defo.$layer <== mux(begins, layer, openLayer)
    defo.$phase <== mux(begins, step, openStep)
  }

  /// The first error of the bus or of the parameters counts. A command that could not be fetched stops the list when its
  /// turn comes.
  private func noteErrors(_ units: AcceleratorUnits) {
    let fails = (units.memoryReader.result.fire & (units.memoryReader.result.payload != 0)).named("transferFails")
    let isFetch = (units.readOfResult == UInt(ReadOwner.fetcher.rawValue)).named("isFetchResult")
    let readFails = (fails & !isFetch).named()
    let writeFails = (units.memoryWriter.result.fire & (units.memoryWriter.result.payload != 0)).named()
    let badShift = (units.parameters.write & units.parameters.hasBadShift).named()
    when(fails & isFetch) { fetchFailed = true }
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
