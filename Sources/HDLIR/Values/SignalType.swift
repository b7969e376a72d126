/// How the bits of a signal are read: its width and whether its top bit is a sign.
///
/// Widths are in bits and at least 1. A signed signal is two's complement.
public struct SignalType: Hashable, Sendable {
  public var width: Int
  public var isSigned: Bool

  public init(width: Int, isSigned: Bool) {
    precondition(width >= 1, "a signal has at least one bit, not \(width)")
    self.width = width
    self.isSigned = isSigned
  }

  public static func unsigned(_ width: Int) -> SignalType { SignalType(width: width, isSigned: false) }
  public static func signed(_ width: Int) -> SignalType { SignalType(width: width, isSigned: true) }

  /// One bit, unsigned.
  public static let bit = SignalType(width: 1, isSigned: false)

  /// Every value that the bits can hold.
  public var fullRange: ValueRange { .full(width: width, isSigned: isSigned) }
}

extension SignalType: CustomStringConvertible {
  public var description: String { "\(isSigned ? "SInt" : "UInt")(\(width))" }
}
