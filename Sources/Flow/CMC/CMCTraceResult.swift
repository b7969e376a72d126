import Models

/// What co-simulation of one trace on CMC's units gave.
public struct CMCTraceResult: Codable, Sendable {
  /// A search on the codec.
  public struct Search: Codable, Sendable {
    /// `full`, `window 1`, `intra n8 g1`.
    public let name: String
    public var cycles: Int
    /// Cycles in which the lanes compare.
    public var searching: Int
    /// By the cycle model.
    public var modelCycles: Int
  }

  /// The product of the informative tokens.
  public struct Product: Codable, Sendable {
    public var features: Int
    public var cycles = 0
    /// Cycles in which a slice is multiplied, and how many there would be for all tokens.
    public var streaming = 0
    public var denseStreaming = 0
    public var modelCycles = 0
    public var traffic: CondensingTraffic
  }

  /// The recovery of all output tiles.
  public struct Recovery: Codable, Sendable {
    /// Commands: a frame of an output tile that has something to copy.
    public var commands = 0
    public var cycles = 0
    public var copies = 0
    public var modelCycles = 0
  }

  public let id: String
  public let preset: String
  public let engine: String
  public let frames: Int
  public let iFrame: Int
  public let grid: [Int]
  public let dimension: Int
  public let threshold: Int
  /// What was left out so that the trace fits the preset; such a trace is compared with the golden model only.
  public let cut: String?
  /// Keys of the trace's own expected values that were compared.
  public var compared: [String] = []
  /// Values that were compared, with the golden model and with the trace.
  public var comparisons = 0
  public var firstDifference: String?
  public var searches: [Search] = []
  public var product: Product?
  public var recovery: Recovery?
  /// By row (frame * tokens + token): whether it is informative, its reference's number in the I frame, its least sum.
  public var informative: [Bool] = []
  public var references: [Int] = []
  public var sums: [Int] = []

  public var isExact: Bool { firstDifference == nil }
  public var rows: Int { informative.count }
  public var keptRows: Int { informative.count { $0 } }
  /// Informative tokens of all tokens.
  public var keptShare: Double { rows == 0 ? 0 : Double(keptRows) / Double(rows) }
  /// Of the full search's cycles those in which the lanes compare.
  public var lanesBusy: Double {
    searches.first.map { $0.cycles == 0 ? 0 : Double($0.searching) / Double($0.cycles) } ?? 0
  }
  /// Cycles that the circuits and their models are apart, all added up.
  public var modelDifference: Int {
    searches.reduce(0) { $0 + abs($1.cycles - $1.modelCycles) }
      + (product.map { abs($0.cycles - $0.modelCycles) } ?? 0) + (recovery.map { abs($0.cycles - $0.modelCycles) } ?? 0)
  }
  /// Multiplications against those of all tokens.
  public var multiplicationShare: Double? {
    product.flatMap { $0.denseStreaming == 0 ? nil : Double($0.streaming) / Double($0.denseStreaming) }
  }
  public var multipliersBusy: Double? {
    product.flatMap { $0.cycles == 0 ? nil : Double($0.streaming) / Double($0.cycles) }
  }
}
