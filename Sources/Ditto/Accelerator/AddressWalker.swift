import HDL

/// Counts through the vectors of a matrix in memory and gives where each begins, in elements from the matrix' start.
///
/// A row consists of segments (the lines of a kernel's window, the pixels of a group), a segment of vectors beside each
/// other. `rowLength` rows lie `innerStride` apart; then the next ones begin `outerStride` after the first of these: the lines
/// of an image with a border.
final class AddressWalker: Module {
  /// Elements between two vectors of a segment.
  let lanes: Int
  @Input var restart: Bit
  @Input var advance: Bit
  @Input(16) var rowLength: UInt
  @Input(32) var innerStride: UInt
  @Input(32) var outerStride: UInt
  @Input(16) var segments: UInt
  @Input(32) var segmentStride: UInt
  @Input(16) var vectors: UInt
  @Output(32) var offset: UInt
  /// Whether this is the last vector of its row.
  @Output var endsRow: Bit
  @Reg(16, reset: 0) var vector: UInt
  @Reg(16, reset: 0) var segment: UInt
  @Reg(16, reset: 0) var row: UInt
  @Reg(32, reset: 0) var lineStart: UInt
  @Reg(32, reset: 0) var rowStart: UInt
  @Reg(32, reset: 0) var segmentStart: UInt
  @Reg(32, reset: 0) var position: UInt

  init(lanes: Int) { self.lanes = lanes }

  override func body() {
    let endsSegment = ((vector &+ 1) == vectors).named()
    let isLastSegment = ((segment &+ 1) == segments).named()
    let endsLine = ((row &+ 1) == rowLength).named()
    let nextLine = (lineStart &+ outerStride).named()
    let nextRow = mux(endsLine, nextLine, rowStart &+ innerStride).named()
    let nextSegment = (segmentStart &+ segmentStride).named()
    offset = position
    endsRow = endsSegment & isLastSegment

    when(restart) {
      vector = 0
      segment = 0
      row = 0
      lineStart = 0
      rowStart = 0
      segmentStart = 0
      position = 0
    }.elsewhen(advance) {
      when(!endsSegment) {
        vector = vector &+ 1
        position = position &+ UInt(lanes)
      }.elsewhen(!isLastSegment) {
        vector = 0
        segment = segment &+ 1
        segmentStart = nextSegment
        position = nextSegment
      }.otherwise {
        vector = 0
        segment = 0
        rowStart = nextRow
        segmentStart = nextRow
        position = nextRow
        when(endsLine) {
          row = 0
          lineStart = nextLine
        }.otherwise { row = row &+ 1 }
      }
    }
  }
}
