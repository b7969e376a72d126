import Foundation
import Models
import Testing

@Suite struct RequantisationTests {
  /// The definition in the guide, in decimal arithmetic, which rounds and divides by itself.
  @Test func followsTheDefinition() throws {
    var random = RandomSource(3)
    for _ in 0..<3000 {
      let multiplier = random.within(0...65535)
      let shift = random.within(1...47)
      let value =
        random.chance(0.2)
        ? (random.chance(0.5) ? -2_147_483_648 : 2_147_483_647)
        : random.within(-2_147_483_648...2_147_483_647) >> random.within(0...31)
      let exact = Decimal(value) * Decimal(multiplier) / pow(Decimal(2), shift)
      var rounded = Decimal()
      withUnsafePointer(to: exact) { NSDecimalRound(&rounded, $0, 0, .plain) }
      let expected = max(-128, min(127, rounded))
      let result = try Requantisation(multiplier: multiplier, shift: shift)(value, bits: 8)
      #expect(Decimal(result) == expected, "\(value) * \(multiplier) >> \(shift), seed 3")
    }
  }

  @Test func halvesGoAwayFromZero() throws {
    let half = try Requantisation(multiplier: 1, shift: 1)
    #expect([-5, -3, -1, 0, 1, 3, 5].map { half($0, bits: 8) } == [-3, -2, -1, 0, 1, 2, 3])
    #expect([-257, -256, 255, 253].map { half($0, bits: 8) } == [-128, -128, 127, 127])
  }

  /// Factors between 2^-32 and 32767 keep 16 bits.
  @Test func factorsAreNearest() throws {
    var random = RandomSource(4)
    for _ in 0..<2000 {
      let factor = exp2(Double.random(in: -32..<14.99, using: &random))
      let pair = try Requantisation(factor: factor)
      #expect(abs(Double(pair.multiplier) * exp2(-Double(pair.shift)) / factor - 1) <= exp2(-16), "\(factor)")
    }
    #expect(try Requantisation(factor: 0).multiplier == 0)
    #expect(try Requantisation(factor: 32767.5) == Requantisation(multiplier: 65535, shift: 1))
  }

  @Test func badFactorsAreRefused() {
    #expect(throws: RequantisationError.self) { try Requantisation(factor: .nan) }
    #expect(throws: RequantisationError.self) { try Requantisation(factor: -1) }
    #expect(throws: RequantisationError.self) { try Requantisation(multiplier: 65536, shift: 3) }
    let error = #expect(throws: RequantisationError.self) { try Requantisation(multiplier: 1, shift: 0) }
    #expect(error?.description == "a shift is 1...47, not 0; use init(factor:) for a real factor")
  }
}
