/// The summary of a definition from its graph and its domains.
func summarize(_ context: CheckContext, _ domains: DomainAnalysis) -> PortSummary {
  let definition = context.definition
  var summary = PortSummary(name: definition.name, ports: plainPorts(definition), domains: definition.domains)
  let inputs = summary.ports.indices.filter { summary.ports[$0].isInput }
  addCombinationalInputs(&summary, inputs, context)
  for position in summary.ports.indices where !summary.ports[position].isInput {
    guard summary.ports[position].domain == nil else { continue }
    let members = domains.members(of: context.graph.vertex(definition.ports[position]), context)
    summary.ports[position].innerDomains = members.filter { $0 >= 0 }.map(Int.init)
    summary.ports[position].isAsynchronous = members.contains(DomainAnalysis.asynchronous)
  }
  return summary
}

/// Nothing is known about the inside of a black box. One without clocks is taken for combinational logic: every output
/// depends on every input. One with clocks is taken to register its outputs.
func summarizeBlackBox(_ definition: Definition) -> PortSummary {
  var summary = PortSummary(name: definition.name, ports: plainPorts(definition), domains: definition.domains)
  let inputs = summary.ports.indices.filter { summary.ports[$0].isInput }
  for position in summary.ports.indices where !summary.ports[position].isInput {
    if definition.domains.isEmpty { summary.ports[position].combinationalInputs = inputs }
    summary.ports[position].isAsynchronous =
      !definition.domains.isEmpty && summary.ports[position].domain == nil
  }
  return summary
}

private func plainPorts(_ definition: Definition) -> [PortSummary.Port] {
  definition.ports.map { id in
    let declaration = definition[id]
    return PortSummary.Port(name: declaration.name, isInput: declaration.kind == .input, domain: declaration.domain)
  }
}

/// Carries one bit for each of 64 inputs through the graph at a time, so that the memory stays linear.
private func addCombinationalInputs(_ summary: inout PortSummary, _ inputs: [Int], _ context: CheckContext) {
  let definition = context.definition
  let graph = context.graph
  let outputs = summary.ports.indices.filter { !summary.ports[$0].isInput }
  var masks = [UInt64](repeating: 0, count: graph.count)
  var bits = [UInt64](repeating: 0, count: definition.declarations.count)
  for start in stride(from: 0, to: inputs.count, by: 64) {
    let chunk = inputs[start..<min(start + 64, inputs.count)]
    for (bit, port) in chunk.enumerated() { bits[Int(definition.ports[port].index)] = 1 << UInt64(bit) }
    propagate(definition, graph, context.components.order, bits, &masks)
    for output in outputs {
      let mask = mask(of: definition.ports[output], masks, context)
      if mask == 0 { continue }
      for (bit, port) in chunk.enumerated() where mask & (1 << UInt64(bit)) != 0 {
        summary.ports[output].combinationalInputs.append(port)
      }
    }
    for port in chunk { bits[Int(definition.ports[port].index)] = 0 }
  }
}

private func propagate(
  _ definition: Definition, _ graph: CombinationalGraph, _ order: [Int32], _ bits: [UInt64], _ masks: inout [UInt64]
) {
  definition.nodes.withUnsafeBufferPointer { nodes in
    graph.starts.withUnsafeBufferPointer { starts in
      graph.edges.withUnsafeBufferPointer { edges in
        masks.withUnsafeMutableBufferPointer { masks in
          for index in masks.indices { masks[index] = 0 }
          for entry in order {
            let vertex = Int(entry)
            var mask: UInt64 = 0
            if vertex < graph.nodeCount, nodes[vertex].operation == .read { mask = bits[Int(nodes[vertex].a)] }
            for edge in Int(starts[vertex])..<Int(starts[vertex + 1]) { mask |= masks[Int(edges[edge])] }
            masks[vertex] = mask
          }
        }
      }
    }
  }
}

private func mask(of output: DeclarationID, _ masks: [UInt64], _ context: CheckContext) -> UInt64 {
  context.segments.all(of: output).reduce(masks[context.graph.vertex(output)]) {
    $0 | masks[context.graph.vertex(segment: $1)]
  }
}
