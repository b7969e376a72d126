import Baselines
import Ditto

private let multiplierParameter = Parameter.choice(
  "multiplier", Multiplier.allCases.map(\.rawValue), default: Multiplier.operator.rawValue,
  "how products are built: the synthesis tool's own, or radix-4 Booth")

/// The units of the baselines that the papers compare with.
let baselineCatalog: [CatalogEntry] = [
  CatalogEntry(
    name: "itc.pe", summary: "element of an int8 tensor core: 8-bit x 8-bit multipliers, adder tree, partial sum",
    parameters: [
      .integer("lanes", 1...64, default: 4, "8-bit x 8-bit multipliers"),
      multiplierParameter,
    ],
    presets: [.init("operator", ["multiplier": "operator"]), .init("booth", ["multiplier": "booth"])]
  ) { values in
    ITCProcessingElement(
      lanes: values.integer("lanes"), multiplier: Multiplier(rawValue: values.choice("multiplier"))!)
  },
  CatalogEntry(
    name: "itc.array", summary: "int8 tensor-core elements in rows and columns, results held (Table III, ITC)",
    parameters: [
      .integer("rows", 1...1024, default: 8, "rows of activations at a time"),
      .integer("columns", 1...4096, default: 16, "output channels at a time"),
      multiplierParameter,
    ],
    presets: [.init("tiny", ["rows": 2, "columns": 4]), .init("small", [:])]
  ) {
    try ITCUnit(
      rows: $0.integer("rows"), columns: $0.integer("columns"),
      multiplier: Multiplier(rawValue: $0.choice("multiplier"))!)
  },
  CatalogEntry(
    name: "diffy.compute", summary: "Ditto's clusters on differences to the neighbouring row, and their reconstruction",
    parameters: [
      .integer("rows", 1...1024, default: 8, "clusters: rows of activations at a time"),
      .integer("columns", 1...4096, default: 16, "processing elements of a cluster: output channels at a time"),
      .integer("tileDepth", 16...65536, default: 256, "the most inputs of a tile; a power of two"),
    ],
    presets: [.init("tiny", ["rows": 2, "columns": 4, "tileDepth": 32]), .init("small", [:])]
  ) {
    try DiffyUnit(
      rows: $0.integer("rows"),
      cluster: ClusterConfiguration(
        columns: $0.integer("columns"), encoding: EncodingConfiguration(tileDepth: $0.integer("tileDepth"))))
  },
  CatalogEntry(
    name: "cambricond.row", summary: "Cambricon-D: groups of lanes for nibbles and a few for whole differences",
    parameters: [
      .integer("columns", 1...4096, default: 8, "groups: output channels at a time"),
      .integer("inliers", 2...128, default: 60, "4-bit lanes of a group"),
      .integer("outliers", 1...64, default: 4, "8-bit lanes of a group"),
    ],
    presets: [.init("tiny", ["columns": 1, "inliers": 15, "outliers": 1]), .init("small", [:])]
  ) {
    CambriconDUnit(
      try CambriconDConfiguration(
        columns: $0.integer("columns"), inliers: $0.integer("inliers"), outliers: $0.integer("outliers")))
  },
]
