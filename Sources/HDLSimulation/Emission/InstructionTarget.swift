import HDLIR
import SimulationKernel

/// Where an instruction finds a value of up to 64 bits.
enum Place: Equatable {
  /// An offset into the words.
  case word(UInt32)
  /// A buffer of lanes.
  case lanes(UInt32)
}

/// What `InstructionSelection` writes to: words, or lanes of 32 or 64 bits.
protocol InstructionTarget {
  /// Bits of a word or lane.
  var bits: Int { get }
  /// The value of a cell; its lowest word if it has several.
  mutating func operand(_ cell: Int32) -> Place
  /// The value of a cell that counts bits or elements.
  mutating func amount(_ cell: Int32) -> Place
  func type(of cell: Int32) -> SignalType
  /// The value of a constant cell of up to 62 bits.
  func constantValue(of cell: Int32) -> Int64?
  /// A word with this content.
  mutating func constant(_ word: UInt64) -> Place
  /// A place that lasts until the current cell is done.
  mutating func temporary() -> Place
  mutating func put(_ operation: SKOperation, _ target: Place, _ operands: [Place], x: Int, y: Int, z: Int)
}

extension InstructionTarget {
  mutating func put(
    _ operation: SKOperation, _ target: Place, _ operands: Place..., x: Int = 0, y: Int = 0, z: Int = 0
  ) {
    put(operation, target, operands, x: x, y: y, z: z)
  }

  /// The smallest and the largest value of a cell by its type; nil beyond 62 bits.
  func span(of cell: Int32) -> (low: Int64, high: Int64)? {
    if let value = constantValue(of: cell) { return (value, value) }
    return type(of: cell).span
  }
}

extension SignalType {
  /// The smallest and the largest value; nil beyond 62 bits.
  var span: (low: Int64, high: Int64)? {
    if width > 62 { return nil }
    return isSigned ? (-(1 << (width - 1)), (1 << (width - 1)) - 1) : (0, (1 << width) - 1)
  }
}
