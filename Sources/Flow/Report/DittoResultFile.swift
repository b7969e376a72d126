import Foundation

/// Results of a co-simulation of Ditto and its baselines as `apus simulate ditto` writes them: a list of layers, or an
/// object whose `layers` are that list. Fields that a file does not have are nil.
struct DittoResultFile: Decodable {
  struct Design: Decodable {
    var design: String
    var cycles: Int
    var modelCycles: Int?
    /// What the circuit would take if it had exactly Ditto's area.
    var equalAreaCycles: Double?
    /// Filled multiplier slots of all.
    var utilisation: Double?
    var zero: Int?
    var low: Int?
    var full: Int?
    /// Values that were compared.
    var results: Int?
    var firstDifference: String?
  }
  struct Layer: Decodable {
    var id: String
    var kind: String?
    var steps: Int?
    var itcCycles: Double?
    var designs: [Design]
  }
  var layers: [Layer]

  private enum Key: CodingKey { case layers }

  init(from decoder: Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      layers = try container.decode([Layer].self, forKey: .layers)
    } else {
      layers = try [Layer](from: decoder)
    }
  }
}

/// Reads a result file.
///
/// - Returns: nil when there is no such file.
/// - Throws: `FlowError` that names the file and says what makes it anew.
func readResults<Value: Decodable>(_ type: Value.Type, _ path: String, madeBy command: String) throws -> Value? {
  guard let data = FileManager.default.contents(atPath: path) else { return nil }
  do { return try JSONDecoder().decode(type, from: data) } catch {
    throw FlowError("\(path): cannot be read as results (\(error)); make it anew: \(command)")
  }
}
