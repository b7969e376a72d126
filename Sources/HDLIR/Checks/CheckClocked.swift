/// E302: registers, memory ports, checks and instances whose clock domain is unknown. E303: reset values in domains
/// without reset.
func checkClocked(_ context: CheckContext) -> [Diagnostic] {
  let definition = context.definition
  let domains = definition.domains
  var diagnostics: [Diagnostic] = []

  func requireDomain(_ domain: Int?, of what: @autoclosure () -> String, at location: Location) {
    if let domain, domains.indices.contains(domain) { return }
    diagnostics.append(
      context.diagnostic(
        .unknownDomain, "\(what()) has no clock domain", advice: "give it one, such as domain: .main", at: location))
  }

  for index in definition.declarations.indices {
    guard case .register(let register) = definition.declarations[index].kind else { continue }
    let declaration = definition.declarations[index]
    let id = DeclarationID(index)
    requireDomain(declaration.domain, of: context.describe(id), at: declaration.location)
    if let domain = declaration.domain, domains.indices.contains(domain), domains[domain].resetKind == .none,
      register.resetValue != nil
    {
      diagnostics.append(
        context.diagnostic(
          .resetWithoutReset,
          "\(context.describe(id)) has a reset value but domain '\(domains[domain].name)' has no reset",
          advice: "remove the reset value, or give the domain a reset", at: declaration.location))
    }
  }
  for memory in definition.memories {
    for (position, port) in memory.readPorts.enumerated() {
      requireDomain(port.domain, of: "read port \(position) of memory '\(memory.name)'", at: memory.location)
    }
    for (position, port) in memory.writePorts.enumerated() {
      requireDomain(port.domain, of: "write port \(position) of memory '\(memory.name)'", at: memory.location)
    }
  }
  for check in definition.checks { requireDomain(check.domain, of: "this \(check.kind)", at: check.location) }
  func requireDomains(_ connected: [Int], of child: PortSummary, as what: String, at location: Location) {
    for (inner, outer) in zip(child.domains, connected) where !domains.indices.contains(outer) {
      diagnostics.append(
        context.diagnostic(
          .unknownDomain, "domain '\(inner.name)' of \(what) is connected to no clock domain",
          advice: "say which domain of '\(definition.name)' it runs in", at: location))
    }
  }
  for (instance, child) in zip(definition.instances, context.instances) {
    requireDomains(instance.domains, of: child, as: "instance '\(instance.name)'", at: instance.location)
  }
  for (array, child) in zip(definition.arrays, context.arrays) {
    requireDomains(array.domains, of: child, as: "array '\(array.name)'", at: array.location)
  }
  return diagnostics
}
