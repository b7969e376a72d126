import HDLIR

/// Timing constraints of a design: its clocks, and input and output delays of a tenth of the period.
///
/// Periods are variables: `set clk_period 5.0` before the file is read, in the unit of the library (nanoseconds).
func constraints(_ definition: Definition, top: String) -> String {
  var domains: [ClockDomain] = []
  for domain in definition.domains
  where domain != .asynchronous && !domains.contains(where: { $0.clock == domain.clock }) {
    domains.append(domain)
  }
  var lines = ["# Constraints of \(top), written by Apus. A period that is set before is kept."]
  guard let first = domains.first else {
    return
      (lines + [
        "# It has no clock: paths from inputs to outputs.", "set_max_delay 10.0 -from [all_inputs] -to [all_outputs]",
      ])
      .joined(separator: "\n") + "\n"
  }
  for domain in domains {
    let variable = "\(domain.clock)_period"
    lines += [
      "if {![info exists \(variable)]} { set \(variable) 10.0 }",
      "create_clock -name \(domain.clock) -period $\(variable) [get_ports \(domain.clock)]",
    ]
  }
  if domains.count > 1 {
    let groups = domains.map { "-group [get_clocks \($0.clock)]" }.joined(separator: " ")
    lines.append("set_clock_groups -asynchronous \(groups)")
  }
  for domain in definition.domains where domain.resetKind == .asynchronous {
    let line = "set_false_path -from [get_ports \(domain.reset)]"
    if !lines.contains(line) { lines.append(line) }
  }
  // Ports belong to a clock where the design says so, and to the first one otherwise.
  for domain in domains {
    let own = definition.ports.map { definition[$0] }.filter { port in
      clock(of: port, definition) ?? first.clock == domain.clock
    }
    for (kind, command) in [(Declaration.Kind.input, "set_input_delay"), (.output, "set_output_delay")] {
      let names = own.filter { $0.kind == kind }.map { $0.type.width == 1 ? $0.name : "\($0.name)[*]" }
      guard !names.isEmpty else { continue }
      let delay = "[expr {0.1 * $\(domain.clock)_period}]"
      lines.append(
        "\(command) \(delay) -clock \(domain.clock) [get_ports {\(names.joined(separator: " "))}]")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

private func clock(of port: Declaration, _ definition: Definition) -> String? {
  guard let index = port.domain, definition.domains.indices.contains(index) else { return nil }
  let domain = definition.domains[index]
  return domain == .asynchronous ? nil : domain.clock
}
