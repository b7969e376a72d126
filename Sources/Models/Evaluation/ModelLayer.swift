/// A layer of a whole model, for the evaluation at the paper's scale.
public struct ModelLayer: Hashable, Sendable {
  /// What the right side of the product is.
  public enum RightSide: Hashable, Sendable {
    case weights
    /// Changes from step to step (self-attention): differences take two passes.
    case activations
    /// A context that does not change from step to step.
    case constant
  }
  public var name: String
  public var m: Int
  public var k: Int
  public var n: Int
  /// Products of this shape (heads).
  public var count: Int
  /// Distinct activations on the left side of one product.
  public var inputs: Int
  public var right: RightSide

  public init(name: String, m: Int, k: Int, n: Int, count: Int, inputs: Int, right: RightSide) {
    self.name = name
    self.m = m
    self.k = k
    self.n = n
    self.count = count
    self.inputs = inputs
    self.right = right
  }

  public var multiplications: Int { m * k * n * count }
}

/// How activations and differences are distributed.
public struct DifferenceStatistics: Hashable, Sendable {
  public var name: String
  /// Differences between steps, between neighbours, and activations as they are.
  public var temporal: DifferenceMix
  public var spatial: DifferenceMix
  public var raw: DifferenceMix

  /// Ditto's averages over seven models (its Fig. 5; the spatial and raw shares are read off bars).
  public static let paper = DifferenceStatistics(
    name: "paper", temporal: .paperAverage, spatial: DifferenceMix(zero: 0.26, low: 0.48, full: 0.26),
    raw: DifferenceMix(zero: 0.18, low: 0.40, full: 0.42))

  /// Averages over fourteen runs of the two small models whose traces come with Apus (docs/traces.md).
  public static let measured = DifferenceStatistics(
    name: "measured", temporal: DifferenceMix(zero: 0.497, low: 0.488, full: 0.015),
    spatial: DifferenceMix(zero: 0.223, low: 0.539, full: 0.238),
    raw: DifferenceMix(zero: 0.080, low: 0.615, full: 0.305))
}

/// What surrounds the compute units.
public struct MemorySystem: Hashable, Sendable {
  /// Of the memory, at 1 GHz; 1500 is 1.5 TB/s.
  public var bytesPerCycle: Double
  /// On chip, for what stays there from step to step.
  public var residentBytes: Double
  /// Of a stored sum of the step before: 4 is exact.
  public var sumBytes: Double

  /// - Parameters:
  ///   - residentBytes: by default what 192 MB leave beside the weight buffers of all clusters.
  public init(bytesPerCycle: Double = 1500, residentBytes: Double = 112e6, sumBytes: Double = 4) {
    self.bytesPerCycle = bytesPerCycle
    self.residentBytes = residentBytes
    self.sumBytes = sumBytes
  }
}
