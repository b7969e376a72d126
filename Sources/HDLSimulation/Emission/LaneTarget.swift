import HDLIR
import SimulationKernel

/// Lanes of 32 or 64 bits in one region.
struct LaneTarget: InstructionTarget {
  let region: LaneRegion
  let is64: Bool
  var bits: Int { is64 ? 64 : 32 }

  mutating func operand(_ cell: Int32) -> Place { region.operand(cell, is64: is64) }
  mutating func amount(_ cell: Int32) -> Place { region.operand(cell, is64: is64) }
  func type(of cell: Int32) -> SignalType { region.builder.type(of: cell) }
  func constantValue(of cell: Int32) -> Int64? { region.builder.constantValue(of: cell) }
  mutating func constant(_ word: UInt64) -> Place { .word(region.builder.constantSlot(word)) }
  mutating func temporary() -> Place { .lanes(region.scratch(is64: is64)) }

  mutating func put(_ operation: SKOperation, _ target: Place, _ operands: [Place], x: Int, y: Int, z: Int) {
    region.put(operation, target, operands, is64: is64, x: x, y: y, z: z)
  }
}
