import BigInt

/// E103: addresses that can be at or beyond the depth. E407: what the style of a memory cannot implement, and initial
/// contents that do not fit.
func checkMemories(_ context: CheckContext) -> [Diagnostic] {
  let definition = context.definition
  if definition.memories.isEmpty { return [] }
  var diagnostics: [Diagnostic] = []
  var hasAsynchronousRead = [Bool](repeating: false, count: definition.memories.count)

  func checkAddress(_ address: NodeID, of memory: Memory, _ what: String, at location: Location) {
    let range = definition[address].range
    if range.lower >= 0 && range.upper < BigInt(memory.depth) { return }
    diagnostics.append(
      context.diagnostic(
        .indexOutOfRange,
        "\(what) '\(context.describe(address))' of memory '\(memory.name)' can be \(range) but there are "
          + "\(memory.depth) words",
        advice: "narrow the address, such as with .saturated(to: 0...\(memory.depth - 1)), or make the memory deeper",
        at: location == .unknown ? memory.location : location))
  }

  for index in definition.nodes.indices where definition.nodes[index].operation == .memoryRead {
    let memory = Int(definition.nodes[index].a)
    hasAsynchronousRead[memory] = true
    checkAddress(
      NodeID(Int(definition.nodes[index].b)), of: definition.memories[memory], "the read address", at: .unknown)
  }
  for memory in definition.memories {
    for port in memory.readPorts {
      checkAddress(port.address, of: memory, "the read address", at: definition[port.data].location)
    }
  }
  for write in context.statements.memoryWrites {
    let memory = definition.memories[write.memory]
    checkAddress(
      memory.writePorts[write.port].address, of: memory, "the write address", at: definition[write.location])
  }
  for (index, memory) in definition.memories.enumerated() {
    diagnostics += checkStyle(memory, hasAsynchronousRead: hasAsynchronousRead[index], context)
  }
  return diagnostics
}

private func checkStyle(_ memory: Memory, hasAsynchronousRead: Bool, _ context: CheckContext) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  if case .macro(let name) = memory.style {
    if hasAsynchronousRead {
      diagnostics.append(
        context.diagnostic(
          .badMemory, "memory '\(memory.name)' is read asynchronously, which macro '\(name)' cannot do",
          advice: "read it synchronously, or use the inferred style", at: memory.location))
    }
    if memory.contents != nil && !memory.isReadOnly {
      diagnostics.append(
        context.diagnostic(
          .badMemory, "memory '\(memory.name)' has initial contents, which macro '\(name)' cannot have",
          advice: "write the contents after reset, or use the inferred style", at: memory.location))
    }
  }
  if let contents = memory.contents {
    if contents.count > memory.depth {
      diagnostics.append(
        context.diagnostic(
          .badMemory, "memory '\(memory.name)' has \(memory.depth) words but \(contents.count) initial ones",
          advice: "make the memory deeper, or leave out the words beyond it", at: memory.location))
    }
    if let address = contents.firstIndex(where: { !memory.range.contains($0) }) {
      diagnostics.append(
        context.diagnostic(
          .constantOutOfRange,
          "word \(address) of the initial contents of memory '\(memory.name)' is \(contents[address]), words hold "
            + "\(memory.range)",
          advice: "correct the contents, or make the words wider", at: memory.location))
    }
  }
  return diagnostics
}
