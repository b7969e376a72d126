/// The position of an iteration space in its module's table; `none` marks scalar nodes.
public struct LaneSpaceID: Hashable, Sendable {
  public var index: Int16
  public init(_ index: Int) { self.index = Int16(index) }
  public static let none = LaneSpaceID(-1)
}

/// The index set of an array of instances: `extents[0]` rows of `extents[1]` columns and so on.
///
/// A *lane node* has one value for each point of its space. Lanes are numbered in row-major order (the last axis runs
/// fastest), and packed vectors hold lane 0 in their lowest bits.
public struct LaneSpace: Hashable, Sendable {
  public var extents: [Int]
  public init(extents: [Int]) { self.extents = extents }
  public var count: Int { extents.reduce(1, *) }
  /// The distance in lanes between neighbours along each axis.
  public var strides: [Int] {
    var strides = [Int](repeating: 1, count: extents.count)
    for axis in stride(from: extents.count - 2, through: 0, by: -1) {
      strides[axis] = strides[axis + 1] * extents[axis + 1]
    }
    return strides
  }
}

/// Which element of a packed vector a lane reads: `offset + sum(coordinate[axis] * strides[axis])`, in elements as
/// wide as the reading node.
public struct LaneMap: Hashable, Sendable {
  public var offset: Int
  public var strides: [Int]
  public init(offset: Int, strides: [Int]) {
    self.offset = offset
    self.strides = strides
  }
}

/// A move along one axis: lane i reads lane i - distance. `distance` is not 0; negative ones read later lanes.
public struct LaneShift: Hashable, Sendable {
  public var axis: Int
  public var distance: Int
  public init(axis: Int, distance: Int) {
    self.axis = axis
    self.distance = distance
  }
}

/// A reduction along one axis. Each result element is `element` wide and holds the exact result.
public struct LaneReduction: Hashable, Sendable {
  public enum Combination: UInt8, Sendable { case add, and, or, xor }
  public var combination: Combination
  public var axis: Int
  public var element: SignalType
  public init(combination: Combination, axis: Int, element: SignalType) {
    self.combination = combination
    self.axis = axis
    self.element = element
  }
}
