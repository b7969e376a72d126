/// A finished hierarchy. Definitions stand after the ones that they instantiate; the top is the last.
public struct Design: Sendable {
  public var definitions: [Definition]
  public var top: DefinitionID { DefinitionID(definitions.count - 1) }
  public var topDefinition: Definition { definitions[definitions.count - 1] }

  public init(definitions: [Definition]) {
    precondition(!definitions.isEmpty, "a design has at least one definition")
    self.definitions = definitions
  }

  public subscript(_ id: DefinitionID) -> Definition { definitions[Int(id.index)] }
}
