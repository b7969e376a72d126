import BigInt
import HDL

/// A balanced adder tree with registers after every `registerEvery` levels, and none after the last one unless it falls
/// on such a level.
///
/// - Latency: `latency` cycles, a new set of values in every cycle. Without `registerEvery` it is combinational.
/// - Widths: every adder has exactly the width that its range needs; so has `sum`.
/// - Registers have no reset: the sum means something `latency` cycles after its values went in.
public final class AdderTree<T: IntegerSignal>: ClockedModule {
  let element: Shape<T>
  let count: Int
  let registerEvery: Int?
  @Input(\AdderTree.inputs) public var values: Vec<T>
  @Output(\AdderTree.total) public var sum: T
  var inputs: Shape<Vec<T>> { .vec(count, element) }

  /// The shape of `sum`: the range of the element times the count.
  public var total: Shape<T> { Shape<T>.range(element.leaves[0].range * ValueRange(value: BigInt(count))) }

  /// In cycles.
  public var latency: Int { AdderTreeModel.latency(count: count, registerEvery: registerEvery) }

  /// - Parameters:
  ///   - count: the number of values, at least 1.
  ///   - registerEvery: levels of adders between registers, at least 1; nil for none.
  public init(_ element: Shape<T>, count: Int, registerEvery: Int? = nil, in domain: ClockDomain = .main) {
    precondition(count >= 1, "an adder tree has at least one input, not \(count)")
    precondition(registerEvery ?? 1 >= 1, "registers come every 1, 2, ... levels; write nil for none")
    self.count = count
    self.element = element
    self.registerEvery = registerEvery
    super.init(like: domain)
  }

  override public func body() {
    var level = values.elements
    var depth = 0
    while level.count > 1 {
      depth += 1
      level = pairwise(level, +)
      if let registerEvery, depth % registerEvery == 0 {
        level = level.enumerated().map { registered($1, name: "level\(depth)_\($0)") }
      }
    }
    sum = level[0]
  }
}

/// What the tree does in plain numbers.
public enum AdderTreeModel {
  /// The number of levels of two-input adders for so many values.
  public static func levels(_ count: Int) -> Int {
    count <= 1 ? 0 : (count - 1).bitWidth - (count - 1).leadingZeroBitCount
  }

  public static func latency(count: Int, registerEvery: Int?) -> Int {
    registerEvery.map { levels(count) / $0 } ?? 0
  }
}
