import BigInt

/// What a module body does, in the order in which the author wrote it.
///
/// Semantics are those of a Verilog block: where several assignments to one target are reached, the last one wins; a
/// register that is not reached keeps its value; a wire must be reached on every path.
public enum Statement: Sendable {
  /// The whole of `target` takes `value`, whose type and range fit it exactly (lossless conversions are explicit nodes).
  case assign(target: DeclarationID, value: NodeID, location: Location.ID)
  /// Bits from `index * stride` of the packed `target` take `value`; bits beyond the target are dropped.
  case assignPart(target: DeclarationID, index: NodeID, stride: Int32, value: NodeID, location: Location.ID)
  case memoryWrite(memory: Int32, port: Int32, location: Location.ID)
  case conditional(Int32)
  case match(Int32)
  case check(Int32)
}

public struct BlockID: Hashable, Sendable {
  public var index: Int32
  public init(_ index: Int) { self.index = Int32(index) }
}

/// `when / elsewhen / otherwise`.
public struct Conditional: Sendable {
  public struct Branch: Sendable {
    public var condition: NodeID
    public var body: BlockID
    public var location: Location
    public init(condition: NodeID, body: BlockID, location: Location) {
      self.condition = condition
      self.body = body
      self.location = location
    }
  }
  public var branches: [Branch]
  public var otherwise: BlockID?
  public init(branches: [Branch], otherwise: BlockID? = nil) {
    self.branches = branches
    self.otherwise = otherwise
  }
}

/// A choice by the value of one signal; arms exclude each other.
public struct Match: Sendable {
  public struct Arm: Sendable {
    public var values: [BigInt]
    /// What the value stands for (the case of an enum), for comments in the Verilog.
    public var label: String?
    public var body: BlockID
    public init(values: [BigInt], label: String?, body: BlockID) {
      self.values = values
      self.label = label
      self.body = body
    }
  }
  public var subject: NodeID
  public var arms: [Arm]
  /// Reached by values that no arm lists. When nil and the arms cover the subject's range, the last arm stands for all
  /// other bit patterns too.
  public var otherwise: BlockID?
  public var location: Location
  public init(subject: NodeID, arms: [Arm], otherwise: BlockID? = nil, location: Location) {
    self.subject = subject
    self.arms = arms
    self.otherwise = otherwise
    self.location = location
  }
}

/// A statement about the design for simulators and formal tools, sampled at the active edge of its domain while reset is
/// inactive and only when the `when` tree reaches it.
public struct Check: Sendable {
  public enum Kind: String, Sendable { case assert, assume, cover }
  public var kind: Kind
  public var condition: NodeID
  public var message: String
  public var domain: Int
  public var location: Location
  public init(kind: Kind, condition: NodeID, message: String, domain: Int, location: Location) {
    self.kind = kind
    self.condition = condition
    self.message = message
    self.domain = domain
    self.location = location
  }
}
