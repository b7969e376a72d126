import HDL
import HDLLibrary

/// What is known of a group of held P tokens when its last word is in: what to search, and what its results are called.
struct TokenGroup: Bundle {
  /// Tokens held.
  @Field(1) var count: UInt
  /// The P frame, counted without the I frame.
  @Field(1) var frame: UInt
  /// The first token.
  @Field(1) var token: UInt
  /// Whether it is the command's last group.
  @Field var last: Bit
  /// The first candidate, and the candidates to its right and below it.
  @Field(1) var candidate: UInt
  @Field(1) var width: UInt
  @Field(1) var height: UInt
  /// The column of the first candidate, counted from the left border of the first token's window, were there no edge.
  @Field(1) var offset: UInt
  private let configuration: SADCodecConfiguration?

  init(_ configuration: SADCodecConfiguration) { self.init(configuration: configuration) }
  init() { self.init(configuration: nil) }

  private init(configuration: SADCodecConfiguration?) {
    self.configuration = configuration
    let tokens = configuration?.maximumTokens ?? 2
    _count = Field(.uint(1...(configuration?.groups ?? 2)))
    _frame = Field(.uint(0...((configuration?.maximumFrames ?? 2) - 1)))
    _token = Field(.uint(0...(tokens - 1)))
    _candidate = Field(.uint(0...(tokens - 1)))
    _width = Field(.uint(0...(tokens - 1)))
    _height = Field(.uint(0...(tokens - 1)))
    _offset = Field(.uint(0...tokens))
  }

  func blank() -> Self { Self(configuration: configuration) }
  var shapeName: String { "TokenGroup_\(configuration?.parameterText ?? "")" }
}

extension SADCodec {
  /// Fills the I frame's memory.
  func loadReferences(_ finalPass: UInt, _ finalElement: UInt) -> Mem<UInt> {
    let memory = memory(configuration.referenceWords, of: .uint(8 * configuration.passElements), name: "referenceWords")
    references.ready = active & !referencesLoaded
    let isLastPass = (referencePass == finalPass).named("isLastReferencePass")
    let word = padded(references.payload, mux(isLastPass, finalElement, lastElement), "referenceElement")
    when(references.fire) {
      memory[referenceAddress(referencePass, referenceToken)] = word
      when(isLastPass) {
        referencePass = 0
        when(referenceToken == job.references &- 1) {
          referenceToken = 0
          referencesLoaded = true
        }.otherwise { referenceToken = next(referenceToken, configuration.maximumTokens) }
      }.otherwise { referencePass = next(referencePass, configuration.maximumPasses) }
    }
    return memory
  }

  /// Fills one of the two banks of P tokens while the other is searched. A group ends when all places are taken, at the
  /// end of a frame, and in windowed search at the end of a row, so that all its windows have the same rows.
  func loadTokens(
    _ full: [Bit], _ finalPass: UInt, _ finalElement: UInt
  ) -> (memories: [Mem<UInt>], groups: [TokenGroup]) {
    tokens.ready = active & !tokensLoaded & !mux(loadBank, full[1], full[0])
    let isLastPass = (loadPass == finalPass).named("isLastLoadPass")
    let frameTokens = mux(loadFrame == job.frames &- 1, job.lastTokens, job.tokens)
    let endsFrame = (loadToken == frameTokens &- 1).named()
    let endsRow = (loadColumn == job.columns &- 1).named()
    let endsJob = (endsFrame & (loadFrame == job.frames &- 1)).named()
    let lastSlot = mux(job.narrow, UInt(configuration.groups - 1), UInt(configuration.candidates - 1))
    let endsGroup = ((loadSlot == lastSlot) | endsFrame | (job.windowed & endsRow)).named()
    let memories = writeTokens(mux(isLastPass, finalElement, lastElement))
    let group = describeGroup(endsJob)
    let groups = (0..<2).map { reg(group.shape, name: "group_\($0)") }
    when(tokens.fire) {
      loadPass = next(loadPass, configuration.maximumPasses)
      when(isLastPass) {
        loadPass = 0
        loadToken = next(loadToken, configuration.maximumTokens)
        loadColumn = next(loadColumn, configuration.maximumTokens)
        when(endsRow) {
          loadColumn = 0
          loadRow = next(loadRow, configuration.maximumTokens)
        }
        when(endsFrame) {
          loadToken = 0
          loadColumn = 0
          loadRow = 0
          loadFrame = next(loadFrame, configuration.maximumFrames)
        }
        when(endsJob) {
          loadFrame = 0
          tokensLoaded = true
        }
        loadSlot = next(loadSlot, configuration.groups)
        when(endsGroup) {
          loadSlot = 0
          loadBank = !loadBank
          for bank in 0..<2 {
            when(bank == 0 ? !loadBank : loadBank) {
              full[bank] <== true
              groups[bank] <== group
            }
          }
        }
      }
    }
    return (memories, groups)
  }

  /// A memory for each token of wide mode, with a word for each bank and pass. In narrow mode its parts hold a token each.
  private func writeTokens(_ lastIndex: UInt) -> [Mem<UInt>] {
    let word = padded(tokens.payload, lastIndex, "tokenElement")
    let group = word[0...(8 * configuration.groupWidth - 1)]
    let data = mux(job.narrow, group.replicated(configuration.subgroups), word).named("tokenWord")
    let address = (loadBank.unsigned * UInt(configuration.maximumPasses) + loadPass).named("loadAddress")
    let subgroups = configuration.subgroups
    let place = loadSlot.wrapped(to: subgroups.logarithm)
    return (0..<configuration.candidates).map { index in
      let memory = memory(
        2 * configuration.maximumPasses, of: .uint(8 * configuration.passElements), name: "heldWords_\(index)")
      let isWide = (!job.narrow & (loadSlot == UInt(index))).named("isWide_\(index)")
      let isNarrow = job.narrow & ((loadSlot >> subgroups.logarithm) == UInt(index))
      let mask = concatenate((0..<subgroups).reversed().map { isWide | (isNarrow & (place == UInt($0))) })
        .named("mask_\(index)")
      when(tokens.fire & mask.orReduced) {
        memory.write(address, data, mask: mask, granularity: 8 * configuration.groupWidth)
      }
      return memory
    }
  }

  /// The group that the token now being loaded ends.
  private func describeGroup(_ endsJob: Bit) -> TokenGroup {
    let bounds = 0...(configuration.maximumTokens - 1)
    let column = (loadColumn &- loadSlot).restricted(to: bounds).named("groupColumn")
    let top = maximum((loadRow - job.radius), 0).asUInt.restricted(to: bounds).named("windowTop")
    let left = maximum((column - job.radius), 0).asUInt.restricted(to: bounds).named("windowLeft")
    let bottom = minimum(loadRow + job.radius, job.rows &- 1).restricted(to: bounds).named("windowBottom")
    let right = minimum(loadColumn + job.radius, job.columns &- 1).restricted(to: bounds).named("windowRight")
    let group = TokenGroup(configuration)
    group.count = (loadSlot + 1).restricted(to: 1...configuration.groups)
    group.frame = loadFrame
    group.token = (loadToken &- loadSlot).restricted(to: bounds)
    group.last = endsJob
    group.candidate = mux(job.windowed, (top * job.columns + left).restricted(to: bounds), 0)
    group.width = mux(
      job.windowed, (right &- left).restricted(to: bounds), (job.references &- 1).restricted(to: bounds))
    group.height = mux(job.windowed, (bottom &- top).restricted(to: bounds), 0)
    group.offset = mux(
      job.windowed, ((left + job.radius) - column).asUInt.restricted(to: 0...configuration.maximumTokens), 0)
    return group
  }

  /// The word with zeros beyond the token's end.
  private func padded(_ word: Vec<UInt>, _ lastIndex: UInt, _ name: String) -> UInt {
    let element = array(TokenElement(of: configuration.passElements), [configuration.passElements], name: name)
    element.$element <== element.spread(word)
    element.$isSigned <== job.signedElements
    element.$index <== element.index(0)
    element.$lastIndex <== lastIndex
    let stored = wire(.uint(8 * configuration.passElements), name: "\(name)s")
    stored <== element.stored.gathered().packed
    return stored
  }

  /// The last element of every pass but the last one.
  private var lastElement: UInt { UInt(configuration.passElements - 1) }

  /// One more; the last number is followed by 0.
  func next(_ number: UInt, _ count: Int) -> UInt {
    if count == 1 { return 0 }
    if count == 1 << number.width { return number &+ 1 }
    return mux(number == UInt(count - 1), 0, (number &+ 1).restricted(to: 0...(count - 1)))
  }
}
