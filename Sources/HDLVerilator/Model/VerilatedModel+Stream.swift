import HDLIR

/// When outputs are read in a cycle.
public enum Sampling: Sendable {
  /// With the inputs of the cycle applied, before the active edge: what registers see.
  case beforeEdge
  /// After the active edge, inputs still applied.
  case afterEdge
}

extension VerilatedModel {
  /// The layout of rows of these ports.
  public func layout(_ names: [String]) -> RowLayout { RowLayout(names.map { ports[known($0)] }) }

  /// Runs `cycles` cycles in one call: each applies a row of inputs and stores a row of outputs. Other inputs keep their
  /// values.
  ///
  /// - Parameters:
  ///   - inputs: at least `cycles` rows of `inputLayout`.
  ///   - outputs: room for at least `cycles` rows of `outputLayout`.
  /// - Returns: the cycles run; fewer only when the model has stopped.
  @discardableResult
  public func runStream(
    cycles: Int, clocks: UInt64 = 1, inputs: UnsafeRawBufferPointer, as inputLayout: RowLayout,
    outputs: UnsafeMutableRawBufferPointer, as outputLayout: RowLayout, sampling: Sampling = .afterEdge
  ) -> Int {
    precondition(inputs.count >= cycles * inputLayout.bytes, "\(cycles) rows of inputs are more than was given")
    precondition(outputs.count >= cycles * outputLayout.bytes, "\(cycles) rows of outputs are more than there is room")
    for port in inputLayout.ports {
      precondition(ports[known(port.name)].direction == .input, "\(port.name) is an output and cannot be driven")
    }
    let sources = numbers(inputLayout)
    let sinks = numbers(outputLayout)
    return Int(
      library.runRows(
        model, clocks, UInt64(cycles), sources, UInt64(sources.count), inputs.baseAddress, sinks, UInt64(sinks.count),
        outputs.baseAddress, sampling == .afterEdge ? 1 : 0))
  }

  /// As above, with arrays: all rows of `inputs`, one a cycle.
  public func runStream(
    _ inputs: [UInt8], as inputLayout: RowLayout, outputs outputLayout: RowLayout, clocks: UInt64 = 1,
    sampling: Sampling = .afterEdge
  ) -> [UInt8] {
    precondition(inputLayout.bytes > 0, "without inputs the number of cycles is not known")
    let cycles = inputs.count / inputLayout.bytes
    return [UInt8](unsafeUninitializedCapacity: cycles * outputLayout.bytes) { outputs, count in
      let done = inputs.withUnsafeBytes {
        runStream(
          cycles: cycles, clocks: clocks, inputs: $0, as: inputLayout, outputs: UnsafeMutableRawBufferPointer(outputs),
          as: outputLayout, sampling: sampling)
      }
      count = done * outputLayout.bytes
    }
  }

  private func numbers(_ layout: RowLayout) -> [UInt32] { layout.ports.map { UInt32(known($0.name)) } }
}
