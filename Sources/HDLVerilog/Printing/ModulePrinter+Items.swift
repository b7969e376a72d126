import HDLIR

extension ModulePrinter {
  mutating func print(_ item: Item, indent: Int) {
    switch item {
    case .declaration(let declaration): print(declaration, indent: indent)
    case .assign(let target, let value, let location):
      text.indent(indent)
      note(location)
      text.write("assign ")
      print(target, indent: indent)
      text.write(" = ")
      print(value, indent: indent)
      line(";")
    case .always(let sensitivity, let body):
      text.indent(indent)
      text.write("always @(")
      switch sensitivity {
      case .combinational: text.write("*")
      case .edges(let edges):
        for (index, edge) in edges.enumerated() {
          if index > 0 { text.write(" or ") }
          text.write(edge.isRising ? "posedge " : "negedge ")
          text.write(edge.name)
        }
      }
      if body.count == 1, case .block(let label, let items, let statements) = body[0] {
        line(") begin : \(label)")
        for item in items { print(item, indent: indent + 2) }
        print(statements, indent: indent + 2)
      } else {
        line(") begin")
        print(body, indent: indent + 2)
      }
      line("end", indent: indent)
    case .initial(let body):
      line("initial begin", indent: indent)
      print(body, indent: indent + 2)
      line("end", indent: indent)
    case .instance(let instance): print(instance, indent: indent)
    case .function(let function): print(function, indent: indent)
    case .genvars(let names): line("genvar \(names.joined(separator: ", "));", indent: indent)
    case .integers(let names): line("integer \(names.joined(separator: ", "));", indent: indent)
    case .lanes: preconditionFailure("lanes become generate loops before they are printed")
    case .generate(let items):
      line("generate", indent: indent)
      for item in items { print(item, indent: indent + 2) }
      line("endgenerate", indent: indent)
    case .generateLoop(let loop, let label, let items):
      text.indent(indent)
      head(of: loop)
      line(" begin : \(label)")
      for item in items { print(item, indent: indent + 2) }
      line("end", indent: indent)
    case .generateConditional(let condition, let label, let items, let otherwiseLabel, let otherwise):
      text.indent(indent)
      text.write("if (")
      print(condition, indent: indent)
      line(") begin : \(label)")
      for item in items { print(item, indent: indent + 2) }
      line("end else begin : \(otherwiseLabel)", indent: indent)
      for item in otherwise { print(item, indent: indent + 2) }
      line("end", indent: indent)
    case .guarded(let sections):
      for (index, section) in sections.enumerated() {
        line("\(index == 0 ? "`ifdef" : "`elsif") \(section.macro)")
        for item in section.items { print(item, indent: indent) }
      }
      line("`endif")
    case .comment(let comment): self.comment(comment, indent: indent)
    case .blank: text.newline()
    }
  }

  mutating func line(_ string: String, indent: Int = 0) {
    text.indent(indent)
    text.write(string)
    text.newline()
  }

  private mutating func print(_ declaration: DeclarationSyntax, indent: Int) {
    comment(declaration.comment, indent: indent)
    attributes(declaration.attributes, indent: indent)
    text.indent(indent)
    note(declaration.location)
    let signal = module.signals[Int(declaration.signal.index)]
    switch declaration.kind {
    case .wire: text.write("wire ")
    case .reg: text.write("reg ")
    case .constant: text.write("localparam ")
    }
    type(width: signal.width, isSigned: signal.isSigned)
    text.write(signal.name)
    if let depth = declaration.depth {
      text.write(" [0:")
      text.write(depth - 1)
      text.write("]")
    }
    if let value = declaration.value {
      text.write(" = ")
      print(value, indent: indent)
    }
    text.write(";")
    locator(declaration.location)
    text.newline()
  }

  private mutating func type(width: Int, isSigned: Bool) {
    if isSigned { text.write("signed ") }
    guard width > 1 else { return }
    text.write("[")
    text.write(width - 1)
    text.write(":0] ")
  }

  private mutating func print(_ instance: InstanceSyntax, indent: Int) {
    comment(instance.comment, indent: indent)
    attributes(instance.attributes, indent: indent)
    text.indent(indent)
    note(instance.location)
    text.write(instance.module)
    text.write(" ")
    if !instance.parameters.isEmpty {
      line("#(")
      for (index, parameter) in instance.parameters.enumerated() {
        let comma = index < instance.parameters.count - 1 ? "," : ""
        line(".\(parameter.name)(\(parameter.value))\(comma)", indent: indent + 4)
      }
      text.indent(indent)
      text.write(") ")
    }
    text.write(instance.name)
    text.write(" (")
    locator(instance.location)
    text.newline()
    for (index, connection) in instance.connections.enumerated() {
      text.indent(indent + 4)
      text.write(".")
      text.write(connection.port)
      text.write("(")
      print(connection.value, indent: indent + 4)
      line(index < instance.connections.count - 1 ? ")," : ")")
    }
    line(");", indent: indent)
  }

  private mutating func print(_ function: FunctionSyntax, indent: Int) {
    text.indent(indent)
    text.write("function ")
    type(width: function.width, isSigned: function.isSigned)
    text.write(function.name)
    text.write("(")
    for (index, argument) in function.arguments.enumerated() {
      if index > 0 { text.write(", ") }
      text.write("input ")
      type(width: argument.width, isSigned: argument.isSigned)
      text.write(argument.name)
    }
    line(");")
    for item in function.items { print(item, indent: indent + 2) }
    if function.body.count == 1 {
      print(function.body, indent: indent + 2)
    } else {
      line("begin", indent: indent + 2)
      print(function.body, indent: indent + 4)
      line("end", indent: indent + 2)
    }
    line("endfunction", indent: indent)
  }
}
