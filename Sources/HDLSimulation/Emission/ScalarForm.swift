import SimulationKernel

/// Puts a scalar operand of a lane instruction where the kernel takes one: second, or anywhere in a mux.
struct ScalarForm {
  var operation: SKOperation
  var operands: [Place]

  init(_ operation: SKOperation, _ operands: [Place]) {
    self.operation = operation
    self.operands = operands
    guard operands.count == 2, case .word = operands[0], case .lanes = operands[1],
      let swapped = ScalarForm.swapped(operation)
    else { return }
    self.operation = swapped
    self.operands = [operands[1], operands[0]]
  }

  func mayBeScalar(_ number: Int) -> Bool {
    if operation == SK_MUX { return true }
    guard number == 1, operands.count == 2, operation != SK_PART, case .lanes = operands[0] else { return false }
    return true
  }

  /// The operation that gives the same with its operands exchanged.
  private static func swapped(_ operation: SKOperation) -> SKOperation? {
    switch operation {
    case SK_ADD, SK_ADD_U, SK_ADD_S, SK_MULTIPLY, SK_MULTIPLY_U, SK_MULTIPLY_S, SK_AND, SK_OR, SK_XOR, SK_EQUAL,
      SK_NOT_EQUAL:
      operation
    case SK_LESS: SK_GREATER
    case SK_LESS_OR_EQUAL: SK_GREATER_OR_EQUAL
    case SK_GREATER: SK_LESS
    case SK_GREATER_OR_EQUAL: SK_LESS_OR_EQUAL
    case SK_LESS_U: SK_GREATER_U
    case SK_LESS_OR_EQUAL_U: SK_GREATER_OR_EQUAL_U
    case SK_GREATER_U: SK_LESS_U
    case SK_GREATER_OR_EQUAL_U: SK_LESS_OR_EQUAL_U
    default: nil
    }
  }
}
