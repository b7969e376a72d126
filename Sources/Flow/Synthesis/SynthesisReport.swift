/// What synthesis of a unit gave. Written as `report.json` in the folder of the run.
public struct SynthesisReport: Codable, Sendable {
  /// An SRAM macro or another module that is not in the library.
  public struct BlackBox: Codable, Sendable, Hashable {
    public let name: String
    public let instances: Int
    public let depth: Int?
    public let width: Int?
    /// Of one instance, estimated (`SRAMModel`), in the library's unit; nil for what is no SRAM.
    public let area: Double?
    /// In picojoules at 45 nm, estimated.
    public let readEnergy: Double?
    public let writeEnergy: Double?
  }

  /// The design mapped for a clock period, or for the smallest area.
  public struct Clock: Codable, Sendable, Hashable {
    /// In nanoseconds; nil for the mapping to the smallest area.
    public let target: Double?
    public let isFlattened: Bool
    public let area: Double
    public let cells: Int
    /// In nanoseconds; nil without OpenSTA, and for a design without paths.
    public let slack: Double?
    /// The shortest period that the mapped design meets, in nanoseconds.
    public let period: Double?
    public let start: String?
    public let end: String?
    /// In milliwatts at the target period, with the switching activity that `notes` name or OpenSTA's default one.
    public let power: Double?

    /// In megahertz.
    public var frequency: Double? { period.flatMap { $0 > 0 ? 1000 / $0 : nil } }
    public var isMet: Bool? { target.flatMap { target in period.map { $0 <= target + 1e-9 } } }
  }

  public let unit: String
  public let parameters: [String: String]
  public let top: String
  public let target: SynthesisTarget
  /// The library's name and file, for `asic`.
  public let library: String?
  public let liberty: String?
  /// Such as `Yosys 0.23`.
  public let yosys: String
  public let modules: [ModuleArea]
  /// Of the whole design.
  public let cells: Int
  public let flipFlops: Int
  public let cellsByType: [String: Int]
  /// Without black boxes, in the library's unit, mostly square micrometres. Nil for FPGAs.
  public let area: Double?
  /// The area in two-input NANDs of the library.
  public let gateEquivalents: Double?
  public let blackBoxes: [BlackBox]
  public let clocks: [Clock]
  /// In megahertz, placed and routed; nil where nextpnr is not installed or does not fit the design.
  public let routedFrequency: Double?
  /// What could not be had, and why.
  public let notes: [String]

  /// The report as JSON with sorted keys.
  public func json() throws -> String { try Flow.json(self) }
}
