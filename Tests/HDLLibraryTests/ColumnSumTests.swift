import HDL
import HDLLibrary
import HDLSimulation
import Testing

/// `a * b + (c + carry) * d + 8 e - 12345` modulo 2^17, where `e` is one bit.
final class ColumnProducts: Module {
  let order: ColumnSum.Order
  @Input(4) var a: SInt
  @Input(6) var b: SInt
  @Input(8) var c: SInt
  @Input var carry: Bit
  @Input(8) var d: SInt
  @Input var e: Bit
  @Output(10) var product: SInt
  @Output(17) var sum: HDL.UInt
  init(_ order: ColumnSum.Order) { self.order = order }

  override func body() {
    var single = ColumnSum(width: 10)
    BoothRows(a, times: b, name: "single").add(to: &single)
    product = single.total(order, name: "single").asSInt
    var terms = ColumnSum(width: 17)
    BoothRows(a, times: b, name: "first").add(to: &terms)
    BoothRows(c, carry: carry, times: d, name: "second").add(to: &terms)
    terms.add(e, at: 3)
    terms.add(constant: -12345)
    sum = terms.total(order, name: "total")
  }
}

@Suite struct ColumnSumTests {
  static let orders: [ColumnSum.Order] = [.longestRun, .lowestColumn]

  /// Every pair of factors, beside them the corners of the other terms and random ones.
  @Test(arguments: engines, orders)
  func productsOfEveryPair(engine: Engine, order: ColumnSum.Order) throws {
    let sim = try Simulation(ColumnProducts(order), engine: engine)
    var random = Seeded(5)
    let corners = [-128, -127, -1, 0, 1, 127]
    for a in -8...7 {
      for b in -32...31 {
        let c = random.chance(0.5) ? corners[random.below(6)] : random.below(256) - 128
        let d = random.chance(0.5) ? corners[random.below(6)] : random.below(256) - 128
        let (carry, e) = (random.below(2), random.below(2))
        sim.a = a
        sim.b = b
        sim.c = c
        sim.d = d
        sim.carry = carry == 1
        sim.e = e == 1
        sim.settle()
        #expect(sim.product == a * b, "\(a) * \(b)")
        let exact = a * b + (c + carry) * d + 8 * e - 12345
        #expect(sim.sum == exact & 0x1FFFF, "seed 5: \(a) * \(b) + (\(c) + \(carry)) * \(d) + 8 * \(e)")
      }
    }
  }
}
