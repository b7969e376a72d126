import Flow
import Testing

@Suite struct ReportParserTests {
  /// Of Yosys 0.23.
  private let area = """

    {
       "creator": "Yosys 0.23 (git sha1 7ce5011c24b)",
       "invocation": "stat -top Top -json ",
       "modules": {
          "\\\\Leaf": {
             "num_wires":         12, "num_cells":         5,
             "num_cells_by_type": { "DFFPOSX1": 2, "NAND2X1": 3 }
          },
          "\\\\Top": {
             "num_wires":         17, "num_cells":         9,
             "num_cells_by_type": { "INVX1": 1, "Leaf": 8, "sram_64x32": 2 }
          }
       },
          "design": { "num_cells": 41, "num_cells_by_type": { "DFFPOSX1": 16 } }
    }
    """

  private func cell(_ name: String) -> (area: Double, isSequential: Bool)? {
    ["DFFPOSX1": (96, true), "NAND2X1": (24, false), "INVX1": (16, false)][name]
  }

  @Test func rollsAreasUp() throws {
    let statistics = try YosysStatistics(json: area, from: "area.json")
    #expect(statistics.version == "Yosys 0.23")
    let hierarchy = try AreaHierarchy(statistics, top: "Top", cell: cell)
    #expect(hierarchy.modules.map(\.name) == ["Top", "Leaf"])
    #expect(hierarchy.modules.map(\.instances) == [1, 8])
    #expect(hierarchy.modules.map(\.area) == [16, 264])
    #expect(hierarchy.modules.map(\.areaWithin) == [16 + 8 * 264, 264])
    #expect(hierarchy.area == 2128)
    #expect(hierarchy.cells == 41)
    #expect(hierarchy.flipFlops == 16)
    #expect(hierarchy.blackBoxes.map(\.name) == ["sram_64x32"])
    #expect(hierarchy.blackBoxes.map(\.instances) == [2])
  }

  /// Newer versions tell submodules apart as well; they must not be counted twice.
  @Test func readsNewerReports() throws {
    let newer = area.replacing(
      "\"num_cells_by_type\": { \"INVX1\"",
      with: """
        "num_submodules": 8, "num_submodules_by_type": { "Leaf": 8 }, "num_cells_by_type": { "INVX1"
        """)
    let hierarchy = try AreaHierarchy(YosysStatistics(json: newer, from: "a"), top: "Top", cell: cell)
    #expect(hierarchy.area == 2128)
  }

  /// As Yosys 0.23 does for a hierarchy of several levels.
  @Test func treesBetweenTheLinesAreLeftOut() throws {
    let tree = "       Leaf                          8\n         Inner_depth4       4\n"
    let broken = area.replacing("      \"design\"", with: tree + "      \"design\"")
    #expect(broken != area)
    #expect(try YosysStatistics(json: broken, from: "a").modules == YosysStatistics(json: area, from: "a").modules)
  }

  @Test func refusesWhatIsNoReport() throws {
    expectSentence("area.json", "is not a report of Yosys' stat -json") {
      try YosysStatistics(json: "no", from: "area.json")
    }
    let statistics = try YosysStatistics(json: area, from: "area.json")
    expectSentence("no module 'Other'") { try AreaHierarchy(statistics, top: "Other", cell: cell) }
    let unmapped = try YosysStatistics(json: area.replacing("INVX1", with: "$_DLATCH_P_"), from: "area.json")
    expectSentence("no cell for $_DLATCH_P_", "another library") {
      try AreaHierarchy(unmapped, top: "Top", cell: cell)
    }
  }

  @Test func readsOpenSTA() throws {
    let text = """
      worst slack -4.81
      tns -1138.20
      Startpoint: weights[25] (input port clocked by clk)
      Endpoint: _2471_ (rising edge-triggered flip-flop clocked by clk)
      Path Group: clk

      Group                  Internal  Switching    Leakage      Total
                                Power      Power      Power      Power
      ----------------------------------------------------------------
      Sequential             2.08e-02   1.94e-03   6.88e-08   2.28e-02  32.0%
      Total                  5.82e-02   1.30e-02   8.53e-07   7.11e-02 100.0%
      """
    let report = try TimingReport(text, from: "a.log")
    #expect(report.worstSlack == -4.81)
    #expect(report.start == "weights[25]")
    #expect(report.end == "_2471_")
    #expect(report.power.map { abs($0 - 71.1) < 1e-9 } == true)
    #expect(try TimingReport("worst slack max 0.25\n", from: "a").worstSlack == 0.25)
    #expect(try TimingReport("worst slack INF\n", from: "a").worstSlack == nil)
    expectSentence("a.log", "no 'worst slack'") { try TimingReport("OpenSTA 2.0.17\n", from: "a.log") }
    expectSentence("a.log", "Error: timing.tcl, 5 no such port") {
      try TimingReport("Error: timing.tcl, 5 no such port\n", from: "a.log")
    }
  }

  @Test func readsNextPNR() {
    let log = """
      Info: Max frequency for clock 'clk$SB_IO_IN_$glb_clk': 120.10 MHz (FAIL at 1000.00 MHz)
      Info: Max frequency for clock 'clk$SB_IO_IN_$glb_clk': 137.87 MHz (FAIL at 1000.00 MHz)
      Info: Max frequency for clock 'usb': 150.00 MHz (FAIL at 1000.00 MHz)
      """
    #expect(NextPNR.result(log, status: 0, device: "d").frequency == 137.87)
    #expect(NextPNR.result("Info: done", status: 0, device: "d").note == "no clock: nextpnr found no clocked path")
    let failed = NextPNR.result("ERROR: Unable to place cell\nERROR: too many pins\n", status: 1, device: "--hx8k")
    #expect(failed.frequency == nil)
    #expect(failed.note == "no clock: nextpnr (--hx8k): ERROR: too many pins")
  }

  @Test func readsMacroLists() throws {
    let macros = try SRAMModel.macros(
      in:
        "name sram_64x32 depth 64 width 32 ports clk w0_en w0_addr[5:0] w0_data[31:0] r0_en r0_addr[5:0] r0_data[31:0]\n"
    )
    let sram = try #require(macros["sram_64x32"])
    #expect((sram.depth, sram.width, sram.ports) == (64, 32, 1))
    // CACTI's own figures for this shape: 1055 um2, 0.67 pJ a read, 1.11 pJ a write.
    #expect(abs(sram.gateEquivalents * 0.798 / 1055 - 1) < 0.35)
    #expect(abs(sram.readEnergy / 0.67 - 1) < 0.45)
    #expect(abs(sram.writeEnergy / 1.11 - 1) < 0.25)
    expectSentence("is not a line of a macro list") { try SRAMModel.macros(in: "sram 64") }
  }

  @Test func versions() {
    #expect(versionNumber(in: "Verilator 5.006 2023-01-22 rev") == "5.006")
    #expect(versionNumber(in: "Yosys 0.23 (git sha1 7ce5011c24b)") == "0.23")
    #expect(versionNumber(in: "g++ (Debian 12.2.0-14+deb12u1) 12.2.0") == "12.2.0-14")
    #expect(versionNumber(in: "no number here") == nil)
  }
}
