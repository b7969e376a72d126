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
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1")
  ],
  targets: [
    // The language, from the netlist upward. A target imports only what stands above it in this list.
    .target(name: "HDLIR", dependencies: [bigInt]),
    .target(name: "CallTrace"),
    .target(name: "HDL", dependencies: ["HDLIR", "CallTrace", bigInt]),
    .target(name: "HDLVerilog", dependencies: ["HDLIR", bigInt]),
    .target(name: "SimulationKernel"),
    .target(name: "HDLSimulation", dependencies: ["HDLIR", "HDL", "SimulationKernel", bigInt]),
    .target(
      name: "HDLVerilator", dependencies: ["HDLIR", "HDLVerilog", "HDLSimulation", bigInt],
      resources: [.embedInCode("Shim"), .embedInCode("Bench")]),
    .target(name: "HDLLibrary", dependencies: ["HDL", bigInt]),
    .target(name: "HDLTesting", dependencies: ["HDLIR", "HDLVerilog", "HDLSimulation", "HDLVerilator", bigInt]),
    .executableTarget(
      name: "apus", dependencies: ["HDL", "HDLLibrary", "HDLVerilog", "HDLSimulation", "HDLVerilator"]),

    .testTarget(name: "HDLIRTests", dependencies: ["HDLIR"]),
    .testTarget(name: "HDLTests", dependencies: ["HDL", "HDLIR", "HDLVerilog"]),
    .testTarget(name: "HDLVerilogTests", dependencies: ["HDLIR", "HDLVerilog"]),
    .testTarget(name: "HDLSimulationTests", dependencies: ["HDLIR", "HDL", "HDLSimulation"]),
    .testTarget(name: "HDLVerilatorTests", dependencies: ["HDLIR", "HDLVerilog", "HDLSimulation", "HDLVerilator"]),
    .testTarget(
      name: "HDLLibraryTests", dependencies: ["HDL", "HDLLibrary", "HDLSimulation", "HDLVerilator", "HDLTesting"]),
    .testTarget(name: "HDLTestingTests", dependencies: ["HDLTesting"]),
  ],
  swiftLanguageModes: [.v6]
)
