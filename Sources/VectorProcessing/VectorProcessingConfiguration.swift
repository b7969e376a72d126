import HDL

/// The sizes of a vector processing unit.
public struct VectorProcessingConfiguration: Hashable, Sendable, ModuleParameter {
  /// Elements that are worked on in a cycle.
  public let lanes: Int
  /// The longest row that softmax and the normalisations take, in vectors of `lanes` elements.
  public let rowVectors: Int
  /// Words of channel parameters, each for a vector of `lanes` channels.
  public let parameterVectors: Int

  /// The most elements that a row may have.
  public static let maximumElements = 65_536

  /// - Throws: `ConfigurationError` for sizes below 2 and rows of more than 65,536 elements.
  public init(lanes: Int, rowVectors: Int, parameterVectors: Int) throws(ConfigurationError) {
    for (name, value) in [("lanes", lanes), ("rowVectors", rowVectors), ("parameterVectors", parameterVectors)]
    where value < 2 {
      throw ConfigurationError("vectorProcessing.\(name)", "\(value) is below 2; choose 2 or more")
    }
    guard lanes * rowVectors <= Self.maximumElements else {
      throw ConfigurationError(
        "vectorProcessing.rowVectors",
        "\(rowVectors) vectors of \(lanes) lanes are more than \(Self.maximumElements) elements; "
          + "use at most \(Self.maximumElements / lanes) vectors")
    }
    self.lanes = lanes
    self.rowVectors = rowVectors
    self.parameterVectors = parameterVectors
  }

  /// 4 lanes, rows of 64 elements: unit tests.
  public static let tiny = VectorProcessingConfiguration(checkedLanes: 4, rowVectors: 16, parameterVectors: 32)
  /// 16 lanes, rows of 4,096 elements.
  public static let small = VectorProcessingConfiguration(checkedLanes: 16, rowVectors: 256, parameterVectors: 64)

  private init(checkedLanes lanes: Int, rowVectors: Int, parameterVectors: Int) {
    self.lanes = lanes
    self.rowVectors = rowVectors
    self.parameterVectors = parameterVectors
  }

  public var parameterText: String { "l\(lanes)_r\(rowVectors)_p\(parameterVectors)" }
  public var isSelfExplaining: Bool { true }
  /// The most elements of a row.
  var elements: Int { lanes * rowVectors }
}
