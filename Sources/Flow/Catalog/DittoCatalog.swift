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
]
