/// The layers of a denoising network and what flows between them, for the static part of Defo.
public struct LayerGraph: Sendable {
  /// What a node does with the values that flow into it.
  public enum Operation: Hashable, Sendable {
    /// A tensor from outside. Every step brings it whole.
    case input
    /// A convolution or linear layer with constant weights: may run on differences.
    case linear
    /// A product of two tensors that both change: may run on differences, in two passes.
    case product
    /// Sums, concatenations at equal scale, reshapes, nearest up-sampling: the same for whole values and differences.
    case combination
    /// Norms, activations, softmax, requantisation: need whole values.
    case nonlinear
  }

  public struct Node: Hashable, Sendable {
    public var name: String
    public var operation: Operation
    /// The nodes that it reads, by position.
    public var inputs: [Int]
  }

  public private(set) var nodes: [Node] = []
  /// The nodes whose whole values leave the network.
  public private(set) var outputs: [Int] = []

  public init() {}

  /// Adds a node after those that it reads.
  ///
  /// - Returns: its position.
  /// - Throws: `LayerGraphError` for inputs that are not there yet, or a number of them that the operation has not.
  @discardableResult
  public mutating func add(_ name: String, _ operation: Operation, _ inputs: Int...) throws(LayerGraphError) -> Int {
    if let missing = inputs.first(where: { !nodes.indices.contains($0) }) {
      throw LayerGraphError("'\(name)' reads node \(missing), but there are \(nodes.count); add what it reads first")
    }
    let isRight =
      switch operation {
      case .input: inputs.isEmpty
      case .linear, .nonlinear: inputs.count == 1
      case .product: inputs.count == 2
      case .combination: !inputs.isEmpty
      }
    guard isRight else { throw LayerGraphError("'\(name)', a \(operation), cannot have \(inputs.count) inputs") }
    nodes.append(Node(name: name, operation: operation, inputs: inputs))
    return nodes.count - 1
  }

  /// Says that the whole values of a node leave the network.
  public mutating func markOutput(_ node: Int) throws(LayerGraphError) {
    guard nodes.indices.contains(node) else { throw LayerGraphError("there is no node \(node) to be an output") }
    outputs.append(node)
  }
}

/// What is wrong with a graph.
public struct LayerGraphError: Error, CustomStringConvertible, Hashable {
  public let description: String
  init(_ description: String) { self.description = description }
}
