import HDL

/// Operators that place a buffer in the stream's module and give its output. Each instance is called
/// `<stream>_<operation>` unless `name` says otherwise.
extension Stream {
  /// One register stage in the forward direction; see `StreamStage`. Latency 1, full throughput.
  public func stage(name: String? = nil, file: String = #filePath, line: Int = #line) -> Stream {
    let child = StreamStage(payloadShape, in: module.domain)
    place(child, operatorName(name, "stage"), file, line)
    child.$push <== self
    return child.pop
  }

  /// One register stage that cuts all paths at half the throughput; see `StreamHalfStage`.
  public func halfStage(name: String? = nil, file: String = #filePath, line: Int = #line) -> Stream {
    let child = StreamHalfStage(payloadShape, in: module.domain)
    place(child, operatorName(name, "halfStage"), file, line)
    child.$push <== self
    return child.pop
  }

  /// A register in the backward direction, for `ready`; see `SkidBuffer`. Latency 0, full throughput.
  public func skid(name: String? = nil, file: String = #filePath, line: Int = #line) -> Stream {
    let child = SkidBuffer(payloadShape, in: module.domain)
    place(child, operatorName(name, "skid"), file, line)
    child.$push <== self
    return child.pop
  }

  /// A FIFO of `depth` words; see `Fifo`. Latency 1.
  public func queue(depth: Int, name: String? = nil, file: String = #filePath, line: Int = #line) -> Stream {
    let child = Fifo(payloadShape, depth: depth, in: module.domain)
    place(child, operatorName(name, "fifo"), file, line)
    child.$push <== self
    unused(child.occupancy, child.free)
    return child.pop
  }

  func place(_ child: Module, _ name: String, _ file: String, _ line: Int) {
    module.instance(child, name, file: file, line: line)
  }
}
