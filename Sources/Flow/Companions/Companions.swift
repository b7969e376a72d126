import HDL
import HDLIR
import HDLVerilog

/// Files beside the Verilog of a design by which other tools take it up: `<top>.core` for FuseSoC, `<top>.sdc` with its
/// clocks, `<top>.memories.csv` if it has memories, and `<top>_axi.v` if it has AXI buses.
func companionFiles(_ design: Design, _ output: VerilogOutput) -> [VerilogOutput.File] {
  let top = output.top
  var files = [VerilogOutput.File(name: "\(top).sdc", text: constraints(design.topDefinition, top: top))]
  let memories = memoryTable(design)
  if !memories.isEmpty { files.append(.init(name: "\(top).memories.csv", text: csv(of: memories))) }
  let wrapper = BusWrapper(design.topDefinition, top: top)
  if let wrapper { files.append(.init(name: "\(wrapper.name).v", text: wrapper.verilog)) }
  files.append(.init(name: "\(top).core", text: coreFile(output, wrapper: wrapper?.name)))
  return files
}
