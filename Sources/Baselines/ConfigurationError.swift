/// What is wrong with the sizes of a unit: the parameter by its path, and a sentence.
public struct ConfigurationError: Error, CustomStringConvertible, Hashable {
  public let parameter: String
  public let message: String
  public init(_ parameter: String, _ message: String) {
    self.parameter = parameter
    self.message = message
  }
  public var description: String { "\(parameter): \(message)" }
}

func check(_ unit: String, rows: Int, columns: Int) throws {
  guard (1...1024).contains(rows) else { throw ConfigurationError("\(unit).rows", "\(rows) is not from 1 to 1024") }
  guard (1...4096).contains(columns) else {
    throw ConfigurationError("\(unit).columns", "\(columns) is not from 1 to 4096")
  }
}
