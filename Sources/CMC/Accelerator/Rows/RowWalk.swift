import HDL

/// Steps through the rows of matrices that have the same frames: the byte distance of each matrix's row from its first.
struct RowWalk {
  /// One for each matrix.
  let offsets: [UInt]
  private let row: UInt
  private let frameOffsets: [UInt]
  private let rowOffsets: [UInt]

  /// - Parameter name: that of the registers.
  init(in module: Module, _ name: String, matrices: Int) {
    row = module.reg(.uint(16), reset: 0, name: "\(name)Row")
    let frames = (0..<matrices).map { module.reg(.uint(32), reset: 0, name: "\(name)FrameOffset_\($0)") }
    let rows = (0..<matrices).map { module.reg(.uint(32), reset: 0, name: "\(name)RowOffset_\($0)") }
    frameOffsets = frames
    rowOffsets = rows
    offsets = zip(frames, rows).map { $0 &+ $1 }
  }

  func begin() {
    row <== 0
    for offset in frameOffsets + rowOffsets { offset <== 0 }
  }

  /// - Parameter strides: for each matrix the distances of its frames and of its rows.
  func advance(frameRows: UInt, _ strides: [(frame: UInt, row: UInt)]) {
    let endsFrame = (row &+ 1) == frameRows
    row <== mux(endsFrame, 0, row &+ 1)
    for (index, stride) in strides.enumerated() {
      rowOffsets[index] <== mux(endsFrame, 0, rowOffsets[index] &+ stride.row)
      when(endsFrame) { frameOffsets[index] <== frameOffsets[index] &+ stride.frame }
    }
  }
}
