import HDL
import HDLLibrary

extension SADCodec {
  /// Compares, accumulates and ranks, five stages behind the issue; then hands out the results of a group one by one.
  func deliver(_ issue: SearchTag, reference: UInt, held: [UInt], _ advance: Bit) {
    var tags: [SearchTag] = [issue]
    var valids: [Bit] = [issuing]
    for stage in 1...5 {
      tags.append(registered(tags[stage - 1], enable: advance, name: "tag_\(stage)"))
      valids.append(registered(valids[stage - 1], reset: 0, enable: advance, name: "valid_\(stage)"))
    }
    let tracker = track(compare(reference, held, advance), tags, valids, advance)
    output(tracker, tags[5], valids[5], advance)
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
    _ sums: Vec<UInt>, _ tags: [SearchTag], _ valids: [Bit], _ advance: Bit
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
    tracker.$firstPass <== tags[3].firstPass
    tracker.$compare <== valids[4] & tags[4].lastPass
    tracker.$firstCandidate <== tags[4].firstCandidate
    tracker.$slot <== tracker.index(0)
    tracker.$count <== tags[4].count
    tracker.$windowed <== job.windowed
    tracker.$offset <== tags[4].offset
    tracker.$radius <== job.radius
    tracker.$identifier <== tags[4].identifier
    return tracker
  }

  /// The results of a group wait here while the next group is searched; the search waits for them only if it is shorter.
  private func output(_ tracker: ModuleArray<SADTracker>, _ tag: SearchTag, _ valid: Bit, _ advance: Bit) {
    let occupied = reg(.bit, reset: 0, name: "occupied")
    let sums = reg(.vec(configuration.groups, .uint(configuration.sadWidth)), name: "resultSums")
    let candidates = reg(.vec(configuration.groups, .uint(configuration.identifierWidth)), name: "resultCandidates")
    let count = reg(.uint(1...configuration.groups), reset: 1, name: "resultCount")
    let frame = reg(frameNumbers, name: "resultFrame")
    let token = reg(tokenNumbers, name: "resultToken")
    let isLastGroup = reg(.bit, name: "resultIsLast")
    let slot = reg(slotNumbers, reset: 0, name: "resultSlot")

    let isComplete = (valid & tag.lastPass & tag.lastCandidate & (tag.lastGroup | !job.macroblock)).named()
    advance <== !(isComplete & occupied)
    let nearest = nearestOfAll(tracker)
    when(isComplete & !occupied) {
      occupied <== true
      slot <== 0
      sums <== tracker.best.gathered()
      candidates <== tracker.bestIdentifier.gathered()
      count <== tag.count
      frame <== tag.frame
      token <== tag.token
      isLastGroup <== tag.lastGroup
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
