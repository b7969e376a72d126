import HDL

/// The exact sum of all values by a balanced tree of two-input adders: `log2(count)` adders deep, each exactly as wide
/// as its range needs. At least one value.
public func sumTree<T: IntegerSignal>(_ values: [T]) -> T { balanced(values, +) }

/// Combines the values in pairs, and the results again, until one is left: a tree of the least depth that keeps the
/// order. At least one value.
public func balanced<T>(_ values: [T], _ combine: (T, T) -> T) -> T {
  precondition(!values.isEmpty, "a tree has at least one input")
  var level = values
  while level.count > 1 { level = pairwise(level, combine) }
  return level[0]
}

/// One level of the tree; an odd last value passes through.
func pairwise<T>(_ values: [T], _ combine: (T, T) -> T) -> [T] {
  stride(from: 0, to: values.count, by: 2).map { index in
    index + 1 < values.count ? combine(values[index], values[index + 1]) : values[index]
  }
}

/// The number of ones; 0 through the width.
public func popcount(_ value: UInt) -> UInt { sumTree(value.bits.map(\.unsigned)) }
