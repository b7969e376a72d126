import HDL
import HDLLibrary

/// What travels with a comparison through the pipeline.
struct SearchTag {
  var firstPass: Bit
  var lastPass: Bit
  /// Whether it is the first candidate of a search.
  var firstCandidate: Bit
  /// Whether results follow from it.
  var completes: Bit
  var identifier: UInt
  var offset: UInt
  /// Of the group: tokens held, frame, first token, whether it is the last one.
  var count: UInt
  var frame: UInt
  var token: UInt
  var lastGroup: Bit
}

extension SADCodec {
  /// Steps through the candidates of the groups, passes innermost, a comparison a cycle without a gap between groups.
  func search(_ full: [Bit], _ groups: [TokenGroup], _ finalPass: UInt, _ advance: Bit) -> SearchTag {
    let group = mux(searchBank, groups[1], groups[0])
    let endsCandidate = (searchPass == finalPass).named()
    let endsRow = (candidateColumn == group.width).named("endsCandidateRow")
    let endsSearch = (endsCandidate & endsRow & (candidateRow == group.height)).named()
    let ends = (issuing & advance & endsSearch).named("endsGroupSearch")
    let nextBank = (searchBank ^ ends).named()
    let isReady = (referencesLoaded & mux(nextBank, full[1], full[0])).named("isNextGroupReady")

    when(ends | !issuing) {
      issuing = isReady
      searchPass = 0
      candidateColumn = 0
      candidateRow = 0
      candidate = mux(nextBank, groups[1].candidate, groups[0].candidate)
    }.elsewhen(advance) {
      when(!endsCandidate) { searchPass = next(searchPass, configuration.maximumPasses) }
        .otherwise {
          searchPass = 0
          when(!endsRow) {
            candidateColumn = next(candidateColumn, configuration.maximumTokens)
            candidate = next(candidate, configuration.maximumTokens)
          }.otherwise {
            candidateColumn = 0
            candidateRow = next(candidateRow, configuration.maximumTokens)
            let below = ((candidate + job.columns) - group.width).asUInt
            candidate = below.wrapped(to: configuration.tokenWidth)
              .restricted(to: 0...(configuration.maximumTokens - 1))
          }
        }
    }
    when(ends) {
      searchBank = nextBank
      for bank in 0..<2 { when(bank == 0 ? !searchBank : searchBank) { full[bank] <== false } }
    }

    let isFirst = (candidateColumn == 0) & (candidateRow == 0)
    let isFirstGroup = (group.frame == 0) & (group.token == 0)
    let place = concatenate(
      group.frame.extended(to: configuration.frameWidth), group.token.extended(to: configuration.tokenWidth))
    return SearchTag(
      firstPass: (searchPass == 0).named("isFirstPass"), lastPass: endsCandidate,
      firstCandidate: (isFirst & (isFirstGroup | !job.macroblock)).named("isFirstCandidate"),
      completes: endsSearch & (group.last | !job.macroblock),
      identifier: mux(job.macroblock, place, candidate.extended(to: configuration.identifierWidth))
        .named("identifier"),
      offset: (candidateColumn + group.offset).restricted(to: 0...(2 * configuration.maximumTokens - 1))
        .named("offset"),
      count: group.count.named("heldCount"), frame: group.frame.named("heldFrame"),
      token: group.token.named("heldToken"), lastGroup: group.last.named("isLastGroup"))
  }
}
