import BigInt
import HDLIR

infix operator <== : AssignmentPrecedence

/// Connects the right side to the left one: a port of an instance, an element of a vector, a field, a wire or register.
///
/// A connection is legal when every value of the source is a value of the target; see `IntegerSignal` for what to
/// write where it is not. In bundles, flipped leaves are driven from the left.
public func <== <T: HardwareValue>(target: T, source: T) { connect(target, source) }

public func <== <S: HardwareEnum>(target: Enum<S>, source: S) { connect(target, Enum(source)) }

func connect<T: HardwareValue>(_ target: T, _ source: T) {
  let leaves = target.shape.leaves
  let targets = target.operands
  let sources = source.operands
  guard targets.count == sources.count else {
    (target.scope ?? source.scope)?.report(
      .shapeMismatch, "a value of \(sources.count) fields is connected to one of \(targets.count)",
      advice: "give both the same shape")
    return
  }
  for index in targets.indices {
    if leaves[index].isFlipped {
      assign(sources[index], targets[index])
    } else {
      assign(targets[index], sources[index])
    }
  }
}

/// One leaf to one leaf, in the innermost open `when` of the target's module.
func assign(_ target: Operand, _ source: Operand) {
  guard case .node(let scope, let targetNode) = target else {
    let scope = source.scope
    scope?.report(
      .notAssignable, "a constant or a value without a module is on the left of a connection",
      advice: "assign to a port, wire or register")
    return
  }
  guard let place = scope.storage(targetNode) else {
    scope.report(
      .notAssignable, "the left side of a connection is an expression",
      advice: "assign to a port, wire or register, or to an element of one")
    return
  }
  let builder = scope.builder
  let declaration = builder[place.declaration]
  guard declaration.isDriven else {
    scope.report(
      .notAssignable, "'\(declaration.name)' \(declaration.whyNotAssignable)", advice: declaration.whatToAssign)
    return
  }
  let targetType = builder[targetNode].type
  let targetRange = place.part == nil ? declaration.range : builder[targetNode].range
  let value = source.node(in: scope, isSigned: targetType.isSigned)
  let sourceNode = builder[value]
  guard sourceNode.lanes == .none || sourceNode.lanes == builder[targetNode].lanes else {
    scope.report(
      .laneMismatch,
      "'\(declaration.name)' is one value but the source has one for each of \(scope.extents(sourceNode.lanes)) elements",
      advice: "write .sum(along:) or .gathered() to bring them together")
    return
  }
  if !targetRange.contains(sourceNode.range) {
    // Reported, and then assigned all the same, so that nothing else seems to be missing.
    scope.reportLoss(declaration, targetType, targetRange, sourceNode)
  }
  let fitted = builder.convert(value, to: targetType)
  if let part = place.part {
    builder.assignPart(
      place.declaration, index: part.index, stride: part.stride,
      value: builder.convert(fitted, to: .unsigned(targetType.width)),
      at: currentLocation())
  } else {
    builder.assign(place.declaration, fitted, at: currentLocation())
  }
}

extension Scope {
  /// What a node on the left of a connection names: a declaration, or some bits of one.
  struct Storage {
    var declaration: DeclarationID
    /// Bits from `index * stride` on; nil for all.
    var part: (index: NodeID, stride: Int)?
  }

  func storage(_ id: NodeID) -> Storage? {
    let node = builder[id]
    switch node.operation {
    case .read: return Storage(declaration: DeclarationID(Int(node.a)), part: nil)
    case .convert:
      // Elements of vectors are read through a conversion of all their bits.
      guard builder[NodeID(Int(node.a))].width == node.width else { return nil }
      return storage(NodeID(Int(node.a)))
    case .slice: return storage(NodeID(Int(node.a))).map { part($0, plus: Int(node.b)) }
    case .partSelect:
      guard let base = storage(NodeID(Int(node.a))), base.part == nil else { return nil }
      return Storage(declaration: base.declaration, part: (NodeID(Int(node.b)), Int(node.c)))
    default: return nil
    }
  }

  private func part(_ base: Storage, plus low: Int) -> Storage {
    guard let part = base.part else {
      return Storage(declaration: base.declaration, part: (builder.constant(low), 1))
    }
    if low == 0 { return base }
    let position = builder.arithmetic(
      .add, builder.arithmetic(.multiply, part.index, builder.constant(part.stride)), builder.constant(low))
    return Storage(declaration: base.declaration, part: (position, 1))
  }

  func reportLoss(_ target: Declaration, _ type: SignalType, _ range: ValueRange, _ source: Node) {
    let wide = source.type.width
    if let constant = source.constantValue {
      report(
        .constantOutOfRange, "'\(target.name)' holds \(range) but the constant is \(constant)",
        advice: "write a constant within \(range), or declare '\(target.name)' wider")
      return
    }
    let advice =
      wide > type.width
      ? "write .wrapped(to: \(type.width)) or .saturated(to: \(type.width)), or declare '\(target.name)' \(wide) bits wide"
      : "write .restricted(to: \(range)) or .saturated(to: \(range)), or declare '\(target.name)' with the range \(source.range)"
    report(
      .lossyConnection,
      "'\(target.name)' holds \(range) (\(type.width) bits) but the value can be \(source.range) (\(wide) bits)",
      advice: advice)
  }
}

extension Declaration {
  fileprivate var whyNotAssignable: String {
    switch kind {
    case .input: "is an input of this module"
    case .instanceOutput, .arrayOutput: "is an output of an instance"
    default: "is not driven by this module"
    }
  }

  fileprivate var whatToAssign: String {
    switch kind {
    case .input: "assign to an output, wire or register; the module around this one drives its inputs"
    default: "assign to an input of the instance, or to a wire or register"
    }
  }
}
