import HDL
import HDLLibrary

extension ProductUnit {
  /// Multiplying, recovering and storing of one segment; gives 1 in the cycle in which it is done.
  func multiply(_ buffer: TokenBuffer, _ tables: TokenTables, _ progress: Progress) -> Bit {
    let store = instance(ResultStore(configuration), "resultStore")
    let feeder = instance(ProductFeeder(configuration), "productFeeder")
    let engine = instance(GEMMEngine(configuration.units.gemm), "engine")
    let recovery = instance(
      RecoveryEngine(table: table, buffers: configuration.units.frameBuffers), "recoveryEngine")
    let frames = instance(FrameBuffers(configuration.units.frameBuffers), "frameBuffers")
    unused(engine.sums.valid, engine.sums.payload.first, engine.sums.payload.second)

    let answer = mux(job.areVectors, tables.vectors, tables.tokens)
    for table in [tables.tokens, tables.vectors] {
      unused(table.readable, table.otherCount)
    }
    readTables(tables, feeder, recovery, store)
    feeder.$informativeCount <== answer.informativeCount.extended(to: 16)
    feeder.$isWhole <== isWhole
    feeder.$knownFrames <== progress.frames
    feeder.$isHeldUp <== progress.willRead & isSameHalf
    feeder.$listStart <== answer.frameInformativeStart.extended(to: 16)
    feeder.$listCount <== answer.frameInformativeCount.extended(to: 16)
    feeder.$otherStart <== answer.frameOtherStart.extended(to: 16)
    feeder.$otherCount <== answer.frameOtherCount.extended(to: 16)
    feeder.$informative <== answer.informative
    feeder.$start <== feedStarts
    feeder.$segment <== fed
    feeder.$elements <== job.elements
    feeder.$features <== job.features
    feeder.$areUnsigned <== job.areUnsigned
    feeder.$freed <== store.freed
    buffer.$feed <== feeder.read
    feeder.$fetched <== buffer.fed
    weigh(feeder, engine)

    engine.$tokens <== feeder.slices
    engine.$activeRows <== UInt(configuration.units.gemm.rows)
    multiplies = feeder.slices.valid & feeder.slices.ready
    frames.$write <== engine.results
    frames.$target <== feeder.target

    recovery.$command <== store.recovery
    recovery.$vector <== answer.other
    recovery.$copied <== frames.copied
    frames.$copySource <== recovery.copySource
    frames.$sourceHalf <== recovery.sourceHalf
    frames.$copyTarget <== recovery.copyTarget
    frames.$targetHalf <== recovery.targetHalf
    frames.$drain <== store.drain

    let (jobs, overflow) = feeder.job.toStream(name: "jobs")
    assert(!overflow, "there is room for the job of every frame buffer")
    store.$start <== feedStarts
    store.$segment <== fed
    store.$isWhole <== isWhole
    store.$storesTable <== job.storesTable
    store.$storesCondensed <== job.storesCondensed
    store.$features <== job.features
    store.$frameStride <== job.resultFrameStride
    store.$rowStride <== job.resultRowStride
    store.$job <== jobs.queue(depth: 4, name: "jobQueue")
    store.$recovered <== recovery.done
    store.$found <== answer.found
    store.$drained <== frames.drained
    write <== store.write
    unused(engine.busy, feeder.busy, store.busy)
    return store.done
  }

  private func weigh(_ feeder: ProductFeeder, _ engine: GEMMEngine) {
    let weights = instance(WeightStore(configuration), "weightStore")
    weights.$want <== loadStarts
    weights.$elements <== job.elements
    weights.$features <== job.features
    weights.$isTransposed <== job.weightsTransposed
    weights.$address <== job.weightAddress
    weights.$rowStride <== job.weightRowStride
    weights.$parameterAddress <== job.parameterAddress
    request[2] <== weights.request
    weights.$data <== data[2]
    weights.$releases <== feeder.releases
    weights.$tile <== feeder.tile
    feeder.$weightsLoaded <== weights.isLoaded
    feeder.$weightsPumped <== weights.isPumped
    engine.$weights <== weights.weights
    engine.$parameters <== weights.parameters
    unused(weights.busy)
  }

  /// Both tables see the same questions; the one that is in use is retired.
  private func readTables(
    _ tables: TokenTables, _ feeder: ProductFeeder, _ recovery: RecoveryEngine, _ store: ResultStore
  ) {
    for (reader, isUsed) in [(tables.$tokenReader, !job.areVectors), (tables.$vectorReader, job.areVectors)] {
      reader.retire <== store.done & isUsed
      reader.frame <== feeder.frame.restricted(to: 0...(table.frames - 1))
      reader.informativePosition <== feeder.position.restricted(to: 0...(table.entries - 1))
      reader.otherPosition <== recovery.position
      reader.lookup.frame <== store.lookup.frame
      reader.lookup.token <== store.lookup.token
    }
  }
}
