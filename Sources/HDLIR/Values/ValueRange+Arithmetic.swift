import BigInt

/// Interval arithmetic: each function returns the smallest interval that holds every exact result.
extension ValueRange {
  public static func + (left: ValueRange, right: ValueRange) -> ValueRange {
    if case .narrow(let a, let b) = left, case .narrow(let c, let d) = right {
      let (low, lowOverflow) = a.addingReportingOverflow(c)
      let (high, highOverflow) = b.addingReportingOverflow(d)
      if !lowOverflow && !highOverflow { return .narrow(low, high) }
    }
    return ValueRange(left.lower + right.lower, left.upper + right.upper)
  }

  public static func - (left: ValueRange, right: ValueRange) -> ValueRange {
    if case .narrow(let a, let b) = left, case .narrow(let c, let d) = right {
      let (low, lowOverflow) = a.subtractingReportingOverflow(d)
      let (high, highOverflow) = b.subtractingReportingOverflow(c)
      if !lowOverflow && !highOverflow { return .narrow(low, high) }
    }
    return ValueRange(left.lower - right.upper, left.upper - right.lower)
  }

  public static func * (left: ValueRange, right: ValueRange) -> ValueRange {
    if case .narrow(let a, let b) = left, case .narrow(let c, let d) = right {
      let corners = [
        a.multipliedReportingOverflow(by: c), a.multipliedReportingOverflow(by: d),
        b.multipliedReportingOverflow(by: c), b.multipliedReportingOverflow(by: d),
      ]
      if !corners.contains(where: \.overflow) {
        let products = corners.map(\.partialValue)
        return .narrow(products.min()!, products.max()!)
      }
    }
    let products = [
      left.lower * right.lower, left.lower * right.upper, left.upper * right.lower, left.upper * right.upper,
    ]
    return ValueRange(products.min()!, products.max()!)
  }

  public func union(_ other: ValueRange) -> ValueRange {
    if case .narrow(let a, let b) = self, case .narrow(let c, let d) = other { return .narrow(min(a, c), max(b, d)) }
    return ValueRange(min(lower, other.lower), max(upper, other.upper))
  }

  /// The values of `self` that are also in `other`, or nil when there are none.
  public func intersection(_ other: ValueRange) -> ValueRange? {
    let low = max(lower, other.lower)
    let high = min(upper, other.upper)
    return low <= high ? ValueRange(low, high) : nil
  }

  /// Multiplication by two to the power of `distance`.
  public func shiftedLeft(_ distance: Int) -> ValueRange {
    if case .narrow(let low, let high) = self, distance < 63,
      low >= Int64.min >> Int64(distance), high <= Int64.max >> Int64(distance)
    {
      return .narrow(low << Int64(distance), high << Int64(distance))
    }
    return ValueRange(lower << distance, upper << distance)
  }

  /// Division by two to the power of `distance`, rounded toward minus infinity.
  public func shiftedRight(_ distance: Int) -> ValueRange {
    if case .narrow(let low, let high) = self { return .narrow(low >> Int64(distance), high >> Int64(distance)) }
    return ValueRange(lower.shiftedDown(distance), upper.shiftedDown(distance))
  }

  /// What is left of the range after its values were wrapped into `type`: itself when all fit, otherwise everything.
  public func wrapped(to type: SignalType) -> ValueRange {
    let full = type.fullRange
    return full.contains(self) ? self : full
  }
}
