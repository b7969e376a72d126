import CMC

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
    presets: [
      .init(
        "tiny",
        [
          "groups": 4, "groupWidth": 2, "candidates": 2, "maximumTokens": 16, "maximumFrames": 8,
          "maximumDimension": 16,
        ]), .init("small", [:]),
    ]
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
    presets: [.init("tiny", ["rows": 2, "width": 4, "entries": 17]), .init("small", [:])]
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
    presets: [.init("tiny", ["tokens": 17])]
  ) { TokenTables(try TokenTableConfiguration(frames: $0.integer("frames"), tokens: $0.integer("tokens"))) },
  CatalogEntry(
    name: "cmc.recovery", summary: "recovery engine: copies results of references into the current frame buffer",
    parameters: [
      .integer("frames", 2...1024, default: 8, "frames of a segment"),
      .integer("tokens", 2...4096, default: 197, "tokens of a frame"),
      .integer("banks", 1...256, default: 8, "banks of a frame buffer"),
    ],
    presets: [.init("tiny", ["tokens": 17, "banks": 2])]
  ) {
    RecoveryEngine(
      table: try TokenTableConfiguration(frames: $0.integer("frames"), tokens: $0.integer("tokens")),
      buffers: try FrameBufferConfiguration(banks: $0.integer("banks"), entries: $0.integer("tokens")))
  },
  CatalogEntry(
    name: "cmc", summary: "CMC accelerator: condensed products from a command list, over AXI4",
    parameters: [
      .integer("groups", 2...256, default: 8, "lane groups of the codec"),
      .integer("groupWidth", 2...1024, default: 16, "lanes of a group; a power of two"),
      .integer("candidates", 1...128, default: 4, "P tokens that the codec holds"),
      .integer("tokens", 2...4095, default: 196, "tokens of a frame"),
      .integer("frames", 2...1024, default: 8, "frames of a segment"),
      .integer("dimension", 4...65536, default: 768, "elements of a row; a multiple of the multipliers"),
      .integer("multipliers", 4...64, default: 8, "PE rows, multipliers of each, bytes of a beat; a power of two"),
    ],
    presets: [
      .init(
        "tiny",
        [
          "groups": 4, "groupWidth": 2, "candidates": 2, "tokens": 16, "dimension": 16, "multipliers": 4,
        ]), .init("small", [:]),
    ]
  ) {
    let (tokens, size) = ($0.integer("tokens"), $0.integer("multipliers"))
    return CMCAccelerator(
      try AcceleratorConfiguration(
        units: CMCConfiguration(
          name: "cmc",
          codec: SADCodecConfiguration(
            groups: $0.integer("groups"), groupWidth: $0.integer("groupWidth"), candidates: $0.integer("candidates"),
            maximumTokens: tokens, maximumFrames: $0.integer("frames"), maximumDimension: $0.integer("dimension")),
          gemm: GEMMEngineConfiguration(rows: size, width: size, entries: tokens + 1),
          tables: TokenTableConfiguration(frames: $0.integer("frames"), tokens: tokens + 1),
          frameBuffers: FrameBufferConfiguration(banks: size, entries: tokens + 1))))
  },
]
