import BigInt

/// An array of words with read and write ports.
///
/// All reads of a cycle see the contents before the writes of that cycle (read-first). Two write ports that hit one
/// word in the same cycle: the later port in `writePorts` wins. Addresses at or beyond `depth`: reads give 0, writes
/// are ignored; the language refuses addresses whose range is not within the memory, so this happens only before reset.
public struct Memory: Sendable {
  public var name: String
  public var depth: Int
  public var word: SignalType
  public var range: ValueRange
  public var readPorts: [ReadPort]
  public var writePorts: [WritePort]
  /// Initial contents from address 0; missing words are 0. Nil: undefined in hardware, 0 in simulation.
  public var contents: [BigInt]?
  public var style: Style
  public var location: Location
  public var comment: String?
  public var attributes: [Attribute]

  public enum Style: Sendable, Hashable {
    /// The template that synthesis tools infer a memory from.
    case inferred
    /// An instance of this SRAM macro; only legal for memories of synchronous ports. The macro's ports are named in
    /// the macro list beside the Verilog.
    case macro(String)
  }

  /// A synchronous read port: `memoryReadData` holds the word at `address` after each active clock edge where
  /// `enable` is 1. (Asynchronous reads are `Operation.memoryRead` nodes.)
  public struct ReadPort: Sendable {
    public var address: NodeID
    public var enable: NodeID?
    public var domain: Int
    public var data: DeclarationID
    public init(address: NodeID, enable: NodeID?, domain: Int, data: DeclarationID) {
      self.address = address
      self.enable = enable
      self.domain = domain
      self.data = data
    }
  }

  /// A synchronous write port. It writes when its `Statement.memoryWrite` is reached in the `when` tree.
  /// With a `mask`, bit i of it enables the i-th group of `maskGranularity` bits of the word.
  public struct WritePort: Sendable {
    public var address: NodeID
    public var data: NodeID
    public var mask: NodeID?
    public var maskGranularity: Int
    public var domain: Int
    public init(address: NodeID, data: NodeID, mask: NodeID?, maskGranularity: Int, domain: Int) {
      self.address = address
      self.data = data
      self.mask = mask
      self.maskGranularity = maskGranularity
      self.domain = domain
    }
  }

  public init(
    name: String, depth: Int, word: SignalType, range: ValueRange, contents: [BigInt]? = nil,
    style: Style = .inferred, location: Location, comment: String? = nil, attributes: [Attribute] = []
  ) {
    self.name = name
    self.depth = depth
    self.word = word
    self.range = range
    self.readPorts = []
    self.writePorts = []
    self.contents = contents
    self.style = style
    self.location = location
    self.comment = comment
    self.attributes = attributes
  }

  /// A memory that nothing writes is a table; the emitter prints it as a `case`.
  public var isReadOnly: Bool { writePorts.isEmpty }
}
