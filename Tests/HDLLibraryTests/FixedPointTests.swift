import BigInt
import Foundation
import HDL
import HDLLibrary
import HDLSimulation
import Testing

final class Rounders: Module {
  let bits: Int
  @Input(7) var x: SInt
  @Input(7) var u: HDL.UInt
  @Output(.vec(4, .sint(8))) var ofSigned: Vec<SInt>
  @Output(.vec(4, .uint(7))) var ofUnsigned: Vec<HDL.UInt>
  init(bits: Int) { self.bits = bits }
  override func body() {
    ofSigned = Vec(Rounding.allCases.map { x.dividedByPowerOfTwo(bits, rounding: $0) }, .sint(8))
    ofUnsigned = Vec(Rounding.allCases.map { u.dividedByPowerOfTwo(bits, rounding: $0) }, .uint(7))
  }
}

/// a * b + c with mixed binary points, rounded and saturated.
final class MultiplyAdd: Module {
  @Input(.fixed(8, fraction: 4)) var a: Fixed
  @Input(.fixed(8, fraction: 6)) var b: Fixed
  @Input(.fixed(10, fraction: 3)) var c: Fixed
  @Output(.fixed(8, fraction: 4)) var y: Fixed
  @Output(.fixed(19, fraction: 10)) var exact: Fixed
  @Output(.fixed(16, fraction: 8)) var offset: Fixed
  @Output var less: Bit
  override func body() {
    let sum = a * b + c
    exact = sum
    y = sum.rounded(fraction: 4, .halfEven).saturated(to: 8)
    offset = (a - Fixed(0.3, fraction: 8)).rounded(fraction: 8, .floor)
    less = a < b
  }
}

@Suite struct FixedPointTests {
  @Test(arguments: engines, [0, 1, 2, 3, 6, 7, 9])
  func roundingOfEveryValue(engine: Engine, bits: Int) throws {
    let sim = try Simulation(Rounders(bits: bits), engine: engine)
    for x in -64..<64 {
      sim.x = x
      sim.u = x + 64
      sim.settle()
      let expected = Rounding.allCases.map { RoundingModel.divide(x, byPowerOfTwo: bits, $0) }
      #expect(sim.ofSigned == expected, "\(x)")
      #expect(sim.ofUnsigned == Rounding.allCases.map { RoundingModel.divide(x + 64, byPowerOfTwo: bits, $0) }, "\(x)")
    }
  }

  /// The model against Foundation's rounding of the exact quotient.
  @Test func modelAgreesWithFoundation() {
    let rules: [(Rounding, (Double) -> Double)] = [
      (.floor, { $0.rounded(.down) }), (.halfUp, { ($0 + 0.5).rounded(.down) }),
      (.halfAwayFromZero, { $0.rounded(.toNearestOrAwayFromZero) }), (.halfEven, { $0.rounded(.toNearestOrEven) }),
    ]
    for value in -300...300 {
      for bits in 0...6 {
        for (rounding, rule) in rules {
          let exact = Double(value) / Double(1 << bits)
          #expect(RoundingModel.divide(value, byPowerOfTwo: bits, rounding) == Int(rule(exact)), "\(value) \(bits)")
        }
      }
    }
  }

  @Test(arguments: engines)
  func multiplyAdd(engine: Engine) throws {
    let bench = try Bench(MultiplyAdd(), on: engine)
    var random = Seeded(11)
    for _ in 0..<300 {
      let (a, b, c) = (random.below(256) - 128, random.below(256) - 128, random.below(1024) - 512)
      (bench["a"], bench["b"], bench["c"]) = (a, b, c)
      bench.settle()
      let exact = a * b + (c << 7)
      #expect(bench["exact"] == exact, "seed 11")
      let real = Double(exact) / 1024 * 16
      #expect(bench["y"] == min(127, max(-128, Int(real.rounded(.toNearestOrEven)))), "seed 11")
      #expect(bench["offset"] == (a << 4) - 77)
      #expect(bench["less"] == (Double(a) / 16 < Double(b) / 64 ? 1 : 0))
    }
  }
}
