import HDLIR

extension Module {
  /// Places `child` in this module and connects its clocks. Children that are properties are placed without this call.
  ///
  /// - Parameters:
  ///   - name: by default the variable that the result is assigned to.
  ///   - domain: what drives the child's own domain, if not this module's.
  ///   - domains: what drives each other domain of the child; by default one of the same name.
  @discardableResult
  public func instance<M: Module>(
    _ child: M, _ name: String? = nil, in domain: ClockDomain? = nil, domains: [ClockDomain: ClockDomain] = [:],
    file: String = #filePath, line: Int = #line
  ) -> M {
    let name = name ?? scope.name(at: file, line, otherwise: "\(type(of: child))".lowercasedFirst)
    if child.isInstantiated {
      scope.report(
        .nameCollision, "'\(name)' is placed a second time",
        advice: "make a new \(type(of: child)) for each instance", at: .source(file: file, line: line))
      return child
    }
    var domains = domains
    if let domain { domains[child.domain] = domain }
    scope.instantiate(child, name: name, domains: domains, location: .source(file: file, line: line))
    return child
  }
}

extension Scope {
  /// The name of the variable declared on the line, or another one, made unique among derived names.
  public func name(at file: String, _ line: Int, otherwise: String) -> String {
    derivedName(elaborator.sourceNames.name(file: file, line: line) ?? otherwise)
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + String(dropFirst().prefix { $0 != "<" }) }
}
