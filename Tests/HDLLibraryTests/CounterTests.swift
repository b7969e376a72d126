import BigInt
import HDL
import HDLLibrary
import HDLSimulation
import Testing

@Suite struct CounterTests {
  @Test(arguments: engines, [2, 5, 8])
  func counter(engine: Engine, modulus: Int) throws {
    let sim = try Simulation(HDLLibrary.Counter(modulo: modulus), engine: engine)
    var random = Seeded(modulus)
    var value = 0
    sim.reset()
    for _ in 0..<100 {
      let (enable, clear) = (random.chance(0.7), random.chance(0.1))
      (sim.enable, sim.clear) = (enable, clear)
      sim.settle()
      #expect(sim.value == value, "seed \(modulus)")
      #expect(sim.wrap == (enable && !clear && value == modulus - 1), "seed \(modulus)")
      sim.step()
      value = clear ? 0 : enable ? (value + 1) % modulus : value
    }
  }

  @Test(arguments: engines, [2, 6, 16])
  func upDownCounter(engine: Engine, modulus: Int) throws {
    let sim = try Simulation(UpDownCounter(modulo: modulus), engine: engine)
    var random = Seeded(modulus)
    var value = 0
    sim.reset()
    for _ in 0..<200 {
      let (up, down, clear) = (random.chance(0.5), random.chance(0.5), random.chance(0.05))
      (sim.up, sim.down, sim.clear) = (up, down, clear)
      let step = clear || up == down ? 0 : up ? 1 : -1
      sim.settle()
      #expect(sim.value == value, "seed \(modulus)")
      #expect(sim.wrap == !(0..<modulus).contains(value + step), "seed \(modulus)")
      sim.step()
      value = clear ? 0 : (value + step + modulus) % modulus
    }
  }

  @Test(arguments: engines, [1, 4])
  func shiftRegister(engine: Engine, length: Int) throws {
    let sim = try Simulation(ShiftRegister(.sint(6), length: length), engine: engine)
    var random = Seeded(length)
    var stages = [Int](repeating: 0, count: length)
    sim.reset()
    for cycle in 0..<60 {
      let (input, enable) = (random.below(64) - 32, random.chance(0.7))
      (sim.data, sim.enable) = (input, enable)
      sim.step()
      if enable { stages = [input] + stages.dropLast() }
      if cycle > 4 * length {
        #expect(sim.contents == stages, "seed \(length)")
        #expect(sim.delayed == stages[length - 1])
      }
    }
  }

  @Test(arguments: engines, [2, 5, 12, 37])
  func linearFeedback(engine: Engine, width: Int) throws {
    let sim = try Simulation(LinearFeedbackShiftRegister(width: width, seed: 3), engine: engine)
    var model = LinearFeedbackModel(width: width, seed: 3)
    var random = Seeded(width)
    sim.reset()
    for _ in 0..<200 {
      #expect(sim.value == Int(model.value))
      let enable = random.chance(0.8)
      sim.enable = enable
      sim.step()
      if enable { model.step() }
    }
  }

  @Test(arguments: 2...14)
  func smallSequencesHaveFullLength(width: Int) {
    var model = LinearFeedbackModel(width: width)
    var period = 0
    repeat {
      model.step()
      period += 1
    } while model.value != 1
    #expect(period == 1 << width - 1)
  }

  /// The order of x modulo the feedback polynomial is 2^width - 1: it divides that number, and no quotient of it by a
  /// prime factor.
  @Test(arguments: 2...64)
  func tapsAreMaximal(width: Int) {
    let polynomial = LinearFeedbackModel.taps[width]!.reduce(BigInt(1)) { $0 | BigInt(1) << $1 }
    func times(_ a: BigInt, _ b: BigInt) -> BigInt {
      var product = BigInt(0)
      for bit in (0..<width).reversed() {
        product <<= 1
        if product.bit(width) { product ^= polynomial }
        if b.bit(bit) { product ^= a }
      }
      return product
    }
    func power(_ exponent: BigInt) -> BigInt {
      (0..<width).reversed().reduce(BigInt(1)) { result, bit in
        let square = times(result, result)
        return exponent.bit(bit) ? times(square, 2) : square
      }
    }
    let order = (BigInt(1) << width) - 1
    let factors = primeFactors[width]!
    #expect(
      factors.reduce(order) { rest, prime in
        var rest = rest
        while rest % BigInt(prime) == 0 { rest /= BigInt(prime) }
        return rest
      } == 1)
    #expect(power(order) == 1)
    for prime in factors { #expect(power(order / BigInt(prime)) != 1, "\(prime)") }
  }

  @Test(arguments: [
    (CRCParameters.crc8, UInt64(0xF4)), (.crc16, 0xBB3D), (.crc16ccitt, 0x29B1), (.crc16xmodem, 0x31C3),
    (.crc32, 0xCBF4_3926), (.crc32c, 0xE306_9283), (.crc64, 0x995D_C9BB_DF19_39FA),
  ])
  func checkValues(parameters: CRCParameters, expected: UInt64) throws {
    let message = Array("123456789".utf8)
    #expect(parameters.checksum(message) == expected)
    for engine in engines {
      for bytes in [1, 3] {
        let bench = try Bench(CRC(parameters, bytes: bytes), on: engine)
        bench.reset()
        for start in stride(from: 0, to: 9, by: bytes) {
          bench[wide: "data"] = (0..<bytes).reduce(BigInt(0)) { $0 | BigInt(message[start + $1]) << (8 * $1) }
          bench["valid"] = 1
          bench["clear"] = 0
          bench.step()
        }
        #expect(bench[wide: "checksum"] == BigInt(expected), "\(parameters.name), \(bytes) bytes, \(engine.name)")
        bench["valid"] = 0
        bench.step()
        #expect(bench[wide: "checksum"] == BigInt(expected))
        // A new message that begins in the cycle of `clear`, and an empty one.
        bench["clear"] = 1
        bench["valid"] = 1
        bench[wide: "data"] = 0x41
        bench.step()
        let second = parameters.checksum([0x41] + [UInt8](repeating: 0, count: bytes - 1))
        #expect(bench[wide: "checksum"] == BigInt(second))
        bench["valid"] = 0
        bench.step()
        #expect(bench[wide: "checksum"] == BigInt(parameters.checksum([])))
      }
    }
  }
}

/// The prime factors of 2^n - 1.
private let primeFactors: [Int: [UInt64]] = [
  2: [3],
  3: [7],
  4: [3, 5],
  5: [31],
  6: [3, 7],
  7: [127],
  8: [3, 5, 17],
  9: [7, 73],
  10: [3, 11, 31],
  11: [23, 89],
  12: [3, 5, 7, 13],
  13: [8191],
  14: [3, 43, 127],
  15: [7, 31, 151],
  16: [3, 5, 17, 257],
  17: [131071],
  18: [3, 7, 19, 73],
  19: [524287],
  20: [3, 5, 11, 31, 41],
  21: [7, 127, 337],
  22: [3, 23, 89, 683],
  23: [47, 178481],
  24: [3, 5, 7, 13, 17, 241],
  25: [31, 601, 1801],
  26: [3, 2731, 8191],
  27: [7, 73, 262657],
  28: [3, 5, 29, 43, 113, 127],
  29: [233, 1103, 2089],
  30: [3, 7, 11, 31, 151, 331],
  31: [2147483647],
  32: [3, 5, 17, 257, 65537],
  33: [7, 23, 89, 599479],
  34: [3, 43691, 131071],
  35: [31, 71, 127, 122921],
  36: [3, 5, 7, 13, 19, 37, 73, 109],
  37: [223, 616318177],
  38: [3, 174763, 524287],
  39: [7, 79, 8191, 121369],
  40: [3, 5, 11, 17, 31, 41, 61681],
  41: [13367, 164511353],
  42: [3, 7, 43, 127, 337, 5419],
  43: [431, 9719, 2099863],
  44: [3, 5, 23, 89, 397, 683, 2113],
  45: [7, 31, 73, 151, 631, 23311],
  46: [3, 47, 178481, 2796203],
  47: [2351, 4513, 13264529],
  48: [3, 5, 7, 13, 17, 97, 241, 257, 673],
  49: [127, 4432676798593],
  50: [3, 11, 31, 251, 601, 1801, 4051],
  51: [7, 103, 2143, 11119, 131071],
  52: [3, 5, 53, 157, 1613, 2731, 8191],
  53: [6361, 69431, 20394401],
  54: [3, 7, 19, 73, 87211, 262657],
  55: [23, 31, 89, 881, 3191, 201961],
  56: [3, 5, 17, 29, 43, 113, 127, 15790321],
  57: [7, 32377, 524287, 1212847],
  58: [3, 59, 233, 1103, 2089, 3033169],
  59: [179951, 3203431780337],
  60: [3, 5, 7, 11, 13, 31, 41, 61, 151, 331, 1321],
  61: [2305843009213693951],
  62: [3, 715827883, 2147483647],
  63: [7, 73, 127, 337, 92737, 649657],
  64: [3, 5, 17, 257, 641, 65537, 6700417],
]
