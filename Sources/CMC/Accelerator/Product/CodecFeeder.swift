import HDL
import HDLLibrary

/// Reads the rows of a segment from the token buffer as they arrive, and gives them to the codec in words of m
/// elements: the I frame's, then the others'. Class tokens are left out.
///
/// - Throughput: a beat a cycle.
final class CodecFeeder: Module {
  let configuration: AcceleratorConfiguration
  @Input var start: Bit
  @Input(\CodecFeeder.segments) var segment: SegmentJob
  @Input(16) var elements: UInt
  @Input(16) var loadedRows: UInt
  @Input var hasClassRow: Bit
  @Output(\CodecFeeder.reads) var read: Flow<UInt>
  /// Whether `read` is valid in the next cycle.
  @Output var willRead: Bit
  @Input(\CodecFeeder.word) var fetched: UInt
  @Output(\CodecFeeder.words) var references: Stream<Vec<UInt>>
  @Output(\CodecFeeder.words) var tokens: Stream<Vec<UInt>>
  @Output var busy: Bit

  @Reg(reset: false) var active: Bit
  @Reg(16, reset: 0) var row: UInt
  @Reg(16, reset: 0) var ordinal: UInt
  @Reg(16, reset: 0) var beat: UInt
  @Reg(3, reset: 0) var underWay: UInt
  @Reg(8, reset: 0) var part: UInt
  @Reg(reset: false) var holdsWord: Bit
  @Reg(reset: false) var holdsReference: Bit

  var segments: Shape<SegmentJob> { SegmentJob().shape }
  var reads: Shape<Flow<UInt>> { .flow(configuration.bufferAddress) }
  var word: Shape<UInt> { .uint(8 * configuration.beatBytes) }
  var words: Shape<Stream<Vec<UInt>>> { .stream(.vec(configuration.units.codec.passElements, .uint(8))) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let walk = FrameWalk(in: self, "feed", segment)
    unused(segment.tokenAddress, segment.resultAddress, segment.tableSource, segment.tableTarget)
    let lastBeat = configuration.lastBeat(elements).named("lastBeat")
    let isLastBeat = (beat == lastBeat).named()
    let reads = (active & (ordinal < loadedRows) & (underWay != 4)).named()
    willRead = reads
    let asked = registered(reads, reset: 0, name: "asked")
    read.valid = asked
    read.payload = registered(
      configuration.address(walk.frame, row, beat).restricted(
        to: 0...(configuration.slots * configuration.rowBeats - 1)), name: "askedAddress")
    when(reads) {
      beat = beat &+ 1
      when(isLastBeat) {
        beat = 0
        row = row &+ 1
        ordinal = ordinal &+ 1
        when((row &+ 1) == walk.rows(segment)) {
          row = hasClassRow.unsigned.extended(to: 16)
          ordinal = (ordinal &+ 1) &+ hasClassRow.unsigned
          walk.advance()
          when(walk.isLast) { active = false }
        }
      }
    }
    when(start) {
      walk.begin(segment.reference)
      active = true
      row = hasClassRow.unsigned.extended(to: 16)
      ordinal = hasClassRow.unsigned.extended(to: 16)
      beat = 0
    }
    let flags = registered(registered(concatenate(walk.isReference, isLastBeat), name: "askedFlags"), name: "readFlags")
    pack(registered(asked, reset: 0, name: "isRead"), flags, reads)
    busy = active | (underWay != 0) | holdsWord
  }

  /// Beats to words of m elements; the last word of a row may be short.
  private func pack(_ isRead: Bit, _ flags: UInt, _ reads: Bit) {
    let beats = instance(Fifo(.pair(word, .uint(2)), depth: 4), "beats")
    unused(beats.free, beats.occupancy)
    beats.$push.valid <== isRead
    beats.$push.payload <== Pair(fetched, flags)
    assert(!isRead | beats.push.ready, "there is room for every beat that was read")
    let isTaken = (references.fire | tokens.fire).named("isTaken")
    let takes = (beats.pop.valid & (!holdsWord | isTaken)).named("takesBeat")
    beats.pop.ready = !holdsWord | isTaken
    when(reads & !takes) { underWay = underWay &+ 1 }.elsewhen(takes & !reads) { underWay = underWay &- 1 }

    let parts = configuration.units.codec.passElements / configuration.beatBytes
    let held = (0..<parts).map { reg(word, name: "part_\($0)") }
    let completes = (beats.pop.payload.second[0] | (part == UInt(parts - 1))).named("completesWord")
    when(isTaken) { holdsWord = false }
    when(takes) {
      for (index, value) in held.enumerated() {
        when(part == UInt(index)) { value <== beats.pop.payload.first }
      }
      part = mux(completes, 0, part &+ 1)
      when(completes) {
        holdsWord = true
        holdsReference = beats.pop.payload.second[1]
      }
    }
    let elements = words.payloadOf(concatenate(held.reversed()))
    references.valid = holdsWord & holdsReference
    references.payload = elements
    tokens.valid = holdsWord & !holdsReference
    tokens.payload = elements
  }
}

extension Shape where T == Stream<Vec<UInt>> {
  /// The bytes of a word as a vector.
  func payloadOf(_ bits: UInt) -> Vec<UInt> { Shape<Vec<UInt>>.vec(bits.width / 8, .uint(8)).unpack(bits) }
}
