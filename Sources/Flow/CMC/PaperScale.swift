import CMC
import Models
import TextTable

/// CMC at the sizes of the paper preset on a whole video transformer, by the cycle models.
public struct PaperScaleRow: Codable, Sendable {
  public let model: String
  /// Which products are condensed.
  public let condensed: String
  /// Tokens that are computed.
  public let tokenShare: Double
  public let rowShare: Double
  public let search: String
  public let clips: Int
  public let cycles: Int
  public let denseCycles: Int
  public let speedUp: Double
  public let multiplicationShare: Double
  /// Work of the codec and of the recovery engine against that of the GEMM engine.
  public let codecShare: Double
  public let recoveryShare: Double
  /// Cycles against those of the longer of codec and GEMM engine.
  public let overlap: Double
  /// Bytes against dense execution, of the linear layers.
  public let condensedTraffic: Double
  public let fullTraffic: Double
}

/// The switches that are reported, with their names.
let condensedSettings: [(name: String, products: CondensedProducts)] = [
  ("QKV", .qkv), ("QKV and projections", [.qkv, .projections]), ("every linear layer", .allLinear),
  ("every linear layer and Q rows", [.qkv, .projections, .mlp, .queryRows]),
]

/// TimeSformer-B and its high-resolution form at several shares of computed tokens.
///
/// - Parameters:
///   - shares: of tokens that are computed.
///   - rowShare: of Q's rows, where they are condensed.
public func paperScale(shares: [Double], rowShare: Double) throws -> [PaperScaleRow] {
  let sizes = try CMCPreset.paper.configuration
  let codec = SADCodecCycles(
    groups: sizes.codec.groups, groupWidth: sizes.codec.groupWidth, candidates: sizes.codec.candidates)
  var rows: [PaperScaleRow] = []
  for shape in [VideoTransformerShape.timeSformerB, .timeSformerHR] {
    let columns = Int(Double(shape.tokens).squareRoot())
    func add(_ share: Double, _ name: String, _ products: CondensedProducts, clips: Int, window: Int? = nil) {
      let model = CondensedModelCycles(
        shape: shape, codec: codec, rows: sizes.gemm.rows, width: sizes.gemm.width, clips: clips)
      let result = model.run(
        .init(
          products: products, tokenShare: share, rowShare: products.contains(.queryRows) ? rowShare : 1,
          range: window.map { .window(radius: $0, columns: columns) }))
      rows.append(
        PaperScaleRow(
          model: shape.name, condensed: name, tokenShare: share,
          rowShare: products.contains(.queryRows) ? rowShare : 1,
          search: window.map { "window \($0)" } ?? "full", clips: clips, cycles: result.cycles,
          denseCycles: result.denseCycles, speedUp: result.speedUp, multiplicationShare: result.multiplicationShare,
          codecShare: result.codecShare, recoveryShare: Double(result.recoveryCycles) / Double(result.gemmCycles),
          overlap: result.overlap, condensedTraffic: result.traffic.condensedShare,
          fullTraffic: result.traffic.fullShare))
    }
    for share in shares {
      for setting in condensedSettings { add(share, setting.name, setting.products, clips: 3) }
    }
    if let share = shares.first {
      add(share, "every linear layer", .allLinear, clips: 1)
      add(share, "every linear layer", .allLinear, clips: 3, window: 2)
    }
  }
  return rows
}

/// A figure that others published about CMC.
public struct PublishedFigure: Sendable {
  public let what: String
  public let value: String
  public let source: String
}

/// What is known of CMC's results. Its own paper's figures are in none of the sources at hand.
public let publishedFigures: [PublishedFigure] = [
  .init(
    what: "speed-up over a dense array of 1024 multipliers", value: "1.90 (1.49 to 2.61)",
    source: "Focus (HPCA 2026), its port of CMC to 7B vision-language models, geometric mean of 9 cases"),
  .init(
    what: "operations that are skipped", value: "48 % (35 to 64 %)", source: "Focus, same cases: 52 % are computed"),
  .init(what: "memory traffic against dense", value: "0.78 (0.55 to 0.96)", source: "Focus, same cases"),
  .init(what: "energy against dense", value: "1 / 1.42", source: "Focus, same cases"),
  .init(
    what: "motion estimation against multiplication", value: "47.8 %",
    source: "AQuant (ISCA 2026), the later work of CMC's first author, its own codec"),
  .init(
    what: "speed-up over a mobile GPU of equal area", value: "about 2.5",
    source: "derived from ratios that AQuant gives"),
]

/// The rows as a table for a terminal.
public func table(of rows: [PaperScaleRow]) -> String {
  let table = TextTable<PaperScaleRow> {
    [
      Column(title: "model", value: $0.model),
      Column(title: "condensed", value: $0.condensed),
      Column(title: "tokens", value: percent($0.tokenShare, of: 1), align: .right),
      Column(title: "search", value: $0.search),
      Column(title: "clips", value: $0.clips, align: .right),
      Column(title: "Mcycles", value: decimal(Double($0.cycles) / 1e6, 1), align: .right),
      Column(title: "dense", value: decimal(Double($0.denseCycles) / 1e6, 1), align: .right),
      Column(title: "speed-up", value: decimal($0.speedUp, 2), align: .right),
      Column(title: "MACs", value: percent($0.multiplicationShare, of: 1), align: .right),
      Column(title: "codec/GEMM", value: percent($0.codecShare, of: 1), align: .right),
      Column(title: "total/longer", value: decimal($0.overlap, 3), align: .right),
      Column(title: "condensed store", value: percent($0.condensedTraffic, of: 1), align: .right),
      Column(title: "full store", value: percent($0.fullTraffic, of: 1), align: .right),
    ]
  }
  return table.string(for: rows) ?? ""
}

/// The published figures as a table for a terminal.
public func table(of figures: [PublishedFigure]) -> String {
  let table = TextTable<PublishedFigure> {
    [
      Column(title: "published", value: $0.what), Column(title: "value", value: $0.value),
      Column(title: "by", value: $0.source),
    ]
  }
  return table.string(for: figures) ?? ""
}
