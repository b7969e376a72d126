import Models

/// What a recorded segment on the whole accelerator gave: one command, predicted, multiplied, recovered and stored.
public struct AcceleratorTraceResult: Codable, Sendable {
  public let id: String
  public let preset: String
  public let engine: String
  public let frames: Int
  public let tokens: Int
  public let dimension: Int
  public let features: Int
  /// What was left out so that the trace fits the preset, or what stands in for weights that it does not have.
  public var note: String?
  /// Keys of the trace's own expected values that were compared.
  public var compared: [String] = []
  public var comparisons = 0
  public var firstDifference: String?
  /// Of the list.
  public var cycles = 0
  public var counts = AcceleratorCounts()
  /// Slices of all rows, informative or not.
  public var denseSlices = 0
  /// Wall time of the circuit's cycles, in seconds.
  public var seconds = 0.0

  public var isExact: Bool { firstDifference == nil }
  public var rate: Double { seconds == 0 ? 0 : Double(cycles) / seconds }
}
