/// Tarjan's algorithm with an explicit stack, on a graph in compressed form.
struct StronglyConnectedComponents {
  /// Every vertex, each after all that it depends on; within a cycle the order is arbitrary.
  private(set) var order: [Int32] = []
  /// The components of more than one vertex, and single vertices with an edge to themselves.
  private(set) var cycles: [[Int32]] = []

  /// Vertex v has the edges `edges[starts[v]..<starts[v + 1]]`.
  init(starts: [Int32], edges: [Int32]) {
    let count = starts.count - 1
    order.reserveCapacity(count)
    // 0: not visited; otherwise the number of the visit, lowered to that of the component's root. `done` when the
    // component is complete.
    var low = [Int32](repeating: 0, count: count)
    let done = Int32.max
    var visits: Int32 = 0
    var open: [Int32] = []
    var frames: [(vertex: Int32, edge: Int32, visit: Int32)] = []
    starts.withUnsafeBufferPointer { starts in
      edges.withUnsafeBufferPointer { edges in
        low.withUnsafeMutableBufferPointer { low in
          for root in 0..<count where low[root] == 0 {
            visits += 1
            low[root] = visits
            open.append(Int32(root))
            frames.append((Int32(root), starts[root], visits))
            while let frame = frames.last {
              let vertex = Int(frame.vertex)
              var edge = frame.edge
              let end = starts[vertex + 1]
              var next: Int32 = -1
              while edge < end {
                let target = Int(edges[Int(edge)])
                edge += 1
                if low[target] == 0 {
                  next = Int32(target)
                  break
                }
                if low[target] < low[vertex] { low[vertex] = low[target] }
              }
              if next >= 0 {
                frames[frames.count - 1].edge = edge
                visits += 1
                low[Int(next)] = visits
                open.append(next)
                frames.append((next, starts[Int(next)], visits))
                continue
              }
              frames.removeLast()
              let lowest = low[vertex]
              if lowest == frame.visit {
                close(vertex, &open, low, done, starts, edges)
              } else if let parent = frames.last, lowest < low[Int(parent.vertex)] {
                low[Int(parent.vertex)] = lowest
              }
            }
          }
        }
      }
    }
  }

  private mutating func close(
    _ root: Int, _ open: inout [Int32], _ low: UnsafeMutableBufferPointer<Int32>, _ done: Int32,
    _ starts: UnsafeBufferPointer<Int32>, _ edges: UnsafeBufferPointer<Int32>
  ) {
    if open[open.count - 1] == Int32(root) {
      open.removeLast()
      low[root] = done
      order.append(Int32(root))
      if edges[Int(starts[root])..<Int(starts[root + 1])].contains(Int32(root)) { cycles.append([Int32(root)]) }
      return
    }
    var component: [Int32] = []
    while let vertex = open.popLast() {
      low[Int(vertex)] = done
      component.append(vertex)
      if vertex == Int32(root) { break }
    }
    order.append(contentsOf: component)
    cycles.append(component)
  }
}
