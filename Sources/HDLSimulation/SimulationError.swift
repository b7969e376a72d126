import HDLIR

/// Why a design cannot be simulated. Designs that passed the language's checks give none of these, except for black
/// boxes without a model.
public enum SimulationError: Error, Sendable, CustomStringConvertible {
  /// The signals on the loop, by path, each feeding the next one and the last one the first.
  case combinationalLoop(path: [String])
  case undriven(signal: String, module: String, location: Location)
  case noDomain(register: String, module: String, location: Location)
  case noModel(blackBox: String, path: String)
  /// A child's clock domain has a reset or an enable that the domain above it does not have.
  case missingDomainPort(domain: String, kind: String, path: String)
  /// A lane reads an element before the first one of a packed vector.
  case laneOutOfRange(module: String, path: String)
  /// A value is too wide or a design too large for the interpreter's tables.
  case tooLarge(String)

  public var description: String {
    switch self {
    case .combinationalLoop(let path):
      "error: combinational loop: \(path.joined(separator: " -> ")) -> \(path.first ?? "") — put a register into it"
    case .undriven(let signal, let module, let location):
      "\(prefix(location))error: '\(signal)' in module '\(module)' is never assigned — assign it on every path"
    case .noDomain(let register, let module, let location):
      "\(prefix(location))error: register '\(register)' in module '\(module)' has no clock domain — declare one"
    case .noModel(let blackBox, let path):
      "error: black box '\(blackBox)' at '\(path)' has no behavioural model — give it one, or use another engine"
    case .missingDomainPort(let domain, let kind, let path):
      "error: clock domain '\(domain)' of '\(path)' has \(kind), the domain that it is connected to has none"
        + " — connect it to a domain with one"
    case .laneOutOfRange(let module, let path):
      "error: a lane of '\(path)' (module '\(module)') reads before the first element of a packed vector"
        + " — correct the map's offset or strides"
    case .tooLarge(let what): "error: \(what) — use another engine"
    }
  }

  private func prefix(_ location: Location) -> String {
    if case .source(let file, let line) = location { return "\(file):\(line): " }
    return ""
  }
}
