/// E203: outputs, wires, registers and inputs of instances that nothing assigns, or of which some bits are never
/// assigned. A register that is never assigned is legal when it has a reset value: it holds that constant.
func checkDrivers(_ context: CheckContext) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  for index in context.definition.declarations.indices {
    let id = DeclarationID(index)
    let declaration = context.definition.declarations[index]
    guard declaration.isDriven else { continue }
    if !context.statements.isAssigned(id) {
      if case .register(let register) = declaration.kind, register.resetValue != nil { continue }
      diagnostics.append(
        context.diagnostic(
          .undriven, "\(context.describe(id)) is never assigned", advice: driverAdvice(declaration.kind),
          at: declaration.location))
    } else if !declaration.isRegister, context.segments.isSplit(id) {
      diagnostics += unassignedBits(of: id, context)
    }
  }
  return diagnostics
}

private func driverAdvice(_ kind: Declaration.Kind) -> String {
  switch kind {
  case .register: "assign it, or give it a reset value if it is a constant"
  case .instanceInput, .arrayInput: "connect it, to a constant if the instance does not need it"
  default: "assign it in body(), or remove it"
  }
}

/// Bits that no assignment reaches under any condition. A part at a place that is not constant may reach every bit.
private func unassignedBits(of id: DeclarationID, _ context: CheckContext) -> [Diagnostic] {
  let all = context.segments.all(of: id)
  var isReached = [Bool](repeating: false, count: all.count)
  for position in context.statements.positions(of: id) {
    guard let bits = context.statements.assignments[Int(position)].bits else { return [] }
    for segment in context.segments.segments(of: id, holding: bits) { isReached[segment - all.lowerBound] = true }
  }
  guard let first = isReached.firstIndex(of: false) else { return [] }
  let end = isReached[first...].firstIndex(of: true) ?? all.count
  let declaration = context.definition[id]
  let low = Int(context.segments.lows[all.lowerBound + first])
  let top = end == all.count ? declaration.type.width - 1 : Int(context.segments.lows[all.lowerBound + end]) - 1
  let bits = low == top ? "bit \(low)" : "bits \(low)...\(top)"
  return [
    context.diagnostic(
      .undriven, "\(bits) of \(context.describe(id)) \(low == top ? "is" : "are") never assigned",
      advice: "assign every element, or a default to the whole before the elements", at: declaration.location)
  ]
}
