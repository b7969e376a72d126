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
    printer.printModule()
    var header = ["// \(module.name), written by \(options.producer). Change the Swift source, not this file."]
    if !parameters.isEmpty {
      header.append("// Parameters: " + parameters.map { "\($0.name) = \($0.value)" }.joined(separator: ", "))
    }
    header += remarks.map { "// \($0)" }
    header.append("// Content: \(TextHash.fnv1a64(printer.text.bytes))")
    let name = "\(module.name).v"
    map.add(module: module.name, file: name, lines: printer.lineLocations, offset: header.count)
    var bytes = Array((header.joined(separator: "\n") + "\n").utf8)
    bytes += printer.text.bytes
    return VerilogOutput.File(name: name, text: String(decoding: bytes, as: UTF8.self))
  }
}

/// The hash that the header of a file carries: FNV-1a, 64 bits, of everything below the header.
enum TextHash {
  static func fnv1a64(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return "fnv1a64 " + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
