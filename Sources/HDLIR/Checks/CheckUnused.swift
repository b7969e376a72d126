/// E403: inputs that no output, instance, memory or check depends on. E404 (a warning): the same for registers, wires,
/// data of synchronous memory reads and outputs of instances. `unused(...)` silences both.
func checkUnused(_ context: CheckContext) -> [Diagnostic] {
  let liveness = Liveness(context.definition, context.statements)
  var diagnostics: [Diagnostic] = []
  for index in context.definition.declarations.indices where !liveness.declarations[index] {
    let declaration = context.definition.declarations[index]
    if declaration.isMarkedUnused { continue }
    let id = DeclarationID(index)
    switch declaration.kind {
    case .input:
      diagnostics.append(
        context.diagnostic(
          .unusedInput, "\(context.describe(id)) is never used",
          advice: "remove it, or write unused(\(declaration.name)) if it belongs to the interface",
          at: declaration.location))
    case .register, .wire, .instanceOutput, .arrayOutput, .memoryReadData:
      // What is never assigned has an error of its own.
      if declaration.isDriven && !context.statements.isAssigned(id) && !holdsConstant(declaration) { continue }
      diagnostics.append(
        context.diagnostic(
          .unusedSignal, "\(context.describe(id)) is never used",
          advice: "remove it, or write unused(\(declaration.name))", at: declaration.location))
    case .output, .instanceInput, .arrayInput: break
    }
  }
  return diagnostics
}

private func holdsConstant(_ declaration: Declaration) -> Bool {
  if case .register(let register) = declaration.kind { register.resetValue != nil } else { false }
}
