import BigInt

/// Builds the tables of one definition. The language's signals, tests and generators of random circuits write through
/// it; it infers types and ranges, folds constants and keeps the table's order, and traps on calls that the language
/// has not checked before.
public final class NetlistBuilder {
  public internal(set) var definition: Definition
  /// The block that statements are appended to; `inBlock` changes it for the length of a closure.
  public internal(set) var currentBlock = Definition.bodyBlock
  var readNodes: [DeclarationID: NodeID] = [:]
  var laneSpaceIDs: [LaneSpace: LaneSpaceID] = [:]

  public init(name: String) { definition = Definition(name: name) }

  /// Changes what is neither a node nor a statement: name, comment, attributes, memories.
  public func update(_ change: (inout Definition) -> Void) { change(&definition) }

  public subscript(_ id: NodeID) -> Node { definition.nodes[Int(id.index)] }
  public subscript(_ id: DeclarationID) -> Declaration { definition.declarations[Int(id.index)] }

  @discardableResult
  public func append(_ node: Node) -> NodeID {
    definition.nodes.append(node)
    return NodeID(definition.nodes.count - 1)
  }

  // MARK: Declarations

  public func declare(_ declaration: Declaration) -> DeclarationID {
    definition.declarations.append(declaration)
    return DeclarationID(definition.declarations.count - 1)
  }

  /// Declares a port and adds it to the port list.
  public func declarePort(_ declaration: Declaration) -> DeclarationID {
    let id = declare(declaration)
    definition.ports.append(id)
    return id
  }

  /// The position of `domain` in the definition's table, added if it is new.
  public func domainIndex(_ domain: ClockDomain) -> Int {
    if let index = definition.domains.firstIndex(of: domain) { return index }
    definition.domains.append(domain)
    return definition.domains.count - 1
  }

  /// The node that reads a declaration; one for each declaration.
  public func read(_ id: DeclarationID) -> NodeID {
    if let node = readNodes[id] { return node }
    let declaration = self[id]
    let node = append(Node(.read, declaration.type, declaration.range, lanes: declaration.lanes, a: id.index))
    readNodes[id] = node
    return node
  }

  public func addLocation(_ location: Location) -> Location.ID {
    if case .unknown = location { return Location.ID(-1) }
    definition.locations.append(location)
    return Location.ID(definition.locations.count - 1)
  }

  // MARK: Statements

  public func append(_ statement: Statement) { definition.blocks[Int(currentBlock.index)].append(statement) }

  public func newBlock() -> BlockID {
    definition.blocks.append([])
    return BlockID(definition.blocks.count - 1)
  }

  public func inBlock(_ block: BlockID, _ body: () -> Void) {
    let outer = currentBlock
    currentBlock = block
    body()
    currentBlock = outer
  }

  /// The value is converted to the target's type; the caller has checked that nothing is lost.
  public func assign(_ target: DeclarationID, _ value: NodeID, at location: Location = .unknown) {
    let declaration = self[target]
    let fitted = convert(value, to: declaration.type)
    append(.assign(target: target, value: fitted, location: addLocation(location)))
  }

  public func assignPart(
    _ target: DeclarationID, index: NodeID, stride: Int, value: NodeID, at location: Location = .unknown
  ) {
    append(
      .assignPart(target: target, index: index, stride: Int32(stride), value: value, location: addLocation(location)))
  }

  /// Appends an empty conditional to the current block and returns its position.
  public func beginConditional() -> Int {
    definition.conditionals.append(Conditional(branches: []))
    append(.conditional(Int32(definition.conditionals.count - 1)))
    return definition.conditionals.count - 1
  }

  public func addBranch(_ conditional: Int, condition: NodeID, at location: Location = .unknown, _ body: () -> Void) {
    let block = newBlock()
    definition.conditionals[conditional].branches.append(
      Conditional.Branch(condition: condition, body: block, location: location))
    inBlock(block, body)
  }

  public func addOtherwise(_ conditional: Int, _ body: () -> Void) {
    let block = newBlock()
    definition.conditionals[conditional].otherwise = block
    inBlock(block, body)
  }

  /// Appends an empty match to the current block and returns its position.
  public func beginMatch(_ subject: NodeID, at location: Location = .unknown) -> Int {
    definition.matches.append(Match(subject: subject, arms: [], location: location))
    append(.match(Int32(definition.matches.count - 1)))
    return definition.matches.count - 1
  }

  public func addArm(_ match: Int, values: [BigInt], label: String? = nil, _ body: () -> Void) {
    let block = newBlock()
    definition.matches[match].arms.append(Match.Arm(values: values, label: label, body: block))
    inBlock(block, body)
  }

  public func addDefault(_ match: Int, _ body: () -> Void) {
    let block = newBlock()
    definition.matches[match].otherwise = block
    inBlock(block, body)
  }

  public func check(_ check: Check) {
    definition.checks.append(check)
    append(.check(Int32(definition.checks.count - 1)))
  }
}
