import HDLIR

/// A wrapper by whose port names Vivado and Quartus know a design's buses: `s_axi_*`, `m_axi_*`, `aclk`, `aresetn`.
///
/// The reset is active low and may come at any time; two registers bring it to the clock. A read master and a write
/// master become the channels of one AXI4 master.
struct BusWrapper {
  /// A bus of the design and its name outside.
  private struct Bus {
    var prefix: String
    var outside: String
    var isMaster: Bool
    /// Without bursts.
    var isLite: Bool
    var ports: [Declaration]
  }

  let name: String
  private let top: String
  private let clock: String
  private let reset: String
  private let resetIsActiveLow: Bool
  private let buses: [Bus]
  private let others: [Declaration]

  /// - Returns: nil for a design without AXI buses, and for one of several clocks.
  init?(_ definition: Definition, top: String) {
    let domains = definition.domains.filter { $0 != .asynchronous }
    guard domains.count == 1, domains[0].resetKind != .none, domains[0].enable == nil, domains[0].edge == .rising else {
      return nil
    }
    let ports = definition.ports.map { definition[$0] }
    var groups: [(prefix: String, ports: [Declaration])] = []
    for port in ports {
      guard let end = port.name.lastIndex(of: "_") else { continue }
      let prefix = String(port.name[..<end])
      if let place = groups.firstIndex(where: { $0.prefix == prefix }) {
        groups[place].ports.append(port)
      } else {
        groups.append((prefix, [port]))
      }
    }
    let found = groups.compactMap { Self.bus($0.prefix, $0.ports) }
    guard !found.isEmpty else { return nil }
    name = "\(top)_axi"
    self.top = top
    (clock, reset, resetIsActiveLow) = (domains[0].clock, domains[0].reset, domains[0].polarity == .activeLow)
    buses = Self.named(found)
    let inside = Set(buses.flatMap { $0.ports.map(\.name) })
    others = ports.filter { !inside.contains($0.name) }
  }

  private static func bus(_ prefix: String, _ ports: [Declaration]) -> Bus? {
    func port(_ signal: String) -> Declaration? { ports.first { $0.name == "\(prefix)_\(signal)" } }
    guard let address = port("arvalid") ?? port("awvalid"), port("araddr") ?? port("awaddr") != nil else { return nil }
    let isLite = port("arlen") == nil && port("awlen") == nil
    return Bus(prefix: prefix, outside: "", isMaster: address.kind == .output, isLite: isLite, ports: ports)
  }

  /// One slave and one master have plain names; a master that only reads and one that only writes share one.
  private static func named(_ buses: [Bus]) -> [Bus] {
    func signals(_ bus: Bus) -> Set<String> { Set(bus.ports.map { String($0.name.dropFirst(bus.prefix.count + 1)) }) }
    let masters = buses.filter(\.isMaster)
    let isSplit = masters.count == 2 && signals(masters[0]).isDisjoint(with: signals(masters[1]))
    let slaves = buses.count { !$0.isMaster }
    return buses.map { bus in
      var bus = bus
      let isAlone = bus.isMaster ? masters.count == 1 || isSplit : slaves == 1
      bus.outside = (bus.isMaster ? "m_axi" : "s_axi") + (isAlone ? "" : "_\(bus.prefix.lowercased())")
      return bus
    }
  }

  var verilog: String {
    var ports = ["input wire aclk", "input wire aresetn"]
    var connections = [".\(clock)(aclk)", ".\(reset)(\(resetIsActiveLow ? "resetn[1]" : "!resetn[1]"))"]
    func add(_ port: Declaration, _ outside: String) {
      let width = port.type.width == 1 ? "" : "[\(port.type.width - 1):0] "
      ports.append("\(port.kind == .input ? "input" : "output") wire \(width)\(outside)")
      connections.append(".\(port.name)(\(outside))")
    }
    for bus in buses {
      for port in bus.ports { add(port, "\(bus.outside)_\(port.name.dropFirst(bus.prefix.count + 1))") }
    }
    let constants = identifiers(&ports)
    for port in others { add(port, port.name) }
    let names = buses.map(\.outside).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    ports[0] =
      "(* X_INTERFACE_PARAMETER = \"ASSOCIATED_BUSIF \(names.joined(separator: ":")), ASSOCIATED_RESET aresetn\" *)\n    "
      + ports[0]
    return """
      // Written by Apus. \(top) with the port names by which Vivado and Quartus find its buses:
      \(description)
      module \(name) (
          \(ports.joined(separator: ",\n    "))
      );

        // The reset may come at any time and ends with the clock.
        (* ASYNC_REG = "TRUE" *)
        reg [1:0] resetn;

        always @(posedge aclk or negedge aresetn) begin
          if (!aresetn) resetn <= 2'b00;
          else resetn <= {resetn[0], 1'b1};
        end

        \(top) design_inst (
            \(connections.joined(separator: ",\n      "))
        );
      \(constants)endmodule

      """
  }

  /// Signals of AXI4 that interconnects want and the design does without: one identifier, normal accesses, no priority.
  private func identifiers(_ ports: inout [String]) -> String {
    var lines: [String] = []
    var unused: [String] = []
    for bus in buses where bus.isMaster && !bus.isLite {
      for (channel, response) in [("ar", "r"), ("aw", "b")]
      where bus.ports.contains(where: { $0.name == "\(bus.prefix)_\(channel)valid" }) {
        for (signal, width) in [("id", 1), ("lock", 1), ("qos", 4)] {
          let name = "\(bus.outside)_\(channel)\(signal)"
          ports.append("output wire \(width == 1 ? "" : "[\(width - 1):0] ")\(name)")
          lines.append("  assign \(name) = \(width)'b\(String(repeating: "0", count: width));\n")
        }
        ports.append("input wire \(bus.outside)_\(response)id")
        unused.append("\(bus.outside)_\(response)id")
      }
    }
    guard !lines.isEmpty else { return "" }
    return "\n  // All transfers have the identifier 0.\n" + lines.joined()
      + "  wire unused = &{1'b0, \(unused.joined(separator: ", "))};\n"
  }

  private var description: String {
    buses.map { "// \($0.outside): \($0.prefix), AXI4\($0.isLite ? "-Lite" : "") \($0.isMaster ? "master" : "slave")" }
      .joined(separator: "\n")
  }
}
