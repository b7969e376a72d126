import HDL

/// A layer command as it stands in memory: 32 little-endian words of 32 bits; docs/ditto/accelerator.md has the table.
struct LayerCommand {
  static let words = 32
  static let bytes = 4 * words
  /// The word that says which layer the command belongs to.
  static let layerWord = 20

  /// The number of the word that an address or a stride stands in.
  enum Place: Int, CaseIterable {
    case current = 3
    case previous, weights, previousSums, sums, results, parameters
    case inputStride = 11
    case inputOuterStride, inputSegmentStride, weightStride, outputStride, outputOuterStride, outputSegmentStride
  }

  let contents: Vec<UInt>

  subscript(_ place: Place) -> UInt { contents[place.rawValue] }

  /// 0: matrix product; 1: vectors from memory.
  var operation: UInt { contents[0][0...1] }
  var isProduct: Bit { operation == 0 }
  /// 0: original, 1: temporal, 2: spatial.
  var mode: UInt { contents[0][2...3] }
  var function: UInt { contents[0][4...6] }
  var isUnsigned: Bit { contents[0][8] }
  var addsPrevious: Bit { contents[0][9] }
  var addsBias: Bit { contents[0][10] }
  var storesSums: Bit { contents[0][11] }
  var storesResults: Bit { contents[0][12] }
  var transposes: Bit { contents[0][13] }
  var weightMask: UInt { contents[0][16...23] }
  var rows: UInt { contents[1][0...15] }
  /// Output channels of a product.
  var channels: UInt { contents[1][16...31] }
  /// Inputs of a segment (product) or sums of it (vectors).
  var segmentLength: UInt { contents[2][0...15] }
  var segments: UInt { contents[2][16...31] }
  var inputRowLength: UInt { contents[10][0...15] }
  var outputRowLength: UInt { contents[10][16...31] }
  var epsilon: UInt { contents[18][0...15] }
  var outputMultiplier: UInt { contents[18][16...31] }
  var outputShift: UInt { contents[19][0...5] }
  var parameterPeriod: UInt { contents[19][16...31] }
  /// The entry of the Defo unit.
  var layer: UInt { contents[20][0...15] }
  /// Whether the Defo unit chooses the mode.
  var isMeasured: Bit { contents[20][16] }
  var beginsLayer: Bit { contents[20][17] }
  var endsLayer: Bit { contents[20][18] }
  /// 0: first denoising step, 1: second, 2: later.
  var step: UInt { contents[20][19...20] }
  /// 0: always; 1: only with temporal differences; 2: only without.
  var condition: UInt { contents[20][21...22] }
  /// Whether the sums are only of use to temporal differences of the next step.
  var dropsSums: Bit { contents[20][23] }
}

/// The parameters of a channel as they stand in memory: 16 bytes.
///
/// Bytes 0 to 3 bias (int32), 4 and 5 multiplier, 6 shift (1...47), 8 and 9 gain, 10 and 11 offset (int16); others are 0.
struct ChannelParameters {
  static let bytes = 16
  let contents: UInt

  var bias: SInt { contents[0...31].asSInt }
  var multiplier: UInt { contents[32...47] }
  var shift: UInt { contents[48...53] }
  var isLegal: Bit {
    let whole = contents[48...55]
    return (whole >= 1) & (whole <= 47)
  }
  var gain: SInt { contents[64...79].asSInt }
  var offset: SInt { contents[80...95].asSInt }
}
