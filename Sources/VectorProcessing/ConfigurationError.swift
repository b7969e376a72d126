/// A value of a configuration that makes no sense: where, what, and what would.
public struct ConfigurationError: Error, Hashable, CustomStringConvertible, Sendable {
  /// The field, such as `defo.layers`.
  public let field: String
  public let message: String

  public init(_ field: String, _ message: String) {
    self.field = field
    self.message = message
  }

  public var description: String { "\(field): \(message)" }
}
