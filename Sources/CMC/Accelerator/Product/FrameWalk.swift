import HDL

/// Steps through the frames of a segment: the I frame first, the others in their order.
struct FrameWalk {
  /// The frame that is worked on, and whether it is the I frame.
  let frame: UInt
  let isReference: Bit
  /// Whether it is the last one.
  let isLast: Bit
  private let following: UInt

  /// - Parameters:
  ///   - name: that of the registers.
  ///   - segment: the segment; it stays until the walk has ended.
  init(in module: Module, _ name: String, _ segment: SegmentJob) {
    let frame = module.reg(.uint(16), reset: 0, name: "\(name)Frame")
    let isReference = module.reg(.bit, reset: 0, name: "\(name)IsReference")
    self.frame = frame
    self.isReference = isReference
    let next = mux(isReference, UInt(0, width: 16), frame &+ 1)
    following = mux(next == segment.reference, next &+ 1, next).named("\(name)Following")
    isLast = (following == segment.frames).named("\(name)IsLast")
  }

  /// To the I frame.
  func begin(_ reference: UInt) {
    frame <== reference
    isReference <== true
  }

  func advance() {
    frame <== following
    isReference <== false
  }

  /// Rows of the frame.
  func rows(_ segment: SegmentJob) -> UInt {
    mux((frame &+ 1) == segment.frames, segment.lastRows, segment.frameRows)
  }
}
