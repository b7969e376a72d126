import HDL

extension ComputeCluster {
  /// Words in order, and a crossbar from the banks to the lanes.
  func words(_ control: ClusterControl, banks: Int) {
    guard let encoder = try? EncodingUnit(configuration.encoding, banks: banks) else {
      preconditionFailure("a cluster configuration has been checked with its encoding unit")
    }
    instance(encoder, "encodingUnit")
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

    let pe = array(ProcessingElement(), [configuration.columns])
    pe.$enable <== control.enable
    pe.$first <== control.first
    pe.$nibbles <== registered(encoder.nibbles, enable: control.issue, name: "nibbles_q")
    pe.$carries <== registered(encoder.carries, enable: control.issue, name: "carries_q")
    pe.$fullWidth <== registered(encoder.fullWidth, enable: control.issue, name: "fullWidth_q")
    let laneWeights = crossbar(encoder, control, banks: banks)
    pe.$weights <== Vec(laneWeights.map { pe.spread($0, along: 0) }, .sint(8))
    hold(pe.sum.gathered(), when: control.capture)
  }

  /// Reads each bank for the lane that needs it, and one cycle later gives each lane the word of its bank.
  private func crossbar(_ encoder: EncodingUnit, _ control: ClusterControl, banks: Int) -> [Vec<SInt>] {
    let lanes = encoder.inputs.elements
    let width = banks.log2
    let numbers = lanes.map { $0[0...(width - 1)] }
    let addresses = lanes.map { $0[width...($0.width - 1)] }
    let bankWords = weightBanks().enumerated().map { bank, tile in
      let wants = lanes.indices.map { encoder.used[$0] & (numbers[$0] == UInt(bank)) }
      let parts = lanes.indices.map { addresses[$0] & wants[$0].replicated(addresses[$0].width) }
      let address = parts.dropFirst().reduce(parts[0], |).named("address_\(bank)")
      let isRead = (control.issue & wants.dropFirst().reduce(wants[0], |)).named("isRead_\(bank)")
      return tile.read(concatenate(control.bufferSelect, address), enable: isRead, name: "bankWord_\(bank)")
    }
    let choices = Vec(bankWords, weightRow)
    return numbers.enumerated().map { lane, number in
      choices[registered(number, enable: control.issue, name: "bankOfLane_\(lane)")]
    }
  }
}
