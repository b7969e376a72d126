import Models
import Testing

@Suite struct WordPackingTests {
  private func encode(_ values: [Int]) -> [EncodedDifference] {
    encodeDifferences(current: values, reference: values.map { _ in 0 }, mode: .temporal)
  }

  /// For every pair of int8 values and every mode, the slots of a value add up to the difference.
  @Test func everyPairOfValues() {
    for reference in -128...127 {
      let current = Array(-128...127)
      let references = [Int](repeating: reference, count: 256)
      for mode in DifferenceMode.allCases {
        let differences = encodeDifferences(current: current, reference: references, mode: mode)
        var sums = [Int](repeating: 0, count: 256)
        var words: [SlotWord] = []
        for banks in [nil, 8] {
          words = packWords(differences, banks: banks)
          for slot in words.flatMap(\.slots).compactMap({ $0 }) {
            #expect((-8...8).contains(slot.value))
            sums[slot.input] += slot.value * (slot.isHigh ? 16 : 1)
          }
        }
        let isExact = current.indices.allSatisfy {
          sums[$0] == 2 * (mode == .original ? current[$0] : current[$0] - reference)
        }
        #expect(isExact, "reference \(reference), \(mode)")
        #expect(words.last?.isLast == true)
      }
    }
  }

  /// A high nibble takes an odd lane; where only the last lane is left, the low one opens the next word.
  @Test func placement() {
    let words = packWords(encode([1, 2, 3, -100, 0, 5]), banks: nil)
    #expect(words.count == 2)
    #expect(words[0].slots.map { $0?.input } == [0, 1, 2, 3])
    #expect(words[0].slots[3] == Slot(value: -6, isHigh: true, input: 3))
    #expect(words[1].slots[0] == Slot(value: -4, isHigh: false, input: 3))
    #expect(words[1].slots.map { $0?.input } == [3, 5, nil, nil])
    #expect(words.map(\.isLast) == [false, true])
  }

  /// A value beyond two nibbles has a word for 128 of it; the rest begins the next one.
  @Test(arguments: [1, -1]) func splitValues(sign: Int) {
    let words = packWords(encode([1, 200 * sign, 128 * sign, 3]), banks: nil)
    #expect(
      words.map { $0.slots.map { $0.map { $0.value * sign } } } == [
        [sign, nil, nil, nil], [0, 8, nil, nil], [-8, 5, 0, 8], [3 * sign, nil, nil, nil],
      ])
    #expect(words.reduce(0) { $0 + $1.sum([1, 1, 1, 1]) } == 4 + 328 * sign)
    let lane = packLanes(encode([200 * sign, 0, 0, 0, 5]))[0]
    #expect(lane.map(\.value) == [0, 8 * sign, -8 * sign, 5 * sign, 5])
  }

  @Test func aBankIsReadOnce() {
    let words = packWords(encode([1] + [0, 0, 0, 0, 0, 0, 0] + [1, 1]), banks: 8)
    #expect(words.map { $0.slots.map { $0?.input } } == [[0, nil, nil, nil], [8, 9, nil, nil]])
    #expect(packWords(encode([1] + [0, 0, 0, 0, 0, 0, 0] + [1, 1]), banks: 16).count == 1)
  }

  @Test func anEmptyTileGivesOneWord() {
    #expect(packWords(encode([0, 0, 0]), banks: 8) == [SlotWord(slots: [nil, nil, nil, nil], isLast: true)])
  }

  @Test func convolutionInputs() {
    let rows = convolutionRows(Array(1...9), height: 3, width: 3, channels: 1, kernel: (height: 3, width: 3), stride: 2)
    #expect(
      rows == [
        [0, 0, 0, 0, 1, 2, 0, 4, 5], [0, 0, 0, 2, 3, 0, 5, 6, 0], [0, 4, 5, 0, 7, 8, 0, 0, 0],
        [5, 6, 0, 8, 9, 0, 0, 0, 0],
      ])
  }
}
