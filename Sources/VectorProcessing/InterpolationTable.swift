import HDL

/// A function by straight pieces of equal width, as tables for hardware. docs/ditto/vector-processing.md says for each
/// function which pieces and units it has.
struct InterpolationTable {
  let segmentBits: Int
  let bases: [Int]
  let slopes: [Int]

  /// - Parameters:
  ///   - segments: a power of two.
  ///   - start: where the first segment begins, in real numbers.
  ///   - width: of a segment.
  ///   - unit: what the tables count in.
  ///   - isCentred: whether pieces are moved by half of their distance to the function in the middle.
  init(
    segments: Int, segmentBits: Int, start: Double, width: Double, unit: Double, isCentred: Bool,
    _ function: (Double) -> Double
  ) {
    self.segmentBits = segmentBits
    var bases: [Int] = []
    var slopes: [Int] = []
    for segment in 0..<segments {
      let left = function(start + Double(segment) * width)
      let right = function(start + Double(segment) * width + width)
      let gap = (left + right) / 2 - function(start + Double(segment) * width + width / 2)
      bases.append(Int(((isCentred ? left - gap / 2 : left) / unit).rounded()))
      slopes.append(Int(((right - left) / unit).rounded()))
    }
    self.bases = bases
    self.slopes = slopes
  }

  var indexBits: Int { (bases.count - 1).bitWidthOfMagnitude }
  /// Every value that interpolation gives.
  var results: ClosedRange<Int> {
    let last = (1 << segmentBits) - 1
    let values = zip(bases, slopes).flatMap { [$0, $0 + ($1 * last) >> segmentBits] }
    return values.min()!...values.max()!
  }
}

/// The tables' entries of an input, between the two stages of interpolation.
struct InterpolationSegment {
  let base: SInt
  let slope: SInt
  let place: UInt
  let table: InterpolationTable

  /// The second stage: multiply and add.
  func value() -> SInt {
    (base + (slope * place.signed) >> table.segmentBits).restricted(to: table.results)
  }
}

extension Module {
  /// The first stage of interpolation: reads the tables and registers what they say.
  ///
  /// - Parameter input: as many bits as the table's index and segment have together.
  func segment(_ table: InterpolationTable, of input: UInt, enable: Bit, name: String) -> InterpolationSegment {
    let index = input[table.segmentBits...(table.segmentBits + table.indexBits - 1)]
    func entry(_ contents: [Int], _ kind: String) -> SInt {
      let range = contents.min()!...contents.max()!
      let words = memory(contents.count, of: .sint(range), contents: contents, name: "\(name)_\(kind)_table")
      return registered(words[index].restricted(to: range), enable: enable, name: "\(name)_\(kind)")
    }
    return InterpolationSegment(
      base: entry(table.bases, "base"), slope: entry(table.slopes, "slope"),
      place: registered(input[0...(table.segmentBits - 1)], enable: enable, name: "\(name)_place"), table: table)
  }
}
