import HDL
import HDLLibrary

/// What is to be cut into segments: the vectors of a matrix into frames of `rowsPerFrame`, or with one row a frame the
/// matrices of a stream.
public struct SegmentRequest: Bundle {
  @Field(1) public var rows: UInt
  @Field(1) public var framesPerSegment: UInt
  @Field(1) public var rowsPerFrame: UInt
  private let maximum: Int

  /// - Parameter maximumRows: the most rows of a request.
  public init(maximumRows: Int) {
    maximum = maximumRows
    _rows = Field(.uint(1...maximumRows))
    _framesPerSegment = Field(.uint(1...maximumRows))
    _rowsPerFrame = Field(.uint(1...maximumRows))
  }
  public init() { self.init(maximumRows: 2) }
  public func blank() -> Self { Self(maximumRows: maximum) }
  public var shapeName: String { "SegmentRequest_n\(maximum)" }
}

/// One segment: its frames, and which of them is the I frame.
public struct Segment: Bundle {
  @Field(1) public var firstRow: UInt
  /// Frames, the I frame among them; 1 when there is nothing to search.
  @Field(1) public var frames: UInt
  /// The number of the I frame.
  @Field(1) public var referenceFrame: UInt
  /// Its first row, and how many it has.
  @Field(1) public var referenceRow: UInt
  @Field(1) public var referenceRows: UInt
  /// Rows of the last frame; all others have as many as was asked for.
  @Field(1) public var lastRows: UInt
  /// Whether it is the request's last segment.
  @Field public var last: Bit
  private let maximum: Int

  public init(maximumRows: Int) {
    maximum = maximumRows
    _firstRow = Field(.uint(0...(maximumRows - 1)))
    _frames = Field(.uint(1...maximumRows))
    _referenceFrame = Field(.uint(0...(maximumRows - 1)))
    _referenceRow = Field(.uint(0...(maximumRows - 1)))
    _referenceRows = Field(.uint(1...maximumRows))
    _lastRows = Field(.uint(1...maximumRows))
  }
  public init() { self.init(maximumRows: 2) }
  public func blank() -> Self { Self(maximumRows: maximum) }
  public var shapeName: String { "Segment_n\(maximum)" }
}

/// Cuts rows into frames and frames into segments. The I frame of a segment is its lower middle frame, of a short segment
/// its own; the last frame may be short.
///
/// - Throughput: a segment in `frames + 1` cycles.
///
/// Model: `intraSegments`.
public final class SegmentSequencer: Module {
  public let maximumRows: Int

  @Input(\SegmentSequencer.requests) public var request: Stream<SegmentRequest>
  @Output(\SegmentSequencer.segmentStream) public var segments: Stream<Segment>

  @Reg(reset: false) var counting: Bit
  @Reg(reset: false) var offering: Bit
  @Reg(\SegmentSequencer.counts, reset: 0) var remaining: UInt
  @Reg(\SegmentSequencer.counts, reset: 0) var framesPerSegment: UInt
  @Reg(\SegmentSequencer.counts, reset: 0) var rowsPerFrame: UInt
  @Reg(\SegmentSequencer.counts, reset: 0) var frames: UInt
  /// The row behind the frames counted so far, the segment's first row, and the first row of the middle frame.
  @Reg(\SegmentSequencer.counts, reset: 0) var cursor: UInt
  @Reg(\SegmentSequencer.counts, reset: 0) var firstRow: UInt
  @Reg(\SegmentSequencer.counts, reset: 0) var middleRow: UInt
  @Reg(\SegmentSequencer.counts, reset: 0) var lastRows: UInt

  var counts: Shape<UInt> { .uint(0...maximumRows) }
  var requests: Shape<Stream<SegmentRequest>> { .stream(SegmentRequest(maximumRows: maximumRows).shape) }
  var segmentStream: Shape<Stream<Segment>> { .stream(Segment(maximumRows: maximumRows).shape) }

  /// - Parameter maximumRows: the most rows of a request, at least 2.
  public init(maximumRows: Int) {
    precondition(maximumRows >= 2, "a request has room for at least 2 rows, not \(maximumRows)")
    self.maximumRows = maximumRows
  }

  override public func body() {
    request.ready = !counting & !offering
    when(request.fire) {
      counting = true
      remaining = request.payload.rows
      framesPerSegment = request.payload.framesPerSegment
      rowsPerFrame = request.payload.rowsPerFrame
      cursor = 0
      firstRow = 0
      middleRow = 0
      frames = 0
    }
    when(counting) { countFrame() }
    when(segments.fire) {
      offering = false
      counting = remaining != 0
      firstRow = cursor
      middleRow = cursor
      frames = 0
    }
    segments.valid = offering
    segments.payload = segment()
  }

  /// One frame a cycle. The middle moves on by a frame with every second one.
  private func countFrame() {
    let bounds = 0...maximumRows
    let rows = minimum(rowsPerFrame, remaining).named("frameRows")
    let left = (remaining &- rows).restricted(to: bounds).named("rowsLeft")
    frames = (frames + 1).restricted(to: bounds)
    remaining = left
    lastRows = rows
    cursor = (cursor + rows).restricted(to: bounds)
    when((frames != 0) & !frames[0]) { middleRow = (middleRow + rowsPerFrame).restricted(to: bounds) }
    when((frames + 1 == framesPerSegment) | (left == 0)) {
      counting = false
      offering = true
    }
  }

  private func segment() -> Segment {
    let rows = 0...(maximumRows - 1)
    let result = Segment(maximumRows: maximumRows)
    result.firstRow = firstRow.restricted(to: rows)
    result.frames = frames.restricted(to: 1...maximumRows)
    result.referenceFrame = ((frames &- 1) >> 1).restricted(to: rows)
    result.referenceRow = middleRow.restricted(to: rows)
    result.referenceRows = mux(frames == 1, lastRows, rowsPerFrame).restricted(to: 1...maximumRows)
    result.lastRows = lastRows.restricted(to: 1...maximumRows)
    result.last = remaining == 0
    return result
  }
}
