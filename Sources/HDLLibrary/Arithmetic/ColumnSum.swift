import HDL

/// The sum of many short terms at different columns, modulo 2^width, by 3:2 compressors that cover exactly the columns in
/// which three terms meet, and one carry chain at the end.
///
/// Where `compressorTree` takes whole words, so that zeros above and below a term cost half adders, here a term is cut to
/// the columns that it shares with two others, and its ends wait for later compressors. So the rows of partial products
/// of Booth's recoding, which are moved against each other, take less area (docs/synthesis.md).
public struct ColumnSum {
  /// Which three terms meet next.
  public enum Order: Sendable {
    /// Those that share the most columns: the fewest operations on words.
    case longestRun
    /// Those of the lowest column that has more than two terms, the least deep ones first.
    case lowestColumn
  }

  /// Bits of the sum, which wraps.
  public let width: Int
  private var terms: [ColumnTerm] = []
  private var constant = 0

  /// - Parameter width: 1 to 62 bits.
  public init(width: Int) {
    precondition((1...62).contains(width), "a sum by columns has 1 to 62 bits, not \(width)")
    self.width = width
  }

  /// Adds `value * 2^column`; bits beyond the sum's width do not count.
  public mutating func add(_ value: UInt, at column: Int = 0) {
    terms += [ColumnTerm(value, low: column, level: 0)].compactMap { $0.cut(to: 0..<width) }
  }

  /// Adds `bit * 2^column`.
  public mutating func add(_ bit: Bit, at column: Int = 0) { add(bit.unsigned, at: column) }

  /// Adds a constant of either sign; all of them together are one term.
  public mutating func add(constant value: Int) { constant &+= value }

  /// The sum, `width` bits.
  ///
  /// - Parameter name: the first part of the names of the compressors' outputs.
  public func total(_ order: Order, name: String) -> UInt {
    var open = terms + ones()
    var number = 0
    while let (chosen, columns) = choice(open, order) {
      let three = chosen.map { open[$0] }
      for index in chosen.sorted(by: >) { open.remove(at: index) }
      open += three.flatMap { $0.outside(columns, width: width) }
      let parts = three.compactMap { $0.cut(to: columns) }
      open += ColumnTerm.compressed(parts, "\(name)_\(number)").compactMap { $0.cut(to: 0..<width) }
      number += 1
    }
    let (left, right) = rows(open)
    return (left &+ right).named(name)
  }

  /// The constant as runs of ones.
  private func ones() -> [ColumnTerm] {
    let bits = constant & ((1 << width) - 1)
    var runs: [ColumnTerm] = []
    var column = 0
    while column < width {
      let count = (~(bits >> column)).trailingZeroBitCount
      if count > 0 { runs.append(ColumnTerm(ones: count, low: column)) }
      column += max(1, count)
    }
    return runs
  }

  /// Three terms and the columns in which they meet; nil if no column has more than two.
  private func choice(_ open: [ColumnTerm], _ order: Order) -> (terms: [Int], columns: Range<Int>)? {
    var best: (terms: [Int], columns: Range<Int>, level: Int)?
    for column in Set(open.map(\.low)).sorted() {
      let here = open.indices.filter { open[$0].columns.contains(column) }
      guard here.count > 2 else { continue }
      let candidates: [Int]
      switch order {
      case .longestRun: candidates = here
      case .lowestColumn:
        let level = here.map { open[$0].level }.sorted()[2]
        candidates = here.filter { open[$0].level <= level }
      }
      let longest = candidates.sorted {
        (-open[$0].columns.upperBound, open[$0].level, $0) < (-open[$1].columns.upperBound, open[$1].level, $1)
      }
      let three = Array(longest[..<3])
      let columns = column..<open[three[2]].columns.upperBound
      let level = three.reduce(0) { max($0, open[$1].level) }
      if order == .lowestColumn { return (three, columns) }
      if let found = best, (-found.columns.count, found.level) <= (-columns.count, level) { continue }
      best = (three, columns, level)
    }
    return best.map { ($0.terms, $0.columns) }
  }

  /// What is left, at most two bits a column, as two words.
  private func rows(_ open: [ColumnTerm]) -> (UInt, UInt) {
    var rows: [[ColumnTerm]] = [[], []]
    for term in open.sorted(by: { $0.low < $1.low }) {
      let free = rows.firstIndex { ($0.last?.columns.upperBound ?? 0) <= term.low }
      guard let free else { preconditionFailure("column \(term.low) has more than two terms left") }
      rows[free].append(term)
    }
    return (word(rows[0]), word(rows[1]))
  }

  private func word(_ row: [ColumnTerm]) -> UInt {
    var parts: [UInt] = []
    var column = 0
    for term in row {
      if term.low > column { parts.append(UInt(0, width: term.low - column)) }
      parts.append(term.bits)
      column = term.columns.upperBound
    }
    if column < width { parts.append(UInt(0, width: width - column)) }
    return parts.count == 1 ? parts[0] : concatenate(parts.reversed())
  }
}

/// Bits of a sum in neighbouring columns.
private struct ColumnTerm {
  let low: Int
  /// Compressors on the way here.
  let level: Int
  /// Nil for ones.
  private let source: UInt?
  /// Which bits of the source.
  private let part: Range<Int>

  var columns: Range<Int> { low..<(low + part.count) }

  init(_ source: UInt, low: Int, level: Int) {
    self.init(low: low, level: level, source: source, part: 0..<source.width)
  }

  init(ones count: Int, low: Int) { self.init(low: low, level: 0, source: nil, part: 0..<count) }

  private init(low: Int, level: Int, source: UInt?, part: Range<Int>) {
    self.low = low
    self.level = level
    self.source = source
    self.part = part
  }

  var bits: UInt {
    guard let source else { return UInt((1 << part.count) - 1, width: part.count) }
    return part == 0..<source.width ? source : source[part.lowerBound...(part.upperBound - 1)]
  }

  /// The bits in `wanted` columns; nil if there are none.
  func cut(to wanted: Range<Int>) -> ColumnTerm? {
    let kept = columns.clamped(to: wanted)
    guard !kept.isEmpty else { return nil }
    let first = part.lowerBound + kept.lowerBound - low
    return ColumnTerm(low: kept.lowerBound, level: level, source: source, part: first..<(first + kept.count))
  }

  /// The bits below and above the columns.
  func outside(_ used: Range<Int>, width: Int) -> [ColumnTerm] {
    [cut(to: 0..<used.lowerBound), cut(to: used.upperBound..<max(width, used.upperBound))].compactMap(\.self)
  }

  /// Three terms of the same columns as two. Of them at most one is ones.
  static func compressed(_ three: [ColumnTerm], _ name: String) -> [ColumnTerm] {
    let values = three.filter { $0.source != nil }.map(\.bits)
    precondition(three.count == 3 && values.count >= 2, "a compressor takes three terms, at most one of them constant")
    let level = three.reduce(0) { max($0, $1.level) } + 1
    let half = values.count == 3 ? (values[0] ^ values[1]).named("\(name)_half") : values[0] ^ values[1]
    let sum = values.count == 3 ? half ^ values[2] : ~half
    let carry = values.count == 3 ? (half & values[2]) | (values[0] & values[1]) : values[0] | values[1]
    return [
      ColumnTerm(sum.named("\(name)_sum"), low: three[0].low, level: level),
      ColumnTerm(carry.named("\(name)_carry"), low: three[0].low + 1, level: level),
    ]
  }
}
