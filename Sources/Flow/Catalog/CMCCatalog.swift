import CMC

/// The settings of a unit that make it that of the preset. All presets are valid: a test makes each of them.
private func presets(
  _ names: [CMCPreset] = CMCPreset.allCases, _ settings: (CMCConfiguration) -> [String: Int]
) -> [CatalogEntry.Preset] {
  names.map { preset in
    CatalogEntry.Preset(
      preset.rawValue, settings(try! preset.configuration).mapValues { ParameterValue(integerLiteral: $0) })
  }
}

private func codecSettings(_ codec: SADCodecConfiguration) -> [String: Int] {
  [
    "groups": codec.groups, "groupWidth": codec.groupWidth, "candidates": codec.candidates,
    "maximumTokens": codec.maximumTokens, "maximumFrames": codec.maximumFrames,
    "maximumDimension": codec.maximumDimension, "sadWidth": codec.sadWidth,
  ]
}

/// Those of `CMCPreset.accelerator`.
private let acceleratorPresets = CMCPreset.allCases.map { preset in
  let sizes = try! preset.accelerator
  let codec = sizes.units.codec
  let settings = [
    "groups": codec.groups, "groupWidth": codec.groupWidth, "candidates": codec.candidates,
    "tokens": codec.maximumTokens, "frames": sizes.frames, "searchFrames": codec.maximumFrames,
    "dimension": codec.maximumDimension, "multipliers": sizes.beatBytes,
  ]
  return CatalogEntry.Preset(preset.rawValue, settings.mapValues { ParameterValue(integerLiteral: $0) })
}

/// The units of CMC.
let cmcCatalog: [CatalogEntry] = [
  CatalogEntry(
    name: "cmc.codec", summary: "SAD CODEC: P-stationary search for the nearest token",
    parameters: [
      .integer("groups", 2...256, default: 8, "lane groups"),
      .integer("groupWidth", 2...1024, default: 16, "lanes of a group; a power of two"),
      .integer("candidates", 1...128, default: 4, "P tokens held in wide mode"),
      .integer("maximumTokens", 2...4096, default: 196, "the most tokens of a frame"),
      .integer("maximumFrames", 2...1024, default: 33, "the most frames of a segment"),
      .integer("maximumDimension", 2...65536, default: 768, "the most elements of a token"),
      .integer("sadWidth", 8...32, default: 20, "bits of a sum of absolute differences, which saturates"),
    ],
    presets: presets { codecSettings($0.codec) }
  ) {
    SADCodec(
      try SADCodecConfiguration(
        groups: $0.integer("groups"), groupWidth: $0.integer("groupWidth"), candidates: $0.integer("candidates"),
        maximumTokens: $0.integer("maximumTokens"), maximumFrames: $0.integer("maximumFrames"),
        maximumDimension: $0.integer("maximumDimension"), sadWidth: $0.integer("sadWidth")))
  },
  CatalogEntry(
    name: "cmc.gemm", summary: "weight-stationary GEMM engine with an adder tree a row",
    parameters: [
      .integer("rows", 1...256, default: 8, "rows of multipliers, each with a bank of sums"),
      .integer("width", 1...256, default: 8, "multipliers of a row"),
      .integer("entries", 2...65536, default: 197, "tokens of a frame"),
    ],
    presets: presets { ["rows": $0.gemm.rows, "width": $0.gemm.width, "entries": $0.gemm.entries] }
  ) {
    GEMMEngine(
      try GEMMEngineConfiguration(
        rows: $0.integer("rows"), width: $0.integer("width"), entries: $0.integer("entries")))
  },
  CatalogEntry(
    name: "cmc.tables", summary: "token tables ITT, N-ITT, IVT and N-IVT",
    parameters: [
      .integer("frames", 2...1024, default: 8, "frames of a segment"),
      .integer("tokens", 2...4096, default: 197, "tokens of a frame"),
    ],
    presets: presets([.tiny]) { ["frames": $0.tables.frames, "tokens": $0.tables.tokens] }
  ) { TokenTables(try TokenTableConfiguration(frames: $0.integer("frames"), tokens: $0.integer("tokens"))) },
  CatalogEntry(
    name: "cmc.recovery", summary: "recovery engine: copies results of references into the current frame buffer",
    parameters: [
      .integer("frames", 2...1024, default: 8, "frames of a segment"),
      .integer("tokens", 2...4096, default: 197, "tokens of a frame"),
      .integer("banks", 1...256, default: 8, "banks of a frame buffer"),
    ],
    presets: presets([.tiny]) {
      ["frames": $0.tables.frames, "tokens": $0.tables.tokens, "banks": $0.frameBuffers.banks]
    }
  ) {
    RecoveryEngine(
      table: try TokenTableConfiguration(frames: $0.integer("frames"), tokens: $0.integer("tokens")),
      buffers: try FrameBufferConfiguration(banks: $0.integer("banks"), entries: $0.integer("tokens")))
  },
  CatalogEntry(
    name: "cmc", summary: "CMC accelerator: condensed products and row functions from a command list, over AXI4",
    parameters: [
      .integer("groups", 2...256, default: 8, "lane groups of the codec"),
      .integer("groupWidth", 2...1024, default: 16, "lanes of a group; a power of two"),
      .integer("candidates", 1...128, default: 4, "P tokens that the codec holds"),
      .integer("tokens", 2...4095, default: 196, "tokens of a frame"),
      .integer("frames", 2...1024, default: 8, "frames of a segment"),
      .integer("searchFrames", 2...1024, default: 33, "the most P frames that the codec searches"),
      .integer("dimension", 4...65536, default: 768, "elements of a row; a multiple of the multipliers"),
      .integer("multipliers", 4...64, default: 8, "PE rows, multipliers of each, bytes of a beat; a power of two"),
    ],
    presets: acceleratorPresets
  ) {
    let (tokens, size) = ($0.integer("tokens"), $0.integer("multipliers"))
    return CMCAccelerator(
      try AcceleratorConfiguration(
        units: CMCConfiguration(
          name: "cmc",
          codec: SADCodecConfiguration(
            groups: $0.integer("groups"), groupWidth: $0.integer("groupWidth"), candidates: $0.integer("candidates"),
            maximumTokens: tokens, maximumFrames: $0.integer("searchFrames"), maximumDimension: $0.integer("dimension")),
          gemm: GEMMEngineConfiguration(rows: size, width: size, entries: tokens + 1),
          tables: TokenTableConfiguration(frames: $0.integer("frames"), tokens: tokens + 1),
          frameBuffers: FrameBufferConfiguration(banks: size, entries: tokens + 1))))
  },
]
