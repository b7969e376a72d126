/// The golden model of an int8 tensor core's processing element: what a word adds to the partial sum.
///
/// - Parameters:
///   - activations: int8 values, one a lane.
///   - weights: int8 values, as many.
public func itcProcessingElementWord(activations: [Int], weights: [Int]) -> Int {
  zip(activations, weights).reduce(0) { $0 + $1.0 * $1.1 }
}
