import HDL

/// `rows` x `columns` processing elements: a row works on one row of the activations, a column on one output channel.
///
/// All rows take a word a cycle and share the weights of their columns, so one word of every row refers to the same
/// inputs. Inputs are registered at the boundary; the sums of a word are at the outputs two cycles after it.
public final class ProcessingElementArray: Module {
  public let rows: Int
  public let columns: Int

  @Input public var enable: Bit
  @Input public var first: Bit
  @Input(\ProcessingElementArray.nibbleShape) public var nibbles: Vec<Vec<SInt>>
  @Input(\ProcessingElementArray.carryShape) public var carries: Vec<UInt>
  /// One bit a pair of lanes, the same for all rows.
  @Input(2) public var fullWidth: UInt
  @Input(\ProcessingElementArray.weightShape) public var weights: Vec<Vec<SInt>>
  /// Row by row.
  @Output(\ProcessingElementArray.sumShape) public var sums: Vec<SInt>

  var nibbleShape: Shape<Vec<Vec<SInt>>> { .vec(rows, .vec(ProcessingElement.lanes, .sint(4))) }
  var carryShape: Shape<Vec<UInt>> { .vec(rows, .uint(ProcessingElement.lanes)) }
  var weightShape: Shape<Vec<Vec<SInt>>> { .vec(columns, .vec(ProcessingElement.lanes, .sint(8))) }
  var sumShape: Shape<Vec<SInt>> { .vec(rows * columns, .sint(32)) }

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  public override func body() {
    let pe = array(ProcessingElement(), [rows, columns])
    pe.$enable <== registered(enable, reset: 0, name: "enable_q")
    pe.$first <== registered(first, name: "first_q")
    pe.$fullWidth <== registered(fullWidth, name: "fullWidth_q")
    pe.$nibbles <== pe.spread(registered(nibbles, name: "nibbles_q"), along: 0)
    pe.$carries <== pe.spread(registered(carries, name: "carries_q"), along: 0)
    pe.$weights <== pe.spread(registered(weights, name: "weights_q"), along: 1)
    sums = pe.sum.gathered()
  }
}
