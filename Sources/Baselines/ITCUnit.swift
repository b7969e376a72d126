import HDL
import HDLLibrary

/// An array of int8 tensor-core elements, the baseline "ITC" of Ditto's Table III: no differences, nothing is skipped.
///
/// A row works on one row of the activations, a column on one output channel. Each cycle takes a word of `lanes` inputs of
/// all rows and columns; operands come from the ports, so that filling weight buffers costs nothing. The results of a word
/// with `last` are there three cycles after it, and stay until the next ones.
///
/// Golden model: `denseProduct`; cycle model: `ITCGeometry`.
public final class ITCUnit: Module {
  public let rows: Int
  public let columns: Int
  public let lanes: Int
  public let multiplier: Multiplier

  /// Whether the word counts.
  @Input public var enable: Bit
  /// Whether the word begins and ends its sums.
  @Input public var first: Bit
  @Input public var last: Bit
  @Input(\ITCUnit.activationWords) public var activations: Vec<Vec<SInt>>
  @Input(\ITCUnit.weightWords) public var weights: Vec<Vec<SInt>>
  /// For one cycle.
  @Output public var resultValid: Bit
  /// Row by row.
  @Output(\ITCUnit.sums) public var results: Vec<SInt>

  private var word: Shape<Vec<SInt>> { .vec(lanes, .sint(8)) }
  var activationWords: Shape<Vec<Vec<SInt>>> { .vec(rows, word) }
  var weightWords: Shape<Vec<Vec<SInt>>> { .vec(columns, word) }
  var sums: Shape<Vec<SInt>> { .vec(rows * columns, .sint(32)) }

  /// - Throws: `ConfigurationError`.
  public init(rows: Int, columns: Int, lanes: Int = 4, multiplier: Multiplier = .operator) throws {
    try check("itc", rows: rows, columns: columns)
    guard (1...64).contains(lanes) else { throw ConfigurationError("itc.lanes", "\(lanes) is not from 1 to 64") }
    self.rows = rows
    self.columns = columns
    self.lanes = lanes
    self.multiplier = multiplier
  }

  public override func body() {
    let pe = array(ITCProcessingElement(lanes: lanes, multiplier: multiplier), [rows, columns])
    let isWord = registered(enable, reset: 0, name: "enable_q")
    pe.$enable <== isWord
    pe.$first <== registered(first, name: "first_q")
    pe.$activations <== pe.spread(registered(activations, name: "activations_q"), along: 0)
    pe.$weights <== pe.spread(registered(weights, name: "weights_q"), along: 1)
    let completing = registered(enable & last, reset: 0)
    let captures = registered(completing, reset: 0)
    results = registered(pe.sum.gathered(), enable: captures, name: "heldResults")
    resultValid = registered(captures, reset: 0, name: "hasResults")
  }
}
