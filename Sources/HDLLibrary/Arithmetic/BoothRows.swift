import HDL

/// The rows of partial products of `value * multiplicand`, where the value is two's complement and a carry, by radix-4
/// Booth digits.
///
/// Digit k is `-2 b[2k+1] + b[2k] + b[2k-1]`, one of -2...2, with the carry as `b[-1]`. A negative digit takes the
/// complement of its multiple of the multiplicand, and a one is added beside it. Rows are not sign-extended: each counts
/// with its sign bit inverted, and what that is too much is subtracted as a constant.
public struct BoothRows {
  private let rows: [(multiple: UInt, isNegative: Bit)]
  private let multiplicandWidth: Int

  /// - Parameters:
  ///   - value: an even number of bits.
  ///   - carry: counts as 1 more if it is 1.
  ///   - name: the first part of the names of the rows' signals.
  public init(_ value: SInt, carry: Bit = false, times multiplicand: SInt, name: String) {
    precondition(value.width % 2 == 0, "Booth's digits are two bits each; an odd width has none")
    let width = multiplicand.width + 1
    let single = multiplicand.extended(to: width).asUInt.named("\(name)_once")
    let double = (multiplicand << 1).asUInt.named("\(name)_twice")
    multiplicandWidth = multiplicand.width
    rows = (0..<(value.width / 2)).map { digit in
      let high = value[2 * digit + 1]
      let middle = value[2 * digit]
      let isOne = (middle ^ (digit == 0 ? carry : value[2 * digit - 1])).named("\(name)_isOne_\(digit)")
      let isTwo = ((high ^ middle) & ~isOne).named("\(name)_isTwo_\(digit)")
      let multiple = (single & isOne.replicated(width)) | (double & isTwo.replicated(width))
      let signed = multiple ^ high.replicated(width) ^ UInt(1 << multiplicand.width, width: width)
      return (signed.named("\(name)_row_\(digit)"), high)
    }
  }

  /// Adds the product to a sum.
  public func add(to sum: inout ColumnSum) {
    for (digit, row) in rows.enumerated() {
      sum.add(row.multiple, at: 2 * digit)
      sum.add(row.isNegative, at: 2 * digit)
      sum.add(constant: -(1 << (2 * digit + multiplicandWidth)))
    }
  }
}
