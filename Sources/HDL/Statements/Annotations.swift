import HDLIR

/// Names, comments and attributes; each returns the value, so that it can be written into an expression.
extension HardwareValue {
  /// Gives an expression a name in the Verilog and in waveforms: by default that of the variable it is assigned to.
  ///
  ///     let atLimit = (value == limit).named()
  public func named(_ name: String? = nil, file: String = #filePath, line: Int = #line) -> Self {
    guard let scope else { return self }
    let base = name ?? scope.name(at: file, line, otherwise: "")
    if base.isEmpty { return self }
    for (operand, leaf) in zip(operands, shape.leaves) {
      guard case .node(_, let node) = operand else { continue }
      let operation = scope.builder[node].operation
      if operation == .read || operation == .constant { continue }
      scope.builder.update { $0.nodeNames[node] = leaf.prefixed(base).name }
    }
    return self
  }

  /// Writes a comment beside the declaration of a port, wire or register.
  @discardableResult
  public func comment(_ text: String) -> Self {
    changeDeclarations { $0.comment = text }
    return self
  }

  /// Adds a Verilog attribute to a port, wire or register: `(* keep *)`, `(* ram_style = "block" *)`.
  @discardableResult
  public func attribute(_ name: String, _ value: String? = nil) -> Self {
    changeDeclarations { $0.attributes.append(Attribute(name, value)) }
    return self
  }

  private func changeDeclarations(_ change: (inout Declaration) -> Void) {
    guard let scope else { return }
    for case .node(_, let node) in operands {
      guard let place = scope.storage(node) else { continue }
      scope.builder.update { change(&$0.declarations[Int(place.declaration.index)]) }
    }
  }

  fileprivate func markUnused() { changeDeclarations { $0.isMarkedUnused = true } }
}

/// Says that nothing reads these inputs or signals, so that neither our checks nor lint tools complain.
public func unused(_ values: any HardwareValue...) {
  for value in values { value.markUnused() }
}
