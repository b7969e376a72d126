import HDLIR
import Testing

/// `T.swift:3` for locations in a source, nothing for others.
func place(_ location: Location) -> String? {
  if case .source(let file, let line) = location { "\(file):\(line)" } else { nil }
}

func texts(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map { $0.text(place: place) } }

/// All checks of all definitions give exactly these texts, in this order.
func expect(_ definitions: [Definition], _ expected: [String], at location: SourceLocation = #_sourceLocation) {
  let found = texts(runChecks(Design(definitions: definitions)))
  #expect(found == expected, sourceLocation: location)
}

func expect(_ circuit: Circuit, _ expected: [String], at location: SourceLocation = #_sourceLocation) {
  expect([circuit.definition], expected, at: location)
}

extension ClockDomain {
  static let fast = ClockDomain("fast")
  static let slow = ClockDomain("slow", edge: .falling, resetKind: .none)
}
