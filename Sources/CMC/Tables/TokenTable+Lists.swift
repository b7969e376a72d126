import HDL

/// One of the two lists of a table: where the next item goes, and what the reader sees.
struct TokenList {
  /// Where the next item goes, in the half that is filled.
  var position: UInt
  /// Items in the half that is read.
  var total: UInt
  /// The part of the asked frame.
  var start: UInt
  var count: UInt
}

extension TokenTable {
  /// Counts the items of both halves, and for each frame where its part begins and how long it is.
  func list(_ name: String, _ appends: Bit) -> TokenList {
    let levels = (0..<2).map { reg(counts, reset: 0, name: "\(name)Level_\($0)") }
    let starts = (0..<2).map { reg(.vec(configuration.frames, counts), reset: 0, name: "\(name)Starts_\($0)") }
    let lengths = (0..<2).map {
      reg(.vec(configuration.frames, frameCounts), reset: 0, name: "\(name)Counts_\($0)")
    }
    let decided = decisions.payload.frame
    let level = mux(writeHalf, levels[1], levels[0]).named("\(name)Filled")
    assume(
      !appends | (level != UInt(configuration.entries)),
      "a segment has at most \(configuration.entries) decisions")
    let position = level.restricted(to: 0...(configuration.entries - 1)).named("\(name)Next")
    let length = mux(writeHalf, lengths[1][decided], lengths[0][decided]).named("\(name)Length")
    for half in 0..<2 {
      when(retire & (half == 0 ? !readHalf : readHalf)) {
        levels[half] <== 0
        lengths[half] <== Vec((0..<configuration.frames).map { _ in UInt(0) }, frameCounts)
      }
      when(appends & (half == 0 ? !writeHalf : writeHalf)) {
        levels[half] <== position + 1
        lengths[half][decided] <== (length + 1).restricted(to: 0...configuration.tokens)
        when(length == 0) { starts[half][decided] <== position }
      }
    }
    return TokenList(
      position: position, total: mux(readHalf, levels[1], levels[0]),
      start: mux(readHalf, starts[1][frame], starts[0][frame]),
      count: mux(readHalf, lengths[1][frame], lengths[0][frame]))
  }

  func storePlaces(_ position: UInt, _ appends: Bit) {
    let places = memory(2 * configuration.entries, of: place, name: "places")
    let decided = TokenPlace(configuration)
    decided.frame = decisions.payload.frame
    decided.token = decisions.payload.token
    when(appends) { places[address(writeHalf, position)] = decided }
    informative = places.read(address(readHalf, informativePosition), name: "placeRead")
    softwareInformative = places.read(address(readHalf, softwarePosition), name: "softwarePlace")
  }

  func storeVectors(_ position: UInt, _ appends: Bit) {
    let vectors = memory(2 * configuration.entries, of: decision, name: "vectors")
    when(appends) { vectors[address(writeHalf, position)] = decisions.payload }
    other = vectors.read(address(readHalf, otherPosition), name: "vectorRead")
    softwareOther = vectors.read(address(readHalf, softwarePosition), name: "softwareVector")
  }

  /// By place. Every place is written for every segment, so that nothing has to be cleared.
  func storeMap(_ fires: Bit) {
    let places = memory(2 * configuration.entries, of: decision, name: "decided")
    when(fires) {
      places[address(writeHalf, number(decisions.payload.frame, decisions.payload.token))] = decisions.payload
    }
    found = places.read(address(readHalf, number(lookup.frame, lookup.token)), name: "mapRead")
  }

  private func address(_ half: Bit, _ position: UInt) -> UInt {
    half.unsigned * UInt(configuration.entries) + position
  }

  private func number(_ frame: UInt, _ token: UInt) -> UInt { frame * UInt(configuration.tokens) + token }
}
