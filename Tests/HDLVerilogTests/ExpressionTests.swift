import BigInt
import Foundation
import HDLIR
import HDLVerilog
import Testing

/// Random expressions mean in Icarus what `Operation.evaluate` says, and no tool complains about them.
@Suite struct ExpressionTests {
  /// `APUS_SEED` and `APUS_COUNT` run others.
  static let seeds: [UInt64] = {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["APUS_SEED"].flatMap(UInt64.init) ?? 1
    let count = environment["APUS_COUNT"].flatMap(UInt64.init) ?? 40
    return (first..<first + count).map { $0 }
  }()

  @Test(arguments: seeds)
  func icarusAgreesWithReference(seed: UInt64) throws {
    var generator = RandomExpressions(seed: seed, operations: 12 + Int(seed % 5) * 12, outputs: 8)
    let definition = generator.circuit.definition
    let output = try emitVerilog(Design(definitions: [definition]))
    let inputs = definition.ports.filter { !definition[$0].isDriven }
    let vectors = (0..<24).map { _ in
      Dictionary(uniqueKeysWithValues: inputs.map { ($0, generator.random.value(in: definition[$0].range)) })
    }
    let results = try simulate(output, definition, vectors: vectors)
    for (vector, result) in zip(vectors, results) {
      let values = referenceValues(definition, inputs: vector)
      for case .assign(let target, let value, _) in definition[Definition.bodyBlock] {
        let expected = values[Int(value.index)].bits(definition[target].type.width)
        guard result[definition[target].name] == expected else {
          Issue.record(
            """
            seed \(seed): \(definition[target].name) is \(result[definition[target].name]!.description), not \(expected)
            inputs: \(vector.map { "\(definition[$0.key].name)=\($0.value)" }.sorted())
            \(output.combined)
            """)
          return
        }
      }
    }
  }

  @Test(arguments: seeds)
  func toolsHaveNothingToSay(seed: UInt64) throws {
    let generator = RandomExpressions(seed: seed, operations: 12 + Int(seed % 5) * 12, outputs: 8)
    let output = try emitVerilog(Design(definitions: [generator.circuit.definition]))
    let complaints = try lint(output)
    #expect(complaints.isEmpty, "seed \(seed): \(complaints)\n\(output.combined)")
  }
}
