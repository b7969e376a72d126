import Ditto

/// The units of Ditto.
let dittoCatalog: [CatalogEntry] = [
  CatalogEntry(
    name: "ditto.pe", summary: "processing element: 4-bit x 8-bit lanes, pair shifters, partial sum (Fig. 12)",
    parameters: [.integer("lanes", 4...4, default: 4, "4-bit x 8-bit multipliers")]
  ) { _ in ProcessingElement() },
  CatalogEntry(
    name: "ditto.array", summary: "rows x columns of processing elements",
    parameters: [
      .integer("rows", 1...512, default: 8, "rows of activations at a time"),
      .integer("columns", 1...512, default: 16, "output channels at a time"),
    ],
    presets: [.init("tiny", ["rows": 2, "columns": 4]), .init("small", ["rows": 8, "columns": 16])],
    simulate: { values, traces, engine in
      try cosimulate(
        rows: values.integer("rows"), columns: values.integer("columns"), traces: traces, engine: engine,
        progress: { _ in })
    }
  ) { ProcessingElementArray(rows: $0.integer("rows"), columns: $0.integer("columns")) },
  CatalogEntry(
    name: "ditto.vpu", summary: "vector processing unit: sums, bias, requantisation, activations, softmax, normalisation",
    parameters: [
      .integer("lanes", 2...64, default: 16, "elements a cycle"),
      .integer("rowVectors", 2...4096, default: 256, "the longest row of softmax and normalisation, in vectors"),
      .integer("parameterVectors", 2...1024, default: 64, "words of channel parameters"),
    ],
    presets: [
      .init("tiny", ["lanes": 4, "rowVectors": 16, "parameterVectors": 32]),
      .init("small", ["lanes": 16, "rowVectors": 256, "parameterVectors": 64]),
    ]
  ) {
    VectorProcessingUnit(
      try VectorProcessingConfiguration(
        lanes: $0.integer("lanes"), rowVectors: $0.integer("rowVectors"),
        parameterVectors: $0.integer("parameterVectors")))
  },
  CatalogEntry(
    name: "ditto.defo", summary: "Defo unit: cycles of each layer both ways, and the decision",
    parameters: [
      .integer("layers", 2...65536, default: 512, "layers that are remembered"),
      .integer("prescale", 0...16, default: 0, "cycles are counted in units of 2^prescale"),
    ]
  ) { DefoUnit(try DefoConfiguration(layers: $0.integer("layers"), prescale: $0.integer("prescale"))) },
]
