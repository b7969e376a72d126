import Foundation

/// An estimate of an SRAM macro, which a standard-cell library does not have.
///
/// CACTI (45 nm, one read-write port, 25 shapes of 64 to 16384 words and 16 to 256 bits), fitted by
///
///     area         = 0.548 um2 x depth^0.945 x width^1.041     within -33 % and +19 %
///     read energy  = 2.06 fJ   x depth^0.595 x width^0.977     within -42 % and +44 %
///     write energy = 4.42 fJ   x depth^0.447 x width^1.096     within -19 % and +24 %
///
/// Area is carried over to another library by the area of its two-input NAND against the 0.798 um2 of a 45 nm library;
/// energies stay those of 45 nm. A second port doubles the area.
public struct SRAMModel: Sendable, Hashable {
  public let depth: Int
  public let width: Int
  public let ports: Int

  /// Two-input NANDs of the same process.
  public var gateEquivalents: Double {
    Double(max(1, ports)) * 0.548 * pow(Double(depth), 0.945) * pow(Double(width), 1.041) / 0.798
  }

  /// In picojoules, at 45 nm.
  public var readEnergy: Double { 0.00206 * pow(Double(depth), 0.595) * pow(Double(width), 0.977) }
  public var writeEnergy: Double { 0.00442 * pow(Double(depth), 0.447) * pow(Double(width), 1.096) }

  static let statement =
    "SRAM macros are not in the library. Their area is estimated from CACTI at 45 nm (fit within a third), carried over "
    + "by the area of a two-input NAND, once for every pair of a read and a write port; energies are those of 45 nm."

  /// The macros of a list as `apus emit` writes it: `name sram_64x32 depth 64 width 32 ports clk w0_en ... r0_en ...`.
  ///
  /// - Throws: `FlowError` for a line of another form.
  package static func macros(in list: String) throws -> [String: SRAMModel] {
    var macros: [String: SRAMModel] = [:]
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 7, words[0] == "name", words[2] == "depth", words[4] == "width", words[6] == "ports",
        let depth = Int(words[3]), let width = Int(words[5])
      else { throw FlowError("'\(line)' is not a line of a macro list") }
      let writes = words.filter { $0.hasPrefix("w") && $0.hasSuffix("_en") }.count
      let reads = words.filter { $0.hasPrefix("r") && $0.hasSuffix("_en") }.count
      macros[words[1]] = SRAMModel(depth: depth, width: width, ports: max(reads, writes))
    }
    return macros
  }
}
