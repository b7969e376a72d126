import HDLIR

/// Why a design cannot be written as Verilog: everything that was found, with the places in the author's code.
public struct VerilogError: Error, Sendable, Hashable, CustomStringConvertible {
  public struct Problem: Sendable, Hashable, CustomStringConvertible {
    public var location: Location
    /// The name of the definition that it was found in.
    public var module: String
    /// What is wrong, and what to write instead.
    public var message: String

    public init(location: Location, module: String, message: String) {
      self.location = location
      self.module = module
      self.message = message
    }

    public var description: String {
      if case .source(let file, let line) = location { return "\(file):\(line): error: \(message)" }
      return "\(module): error: \(message)"
    }
  }

  public var problems: [Problem]
  public init(problems: [Problem]) { self.problems = problems }
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
