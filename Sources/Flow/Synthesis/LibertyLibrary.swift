import Foundation

/// What synthesis reports need of a Liberty file: the cells, their areas, and a cell to drive inputs with.
public struct LibertyLibrary: Sendable {
  public struct Cell: Sendable, Hashable {
    public let name: String
    /// In the library's unit, mostly square micrometres.
    public let area: Double
    /// Whether it has a flip-flop or a latch.
    public let isSequential: Bool
    let isBuffer: Bool
    /// Whether it is a two-input NAND, the unit of gate equivalents.
    let isNAND2: Bool
    /// Of the heaviest input, in femtofarads.
    public let inputCapacitance: Double
    let inputs: [String]
    let outputs: [String]
    /// Those of the inputs that a flip-flop or a latch is clocked by.
    let clocks: Set<String>
  }

  public let path: String
  public let name: String
  public let cells: [String: Cell]

  /// - Throws: `FlowError` when the file cannot be read, is compressed, is no Liberty, or has no cells with an area.
  public init(path: String) throws {
    let file = path.hasPrefix("~") ? NSString(string: path).expandingTildeInPath : path
    guard let data = FileManager.default.contents(atPath: file) else {
      throw FlowError("\(path): there is no such Liberty file; name one that exists: --liberty FILE")
    }
    guard !data.starts(with: [0x1f, 0x8b]) else {
      throw FlowError("\(path): is compressed, which Yosys and OpenSTA do not all read; unpack it: gunzip -k \(path)")
    }
    var reader = LibertyReader()
    do {
      try reader.read([UInt8](data))
    } catch {
      throw FlowError("\(path):\(error.line): is not a Liberty file: \(error.problem)")
    }
    guard let name = reader.library else {
      throw FlowError("\(path): is not a Liberty file: it has no library (...) { } group")
    }
    guard reader.cells.contains(where: { $0.area > 0 }) else {
      throw FlowError("\(path): the library '\(name)' has no cell with an area, so it cannot be mapped to")
    }
    self.path = URL(fileURLWithPath: file).standardizedFileURL.path
    self.name = name
    cells = Dictionary(reader.cells.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The area of the smallest two-input NAND, to express areas in gate equivalents.
  public var nandArea: Double? { cells.values.filter(\.isNAND2).map(\.area).min() }

  /// The second smallest buffer, or the only one: what drives inputs in timed mapping.
  public var drivingCell: Cell? {
    let buffers = cells.values.filter { $0.isBuffer && $0.area > 0 }.sorted { ($0.area, $0.name) < ($1.area, $1.name) }
    return buffers.count > 1 ? buffers[1] : buffers.first
  }

  /// The library that Debian packages, and the command that installs it.
  public static let packaged = "/usr/share/qflow/tech/osu018/osu018_stdcells.lib"
  public static let installCommand = "apt-get install -y --no-install-recommends qflow-tech-osu018"

  /// The file that the user names, or else `$APUS_LIBERTY`, or else the library that Debian packages.
  ///
  /// - Throws: `FlowError` when none is named and the packaged one is not installed.
  public static func path(named: String?) throws -> String {
    if let named { return named }
    if let variable = ProcessInfo.processInfo.environment["APUS_LIBERTY"], !variable.isEmpty { return variable }
    guard FileManager.default.fileExists(atPath: packaged) else {
      throw FlowError(
        "no Liberty file is named, and the default one (OSU 180 nm) is not installed. Install it with: "
          + "\(installCommand), or name another: --liberty FILE")
    }
    return packaged
  }
}
