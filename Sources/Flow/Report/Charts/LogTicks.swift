import Foundation

/// Powers of ten along an axis, with 2 and 5 between them where there are few.
package struct LogTicks {
  package let values: [Double]

  /// Both ends are greater than 0.
  package init(from low: Double, to high: Double) {
    let first = Int(floor(log10(low) + 1e-9))
    let last = max(first + 1, Int(ceil(log10(high) - 1e-9)))
    let parts: [Double] = last - first <= 2 ? [1, 2, 5] : [1]
    let all = (first...last).flatMap { power in parts.map { $0 * pow(10, Double(power)) } }
    let start = all.lastIndex { $0 <= low * (1 + 1e-9) } ?? 0
    let end = all.firstIndex { $0 >= high * (1 - 1e-9) } ?? all.count - 1
    values = Array(all[start...max(end, start + 1)])
  }

  /// Where a value stands on an axis of `length` from `start`.
  package func place(_ value: Double, _ start: Double, _ length: Double) -> Double {
    let (low, high) = (log10(values[0]), log10(values[values.count - 1]))
    return start + (log10(value) - low) / (high - low) * length
  }
}
