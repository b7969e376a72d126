import HDL
import HDLLibrary

/// Takes `lanes` vectors, rows of a square block, and gives its columns; then the next block.
///
/// Takes or gives a vector a cycle, not both.
final class BlockTransposer: Module {
  let lanes: Int
  @Input(\BlockTransposer.vectors) var push: Stream<Vec<SInt>>
  @Output(\BlockTransposer.vectors) var pop: Stream<Vec<SInt>>
  @Reg(\BlockTransposer.numbers, reset: 0) var number: UInt
  @Reg(reset: false) var isFull: Bit

  var vector: Shape<Vec<SInt>> { .vec(lanes, .sint(32)) }
  var vectors: Shape<Stream<Vec<SInt>>> { .stream(vector) }
  var numbers: Shape<UInt> { .uint(0...(lanes - 1)) }

  init(lanes: Int) { self.lanes = lanes }

  override func body() {
    push.ready = !isFull
    pop.valid = isFull
    let line = array(TransposerRow(lanes: lanes), [lanes])
    line.$write <== push.fire & (line.index(0) == number)
    line.$values <== push.payload
    line.$number <== number
    pop.payload = line.value.gathered()
    pop.assertProtocol()
    when(push.fire | pop.fire) {
      number = number &+ 1
      when(number == UInt(lanes - 1)) { isFull = !isFull }
    }
  }
}
