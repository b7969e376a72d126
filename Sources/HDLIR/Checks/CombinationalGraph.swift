/// Which value follows from which others without a register in between, as one graph over nodes, declarations, segments
/// of declarations and blocks. Edges lead from a value to what it depends on.
///
/// - A node depends on its operands. A read of a wire, an output or a port of an instance depends on that declaration;
///   reads of inputs, registers and synchronous memory data are leaves. A slice at a constant place depends only on the
///   segments that it touches.
/// - A declaration depends on what is assigned to all of it, or to a part at a place that is not constant; a segment of
///   it on that and on what is assigned to constant parts that cover the segment. Each depends on the blocks that the
///   assignments stand in. Registers have these edges too, though no read leads to them.
/// - A block depends on its condition, on the branches before it and on the block around it.
/// - An output of an instance depends on the inputs that the child's summary lists.
struct CombinationalGraph {
  let nodeCount: Int
  let declarationCount: Int
  let segmentCount: Int
  let blockCount: Int
  /// The edges of vertex v are `edges[starts[v]..<starts[v + 1]]`.
  private(set) var starts: [Int32] = []
  private(set) var edges: [Int32] = []

  var count: Int { nodeCount + declarationCount + segmentCount + blockCount }

  func vertex(_ id: NodeID) -> Int { Int(id.index) }
  func vertex(_ id: DeclarationID) -> Int { nodeCount + Int(id.index) }
  func vertex(segment: Int) -> Int { nodeCount + declarationCount + segment }
  func vertex(_ id: BlockID) -> Int { nodeCount + declarationCount + segmentCount + Int(id.index) }

  func dependencies(of vertex: Int) -> ArraySlice<Int32> { edges[Int(starts[vertex])..<Int(starts[vertex + 1])] }

  /// What a vertex stands for.
  enum Vertex {
    case node(NodeID)
    case declaration(DeclarationID)
    case segment(Int)
    case block(BlockID)
  }

  subscript(_ vertex: Int) -> Vertex {
    if vertex < nodeCount { return .node(NodeID(vertex)) }
    if vertex < nodeCount + declarationCount { return .declaration(DeclarationID(vertex - nodeCount)) }
    let rest = vertex - nodeCount - declarationCount
    return rest < segmentCount ? .segment(rest) : .block(BlockID(rest - segmentCount))
  }

  init(
    _ definition: Definition, _ statements: StatementIndex, _ segments: SegmentTable, instances: [PortSummary],
    arrays: [PortSummary]
  ) {
    nodeCount = definition.nodes.count
    declarationCount = definition.declarations.count
    segmentCount = segments.count
    blockCount = definition.blocks.count
    starts.reserveCapacity(count + 1)
    edges.reserveCapacity(2 * count)
    addNodes(definition, segments)
    for index in definition.declarations.indices {
      starts.append(Int32(edges.count))
      addDrivers(of: DeclarationID(index), definition, statements, segments, instances, arrays)
    }
    for index in definition.declarations.indices { addSegments(of: DeclarationID(index), statements, segments) }
    for index in definition.blocks.indices {
      starts.append(Int32(edges.count))
      addConditions(of: index, definition, statements)
    }
    starts.append(Int32(edges.count))
  }

  private mutating func addNodes(_ definition: Definition, _ segments: SegmentTable) {
    let readable = definition.declarations.map { Self.isCombinational($0.kind) }
    for index in definition.nodes.indices {
      starts.append(Int32(edges.count))
      let operation = definition.nodes[index].operation
      switch operation {
      case .constant, .laneIndex: break
      case .read:
        let declaration = DeclarationID(Int(definition.nodes[index].a))
        if readable[Int(declaration.index)] { addRead(of: declaration, segments) }
      case .slice, .partSelect:
        if let place = Self.constantPlace(of: NodeID(index), definition),
          readable[Int(place.declaration.index)], segments.isSplit(place.declaration)
        {
          for segment in segments.segments(of: place.declaration, holding: place.bits) {
            edges.append(Int32(vertex(segment: segment)))
          }
        } else {
          edges.append(definition.nodes[index].a)
          if operation == .partSelect { edges.append(definition.nodes[index].b) }
        }
      case .concatenate:
        for id in definition.parts(of: definition.nodes[index]) { edges.append(id.index) }
      default:
        let fields = operation.operandFields
        if fields & 0b001 != 0 { edges.append(definition.nodes[index].a) }
        if fields & 0b010 != 0 { edges.append(definition.nodes[index].b) }
        if fields & 0b100 != 0 { edges.append(definition.nodes[index].c) }
      }
    }
  }

  /// Whether the value of a declaration follows from others in the same cycle.
  private static func isCombinational(_ kind: Declaration.Kind) -> Bool {
    switch kind {
    case .input, .register, .memoryReadData: false
    case .output, .wire, .instanceInput, .instanceOutput, .arrayInput, .arrayOutput: true
    }
  }

  private mutating func addRead(of declaration: DeclarationID, _ segments: SegmentTable) {
    if segments.isSplit(declaration) {
      for segment in segments.all(of: declaration) { edges.append(Int32(vertex(segment: segment))) }
    } else {
      edges.append(Int32(vertex(declaration)))
    }
  }

  /// The bits of a declaration that a slice, or a slice of a few slices, takes; nil for anything else.
  private static func constantPlace(
    of id: NodeID, _ definition: Definition
  ) -> (declaration: DeclarationID, bits: Range<Int>)? {
    let width = Int(definition[id].width)
    var low = 0
    var current = Int(id.index)
    for _ in 0..<4 {
      switch definition.nodes[current].operation {
      case .slice: low += Int(definition.nodes[current].b)
      case .partSelect:
        guard let index = definition.nodes[Int(definition.nodes[current].b)].constantValue, index.bitWidth < 32 else {
          return nil
        }
        low += Int(index) * Int(definition.nodes[current].c)
      default: return nil
      }
      current = Int(definition.nodes[current].a)
      if definition.nodes[current].operation == .read {
        let declaration = DeclarationID(Int(definition.nodes[current].a))
        let end = min(low + width, definition[declaration].type.width)
        return low < end ? (declaration, low..<end) : nil
      }
    }
    return nil
  }

  private mutating func addDrivers(
    of declaration: DeclarationID, _ definition: Definition, _ statements: StatementIndex, _ segments: SegmentTable,
    _ instances: [PortSummary], _ arrays: [PortSummary]
  ) {
    switch definition.declarations[Int(declaration.index)].kind {
    case .instanceOutput(let instance, let port):
      for input in instances[instance].ports[port].combinationalInputs {
        addRead(of: definition.instances[instance].ports[input], segments)
      }
    case .arrayOutput(let array, let port):
      for input in arrays[array].ports[port].combinationalInputs {
        addRead(of: definition.arrays[array].ports[input], segments)
      }
    default:
      let width = definition.declarations[Int(declaration.index)].type.width
      for position in statements.positions(of: declaration) {
        let assignment = statements.assignments[Int(position)]
        if let bits = assignment.bits, bits.count < width { continue }
        add(assignment)
      }
    }
  }

  private mutating func addSegments(
    of declaration: DeclarationID, _ statements: StatementIndex, _ segments: SegmentTable
  ) {
    let all = segments.all(of: declaration)
    if all.count == 1 {
      starts.append(Int32(edges.count))
      return
    }
    var covering = [[Int32]](repeating: [], count: all.count)
    for position in statements.positions(of: declaration) {
      guard let bits = statements.assignments[Int(position)].bits else { continue }
      let covered = segments.segments(of: declaration, holding: bits)
      if covered.count == all.count { continue }
      for segment in covered { covering[segment - all.lowerBound].append(position) }
    }
    for positions in covering {
      starts.append(Int32(edges.count))
      edges.append(Int32(vertex(declaration)))
      for position in positions { add(statements.assignments[Int(position)]) }
    }
  }

  private mutating func add(_ assignment: StatementIndex.Assignment) {
    edges.append(assignment.value.index)
    if let index = assignment.dynamicIndex { edges.append(index.index) }
    if assignment.block != Definition.bodyBlock { edges.append(Int32(vertex(assignment.block))) }
  }

  private mutating func addConditions(of block: Int, _ definition: Definition, _ statements: StatementIndex) {
    func blockVertex(_ index: Int32) -> Int32 { Int32(vertex(BlockID(Int(index)))) }
    switch statements.contexts[block] {
    case .body: return
    case .branch(let conditional, let position):
      let branches = definition.conditionals[conditional].branches
      edges.append(branches[position].condition.index)
      edges.append(blockVertex(position == 0 ? statements.parents[block] : branches[position - 1].body.index))
    case .otherwise(let conditional):
      let last = definition.conditionals[conditional].branches.last
      edges.append(blockVertex(last?.body.index ?? statements.parents[block]))
    case .arm(let match, _), .fallback(let match):
      edges.append(definition.matches[match].subject.index)
      edges.append(blockVertex(statements.parents[block]))
    }
  }
}
