import BigInt
import HDLIR
import Testing

@Suite struct BuilderTests {
  @Test(arguments: Array(1...40) as [UInt64])
  func rangesHoldEveryValue(seed: UInt64) {
    print("ranges: seed \(seed)")
    var random = SplitMix(seed: seed)
    let types = RandomExpressions.leafTypes(&random)
    let circuit = RandomExpressions(
      leaves: types, ranges: types.map(\.fullRange), values: [], operations: 60, random: &random)
    for trial in 0..<20 {
      let values = circuit.evaluate(types.map { random.integer(bits: 100).wrapped(to: $0) })
      for (index, node) in circuit.builder.definition.nodes.enumerated() {
        #expect(
          node.range.contains(values[index]) && node.type.fullRange.contains(node.range),
          "seed \(seed), trial \(trial), node \(index): \(node) with value \(values[index])")
      }
    }
  }

  /// One operation at a time, over inputs of one value and over constants: the type must not depend on which it is.
  @Test(arguments: Array(1...40) as [UInt64])
  func foldingAgreesWithTheReference(seed: UInt64) {
    print("folding: seed \(seed)")
    var random = SplitMix(seed: seed)
    for trial in 0..<100 {
      let types = RandomExpressions.leafTypes(&random)
      let values = types.map { random.integer(bits: 100).wrapped(to: $0) }
      var again = random
      let open = RandomExpressions(
        leaves: types, ranges: values.map { ValueRange(value: $0) }, values: [], operations: 1, random: &random)
      let folded = RandomExpressions(leaves: types, ranges: nil, values: values, operations: 1, random: &again)
      let expected = open.evaluate(values)[Int(open.nodes.last!.index)]
      let result = folded.builder[folded.nodes.last!]
      #expect(result.constantValue == expected, "seed \(seed), trial \(trial): \(result)")
      #expect(result.type == open.builder[open.nodes.last!].type, "seed \(seed), trial \(trial): \(result)")
    }
  }

  @Test func exactArithmeticHasTheFewestBits() {
    let circuit = Circuit()
    let b = circuit.builder
    let four = circuit.input("four", 4)
    let nine = (1..<9).reduce(four) { sum, _ in b.arithmetic(.add, sum, four) }
    #expect(b[nine].type == .unsigned(8) && b[nine].range == ValueRange(0...135))
    let difference = b.arithmetic(.subtract, four, four)
    #expect(b[difference].type == .signed(5) && b[difference].range == ValueRange(-15...15))
    let product = b.arithmetic(.multiply, difference, four)
    #expect(b[product].type == .signed(9) && b[product].range == ValueRange(-225...225))
    #expect(b[b.negate(four)].type == .signed(5))
    #expect(b[b.shiftLeft(four, by: 3)].range == ValueRange(0...120))
    #expect(b[b.restrict(nine, to: ValueRange(0...3))].type == .unsigned(2))
  }

  @Test func typesOfTheOtherOperations() {
    let circuit = Circuit()
    let b = circuit.builder
    let (u4, u9) = (circuit.input("u4", 4), circuit.input("u9", 9))
    let s4 = b.convert(u4, to: .signed(4))
    #expect(b[b.bitwise(.xor, u4, u9)].type == .unsigned(9))
    #expect(b[b.bitwise(.and, u4, u9)].range == ValueRange(0...15))
    #expect(b[b.compare(.less, s4, u9)].type == .bit)
    #expect(b[b.mux(b.reduce(.reduceOr, u4), u4, u9)].type == .unsigned(9))
    #expect(b[b.concatenate([u4, s4, u9])].type == .unsigned(17))
    #expect(b[b.concatenate([s4])].type == .unsigned(4))
    #expect(b[b.replicate(s4, count: 3)].type == .unsigned(12))
    #expect(b[b.slice(u9, low: 5, width: 4)].range == ValueRange(0...15))
    #expect(b[b.wrappingArithmetic(.add, u9, u9, type: .unsigned(9))].type == .unsigned(9))
    #expect(b[b.shiftRight(s4, by: u4)].type == .signed(4))
    #expect(b[b.partSelect(u9, index: u4, stride: 3, width: 3)].type == .unsigned(3))
  }

  @Test func nothingIsAddedForNothing() {
    let circuit = Circuit()
    let b = circuit.builder
    let a = circuit.input("a", 4)
    let count = circuit.definition.nodes.count
    #expect(b.convert(a, to: .unsigned(4)) == a)
    #expect(b.slice(a, low: 0, width: 4) == a)
    #expect(b.shiftLeft(a, by: 0) == a && b.shiftRight(a, by: 0) == a)
    #expect(b.concatenate([a]) == a)
    #expect(b.read(circuit.definition.ports[0]) == a)
    #expect(circuit.definition.nodes.count == count)
    let one = b.constant(1, type: .bit)
    #expect(b.mux(one, a, circuit.constant(3, 4)) == a)
    #expect(b.laneSpace([2, 3]) == b.laneSpace([2, 3]) && b.laneSpace([3, 2]) != b.laneSpace([2, 3]))
  }

  @Test func constantsTakeTheNarrowestType() {
    let b = NetlistBuilder(name: "T")
    #expect(b[b.constant(0)].type == .unsigned(1))
    #expect(b[b.constant(255)].type == .unsigned(8))
    #expect(b[b.constant(-1)].type == .signed(1))
    #expect(b[b.constant(-129)].type == .signed(9))
    #expect(b[b.constant(BigInt(1) << 200)].type == .unsigned(201))
  }

  @Test func lanesOfOperands() {
    let b = NetlistBuilder(name: "T")
    let space = b.laneSpace([3, 4])
    let (row, column) = (b.laneIndex(axis: 0, in: space), b.laneIndex(axis: 1, in: space))
    #expect(b[row].range == ValueRange(0...2) && b[column].range == ValueRange(0...3))
    let sum = b.arithmetic(.add, row, column)
    #expect(b[sum].lanes == space && b[b.arithmetic(.add, sum, b.constant(1))].lanes == space)
    #expect(b[b.laneGather(sum)].type == .unsigned(36) && b[b.laneGather(sum)].lanes == .none)
    let reduced = b.laneReduce(sum, .add, axis: 1)
    #expect(reduced.range == ValueRange(0...20) && reduced.element == .unsigned(5))
    #expect(b[reduced.node].type == .unsigned(15))
  }
}
