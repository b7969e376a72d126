import HDLIR

extension FlatGraph {
  /// The instance path of a context, without the top; `lane` picks one of the elements of a vector context.
  func path(of context: Int, lane: Int = 0) -> String {
    var names: [String] = []
    var index = context
    while contexts[index].parent >= 0 {
      let place = contexts[index]
      let parent = definition(of: place.parent)
      if place.instance >= 0 {
        names.append(parent.instances[place.instance].name)
      } else {
        let array = parent.arrays[place.array]
        let isUnrolled = layouts[contexts[place.parent].definition].isUnrolled[Int(array.space.index)]
        let element = isUnrolled ? place.element : lane
        names.append(array.name + FlatGraph.subscripts(element, in: parent[array.space]))
      }
      index = place.parent
    }
    return names.reversed().joined(separator: ".")
  }

  /// `[row][column]` of a lane.
  static func subscripts(_ lane: Int, in space: LaneSpace) -> String {
    space.coordinates(of: lane).map { "[\($0)]" }.joined()
  }
}
