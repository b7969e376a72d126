import Flow
import Foundation
import HDL
import HDLVerilator
import Testing

/// What is written beside the Verilog for other tools.
@Suite struct CompanionTests {
  private func emitted(_ name: String, _ folder: String) throws -> (
    top: String, folder: String, text: (String) throws -> String
  ) {
    let design = try emit(ConfiguredUnit(name).make(), to: folder)
    return (design.top, design.folder, { try readText("\(design.folder)/\(design.top)\($0)") })
  }

  /// Runs a tool in a folder; nil when it is not installed.
  private func run(_ tool: String, _ arguments: [String], in folder: String) throws -> (status: Int32, output: String)?
  {
    guard let found = try? ExternalTool(tool, package: tool) else { return nil }
    let result = try found.run(arguments, in: URL(fileURLWithPath: folder))
    return (result.status, result.output)
  }

  @Test(arguments: ["ditto.tiny", "cmc.tiny"])
  func acceleratorsHaveACoreConstraintsMemoriesAndAWrapper(name: String) throws {
    try withFolder { folder in
      let (top, place, text) = try emitted(name, folder)
      let core = try text(".core")
      #expect(core.hasPrefix("CAPI=2:\nname: ::\(top.lowercased()):0\n"))
      let files = try FileManager.default.contentsOfDirectory(atPath: place).filter { $0.hasSuffix(".v") }
      for file in files { #expect(core.contains("      - \(file)\n"), "\(file) is missing in the core") }
      #expect(core.contains("toplevel: \(top)_axi\n"))
      let wrapper = try text("_axi.v")
      for port in ["s_axi_awaddr", "s_axi_rdata", "m_axi_araddr", "m_axi_wdata", "m_axi_awid", "aclk", "aresetn"] {
        #expect(wrapper.contains(port), "the wrapper has no \(port)")
      }
      #expect(wrapper.contains("ASSOCIATED_BUSIF s_axi:m_axi, ASSOCIATED_RESET aresetn"))
      #expect(try text(".sdc").contains("create_clock -name clk -period $clk_period [get_ports clk]"))
      let memories = try text(".memories.csv").split(separator: "\n")
      #expect(memories[0] == "module,memory,instances,words,bits,read_ports,write_ports,mask_bits,can_be_macro,style")
      #expect(memories.count > 3)
      let list = try readText("\(place)/\(top).f").split(separator: "\n").map(String.init)
      for (tool, arguments) in [
        ("verilator", ["--lint-only", "-Wall", "--top-module", "\(top)_axi"]),
        ("iverilog", ["-g2005", "-Wall", "-t", "null", "-s", "\(top)_axi"]),
      ] {
        let said = try run(tool, arguments + list + ["\(top)_axi.v"], in: place)
        #expect(said == nil || (said!.status == 0 && said!.output.isEmpty), "\(tool): \(said!.output)")
      }
    }
  }

  @Test func unitsWithoutBusesHaveNoWrapper() throws {
    try withFolder { folder in
      let (top, place, text) = try emitted("ditto.pe", folder)
      #expect(!FileManager.default.fileExists(atPath: "\(place)/\(top)_axi.v"))
      #expect(try !text(".core").contains("axi"))
      #expect(!FileManager.default.fileExists(atPath: "\(place)/\(top).memories.csv"))
    }
  }

  /// OpenSTA takes the constraints, with the period that was set before, and finds no port without one.
  @Test(
    .enabled(
      if: canSynthesize && Flow.examineTools(Tool.all.filter { $0.name == "sta" })[0].path != nil, "needs OpenSTA"))
  func openSTATakesTheConstraints() throws {
    try withFolder { folder in
      let (top, place, _) = try emitted("itc.pe", folder)
      let script = """
        read_liberty \(LibertyLibrary.packaged)
        read_verilog \(place)/mapped.v
        link_design \(top)
        set clk_period 7.5
        read_sdc \(place)/\(top).sdc
        puts "period [get_property [get_clocks clk] period]"
        report_checks
        check_setup -verbose
        exit
        """
      try writeWhole(script, to: "\(place)/check.tcl")
      let files = try readText("\(place)/\(top).f").split(separator: "\n").joined(separator: " ")
      let yosys = try #require(
        try run(
          "yosys",
          [
            "-q", "-p",
            "read_verilog \(files); synth -flatten -top \(top); dfflibmap -liberty \(LibertyLibrary.packaged); "
              + "abc -liberty \(LibertyLibrary.packaged); clean; write_verilog -noattr mapped.v",
          ], in: place))
      #expect(yosys.status == 0, "\(yosys.output)")
      let said = try #require(try run("/usr/bin/sta", ["-exit", "check.tcl"], in: place))
      #expect(said.output.contains("period 7.5"), "\(said.output)")
      #expect(said.output.contains("slack"), "\(said.output)")
      for word in ["Error", "Warning: no", "no input delay", "unconstrained"] {
        #expect(!said.output.contains(word), "\(said.output)")
      }
    }
  }

  /// Instances are counted through the hierarchy: each of four clusters of `ditto.compute` has its weight memories.
  @Test func memoriesAreCountedThroughTheHierarchy() throws {
    func weights(_ rows: Int) throws -> [Int] {
      try withFolder { folder in
        let design = try emit(
          ConfiguredUnit("ditto.compute", preset: "tiny", settings: ["rows=\(rows)"]).make(), to: folder)
        return try readText("\(design.folder)/\(design.top).memories.csv").split(separator: "\n").dropFirst().map {
          Int($0.split(separator: ",")[2])!
        }
      }
    }
    let (two, four) = (try weights(2), try weights(4))
    #expect(two.reduce(0, +) > 0)
    #expect(four.max()! == 2 * two.max()!)
  }
}
