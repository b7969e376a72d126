// swift-tools-version: 6.1
import PackageDescription

let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")

let package = Package(
  name: "apus",
  products: [
    .library(name: "HDL", targets: ["HDL"]),
    .library(name: "HDLLibrary", targets: ["HDLLibrary"]),
    .library(name: "HDLTesting", targets: ["HDLTesting"]),
    .executable(name: "apus", targets: ["apus"]),
  ],
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/ordo-one/TextTable", exact: "0.0.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // The language, from the netlist upward. A target imports only what stands above it in this list.
    .target(name: "HDLIR", dependencies: [bigInt]),
    .target(name: "CallTrace"),
    .target(name: "HDL", dependencies: ["HDLIR", "CallTrace", bigInt]),
    .target(name: "HDLVerilog", dependencies: ["HDLIR", bigInt]),
    .target(name: "SimulationKernel"),
    .target(name: "HDLSimulation", dependencies: ["HDLIR", "HDL", "SimulationKernel", bigInt]),
    .target(name: "EmbeddedSources"),
    .target(name: "HDLVerilator", dependencies: ["HDLIR", "HDLVerilog", "HDLSimulation", "EmbeddedSources", bigInt]),
    .target(name: "HDLLibrary", dependencies: ["HDL", bigInt]),
    .target(name: "HDLTesting", dependencies: ["HDLIR", "HDLVerilog", "HDLSimulation", "HDLVerilator", bigInt]),
    // The accelerators. Models and workloads import nothing of the language: a golden model that shared code with the
    // circuit would prove nothing.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Workloads", dependencies: ["CZlib"]),
    .target(name: "Models"),
    .target(name: "VectorProcessing", dependencies: ["HDL", "HDLLibrary"]),
    .target(name: "Ditto", dependencies: ["HDL", "HDLLibrary", "VectorProcessing"]),
    .target(name: "CMC", dependencies: ["HDL", "HDLLibrary", "VectorProcessing"]),
    .target(name: "Baselines", dependencies: ["HDL", "HDLLibrary", "Ditto"]),
    .target(
      name: "Flow",
      dependencies: [
        "HDL", "HDLVerilog", "HDLSimulation", "HDLVerilator", "VectorProcessing", "Ditto", "CMC", "Baselines", "Models",
        "Workloads", bigInt, .product(name: "TextTable", package: "TextTable"), .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "Benchmarks",
      dependencies: [
        "HDL", "HDLVerilog", "HDLSimulation", "HDLVerilator", "Ditto", "CMC", "Models", "Workloads", "Flow",
      ]),
    .executableTarget(
      name: "apus",
      dependencies: [
        "Flow", "Benchmarks", "CMC", "HDLTesting", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TextTable", package: "TextTable"),
      ]),

    .testTarget(name: "HDLIRTests", dependencies: ["HDLIR"]),
    .testTarget(name: "HDLTests", dependencies: ["HDL", "HDLIR", "HDLVerilog"]),
    .testTarget(name: "HDLVerilogTests", dependencies: ["HDLIR", "HDLVerilog"], exclude: ["Golden"]),
    .testTarget(name: "HDLSimulationTests", dependencies: ["HDLIR", "HDL", "HDLSimulation"]),
    .testTarget(
      name: "HDLVerilatorTests", dependencies: ["HDL", "HDLIR", "HDLVerilog", "HDLSimulation", "HDLVerilator"]),
    .testTarget(
      name: "HDLLibraryTests", dependencies: ["HDL", "HDLLibrary", "HDLSimulation", "HDLVerilator", "HDLTesting"]),
    .testTarget(name: "HDLTestingTests", dependencies: ["HDLTesting"], exclude: ["Regressions"]),
    .testTarget(name: "WorkloadsTests", dependencies: ["Workloads"]),
    .testTarget(name: "ModelsTests", dependencies: ["Models", "Workloads"]),
    .testTarget(
      name: "DittoTests",
      dependencies: [
        "Ditto", "VectorProcessing", "HDL", "HDLLibrary", "HDLVerilog", "Models", "Workloads", "HDLSimulation",
        "HDLVerilator", "HDLTesting",
      ]),
    .testTarget(
      name: "CMCTests",
      dependencies: [
        "CMC", "Flow", "HDL", "HDLLibrary", "HDLVerilog", "Models", "Workloads", "HDLSimulation", "HDLVerilator",
        "HDLTesting", bigInt,
      ]),
    .testTarget(
      name: "TutorialTests", dependencies: ["HDL", "HDLLibrary", "HDLVerilog", "HDLSimulation", "HDLTesting"]),
    .testTarget(
      name: "BaselinesTests", dependencies: ["Baselines", "Models", "HDLSimulation", "HDLVerilator", "HDLTesting"]),
    .testTarget(
      name: "FlowTests",
      dependencies: ["Flow", "HDL", "CMC", "Ditto", "Models", "Workloads", "HDLSimulation", "HDLVerilator", bigInt]),
  ],
  swiftLanguageModes: [.v6]
)
