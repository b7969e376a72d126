/// E205: wires, outputs and inputs of instances that keep no value and yet are not assigned on every path through the
/// `when` tree. Two conditions that exclude each other without an `otherwise` do not count as every path.
func checkLatches(_ context: CheckContext) -> [Diagnostic] {
  let assignment = DefiniteAssignment(context)
  var diagnostics: [Diagnostic] = []
  for index in context.definition.declarations.indices {
    let id = DeclarationID(index)
    let declaration = context.definition.declarations[index]
    guard declaration.isDriven, !declaration.isRegister, context.statements.isAssigned(id),
      !assignment.isAssignedOnEveryPath(id)
    else { continue }
    if let place = assignment.gap(of: id) {
      diagnostics.append(latch(id, place.gap, in: place.block, context))
    } else if let diagnostic = dynamicParts(of: id, context) {
      diagnostics.append(diagnostic)
    }
  }
  return diagnostics
}

private func latch(
  _ id: DeclarationID, _ gap: DefiniteAssignment.Gap, in block: BlockID, _ context: CheckContext
) -> Diagnostic {
  let (path, location) = describe(gap, context)
  let missed = context.segments.isSplit(id) ? "all of it" : "it"
  return context.diagnostic(
    .inferredLatch, "\(context.describe(id)) is not assigned on every path: nothing assigns \(missed) \(path)",
    advice: "assign a default before the when, or add .otherwise", at: location,
    notes: enclosingConditions(of: block, context)
      + [Diagnostic.Note("declared here", at: context.definition[id].location)])
}

private func describe(_ gap: DefiniteAssignment.Gap, _ context: CheckContext) -> (path: String, location: Location) {
  switch gap {
  case .conditional(let index, let position):
    let branches = context.definition.conditionals[index].branches
    let start = branches.first?.location ?? .unknown
    if position < 0 { return ("in some branches of this when", start) }
    if position < branches.count {
      return ("where '\(context.describe(branches[position].condition))' holds", branches[position].location)
    }
    let conditions = branches.prefix(3).map { "'\(context.describe($0.condition))'" }.joined(separator: ", ")
    let more = branches.count > 3 ? " and \(branches.count - 3) more" : ""
    return (
      branches.count == 1 ? "where \(conditions) does not hold" : "where none of \(conditions)\(more) holds", start
    )
  case .match(let index, let position):
    let match = context.definition.matches[index]
    let subject = context.describe(match.subject)
    if position < 0 { return ("in some arms of this match", match.location) }
    if position < match.arms.count {
      return ("where '\(subject)' is \(describe(match.arms[position]))", match.location)
    }
    return ("where '\(subject)' is none of the values of the arms", match.location)
  }
}

private func describe(_ arm: Match.Arm) -> String {
  if let label = arm.label { return label }
  return arm.values.prefix(3).map { "\($0)" }.joined(separator: ", ") + (arm.values.count > 3 ? ", …" : "")
}

/// The conditions that lead to a block, from the outside.
private func enclosingConditions(of block: BlockID, _ context: CheckContext) -> [Diagnostic.Note] {
  var notes: [Diagnostic.Note] = []
  var current = Int(block.index)
  while current >= 0 {
    switch context.statements.contexts[current] {
    case .body: break
    case .branch(let conditional, let position):
      let branch = context.definition.conditionals[conditional].branches[position]
      notes.append(Diagnostic.Note("where '\(context.describe(branch.condition))' holds", at: branch.location))
    case .otherwise(let conditional):
      let (path, location) = describe(
        .conditional(conditional, position: context.definition.conditionals[conditional].branches.count), context)
      notes.append(Diagnostic.Note(path, at: location))
    case .arm(let match, let position):
      let (path, location) = describe(.match(match, position: position), context)
      notes.append(Diagnostic.Note(path, at: location))
    case .fallback(let match):
      let (path, location) = describe(
        .match(match, position: context.definition.matches[match].arms.count), context)
      notes.append(Diagnostic.Note(path, at: location))
    }
    current = Int(context.statements.parents[current])
  }
  return notes.reversed()
}

/// A target of which parts are only assigned at places that are not constant. Bits that nothing at all assigns are
/// `checkDrivers`'s.
private func dynamicParts(of id: DeclarationID, _ context: CheckContext) -> Diagnostic? {
  for position in context.statements.positions(of: id) {
    let assignment = context.statements.assignments[Int(position)]
    guard let index = assignment.dynamicIndex else { continue }
    return context.diagnostic(
      .inferredLatch,
      "\(context.describe(id)) is not assigned on every path: only element '\(context.describe(index))' of it is",
      advice: "assign a default to the whole before the element", at: context.location(of: assignment),
      notes: [Diagnostic.Note("declared here", at: context.definition[id].location)])
  }
  return nil
}
