import HDL

/// The sizes of an encoding unit.
public struct EncodingConfiguration: Hashable, Sendable {
  /// Activations that are scanned in a cycle.
  public let scanWidth: Int
  /// Values that a queue holds.
  public let queueDepth: Int
  /// Multipliers of a processing element.
  public let lanes: Int
  /// The most inputs of a tile.
  public let tileDepth: Int

  /// - Parameters:
  ///   - scanWidth: a power of two, at least 8: on the paper's average mix an element of four lanes consumes 6.7
  ///     inputs a cycle.
  ///   - queueDepth: a power of two, at least the scan width.
  ///   - lanes: 2, 4 or 8, at most the scan width.
  ///   - tileDepth: a power of two, at least twice the scan width.
  /// - Throws: `ConfigurationError`.
  public init(scanWidth: Int = 8, queueDepth: Int = 16, lanes: Int = 4, tileDepth: Int) throws {
    guard scanWidth >= 8, scanWidth <= 64, scanWidth.isPowerOfTwo else {
      throw ConfigurationError("encoding.scanWidth", "\(scanWidth) is not a power of two from 8 to 64")
    }
    guard queueDepth >= scanWidth, queueDepth <= 256, queueDepth.isPowerOfTwo else {
      throw ConfigurationError(
        "encoding.queueDepth", "\(queueDepth) is not a power of two from the scan width \(scanWidth) to 256")
    }
    guard [2, 4, 8].contains(lanes) else {
      throw ConfigurationError("encoding.lanes", "\(lanes) lanes; there are elements of 2, 4 and 8")
    }
    guard tileDepth >= 2 * scanWidth, tileDepth <= 65_536, tileDepth.isPowerOfTwo else {
      throw ConfigurationError(
        "encoding.tileDepth", "\(tileDepth) is not a power of two from twice the scan width, \(2 * scanWidth), to 65536"
      )
    }
    self.scanWidth = scanWidth
    self.queueDepth = queueDepth
    self.lanes = lanes
    self.tileDepth = tileDepth
  }

  /// A beat of activations within its tile.
  var beatShape: Shape<UInt> { .uint(0...(tileDepth / scanWidth - 1)) }
  /// A position along K within the tile.
  var inputShape: Shape<UInt> { .uint(0...(tileDepth - 1)) }
}

extension EncodingConfiguration: ModuleParameter {
  public var parameterText: String { "scan\(scanWidth)_queue\(queueDepth)_lanes\(lanes)_tile\(tileDepth)" }
  public var isSelfExplaining: Bool { true }
}

extension Int {
  var isPowerOfTwo: Bool { self > 0 && self & (self - 1) == 0 }
  /// For powers of two.
  var log2: Int { trailingZeroBitCount }
}
