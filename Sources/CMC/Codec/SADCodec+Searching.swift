import HDL
import HDLLibrary

/// What travels with a comparison through the pipeline.
struct SearchTag: Bundle {
  @Field var firstPass: Bit
  @Field var lastPass: Bit
  /// The first candidate of a search, and the last one of a group.
  @Field var firstCandidate: Bit
  @Field var lastCandidate: Bit
  @Field(1) var identifier: UInt
  @Field(1) var offset: UInt
  /// Of the group: tokens held, frame, first token, whether it is the last one.
  @Field(1) var count: UInt
  @Field(1) var frame: UInt
  @Field(1) var token: UInt
  @Field var lastGroup: Bit
  private let configuration: SADCodecConfiguration?

  init(_ configuration: SADCodecConfiguration) { self.init(configuration: configuration) }
  init() { self.init(configuration: nil) }

  private init(configuration: SADCodecConfiguration?) {
    self.configuration = configuration
    let tokens = configuration?.maximumTokens ?? 2
    _identifier = Field(.uint(configuration?.identifierWidth ?? 2))
    _offset = Field(.uint(0...(2 * tokens - 1)))
    _count = Field(.uint(1...(configuration?.groups ?? 2)))
    _frame = Field(.uint(0...((configuration?.maximumFrames ?? 2) - 1)))
    _token = Field(.uint(0...(tokens - 1)))
  }

  func blank() -> Self { Self(configuration: configuration) }
  var shapeName: String { "SearchTag_\(configuration?.parameterText ?? "")" }
}

extension SADCodec {
  /// Steps through the candidates of the groups, passes innermost, a comparison a cycle without a gap between groups.
  func search(_ full: [Bit], _ groups: [TokenGroup], _ advance: Bit) -> SearchTag {
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
    let tag = SearchTag(configuration)
    tag.firstPass = searchPass == 0
    tag.lastPass = endsCandidate
    tag.firstCandidate = isFirst & (isFirstGroup | !job.macroblock)
    tag.lastCandidate = endsRow & (candidateRow == group.height)
    let place = concatenate(
      group.frame.extended(to: configuration.frameWidth), group.token.extended(to: configuration.tokenWidth))
    tag.identifier = mux(job.macroblock, place, candidate.extended(to: configuration.identifierWidth))
    tag.offset = (candidateColumn + group.offset).restricted(to: 0...(2 * configuration.maximumTokens - 1))
    tag.count = group.count
    tag.frame = group.frame
    tag.token = group.token
    tag.lastGroup = group.last
    return tag
  }
}
