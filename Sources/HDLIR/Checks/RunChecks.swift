/// All checks of a definition whose body is complete.
///
/// Call it once for each definition, children before parents, keep the summary, and hand it out through `children`.
/// Linear in the size of the definition; the definition itself is never changed.
///
/// - Parameter children: the summary of each definition that this one instantiates, from an earlier call.
/// - Returns: what is wrong, check by check and in the author's order within each; and what parents need to know.
///   The summary is complete even when there are errors.
public func runChecks(
  _ definition: Definition, children: (DefinitionID) -> PortSummary
) -> (diagnostics: [Diagnostic], summary: PortSummary) {
  if definition.blackBox != nil {
    return (checkNames(definition), summarizeBlackBox(definition))
  }
  let context = CheckContext(definition, children: children)
  let domains = DomainAnalysis(context)
  var diagnostics = checkNames(definition)
  diagnostics += checkDrivers(context)
  diagnostics += checkOverrides(context)
  diagnostics += checkLatches(context)
  diagnostics += checkCombinationalLoops(context)
  diagnostics += checkClocked(context)
  diagnostics += checkClockDomains(context, domains)
  diagnostics += checkMemories(context)
  diagnostics += checkUnreachable(context)
  diagnostics += checkUnused(context)
  return (diagnostics, summarize(context, domains))
}

/// All checks of every definition of a finished design, in the order of its table.
public func runChecks(_ design: Design) -> [Diagnostic] {
  var summaries: [PortSummary] = []
  var diagnostics: [Diagnostic] = []
  summaries.reserveCapacity(design.definitions.count)
  for definition in design.definitions {
    let result = runChecks(definition) { summaries[Int($0.index)] }
    diagnostics += result.diagnostics
    summaries.append(result.summary)
  }
  return diagnostics
}
