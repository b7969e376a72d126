import Flow
import Foundation
import Testing

/// Four cells in the ways in which libraries are written: quotes, comments, continued lines, tables, missing semicolons.
let smallLibrary = """
  /* a comment with { in it */
  library ("small") {
    capacitive_load_unit (1,pf);
    lu_table_template(t) { index_1 ("1, 2"); }
    cell (BUFX2) { area : 24 ;
      pin(A) { direction : input; capacitance : 0.01; }
      pin(Y) { direction : output; function : "A";
        timing () { related_pin : "A"; cell_rise(t) { values ("1, 2", \\
          "3, }"); } } }
    }
    cell ("NAND2X1") {
      area : 24.5;
      pin("A1") { direction : input; capacitance : 0.02; }
      pin("A2") { direction : input; capacitance : 0.03; }
      pin(ZN) { direction : "output"; function : "(!A1) | (!A2)"; }
    }
    cell (BUFX1) {
      area : 16
      pin(A) { direction : input; } pin(Y) { direction : output; function : "(A)"; } }
    cell (DFF) { area : 96; ff(IQ, IQN) { next_state : "D"; clocked_on : "CLK"; }
      pin(D) { direction : input; } pin(Q) { direction : output; function : "IQ"; } }
  }

  """

@Suite struct LibertyTests {
  private func library(_ text: String) throws -> LibertyLibrary {
    try withFolder { folder in
      try writeWhole(text, to: "\(folder)/a.lib")
      return try LibertyLibrary(path: "\(folder)/a.lib")
    }
  }

  @Test func readsCells() throws {
    let library = try library(smallLibrary)
    #expect(library.name == "small")
    #expect(library.cells.keys.sorted() == ["BUFX1", "BUFX2", "DFF", "NAND2X1"])
    #expect(library.cells["NAND2X1"]?.area == 24.5)
    #expect(library.cells["NAND2X1"]?.inputCapacitance == 30)
    #expect(library.cells["BUFX1"]?.area == 16)
    #expect(library.nandArea == 24.5)
    #expect(library.drivingCell?.name == "BUFX2")
    #expect(library.cells["DFF"]?.isSequential == true)
    #expect(library.cells["NAND2X1"]?.isSequential == false)
  }

  @Test func refusesWhatIsNoLibrary() throws {
    expectSentence("there is no such Liberty file", "--liberty FILE") { try LibertyLibrary(path: "/nowhere/x.lib") }
    expectSentence("a.lib", "is not a Liberty file", "no library") { try library("# Apus\n") }
    expectSentence(":3:", "the file ends inside of a group") { try library("library (x) {\n  area : 1;\n") }
    expectSentence("a quote is not closed") { try library("library (x) { a : \"1; }") }
    expectSentence(":2:", "a brace is closed that was not opened") { try library("library (x) { }\n}") }
    expectSentence("no cell with an area") { try library("library (x) { cell (A) { } }") }
    try withFolder { folder in
      try Data([0x1f, 0x8b, 8, 0]).write(to: URL(fileURLWithPath: "\(folder)/a.lib"))
      expectSentence("is compressed", "gunzip") { try LibertyLibrary(path: "\(folder)/a.lib") }
    }
  }

  @Test func functions() {
    let nand = [true, true, true, false]
    for text in ["!(A*B)", "(!(A B))", "(!A) + (!B)", "(A & B)'", "!A|!B", "(A B) ^ 1"] {
      #expect(LibertyFunction(text).truthTable(["A", "B"]) == nand, "\(text)")
    }
    #expect(LibertyFunction("A ^ B").truthTable(["A", "B"]) == [false, true, true, false])
    #expect(LibertyFunction("A + B * A").truthTable(["A", "B"]) == [false, false, true, true])
    #expect(LibertyFunction("A + C").truthTable(["A", "B"]) == nil)
    #expect(LibertyFunction("(A").truthTable(["A"]) == nil)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: LibertyLibrary.packaged)))
  func readsThePackagedLibrary() throws {
    let library = try LibertyLibrary(path: LibertyLibrary.packaged)
    #expect(library.name == "osu018_stdcells")
    #expect(library.cells["DFFPOSX1"]?.isSequential == true)
    #expect(library.cells["NAND2X1"]?.area == library.nandArea)
    #expect(library.drivingCell?.name == "BUFX4")
  }
}
