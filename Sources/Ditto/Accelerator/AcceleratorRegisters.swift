import HDL
import HDLLibrary

extension DittoAccelerator {
  /// The registers behind the AXI4-Lite port.
  public static let registerMap: RegisterMap = {
    func counter(_ name: String, _ offset: Int, _ meaning: String) -> RegisterMap.Register {
      .init(name, offset: offset, [.init("count", bits: 0...31, .readOnly, meaning)])
    }
    do {
      return try RegisterMap(
        "ditto",
        registers: [
          .init("control", offset: 0x00, [.init("start", bits: 0...0, .pulse, "Starts the list; ignored while busy.")]),
          .init(
            "status", offset: 0x04,
            [
              .init("busy", bits: 0...0, .readOnly, "A list is under way."),
              .init("done", bits: 1...1, .readOnly, "A list has ended without an error."),
              .init("failed", bits: 2...2, .readOnly, "A list has been stopped; see error."),
              .init("overflow", bits: 3...3, .readOnly, "Some sum was no int32 and has wrapped."),
            ]),
          .init(
            "interruptEnable", offset: 0x08,
            [
              .init("done", bits: 1...1, .readWrite, "Interrupt while done is 1."),
              .init("failed", bits: 2...2, .readWrite, "Interrupt while failed is 1."),
            ]),
          .init(
            "clear", offset: 0x0c,
            [
              .init("done", bits: 1...1, .pulse, "Clears done."),
              .init("failed", bits: 2...2, .pulse, "Clears failed."),
              .init("overflow", bits: 3...3, .pulse, "Clears overflow."),
            ]),
          .init("listAddress", offset: 0x10, [.init("address", bits: 0...31, .readWrite, "Of the first command.")]),
          .init("listLength", offset: 0x14, [.init("commands", bits: 0...15, .readWrite, "Commands in the list.")]),
          .init(
            "error", offset: 0x18,
            [
              .init("code", bits: 0...7, .readOnly, "Why the list was stopped; 0: it was not."),
              .init("detail", bits: 8...15, .readOnly, "The word of the command that it is about."),
              .init("command", bits: 16...31, .readOnly, "The number of the command, from 0 on."),
            ]),
          .init("finished", offset: 0x1c, [.init("commands", bits: 0...15, .readOnly, "Commands that are done.")]),
          counter("cycles", 0x20, "Cycles of this list, or of the last one."),
          counter("beatsRead", 0x24, "Beats read from memory."),
          counter("beatsWritten", 0x28, "Beats written to memory."),
          counter("zeros", 0x2c, "Differences that were skipped, modulo 2^32, as the next three."),
          counter("lows", 0x30, "Differences of one nibble."),
          counter("fulls", 0x34, "Differences, or activations, of two nibbles."),
          counter("stalls", 0x38, "Cycles, times rows, in which an encoding unit did not take a beat."),
          .init(
            "defo", offset: 0x3c,
            [.init("spatial", bits: 0...0, .readWrite, "Layers that lose run on spatial differences (Defo+).")]),
          .init("defoLayer", offset: 0x40, [.init("number", bits: 0...15, .readWrite, "Of the next two registers.")]),
          .init(
            "defoCycles", offset: 0x44,
            [
              .init("original", bits: 0...15, .readOnly, "On whole activations, in the first step."),
              .init("difference", bits: 16...31, .readOnly, "On temporal differences, in the second step."),
            ]),
          .init(
            "defoDecision", offset: 0x48,
            [.init("differences", bits: 0...0, .readOnly, "The layer goes on with temporal differences.")]),
        ], "Control and status of DittoAccelerator. Counters begin anew with each list.")
    } catch { preconditionFailure("the register map of the accelerator: \(error)") }
  }()
}
