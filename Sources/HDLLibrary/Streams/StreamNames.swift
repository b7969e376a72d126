import HDL

/// What the operators call their instances and wires.
protocol NamedTransfer: HardwareValue {
  var valid: Bit { get }
}

extension Stream: NamedTransfer {}
extension Flow: NamedTransfer {}

extension NamedTransfer {
  /// The name of the stream in its module, without the `_valid`; for the output of an instance that of the instance.
  var structuralName: String {
    guard case .node(let scope, let id) = valid.operand else { return "stream" }
    let node = scope.builder[id]
    var name = scope.builder.definition.nodeNames[id] ?? "stream"
    var isInstance = false
    if node.operation == .read {
      let declaration = scope.builder[DeclarationID(Int(node.a))]
      name = declaration.name
      if case .instanceOutput = declaration.kind { isInstance = true }
    }
    if name.hasSuffix("_valid") {
      name.removeLast("_valid".count)
    } else if name.hasSuffix("_tvalid") {
      name.removeLast("_tvalid".count)
    } else if name.hasSuffix("valid") {
      name.removeLast("valid".count)  // AXI: bus_awvalid is the channel bus_aw.
    }
    if isInstance && name.hasSuffix("_pop") { name.removeLast("_pop".count) }
    return name
  }

  /// The module that the stream belongs to. A stream of constants belongs to none, which is an error of the author.
  var module: Module {
    guard let scope else { preconditionFailure("an operator is applied to a stream that belongs to no module") }
    return scope.module
  }

  /// `name`, or `<stream>_<operation>`, made unique in the module.
  func operatorName(_ name: String?, _ operation: String) -> String {
    let name = name ?? "\(structuralName)_\(operation)"
    return scope?.derivedName(name) ?? name
  }
}
