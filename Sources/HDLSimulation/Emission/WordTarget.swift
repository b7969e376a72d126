import HDLIR
import SimulationKernel

/// Words of 64 bits.
struct WordTarget: InstructionTarget {
  let builder: ProgramBuilder
  var bits: Int { 64 }

  mutating func operand(_ cell: Int32) -> Place { .word(builder.lowWord(of: cell)) }
  mutating func amount(_ cell: Int32) -> Place { .word(builder.amount(cell)) }
  func type(of cell: Int32) -> SignalType { builder.type(of: cell) }
  func constantValue(of cell: Int32) -> Int64? { builder.constantValue(of: cell) }
  mutating func constant(_ word: UInt64) -> Place { .word(builder.constantSlot(word)) }
  mutating func temporary() -> Place { .word(builder.temporaryWord()) }

  mutating func put(_ operation: SKOperation, _ target: Place, _ operands: [Place], x: Int, y: Int, z: Int) {
    func word(_ index: Int) -> UInt32 {
      guard index < operands.count, case .word(let word) = operands[index] else { return 0 }
      return word
    }
    guard case .word(let target) = target else { preconditionFailure("a word instruction writes a word") }
    builder.put(operation, target, word(0), word(1), word(2), x: x, y: y, z: z)
  }
}
