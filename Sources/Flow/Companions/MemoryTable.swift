import HDLIR

/// A memory of a design: what an SRAM macro in its place has to have.
package struct MemoryRow: Hashable, Sendable {
  package let module: String
  package let memory: String
  /// How often it is there in the whole design.
  package let instances: Int
  package let words: Int
  package let bits: Int
  package let readPorts: Int
  package let writePorts: Int
  /// Bits that are written together; the whole word without a mask.
  package let granularity: Int
  /// Whether all reads are synchronous and nothing is there at the start, as macros want it.
  package let canBeMacro: Bool
  /// The macro that it is, or `inferred`.
  package let style: String
}

/// The memories of a design, those of the top last.
package func memoryTable(_ design: Design) -> [MemoryRow] {
  // From the top down, how often each definition is there.
  var counts = [Int](repeating: 0, count: design.definitions.count)
  counts[counts.count - 1] = 1
  for index in design.definitions.indices.reversed() {
    for instance in design.definitions[index].instances { counts[Int(instance.definition.index)] += counts[index] }
    for array in design.definitions[index].arrays {
      counts[Int(array.definition.index)] += counts[index] * design.definitions[index][array.space].count
    }
  }
  return zip(design.definitions, counts).flatMap { definition, count -> [MemoryRow] in
    let asynchronous = Set(
      definition.nodes.compactMap { node -> Int? in
        node.operation == .memoryRead ? Int(node.a) : nil
      })
    return definition.memories.enumerated().map { index, memory in
      let style = if case .macro(let name) = memory.style { name } else { "inferred" }
      let ports = memory.writePorts.filter { $0.mask != nil }.map(\.maskGranularity)
      return MemoryRow(
        module: definition.name, memory: memory.name, instances: count, words: memory.depth, bits: memory.word.width,
        readPorts: memory.readPorts.count, writePorts: memory.writePorts.count,
        granularity: ports.min() ?? memory.word.width,
        canBeMacro: memory.contents == nil && !memory.writePorts.isEmpty && !memory.readPorts.isEmpty
          && !asynchronous.contains(index), style: style)
    }
  }
}

func csv(of memories: [MemoryRow]) -> String {
  let header = "module,memory,instances,words,bits,read_ports,write_ports,mask_bits,can_be_macro,style"
  let lines = memories.map { row -> String in
    let counts = [row.instances, row.words, row.bits, row.readPorts, row.writePorts, row.granularity].map { "\($0)" }
    return ([row.module, row.memory] + counts + [row.canBeMacro ? "yes" : "no", row.style]).joined(separator: ",")
  }
  return ([header] + lines).joined(separator: "\n") + "\n"
}
