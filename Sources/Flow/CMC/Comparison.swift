/// Compares values one by one and keeps the first difference in words.
struct Comparison {
  private(set) var count = 0
  private(set) var firstDifference: String?

  /// - Parameter place: where the value stands: `least sum of frame 3, token 17`.
  mutating func check<Value: Equatable>(
    _ value: Value, _ expected: Value, _ source: String, _ place: @autoclosure () -> String
  ) {
    count += 1
    guard value != expected, firstDifference == nil else { return }
    firstDifference = "\(place()): \(value), but \(source) says \(expected)"
  }

  /// What an assertion of the design said.
  mutating func fail(_ sentence: String) { firstDifference = firstDifference ?? sentence }
}
