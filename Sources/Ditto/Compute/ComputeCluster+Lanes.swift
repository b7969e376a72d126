import HDL

extension ComputeCluster {
  /// A queue and a bank of weights for each lane.
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
    encoder.$wordReady <== control.issue
    control.$wordValid <== encoder.wordValid
    control.$wordLast <== encoder.wordLast
    control.$wordTag <== encoder.wordTag

    let laneWeights = weightBanks().enumerated().map { lane, bank in
      bank.read(
        concatenate(control.bufferSelect, encoder.weightAddresses[lane]), enable: control.issue & encoder.used[lane],
        name: "laneWeights_\(lane)")
    }
    let pe = array(LaneProcessingElement(), [configuration.columns])
    pe.$enable <== control.enable
    pe.$first <== control.first
    pe.$magnitudes <== registered(encoder.magnitudes, enable: control.issue, name: "magnitudes_q")
    pe.$negative <== registered(encoder.negative, enable: control.issue, name: "negative_q")
    pe.$high <== registered(encoder.high, enable: control.issue, name: "high_q")
    pe.$weights <== Vec(laneWeights.map { pe.spread($0, along: 0) }, .sint(8))
    hold(pe.sum.gathered(), when: control.capture)
  }
}
