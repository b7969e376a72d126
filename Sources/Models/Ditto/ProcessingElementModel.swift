/// The golden model of one processing element: what its four lanes add to the partial sum in a cycle.
///
/// - Parameters:
///   - nibbles: four of -8...7.
///   - carries: one a lane; counts 1 more.
///   - fullWidth: one for each pair; whether the odd lane counts sixteenfold.
///   - weights: four int8 values.
public func processingElementWord(nibbles: [Int], carries: [Bool], fullWidth: [Bool], weights: [Int]) -> Int {
  (0..<4).reduce(0) { sum, lane in
    let product = (nibbles[lane] + (carries[lane] ? 1 : 0)) * weights[lane]
    return sum + (lane % 2 == 1 && fullWidth[lane / 2] ? product * 16 : product)
  }
}

/// `x` times `w` in plain integers: the dense result that everything is compared with.
///
/// - Parameters:
///   - x: M rows of K values.
///   - w: K rows of N values.
/// - Returns: M rows of N sums.
public func denseProduct(_ x: [[Int]], _ w: [[Int]]) -> [[Int]] {
  let columns = w.first?.count ?? 0
  return x.map { row in
    var sums = [Int](repeating: 0, count: columns)
    for (value, weights) in zip(row, w) where value != 0 {
      for column in 0..<columns { sums[column] += value * weights[column] }
    }
    return sums
  }
}
