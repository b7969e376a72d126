import HDL
import HDLLibrary

/// How the products of a unit are built.
public enum Multiplier: String, Sendable, CaseIterable {
  /// Verilog's `*`: the synthesis tool chooses.
  case `operator`
  /// Radix-4 Booth digits; the partial products of all lanes meet in one tree of 3:2 compressors.
  case booth
}

/// The sum of the products `a[i] * b[i]` by radix-4 Booth recoding of `b`: one partial product for each two bits, all of
/// them in one tree of 3:2 compressors with one carry chain at its end.
///
/// Digit k of `b` is `-2 b[2k+1] + b[2k] + b[2k-1]`, one of -2...2. A negative digit takes the complement of its
/// multiple of `a`, and a one is added where the next digit's partial product has empty bits. Partial products are not
/// sign-extended: each counts with its sign bit inverted, and what that is too much is subtracted as one constant.
///
/// - Parameters:
///   - a, b: as many values; those of `b` an even number of bits wide.
///   - width: the width of the sum, which must hold it.
func boothSum(_ a: [SInt], _ b: [SInt], width: Int) -> SInt {
  precondition(a.count == b.count && !a.isEmpty, "\(a.count) values cannot be multiplied by \(b.count)")
  precondition(b.allSatisfy { $0.width % 2 == 0 }, "Booth's digits are two bits each; an odd width has none")
  var terms: [UInt] = []
  var excess = 0
  for (lane, (a, b)) in zip(a, b).enumerated() {
    for digit in 0..<(b.width / 2) {
      let recoded = BoothDigit(b, digit, name: "lane\(lane)_digit\(digit)")
      let partial = recoded.multiple(of: a)
      let below = digit == 0 ? nil : concatenate(UInt(0, width: 1), b[2 * digit - 1]).shiftedUp(2 * digit - 2)
      let term = below.map { concatenate(partial, $0) } ?? partial
      terms.append(term.extended(to: width).named("lane\(lane)_term\(digit)"))
      excess += 1 << (2 * digit + a.width)
    }
    let last = b[b.width - 1].unsigned << (b.width - 2)
    terms.append(last.extended(to: width).named("lane\(lane)_one"))
  }
  terms.append(UInt((1 << width) - excess % (1 << width), width: width + 1).wrapped(to: width))
  var level = 0
  while terms.count > 2 {
    level += 1
    let groups = terms.count / 3
    let reduced = (0..<groups).flatMap { group in
      let result = carrySave(terms[3 * group], terms[3 * group + 1], terms[3 * group + 2], width: width)
      return [
        result.sum.named("level\(level)_sum_\(group)"), result.carry.named("level\(level)_carry_\(group)"),
      ]
    }
    terms = reduced + terms[(3 * groups)...]
  }
  return (terms[0] &+ terms[1]).asSInt
}

/// One radix-4 digit of a number.
private struct BoothDigit {
  let isNegative: Bit
  let isOne: Bit
  let isTwo: Bit
  private let name: String

  init(_ value: SInt, _ digit: Int, name: String) {
    let high = value[2 * digit + 1]
    let middle = value[2 * digit]
    isNegative = high
    isOne = (digit == 0 ? middle : middle ^ value[2 * digit - 1]).named("\(name)_is_one")
    isTwo = ((high ^ middle) & ~isOne).named("\(name)_is_two")
    self.name = name
  }

  /// The digit's multiple of `a`, less one if it is negative, with the sign bit inverted: `a.width + 1` bits.
  func multiple(of a: SInt) -> UInt {
    let width = a.width + 1
    let single = a.extended(to: width).asUInt
    let double = (a << 1).asUInt
    let multiple = ((single & isOne.replicated(width)) | (double & isTwo.replicated(width))).named("\(name)_multiple")
    return ((multiple ^ isNegative.replicated(width)) ^ UInt(1 << a.width, width: width)).named(name)
  }
}

extension UInt {
  /// The value with so many zeros below it.
  fileprivate func shiftedUp(_ count: Int) -> UInt {
    count == 0 ? self : concatenate(self, UInt(0, width: count))
  }
}
