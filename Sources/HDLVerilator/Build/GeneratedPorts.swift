/// The generated part of the shim: which members of the Verilated class are which ports.
struct GeneratedPorts {
  static let prefix = "Vapus"

  /// Names that the Verilated class uses itself; a top with such a port is wrapped.
  private static let members: Set<String> = [
    "atClone", "context", "contextp", "eval", "eval_end_step", "eval_step", "eventsPending", "final", "hierName",
    "modelName", "name", "nextTimeSlot", "prepareClone", "rootp", "threads", "trace", "traceBaseModel",
    "traceCapable", "vlNamep", "vlSymsp",
  ]

  let source: ModelSource
  let wrapper: String?

  init(_ source: ModelSource) {
    self.source = source
    wrapper = source.ports.contains { Self.members.contains($0.name) } ? "apus_wrapper_of_\(source.top)" : nil
  }

  /// The module that Verilator starts from.
  var top: String { wrapper ?? source.top }

  /// A module around the top whose port names cannot collide with anything in the C++.
  var wrapperText: String? {
    guard let wrapper else { return nil }
    let ports = source.ports.map { port in
      "  \(port.direction) \(port.type.width > 1 ? "[\(port.type.width - 1):0] " : "")port_\(port.name)"
    }
    let connections = source.ports.map { "    .\\\($0.name) (port_\($0.name))" }
    return """
      module \(wrapper) (
      \(ports.joined(separator: ",\n"))
      );
        \(source.top) \(source.top) (
      \(connections.joined(separator: ",\n"))
        );
      endmodule

      """
  }

  /// `apus_ports.h`, after reading in the generated class header how Verilator spells the names.
  func header(classHeader: String, options: VerilatorOptions) throws -> String {
    let words = Set(classHeader.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }))
    func member(_ port: String) throws -> String {
      let name = wrapper == nil ? port : "port_\(port)"
      let encoded = Self.encoded(name)
      for candidate in ["__SYM__\(encoded)", encoded] where words.contains(Substring(candidate)) { return candidate }
      throw CosimulationError(
        "Verilator's model of \(source.top) has no port \(port). The port list given differs from the Verilog")
    }
    let ports = try source.ports.map {
      "  PORT(\(try member($0.name)), \($0.type.width), \($0.direction == .output))"
    }
    let clocks = try source.clocks.map {
      "  CLOCK(\(try member($0.port)), \($0.edges == .falling ? 1 : 0), \($0.edges == .both))"
    }
    // Here rather than in the compiler's arguments, so that all kinds of models share the compiled runtime.
    var features: [String] = []
    if options.visibility != .ports { features.append("#define APUS_INSPECT") }
    switch options.waves {
    case .none: break
    case .vcd: features += ["#define APUS_TRACE", "#define APUS_TRACE_VCD"]
    case .fst: features += ["#define APUS_TRACE", "#define APUS_TRACE_FST"]
    }
    return """
      \(features.joined(separator: "\n"))
      #include "\(Self.prefix).h"
      #define APUS_PORTS(PORT) \\
      \(ports.joined(separator: " \\\n"))
      #define APUS_CLOCKS(CLOCK) \\
      \(clocks.joined(separator: " \\\n"))
      #define APUS_RESTING_HIGH(PORT) \\
      \(try source.restingHigh.map { "  PORT(\(try member($0)))" }.joined(separator: " \\\n"))
      #define APUS_SCOPE "\(wrapper.map { $0 + "." } ?? "")"

      """
  }

  /// Verilator writes the second of two underscores by its code.
  static func encoded(_ name: String) -> String {
    var result = ""
    var rest = name[...]
    while let character = rest.popFirst() {
      result.append(character)
      if character == "_" && rest.first == "_" {
        result += "__05F"
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
