/// The bits of each declaration, cut where assignments to constant parts begin and end.
///
/// A declaration without such assignments is one segment. Every part assignment covers whole segments, so that passes
/// can follow the elements of a vector one by one without looking at bits.
struct SegmentTable {
  /// The first segment of each declaration; one entry more than declarations.
  private(set) var first: [Int32] = [0]
  /// The lowest bit of each segment.
  private(set) var lows: [Int32] = []

  init(_ definition: Definition, _ statements: StatementIndex) {
    first.reserveCapacity(definition.declarations.count + 1)
    for index in definition.declarations.indices {
      let width = definition.declarations[index].type.width
      var cuts: [Int32] = [0]
      for position in statements.positions(of: DeclarationID(index)) {
        guard let bits = statements.assignments[Int(position)].bits, bits.count < width else { continue }
        if bits.lowerBound < width { cuts.append(Int32(bits.lowerBound)) }
        if bits.upperBound < width { cuts.append(Int32(bits.upperBound)) }
      }
      if cuts.count > 1 {
        cuts.sort()
        for (position, cut) in cuts.enumerated() where position == 0 || cut != cuts[position - 1] { lows.append(cut) }
      } else {
        lows.append(0)
      }
      first.append(Int32(lows.count))
    }
  }

  /// All segments, of all declarations.
  var count: Int { lows.count }

  func all(of declaration: DeclarationID) -> Range<Int> {
    Int(first[Int(declaration.index)])..<Int(first[Int(declaration.index) + 1])
  }

  func isSplit(_ declaration: DeclarationID) -> Bool { all(of: declaration).count > 1 }

  /// The segments of `declaration` that hold any of `bits`.
  func segments(of declaration: DeclarationID, holding bits: Range<Int>) -> Range<Int> {
    let all = all(of: declaration)
    if bits.isEmpty { return all.lowerBound..<all.lowerBound }
    return position(of: bits.lowerBound, in: all)..<(position(of: bits.upperBound - 1, in: all) + 1)
  }

  /// The last segment of `range` that begins at or below `bit`.
  private func position(of bit: Int, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lows[middle]) <= bit { low = middle } else { high = middle }
    }
    return low
  }
}
