/// How many cycles a video transformer takes on CMC's units, by their cycle models, and against dense execution on the
/// same GEMM engine.
///
/// The codec searches a sub-block's segments as soon as their tokens are there, while the GEMM engine works on what came
/// before; the I frame of a segment may be multiplied before the decisions about its P frames. Several clips take turns
/// (the usual test of TimeSformer takes three crops), so that the codec has one to search while another is multiplied.
/// Softmax, layer norm and GELU belong to other units and are not counted; memory is taken to be fast enough.
public struct CondensedModelCycles: Hashable, Sendable {
  public var shape: VideoTransformerShape
  public var codec: SADCodecCycles
  /// PE rows and multipliers in each.
  public var rows: Int
  public var width: Int
  /// Matrices in a segment.
  public var segmentLength: Int
  public var clips: Int

  public init(
    shape: VideoTransformerShape, codec: SADCodecCycles, rows: Int, width: Int, segmentLength: Int = 8, clips: Int = 3
  ) {
    self.shape = shape
    self.codec = codec
    self.rows = rows
    self.width = width
    self.segmentLength = segmentLength
    self.clips = clips
  }

  /// What is condensed, and how far.
  public struct Setting: Hashable, Sendable {
    public var products: CondensedProducts
    /// Tokens that are computed, of all tokens: at least one in each segment's length.
    public var tokenShare: Double
    /// Rows of Q that are computed.
    public var rowShare: Double
    public var range: SearchRange?

    /// - Parameter range: of the spatial search; full if nil.
    public init(products: CondensedProducts, tokenShare: Double, rowShare: Double = 1, range: SearchRange? = nil) {
      self.products = products
      self.tokenShare = tokenShare
      self.rowShare = rowShare
      self.range = range
    }
  }

  public struct Result: Hashable, Sendable {
    /// For all clips, with everything overlapped as it can be.
    public var cycles = 0
    public var denseCycles = 0
    /// Work of each unit by itself.
    public var codecCycles = 0
    public var gemmCycles = 0
    public var recoveryCycles = 0
    public var multiplications = 0
    public var denseMultiplications = 0
    /// Of the linear layers.
    public var traffic = CondensingTraffic(dense: 0, full: 0, condensed: 0)

    public var speedUp: Double { Double(denseCycles) / Double(cycles) }
    public var multiplicationShare: Double { Double(multiplications) / Double(denseMultiplications) }
    /// The codec's work against that of the GEMM engine.
    public var codecShare: Double { Double(codecCycles) / Double(gemmCycles) }
    /// 1 when the shorter of codec and GEMM engine is hidden behind the other.
    public var overlap: Double { Double(cycles) / Double(max(codecCycles, gemmCycles)) }
  }

  /// Tokens whose sums fit the banks together.
  struct Unit: Hashable {
    var codec: Int
    /// Cycles of the I frame's products, which need no decision, and of all others.
    var early: Int
    var late: Int
  }

  public func run(_ setting: Setting) -> Result {
    var result = Result()
    var units: [[Unit]] = []
    for part in shape.subBlocks {
      let work = work(part, setting)
      units.append(work.units)
      let times = shape.blocks * clips
      result.denseCycles += times * work.dense
      result.codecCycles += times * work.units.reduce(0) { $0 + $1.codec }
      result.gemmCycles += times * work.units.reduce(0) { $0 + $1.early + $1.late }
      result.recoveryCycles += times * work.recovery
      result.multiplications += times * work.multiplications
      result.denseMultiplications += times * work.denseMultiplications
      result.traffic.dense += times * work.traffic.dense
      result.traffic.full += times * work.traffic.full
      result.traffic.condensed += times * work.traffic.condensed
    }
    result.cycles = schedule(units)
    return result
  }

  /// Sub-blocks one after the other, the clips in turn within each; a clip's units can be searched when the clip has
  /// come out of the sub-block before.
  private func schedule(_ parts: [[Unit]]) -> Int {
    var ready = [Int](repeating: 0, count: clips)
    var codecFree = 0
    var gemmFree = 0
    for _ in 0..<shape.blocks {
      for part in parts {
        for clip in 0..<clips {
          let start = ready[clip]
          for unit in part {
            let searched = unit.codec == 0 ? start : max(codecFree, start) + unit.codec
            if unit.codec > 0 { codecFree = searched }
            gemmFree = max(max(gemmFree, start) + unit.early, searched) + unit.late
          }
          ready[clip] = gemmFree
        }
      }
    }
    return gemmFree
  }
}
