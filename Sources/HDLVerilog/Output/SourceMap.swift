import HDLIR

/// The JSON text that says for each line of Verilog which line of Swift it came from.
///
/// `{"version":1,"modules":[{"module":"Counter","file":"Counter.v","lines":[[12,0,34],...]}],"sources":[...]}`: a triple
/// is the line of the Verilog file, the position in `sources`, and the line there.
struct SourceMap {
  private let resolve: (([UInt]) -> (file: String, line: Int)?)?
  private let root: String
  private var sources: [String] = []
  private var sourceIndex: [String: Int] = [:]
  private var lastSource = ("", -1)
  private var hasModules = false
  private var text = TextBuffer()

  init(root: String = "", resolve: (([UInt]) -> (file: String, line: Int)?)?) {
    self.root = root.isEmpty || root.hasSuffix("/") ? root : root + "/"
    self.resolve = resolve
    text.write("{\"version\":1,\n\"modules\":[")
  }

  mutating func add(module: String, file: String, lines: [(line: Int, location: Location)]) {
    if hasModules { text.write(",") }
    hasModules = true
    text.newline()
    text.write("{\"module\":\(Self.quoted(module)),\"file\":\(Self.quoted(file)),\"lines\":[")
    var isFirst = true
    for (line, location) in lines {
      let place: (file: String, line: Int)?
      switch location {
      case .source(let file, let line): place = (file, line)
      case .calls(let addresses): place = resolve?(addresses)
      case .unknown: place = nil
      }
      guard let place else { continue }
      text.write(isFirst ? "[" : ",[")
      isFirst = false
      text.write(line)
      text.write(",")
      text.write(index(of: place.file))
      text.write(",")
      text.write(place.line)
      text.write("]")
    }
    text.write("]}")
  }

  private mutating func index(of source: String) -> Int {
    if lastSource.0 == source { return lastSource.1 }
    if let index = sourceIndex[source] {
      lastSource = (source, index)
      return index
    }
    sources.append(source.hasPrefix(root) ? String(source.dropFirst(root.count)) : source)
    sourceIndex[source] = sources.count - 1
    return sources.count - 1
  }

  var json: String {
    String(decoding: text.bytes, as: UTF8.self)
      + "\n],\n\"sources\":[\(sources.map(Self.quoted).joined(separator: ","))]}\n"
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
