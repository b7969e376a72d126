import HDL

/// What is kept for one held P token: the sum over the passes of the candidate that is being compared, and the best
/// candidate so far. Of equal sums the first one wins, which is the one with the smallest number.
///
/// The sum of a candidate's last pass is compared one cycle after it came in.
final class SADTracker: Module {
  let configuration: SADCodecConfiguration

  @Input var enable: Bit
  /// The sum of absolute differences of one pass.
  @Input(\SADTracker.partials) var partial: UInt
  @Input var firstPass: Bit
  /// Whether the accumulated sum is a candidate's final one.
  @Input var compare: Bit
  /// Whether it is the first candidate of a search.
  @Input var firstCandidate: Bit
  /// Which of the held tokens this one is.
  @Input(\SADTracker.slots) var slot: UInt
  /// How many tokens are held.
  @Input(\SADTracker.counts) var count: UInt
  @Input var windowed: Bit
  /// The candidate's column, counted from the left border of the first held token's window.
  @Input(\SADTracker.offsets) var offset: UInt
  @Input(\SADTracker.radii) var radius: UInt
  @Input(\SADTracker.identifiers) var identifier: UInt

  @Output(\SADTracker.sums) var best: UInt
  @Output(\SADTracker.identifiers) var bestIdentifier: UInt
  @Output var found: Bit

  @Reg(\SADTracker.sums) var sum: UInt
  @Reg(\SADTracker.sums) var bestSum: UInt
  @Reg(\SADTracker.identifiers) var bestCandidate: UInt
  @Reg(reset: false) var hasBest: Bit

  var partials: Shape<UInt> { .uint(0...(255 * configuration.passElements)) }
  var sums: Shape<UInt> { .uint(configuration.sadWidth) }
  var slots: Shape<UInt> { .uint(0...(configuration.groups - 1)) }
  var counts: Shape<UInt> { .uint(1...configuration.groups) }
  var offsets: Shape<UInt> { .uint(0...(2 * configuration.maximumTokens - 1)) }
  var radii: Shape<UInt> { .uint(0...configuration.maximumTokens) }
  var identifiers: Shape<UInt> { .uint(configuration.identifierWidth) }

  init(_ configuration: SADCodecConfiguration) { self.configuration = configuration }

  override func body() {
    let inWindow = ((slot <= offset) & (offset <= slot + (radius << 1))).named()
    let eligible = ((slot < count) & (inWindow | !windowed)).named()
    let hadBest = (hasBest & !firstCandidate).named()
    when(enable) {
      sum = (mux(firstPass, 0, sum) + partial).saturated(to: configuration.sadWidth)
      when(compare) {
        hasBest = hadBest | eligible
        when(eligible & (!hadBest | (sum < bestSum))) {
          bestSum = sum
          bestCandidate = identifier
        }
      }
    }
    best = bestSum
    bestIdentifier = bestCandidate
    found = hasBest
  }
}

extension SADCodecConfiguration {
  /// Bits of what names a candidate: its number in the I frame, or for a macro-block its group's frame and token.
  var identifierWidth: Int { frameWidth + tokenWidth }
  var tokenWidth: Int { (maximumTokens - 1).unsignedWidth }
  var frameWidth: Int { maximumFrames.unsignedWidth }
}
