import BigInt
import HDLIR
import Testing

@Suite struct ValueRangeTests {
  private static let small = (-5...5).flatMap { low in (low...5).map { low...$0 } }

  /// The smallest range that holds all of `values`.
  private func hull(_ values: some Sequence<Int>) -> ValueRange {
    let all = Array(values)
    return ValueRange(all.min()!...all.max()!)
  }

  @Test func arithmeticOfSmallIntervalsIsExact() {
    for a in Self.small {
      for b in Self.small {
        let (left, right) = (ValueRange(a), ValueRange(b))
        #expect(left + right == hull(a.flatMap { x in b.map { x + $0 } }))
        #expect(left - right == hull(a.flatMap { x in b.map { x - $0 } }))
        #expect(left * right == hull(a.flatMap { x in b.map { x * $0 } }))
        #expect(left.union(right) == hull(Array(a) + Array(b)))
        let common = a.filter(b.contains)
        #expect(left.intersection(right) == (common.isEmpty ? nil : hull(common)))
        #expect(left.isDisjoint(from: right) == common.isEmpty)
        #expect(left.contains(right) == b.allSatisfy(a.contains))
      }
    }
  }

  @Test func shiftsOfSmallIntervals() {
    for a in Self.small {
      for distance in 0...4 {
        #expect(ValueRange(a).shiftedLeft(distance) == hull(a.map { $0 << distance }))
        #expect(ValueRange(a).shiftedRight(distance) == hull(a.map { $0 >> distance }))
      }
      #expect(ValueRange(a).shiftedRight(200) == hull(a.map { $0 < 0 ? -1 : 0 }))
    }
  }

  @Test func widthsAreTheFewestBits() {
    for a in Self.small {
      let signed = (1...8).first { width in
        a.allSatisfy { (-(1 << (width - 1))..<(1 << (width - 1))).contains($0) }
      }
      #expect(ValueRange(a).width(isSigned: true) == signed)
      if a.lowerBound >= 0 {
        let unsigned = (1...8).first { width in a.allSatisfy { $0 < 1 << width } }
        #expect(ValueRange(a).width(isSigned: false) == unsigned)
      }
      #expect(ValueRange(a).isNegativePossible == (a.lowerBound < 0))
      #expect(ValueRange(a).singleValue == (a.count == 1 ? BigInt(a.lowerBound) : nil))
    }
  }

  @Test func wrappingKeepsWhatFits() {
    for a in Self.small {
      for type in (1...4).flatMap({ [SignalType.unsigned($0), .signed($0)] }) {
        let wrapped = ValueRange(a).wrapped(to: type)
        for value in a { #expect(wrapped.contains(BigInt(value).wrapped(to: type))) }
        let fits = a.allSatisfy { type.fullRange.contains(BigInt($0)) }
        #expect(wrapped == (fits ? ValueRange(a) : type.fullRange))
      }
    }
  }

  @Test func fullRangesOfTypes() {
    for width in [1, 2, 31, 32, 33, 62, 63, 64, 65, 127, 128, 200] {
      let unsigned = SignalType.unsigned(width).fullRange
      #expect(unsigned.lower == 0 && unsigned.upper == (BigInt(1) << width) - 1)
      #expect(unsigned.width(isSigned: false) == width)
      let signed = SignalType.signed(width).fullRange
      #expect(signed.lower == -(BigInt(1) << (width - 1)) && signed.upper == (BigInt(1) << (width - 1)) - 1)
      #expect(signed.width(isSigned: true) == width)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func wideIntervalsHoldEveryResultAndNoMore(seed: UInt64) {
    print("wideIntervals: seed \(seed)")
    var random = SplitMix(seed: seed)
    for _ in 0..<2_000 {
      let (a, b) = (random.range(bits: 130), random.range(bits: 70))
      let corners = [a.lower, a.upper].flatMap { x in [b.lower, b.upper].map { (x, $0) } }
      func floor(_ value: BigInt, _ distance: Int) -> BigInt {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: BigInt(1) << distance)
        return remainder < 0 ? quotient - 1 : quotient
      }
      func expectHull(_ range: ValueRange, _ values: [BigInt]) {
        #expect(range.lower == values.min() && range.upper == values.max(), "seed \(seed): \(a), \(b)")
      }
      expectHull(a + b, corners.map { $0 + $1 })
      expectHull(a - b, corners.map { $0 - $1 })
      expectHull(a * b, corners.map { $0 * $1 })
      expectHull(a.union(b), [a.lower, a.upper, b.lower, b.upper])
      let distance = random.below(140)
      expectHull(a.shiftedLeft(distance), [a.lower << distance, a.upper << distance])
      expectHull(a.shiftedRight(distance), [floor(a.lower, distance), floor(a.upper, distance)])
      if let common = a.intersection(b) {
        expectHull(common, [max(a.lower, b.lower), min(a.upper, b.upper)])
      } else {
        #expect(a.isDisjoint(from: b), "seed \(seed): \(a), \(b)")
      }
    }
  }

  @Test func boundsThatFitAreStoredNarrow() {
    let (low, high) = (BigInt(Int64.min), BigInt(Int64.max))
    guard case .narrow = ValueRange(low, high), case .wide = ValueRange(low - 1, high),
      case .wide = ValueRange(low, high + 1)
    else {
      Issue.record("the form does not follow from the bounds")
      return
    }
    #expect(ValueRange(low, high) + ValueRange(value: 0) == ValueRange(low, high))
    #expect((ValueRange(low, high) + ValueRange(value: 1)).upper == high + 1)
    // Equal ranges are equal whatever they came from.
    let sum = ValueRange(high, high) + ValueRange(value: 5)
    #expect(sum == ValueRange(value: high + 5) && sum.hashValue == ValueRange(value: high + 5).hashValue)
    #expect(sum - ValueRange(value: 5) == ValueRange(value: high))
  }

  @Test func descriptions() {
    #expect("\(ValueRange(-3...4))" == "-3...4")
    #expect("\(ValueRange(value: 7))" == "7")
  }

  @Test func bitsOfNegativeValues() {
    #expect(BigInt(-1).bits(70) == (BigInt(1) << 70) - 1)
    #expect(BigInt(-2).bit(0) == false && BigInt(-2).bit(1) && BigInt(-2).bit(500))
    #expect(BigInt(-3).shiftedDown(1) == -2 && BigInt(-4).shiftedDown(1) == -2 && BigInt(5).shiftedDown(1) == 2)
    #expect(BigInt(-1).shiftedDown(500) == -1 && (-(BigInt(1) << 64)).shiftedDown(64) == -1)
    #expect(BigInt(200).wrapped(to: .signed(8)) == -56)
  }

  @Test func bitwiseOperationsOnNegativeValuesOfWholeWords() {
    let type = SignalType.signed(65)
    let (a, b) = (-((BigInt(1) << 64) - 1), -((BigInt(1) << 64) - 2))
    func evaluate(_ operation: HDLIR.Operation, _ x: BigInt, _ y: BigInt) -> BigInt {
      operation.evaluate([x, y], types: [type, type], result: type)
    }
    #expect(evaluate(.and, a, b) == -(BigInt(1) << 64))
    #expect(evaluate(.or, a, b) == a + 2)
    #expect(evaluate(.xor, a, 1) == -(BigInt(1) << 64))
  }
}
