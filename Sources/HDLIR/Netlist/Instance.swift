/// One use of a definition inside another one.
public struct Instance: Sendable {
  public var name: String
  public var definition: DefinitionID
  /// The declarations of the parent that stand for the child's ports, in the order of `Definition.ports`.
  public var ports: [DeclarationID]
  /// For each of the child's domains, the parent's domain that it is connected to.
  public var domains: [Int]
  public var location: Location
  public var comment: String?
  public var attributes: [Attribute]

  public init(
    name: String, definition: DefinitionID, ports: [DeclarationID], domains: [Int], location: Location,
    comment: String? = nil, attributes: [Attribute] = []
  ) {
    self.name = name
    self.definition = definition
    self.ports = ports
    self.domains = domains
    self.location = location
    self.comment = comment
    self.attributes = attributes
  }
}

/// A regular array of instances of one definition: one object, whatever its size. Its ports are lane values.
public struct InstanceArray: Sendable {
  public var name: String
  public var definition: DefinitionID
  public var space: LaneSpaceID
  public var ports: [DeclarationID]
  public var domains: [Int]
  public var location: Location
  public var comment: String?

  public init(
    name: String, definition: DefinitionID, space: LaneSpaceID, ports: [DeclarationID], domains: [Int],
    location: Location, comment: String? = nil
  ) {
    self.name = name
    self.definition = definition
    self.space = space
    self.ports = ports
    self.domains = domains
    self.location = location
    self.comment = comment
  }
}
