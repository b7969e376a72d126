import Flow
import Foundation
import Testing

/// Switching activity from waves.
@Suite struct SwitchingActivityTests {
  private func activity(_ text: String) throws -> SwitchingActivity {
    try withFolder { folder in
      try writeWhole(text, to: "\(folder)/wave.vcd")
      return try SwitchingActivity("\(folder)/wave.vcd")
    }
  }

  private let header = """
    $timescale 1ns $end
    $scope module Top $end
    $var wire 1 ! clk $end
    $var wire 1 " a $end
    $var wire 4 # v [3:0] $end
    $scope module inner $end
    $var wire 1 $ a $end
    $upscope $end
    $upscope $end
    $enddefinitions $end

    """

  /// Four cycles: `a` rises once and stays, bit 0 of `v` changes in each cycle.
  @Test func togglesAndDutyAreCounted() throws {
    let found = try activity(
      header + "#0\n$dumpvars\n0!\n0\"\nb0 #\n1$\n$end\n#10\nb1 #\n0$\n#20\n1\"\nb10 #\n#30\nb11 #\n#40\n0$\n")
    #expect(found.top == "Top")
    #expect(found.cycles == 4)
    #expect(found.bits.map(\.name) == ["clk", "a", "v[0]", "v[1]", "v[2]", "v[3]"])
    #expect(found.bits.map(\.rate) == [0, 0.25, 0.75, 0.25, 0, 0])
    #expect(found.bits.map(\.duty) == [0, 0.5, 0.5, 0.5, 0, 0])
    #expect(abs(found.meanRate(except: ["clk"]) - 1.25 / 5) < 1e-12)
    #expect(found.tcl(except: ["clk"]).contains("{v[0]} 0.75 0.5"))
    #expect(!found.tcl(except: ["clk"]).contains("{clk}"))
    // Verilator's waves: another unit, and the module in a scope of its own that has the ports.
    let picoseconds = try activity(
      header.replacing("1ns", with: "1ps").replacing("Top", with: "top") + "#0\n0!\n0\"\nb0 #\n#20\n1\"\n#40\n")
    #expect(picoseconds.top == "inner")
    #expect(picoseconds.cycles == 4)
    #expect(picoseconds.bits.count == 6)
    #expect(picoseconds.bits[1].duty == 0.5)
  }

  @Test func wrongFilesAreRefusedInWords() throws {
    expectSentence("there is no such file", "--trace") { try SwitchingActivity("/nowhere.vcd") }
    expectSentence("is not a VCD file with at least one cycle") { try activity("hello\n") }
    expectSentence("wave.vcd:1", "the unit of time is '10ns', not 1 ns") { try activity("$timescale 10 ns $end\n") }
    expectSentence("is not a line of a VCD file: #x") { try activity(header + "#x\n") }
    expectSentence("is not a line of a VCD file: b11111 #") { try activity(header + "#0\nb11111 #\n") }
    expectSentence("give a period: --period 10") { try SynthesisOptions(activity: "wave.vcd") }
  }
}
