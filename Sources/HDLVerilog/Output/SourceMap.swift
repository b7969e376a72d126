import HDLIR

/// The JSON text that says for each line of Verilog which line of Swift it came from.
///
/// `{"version":1,"sources":[...],"modules":[{"module":"Counter","file":"Counter.v","lines":[[12,0,34],...]}]}`: a
/// triple is the line of the Verilog file, the position in `sources`, and the line there.
struct SourceMap {
  private let resolve: (([UInt]) -> (file: String, line: Int)?)?
  private var sources: [String] = []
  private var sourceIndex: [String: Int] = [:]
  private var modules: [String] = []

  init(resolve: (([UInt]) -> (file: String, line: Int)?)?) { self.resolve = resolve }

  mutating func add(module: String, file: String, lines: [(line: Int, location: Location)], offset: Int) {
    var triples: [String] = []
    for (line, location) in lines {
      let place: (file: String, line: Int)?
      switch location {
      case .source(let file, let line): place = (file, line)
      case .calls(let addresses): place = resolve?(addresses)
      case .unknown: place = nil
      }
      guard let place else { continue }
      triples.append("[\(line + offset),\(index(of: place.file)),\(place.line)]")
    }
    modules.append(
      "{\"module\":\(Self.quoted(module)),\"file\":\(Self.quoted(file)),\"lines\":[\(triples.joined(separator: ","))]}")
  }

  private mutating func index(of source: String) -> Int {
    if let index = sourceIndex[source] { return index }
    sources.append(source)
    sourceIndex[source] = sources.count - 1
    return sources.count - 1
  }

  var json: String {
    "{\"version\":1,\"sources\":[\(sources.map(Self.quoted).joined(separator: ","))],\n\"modules\":[\n"
      + modules.joined(separator: ",\n") + "\n]}\n"
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
