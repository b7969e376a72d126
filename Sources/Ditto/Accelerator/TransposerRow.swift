import HDL

/// A row of the block of a `BlockTransposer`: it takes a vector at once and gives any of its numbers.
final class TransposerRow: Module {
  let lanes: Int
  @Input var write: Bit
  @Input(\TransposerRow.vector) var values: Vec<SInt>
  /// Which number is given, in the same cycle.
  @Input(\TransposerRow.numbers) var number: UInt
  @Output(32) var value: SInt
  @Reg(\TransposerRow.vector) var row: Vec<SInt>

  var vector: Shape<Vec<SInt>> { .vec(lanes, .sint(32)) }
  var numbers: Shape<UInt> { .uint(0...(lanes - 1)) }

  init(lanes: Int) { self.lanes = lanes }

  override func body() {
    when(write) { row <== values }
    value = row[number]
  }
}
