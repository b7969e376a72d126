/// Where in the author's code something was written.
public enum Location: Sendable, Hashable {
  case source(file: String, line: Int)
  /// The return addresses of the calls that led to the library, innermost first: turned into file and line only when
  /// somebody asks (a message or a source map), because that needs debugging information.
  case calls([UInt])
  case unknown

  /// The position of a location in its module's table.
  public struct ID: Hashable, Sendable {
    public var index: Int32
    public init(_ index: Int) { self.index = Int32(index) }
  }
}
