import HDL

/// The sizes of a cluster: an encoding unit and its row of processing elements.
public struct ClusterConfiguration: Hashable, Sendable {
  /// Processing elements, each for one output channel.
  public let columns: Int
  public let delivery: OperandDelivery
  /// Inputs that a beat of weights brings to each bank.
  public let loadWays: Int
  public let encoding: EncodingConfiguration

  /// - Parameter loadWays: 1, 2 or 4. Where K is longer than a tile, weights are loaded for each block of rows, and the
  ///   unit takes no more than `banks * loadWays` inputs a cycle; two ways cost a two-way choice of words a bank.
  /// - Throws: `ConfigurationError`.
  public init(
    columns: Int, delivery: OperandDelivery = .laneQueues, loadWays: Int = 1, encoding: EncodingConfiguration
  ) throws {
    guard (1...4096).contains(columns) else {
      throw ConfigurationError("compute.columns", "\(columns) is not from 1 to 4096")
    }
    guard encoding.lanes == ProcessingElement.lanes else {
      throw ConfigurationError(
        "compute.encoding.lanes", "\(encoding.lanes), but a processing element has \(ProcessingElement.lanes)")
    }
    if case .words(let banks) = delivery {
      guard banks > 0 else {
        throw ConfigurationError("compute.delivery", "a weight buffer has banks; choose 8 or 16")
      }
      _ = try EncodingUnit(encoding, banks: banks)
    }
    guard [1, 2, 4].contains(loadWays), encoding.tileDepth >= 2 * delivery.banks * loadWays else {
      throw ConfigurationError(
        "compute.loadWays",
        "\(loadWays) is none of 1, 2 and 4, or leaves a bank of a tile of \(encoding.tileDepth) no"
          + " two words")
    }
    self.columns = columns
    self.delivery = delivery
    self.loadWays = loadWays
    self.encoding = encoding
  }

  /// Inputs of a beat of weights.
  public var loadedInputs: Int { delivery.banks * loadWays }
  /// Beats of weights of a whole tile.
  var loadDepth: Int { encoding.tileDepth / loadedInputs }
}

extension ClusterConfiguration: ModuleParameter {
  public var parameterText: String {
    "\(columns)_\(delivery.name)\(loadWays == 1 ? "" : "_load\(loadWays)")_\(encoding.parameterText)"
  }
  public var isSelfExplaining: Bool { true }
}

/// The sizes of a compute unit: rows of clusters.
public struct ComputeConfiguration: Hashable, Sendable {
  /// Clusters, each for one row of the activations (a token, or an output position).
  public let rows: Int
  /// Ports for results; each drains its share of the rows, one row a cycle.
  public let drainPorts: Int
  /// Whether a port shows its rows in their order, as sums along the rows need them (Diffy), instead of as they come.
  public let drainsInOrder: Bool
  public let cluster: ClusterConfiguration

  /// - Parameters:
  ///   - drainPorts: a divisor of `rows`. With 6.3 inputs a cycle, `rows / drainPorts` below K / 6.3 hides the drain.
  ///   - drainsInOrder: whether each port waits for its rows in their order.
  /// - Throws: `ConfigurationError`.
  public init(rows: Int, drainPorts: Int = 1, drainsInOrder: Bool = false, cluster: ClusterConfiguration) throws {
    guard (1...1024).contains(rows) else {
      throw ConfigurationError("compute.rows", "\(rows) is not from 1 to 1024")
    }
    guard drainPorts >= 1, drainPorts <= rows, rows % drainPorts == 0 else {
      throw ConfigurationError("compute.drainPorts", "\(drainPorts) does not divide the \(rows) rows")
    }
    self.rows = rows
    self.drainPorts = drainPorts
    self.drainsInOrder = drainsInOrder
    self.cluster = cluster
  }

  /// Rows that one port drains: port `p` those from `p * rowsPerPort` on.
  public var rowsPerPort: Int { rows / drainPorts }

  /// Processing elements.
  public var elements: Int { rows * cluster.columns }
}

extension ComputeConfiguration: ModuleParameter {
  public var parameterText: String {
    "\(rows)x\(cluster.parameterText)_drain\(drainPorts)\(drainsInOrder ? "_inOrder" : "")"
  }
  public var isSelfExplaining: Bool { true }
}

/// The sizes that come with the product.
public enum ComputePreset: String, CaseIterable, Sendable {
  /// 2 x 4 elements: unit tests and formal tools.
  case tiny
  /// 8 x 16: co-simulation by default.
  case small
  /// 32 x 64.
  case medium
  /// 154 x 256 = 39,424 elements; the paper has 39,398.
  case paper

  public func configuration(_ delivery: OperandDelivery = .laneQueues) throws -> ComputeConfiguration {
    let (rows, columns, tileDepth, drainPorts, loadWays) =
      switch self {
      case .tiny: (2, 4, 32, 1, 1)
      case .small: (8, 16, 256, 1, 2)
      case .medium: (32, 64, 512, 2, 2)
      case .paper: (154, 256, 1024, 7, 2)
      }
    let encoding = try EncodingConfiguration(tileDepth: tileDepth)
    return try ComputeConfiguration(
      rows: rows, drainPorts: drainPorts,
      cluster: ClusterConfiguration(columns: columns, delivery: delivery, loadWays: loadWays, encoding: encoding))
  }
}
