import HDL
import HDLLibrary

/// The rows of two segments: one is filled and searched while the other one is multiplied.
///
/// A word is a beat; row `slot` begins at word `slot * rowBeats`. A write, a read for the search and a read for the
/// GEMM engine in every cycle while the two readers are at different halves; at the same half, one of the two. Reads
/// take one cycle.
final class TokenBuffer: Module {
  let configuration: AcceleratorConfiguration
  /// The half that is written and searched, and the half that is multiplied.
  @Input var loadHalf: Bit
  @Input var feedHalf: Bit
  @Input(\TokenBuffer.writes) var write: Flow<Pair<UInt, UInt>>
  @Input(\TokenBuffer.reads) var search: Flow<UInt>
  @Input(\TokenBuffer.reads) var feed: Flow<UInt>
  @Output(\TokenBuffer.word) var searched: UInt
  @Output(\TokenBuffer.word) var fed: UInt
  var word: Shape<UInt> { .uint(8 * configuration.beatBytes) }
  var addresses: Shape<UInt> { configuration.bufferAddress }
  var reads: Shape<Flow<UInt>> { .flow(addresses) }
  var writes: Shape<Flow<Pair<UInt, UInt>>> { .flow(.pair(addresses, word)) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let words = (0..<2).map { half in
      let memory = memory(configuration.slots * configuration.rowBeats, of: word, name: "rows_\(half)")
      when(write.valid & (half == 0 ? !loadHalf : loadHalf)) { memory[write.payload.first] = write.payload.second }
      let isSearched = (search.valid & (half == 0 ? !loadHalf : loadHalf)).named("isSearched_\(half)")
      let isFed = feed.valid & (half == 0 ? !feedHalf : feedHalf)
      return memory.read(
        mux(isSearched, search.payload, feed.payload), enable: isSearched | isFed, name: "word_\(half)")
    }
    searched = mux(registered(loadHalf, reset: 0, name: "searchedHalf"), words[1], words[0])
    fed = mux(registered(feedHalf, reset: 0, name: "fedHalf"), words[1], words[0])
    assume(!(search.valid & feed.valid & (loadHalf == feedHalf)), "two reads of the same half come one after the other")
  }
}

extension AcceleratorConfiguration {
  var bufferAddress: Shape<UInt> { .uint(0...(slots * rowBeats - 1)) }

  /// The word `beat` of row `token` of frame `frame`.
  func address(_ frame: UInt, _ token: UInt, _ beat: UInt) -> UInt {
    let slot = frame.restricted(to: 0...(frames - 1)) * UInt(tokens) + token.restricted(to: 0...(tokens - 1))
    return slot * UInt(rowBeats) + beat.restricted(to: 0...(rowBeats - 1))
  }
}
