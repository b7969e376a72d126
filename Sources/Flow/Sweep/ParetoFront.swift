/// For each of several points whether no other one is at least as good in everything and better in something. All
/// objectives are to be small; equal points are all kept.
///
/// Points are looked at from the smallest first objective on, each against the front that is known by then, so the work
/// grows with the points times the length of the front.
package func paretoFront(_ points: [[Double]]) -> [Bool] {
  var isKept = [Bool](repeating: false, count: points.count)
  var front: [[Double]] = []
  let order = points.indices.sorted { (left: Int, right: Int) -> Bool in
    points[left].lexicographicallyPrecedes(points[right])
  }
  for index in order {
    let point = points[index]
    let isDominated = front.contains { other in
      other != point && zip(other, point).allSatisfy { $0 <= $1 }
    }
    if isDominated { continue }
    isKept[index] = true
    if front.last != point { front.append(point) }
  }
  return isKept
}
