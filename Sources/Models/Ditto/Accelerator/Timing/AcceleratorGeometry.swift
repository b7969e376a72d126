/// What the timing of an accelerator depends on.
public struct AcceleratorGeometry: Hashable, Sendable {
  public var compute: ComputeGeometry
  /// Bytes of a beat of the bus.
  public var busBytes: Int
  /// Defo counts units of two to the power of this many cycles.
  public var defoPrescale: Int

  public init(compute: ComputeGeometry, busBytes: Int, defoPrescale: Int = 0) {
    self.compute = compute
    self.busBytes = busBytes
    self.defoPrescale = defoPrescale
  }

  var rows: Int { compute.rows }
  var columns: Int { compute.columns }
  /// Beats of a vector of sums, of results.
  var sumBeats: Int { 4 * columns / busBytes }
  var resultBeats: Int { columns / busBytes }
}

/// A transfer of a DMA engine.
struct Transfer: Hashable, Sendable {
  var address: Int
  var beats: Int
}

/// First in, first out; what comes in a cycle is seen in the next one.
struct CycleQueue<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  private var head = 0
  var first: Element? { head < elements.count ? elements[head] : nil }
  var count: Int { elements.count - head }
  var isEmpty: Bool { count == 0 }
  mutating func append(_ element: Element) { elements.append(element) }
  mutating func append(contentsOf other: [Element]) { elements += other }
  mutating func removeFirst() {
    head += 1
    if head > 1024 {
      elements.removeFirst(head)
      head = 0
    }
  }
}

/// Flags that move on in enabled cycles.
struct FlagPipeline: Sendable {
  private(set) var stages: [Bool]
  init(_ latency: Int) { stages = [Bool](repeating: false, count: latency) }
  var last: Bool { stages[stages.count - 1] }
  mutating func advance(_ flag: Bool) {
    for index in stages.indices.dropFirst().reversed() { stages[index] = stages[index - 1] }
    stages[0] = flag
  }
}
