import HDLIR

extension ModulePrinter {
  mutating func print(_ statements: [Statement], indent: Int) {
    for statement in statements { print(statement, indent: indent) }
  }

  private mutating func print(_ statement: Statement, indent: Int) {
    switch statement {
    case .assign(let target, let value, let isBlocking, let location):
      text.indent(indent)
      note(location)
      print(target, indent: indent)
      text.write(isBlocking ? " = " : " <= ")
      print(value, indent: indent)
      text.write(";")
      text.newline()
    case .conditional(let branches, let otherwise): conditional(branches, otherwise, indent: indent)
    case .choice(let subject, let arms, let otherwise, let location):
      choice(subject, arms, otherwise, location, indent: indent)
    case .loop(let loop, let body):
      text.indent(indent)
      head(of: loop)
      text.write(" begin")
      text.newline()
      print(body, indent: indent + 2)
      end(indent)
    case .assertion(let keyword, let condition, let location):
      text.indent(indent)
      note(location)
      text.write(keyword)
      text.write(" (")
      print(condition, indent: indent)
      text.write(");")
      locator(location)
      text.newline()
    case .display(let line):
      text.indent(indent)
      text.write(line)
      text.newline()
    case .block(let name, let items, let body):
      text.indent(indent)
      text.write("begin : \(name)")
      text.newline()
      for item in items { print(item, indent: indent + 2) }
      print(body, indent: indent + 2)
      end(indent)
    }
  }

  private mutating func end(_ indent: Int) {
    text.indent(indent)
    text.write("end")
    text.newline()
  }

  private mutating func conditional(_ branches: [Statement.Branch], _ otherwise: [Statement]?, indent: Int) {
    text.indent(indent)
    for (index, branch) in branches.enumerated() {
      if index > 0 { text.write("else ") }
      note(branch.location)
      text.write("if (")
      print(branch.condition, indent: indent)
      text.write(") begin")
      locator(branch.location)
      text.newline()
      print(branch.body, indent: indent + 2)
      text.indent(indent)
      text.write("end")
      if index < branches.count - 1 { text.write(" ") }
    }
    if let otherwise {
      text.write(" else begin")
      text.newline()
      print(otherwise, indent: indent + 2)
      text.indent(indent)
      text.write("end")
    }
    text.newline()
  }

  private mutating func choice(
    _ subject: Expression, _ arms: [Statement.Arm], _ otherwise: Statement.Arm?, _ location: Location, indent: Int
  ) {
    text.indent(indent)
    note(location)
    text.write("case (")
    print(subject, indent: indent)
    text.write(")")
    locator(location)
    text.newline()
    for arm in arms { self.arm(arm, isDefault: false, indent: indent + 2) }
    if let otherwise { arm(otherwise, isDefault: true, indent: indent + 2) }
    text.indent(indent)
    text.write("endcase")
    text.newline()
  }

  private mutating func arm(_ arm: Statement.Arm, isDefault: Bool, indent: Int) {
    text.indent(indent)
    if isDefault {
      text.write("default")
    } else {
      for (index, label) in arm.labels.enumerated() {
        if index > 0 {
          text.write(",")
          if text.column > Self.lineLimit - 20 {
            text.newline()
            text.indent(indent)
          } else {
            text.write(" ")
          }
        }
        print(label, indent: indent)
      }
    }
    text.write(":")
    // A short arm stays on its line.
    if arm.body.isEmpty {
      text.write(" ;")
      trailing(arm.comment)
      text.newline()
    } else if arm.body.count == 1, case .assign(let target, let value, let isBlocking, let location) = arm.body[0] {
      text.write(" ")
      note(location)
      print(target, indent: indent)
      text.write(isBlocking ? " = " : " <= ")
      print(value, indent: indent)
      text.write(";")
      trailing(arm.comment)
      text.newline()
    } else {
      text.write(" begin")
      trailing(arm.comment)
      text.newline()
      print(arm.body, indent: indent + 2)
      end(indent)
    }
  }

  private mutating func trailing(_ comment: String?) {
    if let comment { text.write("  // \(comment)") }
  }

  mutating func head(of loop: Loop) {
    text.write("for (\(loop.variable) = ")
    print(loop.first, indent: 0)
    text.write("; ")
    print(loop.condition, indent: 0)
    text.write("; \(loop.variable) = ")
    print(loop.next, indent: 0)
    text.write(")")
  }
}
