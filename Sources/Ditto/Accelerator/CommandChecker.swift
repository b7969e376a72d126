import HDL

/// Looks whether a command makes sense before anything of it is done, and works out what its sizes amount to.
///
/// Everything comes one cycle after `words` and stays while they do.
final class CommandChecker: Module {
  let configuration: AcceleratorConfiguration
  @Input(.vec(LayerCommand.words, .uint(32))) var words: Vec<UInt>
  /// 0 if the command makes sense, otherwise an `AcceleratorError`.
  @Output(8) var code: UInt
  /// The word of the command that it is about, or 0.
  @Output(8) var detail: UInt
  /// K of a product.
  @Output(\CommandChecker.configuration.inputCount) var inputs: UInt
  /// Vectors of a segment, of a row.
  @Output(16) var segmentVectors: UInt
  @Output(\CommandChecker.rowLengths) var rowVectors: UInt

  var rowLengths: Shape<UInt> { .uint(1...configuration.vector.rowVectors) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let command = LayerCommand(contents: words)
    unused(words)
    let laneBits = configuration.columns.log2
    let scanBits = configuration.scanWidth.log2
    let isProduct = command.isProduct.named()
    let whole = ((command.segmentLength + UInt(configuration.columns - 1)) >> laneBits).named("wholeVectors")
    let factor = mux(isProduct, command.segmentLength, whole).named()
    let size = registered(command.segments * factor, name: "size")
    inputs = size.saturated(to: 1...configuration.inputs)
    segmentVectors = mux(isProduct, 1, whole).extended(to: 16)
    rowVectors = mux(isProduct, 1, size.saturated(to: 1...configuration.vector.rowVectors))

    let isRowFunction = (command.function >= 3).named()
    let isSegmented = (command.segments != 1).named()
    let brokenScan = (command.segmentLength[0...(scanBits - 1)].orReduced & isSegmented).named()
    let brokenVectors = (command.segmentLength[0...(laneBits - 1)].orReduced & isSegmented).named()
    let brokenBlocks =
      (command.transposes
      & (command.rows[0...(laneBits - 1)].orReduced | (command.segmentLength > UInt(configuration.columns))
        | isSegmented))
      .named()
    var findings: [(Bit, AcceleratorError, Int)] = [
      ((command.operation > 1) | (command.mode > 2) | (command.function > 5), .badOperation, 0),
      (isProduct & (isRowFunction | command.transposes), .badOperation, 0),
      (command.transposes & (command.storesSums == command.storesResults), .badOperation, 0),
      (!isProduct & (command.mode != 0), .badOperation, 0),
      ((command.rows == 0) | (isProduct & (command.channels == 0)), .zeroSize, 1),
      ((command.segmentLength == 0) | (command.segments == 0), .zeroSize, 2),
      ((command.inputRowLength == 0) | (command.outputRowLength == 0), .zeroSize, 10),
      (!isProduct & (command.parameterPeriod == 0), .zeroSize, 19),
      (mux(isProduct, brokenScan, brokenVectors | brokenBlocks), .brokenShape, 2),
      (isProduct & (size > UInt(configuration.inputs)), .beyondScratchpad, 2),
      (!isProduct & (size > UInt(configuration.vector.rowVectors)), .beyondRowBuffer, 2),
      (
        !isProduct & (command.parameterPeriod > UInt(configuration.vector.parameterVectors)), .beyondParameters, 19
      ),
      ((command.outputShift == 0) | (command.outputShift > 47), .badShift, 19),
    ]
    for place in LayerCommand.Place.allCases {
      let low = words[place.rawValue][0...(configuration.bus.bytes.log2 - 1)]
      findings.append((low.orReduced, .unaligned, place.rawValue))
    }
    let knowsLayer =
      (command.layer < UInt(configuration.defo.layers)) & (command.step <= 2) & (command.condition <= 2)
    findings.append((command.isMeasured & !knowsLayer.named("knowsLayer"), .badLayer, LayerCommand.layerWord))
    var firstCode: UInt = 0
    var firstDetail: UInt = 0
    for (isWrong, error, word) in findings.reversed() {
      firstCode = mux(isWrong, UInt(error.rawValue), firstCode)
      firstDetail = mux(isWrong, UInt(word), firstDetail)
    }
    code = firstCode.extended(to: 8)
    detail = firstDetail.extended(to: 8)
  }
}
