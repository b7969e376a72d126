import BigInt
import HDL
import HDLVerilog
import Testing

final class Counter: Module {
  @Input var enable: Bit
  @Input var clear: Bit
  @Input(8) var limit: UInt
  @Output(8) var count: UInt
  @Output var wrap: Bit
  @Reg(8, reset: 0) var value: UInt

  override func body() {
    let atLimit = (value == limit).named()
    when(clear) { value = 0 }
      .elsewhen(enable) { value = mux(atLimit, 0, value &+ 1) }
    count = value
    wrap = atLimit & enable
  }
}

final class Lossy: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  override func body() {
    y = a + 1
  }
}

final class PE: Module {
  @Input(8) var a: SInt
  @Input(8) var w: SInt
  @Output(8) var aOut: SInt
  @Output(24) var acc: SInt
  @Reg(8, reset: 0) var aReg: SInt
  @Reg(24, reset: 0) var sum: SInt
  override func body() {
    aReg = a
    sum = sum &+ (a * w).named("product")
    aOut = aReg
    acc = sum
  }
}

final class Grid: Module {
  let rows: Int
  let columns: Int
  @Input(\Grid.aShape) var a: Vec<SInt>
  @Input(\Grid.wShape) var w: Vec<SInt>
  @Output(\Grid.sumShape) var sums: Vec<SInt>
  var aShape: Shape<Vec<SInt>> { .vec(rows, .sint(8)) }
  var wShape: Shape<Vec<SInt>> { .vec(columns, .sint(8)) }
  var sumShape: Shape<Vec<SInt>> { .vec(columns, .sint(26)) }
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
  override func body() {
    let pe = array(PE(), [rows, columns])
    pe.$a <== pe.aOut.shifted(along: 1, from: a)
    pe.$w <== pe.spread(w, along: 1)
    sums = pe.acc.sum(along: 0)
  }
}

@Test func counterElaborates() throws {
  let design = try elaborate(Counter()).design
  let counter = design.topDefinition
  #expect(counter.name == "Counter")
  #expect(counter.ports.map { counter[$0].name } == ["enable", "clear", "limit", "count", "wrap"])
  #expect(counter.nodeNames.values.sorted() == ["atLimit"])
}

@Test func lossyConnectionSaysWhereAndWhatToWrite() {
  let error = #expect(throws: ElaborationError.self) { try elaborate(Lossy()) }
  #expect(
    error?.description == """
      CounterTests.swift:27: error E201: 'y' holds 0...255 (8 bits) but the value can be 1...256 (9 bits); \
      write .wrapped(to: 8) or .saturated(to: 8), or declare 'y' 9 bits wide
      """)
}

@Test func gridElaboratesOnce() throws {
  let design = try elaborate(Grid(rows: 4, columns: 3)).design
  #expect(design.definitions.map(\.name) == ["PE", "Grid_rows4_columns3"])
  #expect(design.topDefinition.arrays.count == 1)
}
