import HDL
import HDLSimulation
import HDLTesting
import Testing

/// Multiplies what comes from the west and the north, adds it up, and passes both on.
final class MultiplyAdd: Module {
  @Input(8) var west: SInt
  @Input(8) var north: SInt
  @Output(8) var east: SInt
  @Output(8) var south: SInt
  @Output(24) var total: SInt
  @Reg(8, reset: 0) var westHeld: SInt
  @Reg(8, reset: 0) var northHeld: SInt
  @Reg(24, reset: 0) var sum: SInt

  override func body() {
    westHeld = west
    northHeld = north
    let product = (west * north).named()
    sum = sum &+ product
    east = westHeld
    south = northHeld
    total = sum
  }
}

/// A systolic array: rows of `a` come in from the west, columns of `b` from the north, each one cycle after the one
/// before it. When all have passed, element (r, c) holds the dot product of row r and column c.
final class MatrixMultiplier: Module {
  let size: Int
  @Input(\MatrixMultiplier.edge) var a: Vec<SInt>
  @Input(\MatrixMultiplier.edge) var b: Vec<SInt>
  @Output(\MatrixMultiplier.result) var product: Vec<SInt>
  var edge: Shape<Vec<SInt>> { .vec(size, .sint(8)) }
  var result: Shape<Vec<SInt>> { .vec(size * size, .sint(24)) }

  init(size: Int) { self.size = size }

  override func body() {
    let mac = array(MultiplyAdd(), [size, size])
    mac.$west <== mac.east.shifted(along: 1, from: a)
    mac.$north <== mac.south.shifted(along: 0, from: b)
    product = mac.total.gathered()
  }
}

/// The golden model: what a matrix product is.
func matrixProduct(_ a: [[Int]], _ b: [[Int]]) -> [Int] {
  a.flatMap { row in b[0].indices.map { column in zip(row, b).reduce(0) { $0 + $1.0 * $1.1[column] } } }
}

@Test(arguments: Engine.all)
func matrixMultiplierEqualsTheGoldenModel(engine: Engine) throws {
  let size = 4
  let length = 6
  var random = SplitMix64(seed: 7)
  let a = (0..<size).map { _ in (0..<length).map { _ in Int.random(in: -128...127, using: &random) } }
  let b = (0..<length).map { _ in (0..<size).map { _ in Int.random(in: -128...127, using: &random) } }

  let sim = try Simulation(MatrixMultiplier(size: size), engine: engine)
  sim.reset()
  for cycle in 0..<(length + 2 * size) {
    sim.a = (0..<size).map { r in a[r].indices.contains(cycle - r) ? a[r][cycle - r] : 0 }
    sim.b = (0..<size).map { c in b.indices.contains(cycle - c) ? b[cycle - c][c] : 0 }
    sim.step()
  }
  #expect(sim.product == matrixProduct(a, b))
}
