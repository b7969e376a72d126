import HDL

extension ComputeCluster {
  /// A queue and a bank of weights for each lane, and a choice of two banks in front of the elements.
  func laneQueues(_ control: ClusterControl) {
    let encoder = instance(LaneEncodingUnit(configuration.encoding))
    encoder.$mode <== mode
    encoder.$isUnsigned <== isUnsigned
    encoder.$valid <== valid
    ready = encoder.ready
    encoder.$current <== current
    encoder.$previous <== previous
    encoder.$neighbour <== neighbour
    encoder.$count <== count
    encoder.$last <== last
    encoder.$tag <== concatenate(releaseWeights, complete)
    encoder.$clearStatistics <== clearStatistics
    zeroCount = encoder.zeroCount
    lowCount = encoder.lowCount
    fullCount = encoder.fullCount
    stallCount = encoder.stallCount
    unused(encoder.used)
    encoder.$wordReady <== control.issue
    control.$wordValid <== encoder.wordValid
    control.$wordLast <== encoder.wordLast
    control.$wordTag <== encoder.wordTag

    let bankWords = weightBanks().enumerated().map { bank, tile in
      tile.read(
        concatenate(control.bufferSelect, encoder.weightAddresses[bank]), enable: control.issue & encoder.reads[bank],
        name: "bankWord_\(bank)")
    }
    let pe = array(ProcessingElement(), [configuration.columns])
    pe.$enable <== control.enable
    pe.$first <== control.first
    pe.$nibbles <== registered(encoder.nibbles, enable: control.issue, name: "nibbles_q")
    pe.$carries <== registered(encoder.carries, enable: control.issue, name: "carries_q")
    pe.$fullWidth <== registered(encoder.fullWidth, enable: control.issue, name: "fullWidth_q")
    let fromPartner = registered(encoder.fromPartner, enable: control.issue, name: "fromPartner_q")
    let laneWeights = bankWords.indices.map { lane in
      mux(fromPartner[lane], bankWords[lane ^ 1], bankWords[lane]).named("laneWeights_\(lane)")
    }
    pe.$weights <== Vec(laneWeights.map { pe.spread($0, along: 0) }, .sint(8))
    hold(pe.sum.gathered(), when: control.capture)
  }
}
