import HDLIR

/// The file of a module that is given elsewhere: its source if we have it, otherwise a stub with its interface.
///
/// A stub lets tools check our side of the connections. It carries `(* blackbox *)`, which Yosys understands, and its
/// outputs are unknown (x), so that nobody takes it for a model. The real module takes its place.
enum BlackBoxFile {
  static func write(_ definition: Definition, _ options: VerilogOptions) throws -> VerilogOutput.File? {
    guard let blackBox = definition.blackBox else { return nil }
    if let source = blackBox.source {
      return VerilogOutput.File(name: "\(blackBox.module).v", text: source.hasSuffix("\n") ? source : source + "\n")
    }
    var stub = ModuleSyntax(name: blackBox.module, attributes: [Attribute("blackbox")])
    stub.parameters = blackBox.parameters
    var inputs: [Expression] = []
    func port(_ name: String, _ type: SignalType, isOutput: Bool) {
      guard !stub.ports.contains(where: { $0.name == name }) else { return }
      stub.signals.append(Signal(name: name, width: type.width, isSigned: type.isSigned))
      let signal = SignalID(stub.signals.count - 1)
      stub.ports.append(
        ModuleSyntax.Port(
          direction: isOutput ? .output : .input, isRegister: false, name: name, width: type.width,
          isSigned: type.isSigned))
      if isOutput {
        stub.items.append(.assign(.signal(signal), .replication(Int32(type.width), .variable("1'bx")), .unknown))
      } else {
        inputs.append(.signal(signal))
      }
    }
    for domain in definition.domains {
      port(domain.clock, .bit, isOutput: false)
      if domain.resetKind != .none { port(domain.reset, .bit, isOutput: false) }
      if let enable = domain.enable { port(enable, .bit, isOutput: false) }
    }
    for id in definition.ports { port(definition[id].name, definition[id].type, isOutput: definition[id].isDriven) }
    if !inputs.isEmpty {
      stub.signals.append(Signal(name: "_unused_ok", width: 1, isSigned: false))
      stub.items.append(
        .declaration(
          DeclarationSyntax(
            kind: .wire, signal: SignalID(stub.signals.count - 1),
            value: .unary(.reduceAnd, .concatenation([.bitZero] + inputs + [.bitZero])))))
    }
    for parameter in blackBox.parameters {
      stub.signals.append(Signal(name: "_unused_\(parameter.name)", width: 1, isSigned: false))
      stub.items.append(
        .declaration(
          DeclarationSyntax(
            kind: .constant, signal: SignalID(stub.signals.count - 1), value: .variable(parameter.name))))
    }
    var file = ModuleFile(stub, [], options)
    file.remarks = ["A stub with the interface only: the real module takes its place."]
    var map = SourceMap(resolve: nil)
    return file.write(to: &map)
  }
}
