/// What a design is synthesised for.
public enum SynthesisTarget: String, Sendable, CaseIterable, Codable {
  /// The gates of a Liberty library.
  case asic
  case ice40, xilinx, ecp5
}

/// How a unit is synthesised.
public struct SynthesisOptions: Sendable {
  public let target: SynthesisTarget
  /// A Liberty file; nil takes `$APUS_LIBERTY` or the library that Debian packages. For `asic` only.
  public let liberty: String?
  /// Clock periods in nanoseconds: the design is mapped once for each of them, beside the mapping for the smallest area.
  public let periods: [Double]
  /// Designs of up to so many cells are flattened for the mapping to a period, so that sizing sees every path.
  public let flattenLimit: Int
  /// Waves of the unit in a co-simulation (VCD), by which power is estimated; nil for OpenSTA's default activity.
  public let activity: String?

  public static let defaultFlattenLimit = 50_000

  /// - Throws: `FlowError` for a period that is not positive, one that is given twice, and periods or a library for FPGAs.
  public init(
    target: SynthesisTarget = .asic, liberty: String? = nil, periods: [Double] = [],
    flattenLimit: Int = defaultFlattenLimit, activity: String? = nil
  ) throws {
    if let wrong = periods.first(where: { !($0 >= 0.001 && $0 <= 1e6) }) {
      throw FlowError("--period \(wrong): a clock period is 0.001 to 1000000 nanoseconds")
    }
    guard Set(periods).count == periods.count else { throw FlowError("a clock period is given twice") }
    guard flattenLimit >= 0 else { throw FlowError("the limit for flattening is a number of cells, 0 or more") }
    if activity != nil, target != .asic || periods.isEmpty {
      throw FlowError("--activity is for the power at a --period with --target asic; give a period: --period 10")
    }
    if target != .asic {
      guard periods.isEmpty else {
        throw FlowError("--period is for --target asic; for \(target.rawValue), nextpnr reports the clock it reaches")
      }
      guard liberty == nil else {
        throw FlowError("--liberty is for --target asic; \(target.rawValue) has its own cells")
      }
    }
    self.target = target
    self.liberty = liberty
    self.periods = periods
    self.flattenLimit = flattenLimit
    self.activity = activity
  }
}

/// Where a synthesis runs when no folder is named: `build/synth/<unit>/<library or target>`.
public func synthesisFolder(of unit: ConfiguredUnit, _ options: SynthesisOptions) throws -> String {
  var leaf = options.target.rawValue
  if options.target == .asic {
    let file = try LibertyLibrary.path(named: options.liberty).split(separator: "/").last.map(String.init) ?? "library"
    leaf = file.hasSuffix(".lib") ? String(file.dropLast(4)) : file
  }
  return "build/synth/\(unit.id)/\(leaf)"
}
