import Ditto
import VectorProcessing

/// The units of Ditto.
let dittoCatalog: [CatalogEntry] = [
  CatalogEntry(
    name: "ditto", summary: "accelerator: runs a list of layer commands from memory by itself (V-A)",
    parameters: [
      .choice("size", AcceleratorPreset.allCases.map(\.rawValue), default: "small", "elements, scratchpads, bus")
    ],
    presets: AcceleratorPreset.allCases.map { .init($0.rawValue, ["size": .choice($0.rawValue)]) }
  ) { DittoAccelerator(try AcceleratorPreset(rawValue: $0.choice("size"))!.configuration()) },
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
    name: "ditto.encoding", summary: "encoding unit: differences, zero skipping, words of four nibbles (Fig. 11)",
    parameters: encodingParameters + [.integer("banks", 1...64, default: 8, "banks of the weight buffer it feeds")]
  ) { try EncodingUnit(encoding($0), banks: $0.integer("banks")) },
  CatalogEntry(
    name: "ditto.encoding.lanes", summary: "encoding unit with a queue for each lane",
    parameters: encodingParameters
  ) { LaneEncodingUnit(try encoding($0)) },
  CatalogEntry(
    name: "ditto.compute", summary: "compute unit: clusters of an encoding unit and a row of processing elements (V-B)",
    parameters: [
      .integer("rows", 1...1024, default: 8, "clusters: rows of activations at a time"),
      .integer("columns", 1...4096, default: 16, "processing elements of a cluster: output channels at a time"),
      .integer("drainPorts", 1...1024, default: 1, "ports for results; a divisor of rows"),
      .choice(
        "delivery", ["lanes", "words8", "words16"], default: "lanes",
        "operands by a queue a lane, or by words in order with a crossbar of so many banks"),
      .integer("loadWays", 1...4, default: 2, "inputs that a beat of weights brings to each bank: 1, 2 or 4"),
    ] + encodingParameters,
    presets: [
      .init("tiny", ["rows": 2, "columns": 4, "tileDepth": 32, "loadWays": 1]), .init("small", [:]),
      .init("medium", ["rows": 32, "columns": 64, "tileDepth": 512, "drainPorts": 2]),
      .init("paper", ["rows": 154, "columns": 256, "tileDepth": 1024, "drainPorts": 7]),
    ],
    kinds: [.linear, .conv, .matmul],
    simulate: { values, traces, engine in
      try cosimulate(computeConfiguration(values), traces: traces, engine: engine)
    }
  ) { ComputeUnit(try computeConfiguration($0)) },
  CatalogEntry(
    name: "ditto.vpu",
    summary: "vector processing unit: sums, bias, requantisation, activations, softmax, normalisation",
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

private let encodingParameters: [Parameter] = [
  .integer("scanWidth", 8...64, default: 8, "activations scanned a cycle; a power of two"),
  .integer("queueDepth", 8...256, default: 16, "values that a queue holds; a power of two"),
  .integer("tileDepth", 16...65536, default: 256, "the most inputs of a tile; a power of two"),
]

/// The compute unit of these values of the parameters of `ditto.compute`.
///
/// - Throws: `ConfigurationError` for a combination that there cannot be.
func computeConfiguration(_ values: ParameterValues) throws -> ComputeConfiguration {
  let delivery: OperandDelivery =
    switch values.choice("delivery") {
    case "words8": .words(banks: 8)
    case "words16": .words(banks: 16)
    default: .laneQueues
    }
  return try ComputeConfiguration(
    rows: values.integer("rows"), drainPorts: values.integer("drainPorts"),
    cluster: ClusterConfiguration(
      columns: values.integer("columns"), delivery: delivery, loadWays: values.integer("loadWays"),
      encoding: encoding(values)))
}

/// A preset of the compute unit with other values for some parameters: `rows=4`.
///
/// - Throws: `FlowError` for parameters and values that do not exist, `ConfigurationError` for combinations.
public func computeConfiguration(preset: ComputePreset, settings: [String]) throws -> ComputeConfiguration {
  try computeConfiguration(ConfiguredUnit("ditto.compute", preset: preset.rawValue, settings: settings).values)
}

private func encoding(_ values: ParameterValues) throws -> EncodingConfiguration {
  try EncodingConfiguration(
    scanWidth: values.integer("scanWidth"), queueDepth: values.integer("queueDepth"),
    tileDepth: values.integer("tileDepth"))
}
