import HDL

/// The sizes of a Cambricon-D unit.
public struct CambriconDConfiguration: Hashable, Sendable {
  /// Groups of multipliers, each for one output channel.
  public let columns: Int
  /// Lanes of a group for 4-bit differences; as many inputs go through in a cycle.
  public let inliers: Int
  /// Lanes of a group for whole differences.
  public let outliers: Int

  /// - Parameters:
  ///   - inliers, outliers: 60 and 4 in the paper (ISCA 2024).
  /// - Throws: `ConfigurationError`.
  public init(columns: Int, inliers: Int = 60, outliers: Int = 4) throws {
    try check("cambricon-d", rows: 1, columns: columns)
    guard (2...128).contains(inliers) else {
      throw ConfigurationError("cambricon-d.inliers", "\(inliers) is not from 2 to 128")
    }
    guard outliers >= 1, outliers <= inliers else {
      throw ConfigurationError("cambricon-d.outliers", "\(outliers) is not from 1 to the \(inliers) inliers")
    }
    self.columns = columns
    self.inliers = inliers
    self.outliers = outliers
  }
}

extension CambriconDConfiguration: ModuleParameter {
  public var parameterText: String { "\(columns)_\(inliers)inliers_\(outliers)outliers" }
  public var isSelfExplaining: Bool { true }
}
