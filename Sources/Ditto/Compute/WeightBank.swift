import HDL

/// A bank of the weight buffers: one memory for each input that a beat of weights brings to it, so that they are written
/// together and read one by one.
struct WeightBank {
  let ways: [Mem<Vec<SInt>>]
  let cluster: ComputeCluster

  /// The word at the address, one cycle later; its low bits choose the way.
  func read(_ address: UInt, enable: Bit, name: String) -> Vec<SInt> {
    guard ways.count > 1 else { return ways[0].read(address, enable: enable, name: name) }
    let bits = ways.count.log2
    let way = address[0...(bits - 1)]
    let words = ways.enumerated().map { number, memory in
      memory.read(
        address[bits...(address.width - 1)], enable: enable & (way == UInt(number)), name: "\(name)_\(number)")
    }
    let chosen = cluster.registered(way, enable: enable, name: "\(name)_way")
    return Vec(words)[chosen]
  }
}
