import HDLIR

/// One module as the text of a file, under a header that says what it is and by what it can be recognised.
struct ModuleFile {
  let module: ModuleSyntax
  let parameters: [(name: String, value: String)]
  let options: VerilogOptions
  /// Further lines of the header.
  var remarks: [String] = []

  init(_ module: ModuleSyntax, _ parameters: [(name: String, value: String)], _ options: VerilogOptions) {
    self.module = module
    self.parameters = parameters
    self.options = options
  }

  func write(to map: inout SourceMap) -> VerilogOutput.File {
    var printer = ModulePrinter(module, showsLocators: options.sourceLocators)
    printer.text.reserve(64 * module.signals.count + 48 * module.items.count)
    printer.line("// \(module.name), written by \(options.producer). Change the Swift source, not this file.")
    if !parameters.isEmpty {
      printer.line("// Parameters: " + parameters.map { "\($0.name) = \($0.value)" }.joined(separator: ", "))
    }
    for remark in remarks { printer.line("// \(remark)") }
    printer.text.write("// Content: ")
    let hashPosition = printer.text.bytes.count
    printer.line(TextHash.fnv1a64([]))
    let start = printer.text.bytes.count
    printer.printModule()
    printer.text.overwrite(TextHash.fnv1a64(printer.text.bytes[start...]), at: hashPosition)
    let name = "\(module.name).v"
    map.add(module: module.name, file: name, lines: printer.lineLocations)
    return VerilogOutput.File(name: name, text: String(decoding: printer.text.bytes, as: UTF8.self))
  }
}

/// The hash that the header of a file carries: FNV-1a, 64 bits, of everything below the header.
enum TextHash {
  static func fnv1a64(_ bytes: ArraySlice<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return "fnv1a64 " + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
