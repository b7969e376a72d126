/// How the products of a unit are built.
public enum Multiplier: String, Sendable, CaseIterable {
  /// Verilog's `*`: the synthesis tool chooses.
  case `operator`
  /// Radix-4 Booth digits of the activations; the rows of all lanes meet in one sum by columns.
  case booth
}
