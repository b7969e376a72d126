import HDLIR

extension LaneSpace {
  func coordinates(of lane: Int) -> [Int] {
    zip(extents, strides).map { extent, stride in lane / stride % extent }
  }

  /// The lane that a shift reads for `lane`, nil where it lies outside.
  func lane(_ lane: Int, movedBy shift: LaneShift) -> Int? {
    let coordinate = lane / strides[shift.axis] % extents[shift.axis] - shift.distance
    guard coordinate >= 0 && coordinate < extents[shift.axis] else { return nil }
    return lane - shift.distance * strides[shift.axis]
  }
}

extension LaneMap {
  /// The element that a lane reads.
  func element(of lane: Int, in space: LaneSpace) -> Int {
    zip(strides, space.coordinates(of: lane)).reduce(offset) { $0 + $1.0 * $1.1 }
  }
}
