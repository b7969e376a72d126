import HDL
import HDLLibrary

extension SADCodec {
  /// Compares, accumulates and ranks, five stages behind the issue; then hands out the results of a group one by one.
  func deliver(_ issue: SearchTag, reference: UInt, held: [UInt], _ advance: Bit) {
    let pipe = Pipeline(in: self, enable: advance)
    let isRanked = pipe.input((issuing & issue.lastPass).named("completesCandidate"))
    let isComplete = pipe.input((issuing & issue.completes).named("completesSearch"))
    let tracker = track(compare(reference, held, advance), issue, pipe, isRanked.registered(4, reset: 0).value, advance)
    let group = FinishedGroup(
      count: pipe.input(issue.count).registered(5).value, frame: pipe.input(issue.frame).registered(5).value,
      token: pipe.input(issue.token).registered(5).value, isLast: pipe.input(issue.lastGroup).registered(5).value)
    output(tracker, group, isComplete.registered(5, reset: 0).value, advance)
  }

  /// The group whose last comparison has been ranked.
  private struct FinishedGroup {
    var count: UInt
    var frame: UInt
    var token: UInt
    var isLast: Bit
  }

  /// The sums of all lane groups, two cycles behind the words.
  private func compare(_ reference: UInt, _ held: [UInt], _ advance: Bit) -> Vec<UInt> {
    let groupBits = 8 * configuration.groupWidth
    let elements = Shape<Vec<UInt>>.vec(configuration.lanes, .uint(8))
    let broadcast = (0..<configuration.groups).map { group in
      let part = group % configuration.subgroups
      let first = reference[0...(groupBits - 1)]
      return part == 0
        ? first : mux(job.narrow, first, reference[(part * groupBits)...((part + 1) * groupBits - 1)])
    }
    let lanes = array(AbsoluteDifference(), [configuration.groups, configuration.groupWidth], name: "lane")
    lanes.$enable <== advance
    lanes.$a <== lanes.spread(elements.unpack(concatenate(held.reversed()).named("heldElements")))
    lanes.$b <== lanes.spread(elements.unpack(concatenate(broadcast.reversed()).named("broadcastElements")))
    return registered(lanes.difference.sum(along: 1), enable: advance, name: "groupSums")
  }

  /// A tracker for each token that can be held. In wide mode the first ones have the sums of several lane groups.
  private func track(
    _ sums: Vec<UInt>, _ issue: SearchTag, _ pipe: Pipeline, _ isRanked: Bit, _ advance: Bit
  ) -> ModuleArray<SADTracker> {
    let subgroups = configuration.subgroups
    let partials = (0..<configuration.groups).map { slot in
      if slot >= configuration.candidates { return sums[slot] }
      let wide = sumTree((0..<subgroups).map { sums[slot * subgroups + $0] })
      return mux(job.narrow, sums[slot], wide).named("partial_\(slot)")
    }
    let tracker = array(SADTracker(configuration), [configuration.groups], name: "tracker")
    tracker.$enable <== advance
    tracker.$partial <== tracker.spread(Vec(partials, .uint(0...(255 * configuration.passElements))))
    tracker.$firstPass <== pipe.input(issue.firstPass).registered(3).value
    tracker.$compare <== isRanked
    tracker.$firstCandidate <== pipe.input(issue.firstCandidate).registered(4).value
    tracker.$slot <== tracker.index(0)
    tracker.$count <== pipe.input(issue.count).registered(4).value
    tracker.$windowed <== job.windowed
    tracker.$offset <== pipe.input(issue.offset).registered(4).value
    tracker.$radius <== job.radius
    tracker.$identifier <== pipe.input(issue.identifier).registered(4).value
    return tracker
  }

  /// The results of a group wait here while the next group is searched; the search waits for them only if it is shorter.
  private func output(_ tracker: ModuleArray<SADTracker>, _ group: FinishedGroup, _ isComplete: Bit, _ advance: Bit) {
    let occupied = reg(.bit, reset: 0, name: "occupied")
    let sums = reg(.vec(configuration.groups, .uint(configuration.sadWidth)), name: "resultSums")
    let candidates = reg(.vec(configuration.groups, .uint(configuration.identifierWidth)), name: "resultCandidates")
    let count = reg(.uint(1...configuration.groups), reset: 1, name: "resultCount")
    let frame = reg(frameNumbers, name: "resultFrame")
    let token = reg(tokenNumbers, name: "resultToken")
    let isLastGroup = reg(.bit, name: "resultIsLast")
    let slot = reg(slotNumbers, reset: 0, name: "resultSlot")

    advance <== !(isComplete & occupied)
    let nearest = nearestOfAll(tracker)
    when(isComplete & !occupied) {
      occupied <== true
      slot <== 0
      sums <== tracker.best.gathered()
      candidates <== tracker.bestIdentifier.gathered()
      count <== group.count
      frame <== group.frame
      token <== group.token
      isLastGroup <== group.isLast
      when(job.macroblock) {
        sums[0] <== nearest.sum
        candidates[0] <== 0
        count <== 1
        frame <== nearest.frame
        token <== nearest.token
      }
    }
    let isLastSlot = (slot == count &- 1).named("isLastResultSlot")
    when(results.fire) {
      slot <== next(slot, configuration.groups)
      when(isLastSlot) { occupied <== false }
      when(results.payload.last) { active = false }
    }
    results.valid = occupied
    let match = TokenMatch(configuration)
    match.frame = mux(frame >= job.skippedFrame, frame + 1, frame).restricted(to: 0...configuration.maximumFrames)
    match.token = (token + slot).restricted(to: 0...(configuration.maximumTokens - 1))
    match.reference = candidates[slot].wrapped(to: configuration.tokenWidth)
      .restricted(to: 0...(configuration.maximumTokens - 1))
    match.sad = sums[slot]
    match.informative = sums[slot] > job.threshold
    match.last = isLastGroup & isLastSlot
    results.payload = match
  }

  /// The nearest candidate of a macro-block: of equal sums the one that came first.
  private func nearestOfAll(_ tracker: ModuleArray<SADTracker>) -> (sum: UInt, frame: UInt, token: UInt) {
    let best = tracker.best.gathered()
    let identifiers = tracker.bestIdentifier.gathered()
    let found = tracker.found.gathered()
    let slotWidth = (configuration.groups - 1).unsignedWidth
    let keys = (0..<configuration.groups).map { slot in
      concatenate(!found[slot], best[slot], identifiers[slot], UInt(slot, width: slotWidth))
    }
    let key = minimum(keys).named("nearest")
    let slot = key[0...(slotWidth - 1)]
    let tokenWidth = configuration.tokenWidth
    let first = key[slotWidth...(slotWidth + tokenWidth - 1)]
    let frame = key[(slotWidth + tokenWidth)...(slotWidth + configuration.identifierWidth - 1)]
    let low = slotWidth + configuration.identifierWidth
    return (
      key[low...(low + configuration.sadWidth - 1)], frame.restricted(to: 0...(configuration.maximumFrames - 1)),
      (first + slot).wrapped(to: tokenWidth).restricted(to: 0...(configuration.maximumTokens - 1))
    )
  }
}
