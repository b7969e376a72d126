import Baselines

/// The units of the baselines that the papers compare with.
let baselineCatalog: [CatalogEntry] = [
  CatalogEntry(
    name: "itc.pe", summary: "element of an int8 tensor core: 8-bit x 8-bit multipliers, adder tree, partial sum",
    parameters: [
      .integer("lanes", 1...64, default: 4, "8-bit x 8-bit multipliers"),
      .choice(
        "multiplier", Multiplier.allCases.map(\.rawValue), default: Multiplier.operator.rawValue,
        "how products are built: the synthesis tool's own, or radix-4 Booth"),
    ],
    presets: [.init("operator", ["multiplier": "operator"]), .init("booth", ["multiplier": "booth"])]
  ) { values in
    ITCProcessingElement(
      lanes: values.integer("lanes"), multiplier: Multiplier(rawValue: values.choice("multiplier"))!)
  }
]
