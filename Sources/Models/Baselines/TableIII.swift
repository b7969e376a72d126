/// The designs of Ditto's Table III, all of one area (64.48 mm2 at 45 nm), with 192 MB of SRAM at 1 GHz.
public enum AcceleratorDesign: String, CaseIterable, Sendable, Codable {
  case itc, diffy
  case cambriconD = "cambricon-d"
  case ditto

  /// As tables show it.
  public var title: String {
    switch self {
    case .itc: "ITC"
    case .diffy: "Diffy"
    case .cambriconD: "Cambricon-D"
    case .ditto: "Ditto"
    }
  }

  /// Units of the paper's area: elements of four multipliers; of Cambricon-D groups of 60 lanes for nibbles and 4 for whole
  /// differences, that is 15 elements of the one kind and one of the other.
  public var paperUnits: Int {
    switch self {
    case .itc: 27_648
    case .diffy, .ditto: 39_398
    case .cambriconD: 2_552
    }
  }

  /// Units on the area of one of Ditto's elements.
  public var unitsPerDittoElement: Double { Double(paperUnits) / Double(Self.ditto.paperUnits) }

  /// Dense int8 multiplications of a unit in a cycle at best.
  public var inputsPerUnit: Int { self == .cambriconD ? 60 : 4 }
}
