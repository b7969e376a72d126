import HDLIR

/// Prints one module. Extensions print its parts.
struct ModulePrinter {
  let module: ModuleSyntax
  let showsLocators: Bool
  var text = TextBuffer()
  /// Signals with words; of all others one bit has no part to select.
  private let memories: Set<SignalID>
  /// Which line of the text came from where.
  var lineLocations: [(line: Int, location: Location)] = []

  /// Lines longer than this are broken at operators.
  static let lineLimit = 110

  init(_ module: ModuleSyntax, showsLocators: Bool) {
    self.module = module
    self.showsLocators = showsLocators
    memories = Set(
      module.items.compactMap { item in
        guard case .declaration(let declaration) = item, declaration.depth != nil else { return nil }
        return declaration.signal
      })
  }

  func isOneBit(_ id: SignalID) -> Bool { module.signals[Int(id.index)].width == 1 && !memories.contains(id) }

  mutating func printModule() {
    text.write("`default_nettype none")
    text.newline()
    text.newline()
    comment(module.comment, indent: 0)
    attributes(module.attributes, indent: 0)
    note(module.location)
    text.write("module ")
    text.write(module.name)
    if !module.parameters.isEmpty { parameters() }
    if module.ports.isEmpty {
      text.write(";")
    } else {
      text.write(" (")
      ports()
      text.write(");")
    }
    text.newline()
    for item in module.items { print(item, indent: 2) }
    text.write("endmodule")
    text.newline()
    text.newline()
    text.write("`default_nettype wire")
    text.newline()
  }

  private mutating func parameters() {
    text.write(" #(")
    for (index, parameter) in module.parameters.enumerated() {
      text.newline()
      text.write("    parameter \(parameter.name) = \(parameter.value)")
      if index < module.parameters.count - 1 { text.write(",") }
    }
    text.newline()
    text.write(")")
  }

  private mutating func ports() {
    let anyRegister = module.ports.contains(where: \.isRegister)
    let anySigned = module.ports.contains(where: \.isSigned)
    let anyOutput = module.ports.contains { $0.direction == .output }
    let ranges = module.ports.map { $0.width == 1 ? "" : "[\($0.width - 1):0] " }
    let rangeColumn = ranges.map(\.utf8.count).max() ?? 0
    for (index, port) in module.ports.enumerated() {
      text.newline()
      comment(port.comment, indent: 4)
      text.indent(4)
      note(port.location)
      for attribute in port.attributes { text.write("\(Self.text(attribute)) ") }
      text.write(port.direction == .output ? "output " : anyOutput ? "input  " : "input ")
      text.write(port.isRegister ? "reg " : anyRegister ? "wire " : "wire ")
      if anyRegister && port.isRegister { text.write(" ") }
      if anySigned { text.write(port.isSigned ? "signed " : "       ") }
      text.write(ranges[index])
      text.indent(rangeColumn - ranges[index].utf8.count)
      text.write(port.name)
      if index < module.ports.count - 1 { text.write(",") }
      locator(port.location)
    }
    text.newline()
  }

  // MARK: Comments, attributes, locators

  mutating func comment(_ comment: String?, indent: Int) {
    guard let comment else { return }
    for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
      text.indent(indent)
      text.write(line.isEmpty ? "//" : "// \(line)")
      text.newline()
    }
  }

  mutating func attributes(_ attributes: [Attribute], indent: Int) {
    for attribute in attributes {
      text.indent(indent)
      text.write(Self.text(attribute))
      text.newline()
    }
  }

  static func text(_ attribute: Attribute) -> String {
    attribute.value.map { "(* \(attribute.name) = \($0) *)" } ?? "(* \(attribute.name) *)"
  }

  /// Remembers for the source map that the current line comes from `location`.
  mutating func note(_ location: Location) {
    if case .unknown = location { return }
    lineLocations.append((text.line, location))
  }

  /// `// Counter.swift:12` at the end of the current line.
  mutating func locator(_ location: Location) {
    guard showsLocators, case .source(let file, let line) = location else { return }
    text.write("  // ")
    if let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) {
      text.write(String(file[file.utf8.index(after: slash)...]))
    } else {
      text.write(file)
    }
    text.write(":")
    text.write(line)
  }
}
