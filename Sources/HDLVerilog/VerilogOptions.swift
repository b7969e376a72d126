/// How a design is written as Verilog.
public struct VerilogOptions: Sendable, Hashable {
  /// How arrays of instances are written. Both forms mean the same; tests hold them equal.
  public enum ArrayStyle: String, Sendable, Hashable {
    /// `generate for` around an instance: for synthesis, and for people.
    case structural
    /// Loops over arrays inside one clocked block: for simulators, which compile and run it several times faster.
    case loops
  }
  public var arrayStyle: ArrayStyle
  /// Short comments such as `// Counter.swift:12` on declarations and conditions.
  public var sourceLocators: Bool
  /// The folder that file names in the source map are relative to; those outside of it stay as they are.
  public var sourceRoot: String
  /// Text for the header: the tool and its version. Never a date.
  public var producer: String

  public init(
    arrayStyle: ArrayStyle = .structural, sourceLocators: Bool = true, sourceRoot: String = "",
    producer: String = "Apus"
  ) {
    self.arrayStyle = arrayStyle
    self.sourceLocators = sourceLocators
    self.sourceRoot = sourceRoot
    self.producer = producer
  }
}

/// A design as Verilog-2005: one file a module.
public struct VerilogOutput: Sendable {
  public struct File: Sendable, Hashable {
    /// Such as `Counter.v`.
    public var name: String
    public var text: String
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }
  /// Modules after the ones that they instantiate; the top is the last.
  public var files: [File]
  public var top: String
  /// JSON: for each module, which line came from which file and line of the Swift source.
  public var sourceMap: String
  /// One line for each SRAM macro that the design instantiates, with its depth, width and ports; empty without macros.
  public var macroList: String
  /// Modules that arrays are made of and that stand as instances, not as loops.
  public var elements: [ArrayElement] = []

  /// A module of which an array of instances is made.
  public struct ArrayElement: Sendable, Hashable {
    public var module: String
    /// Names of its inputs, clocks and resets left out.
    public var inputs: [String]
    /// Instances in the largest array of it.
    public var count: Int
  }

  public init(files: [File], top: String, sourceMap: String, macroList: String) {
    self.files = files
    self.top = top
    self.sourceMap = sourceMap
    self.macroList = macroList
  }

  /// All modules in one text.
  public var combined: String { files.map(\.text).joined(separator: "\n") }
  /// The contents of a `.f` file for simulators and synthesis tools.
  public var fileList: String { files.map { $0.name + "\n" }.joined() }
}
