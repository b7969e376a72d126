import HDLVerilog

/// The description of a design for FuseSoC (CAPI 2): its Verilog, its constraints, and the tops that tools are run on.
func coreFile(_ output: VerilogOutput, wrapper: String?) -> String {
  let top = output.top
  func list(_ names: [String]) -> String { names.map { "      - \($0)\n" }.joined() }
  func target(_ name: String, _ filesets: [String], _ top: String, _ more: String = "") -> String {
    "  \(name):\n\(more)    filesets: [\(filesets.joined(separator: ", "))]\n    toplevel: \(top)\n"
  }
  let lint = """
        default_tool: verilator
        tools:
          verilator:
            mode: lint-only
            verilator_options: [-Wall]

    """
  var text = """
    CAPI=2:
    name: ::\(coreName(top)):0
    description: \(top), written by Apus

    filesets:
      rtl:
        file_type: verilogSource-2005
        files:
    \(list(output.files.map(\.name)))
    """
  if let wrapper { text += "  axi:\n    file_type: verilogSource-2005\n    files:\n\(list(["\(wrapper).v"]))" }
  text += "  constraints:\n    file_type: SDC\n    files:\n\(list(["\(top).sdc"]))\ntargets:\n"
  text += target("default", ["rtl"], top)
  text += target("lint", ["rtl"], top, lint)
  text += target("synth", ["rtl", "constraints"], top)
  if let wrapper {
    text += target("axi", ["rtl", "axi"], wrapper) + target("axi_lint", ["rtl", "axi"], wrapper, lint)
  }
  return text
}

/// Names of cores have neither dots nor dashes in front.
private func coreName(_ top: String) -> String { top.lowercased() }
