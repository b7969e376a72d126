import ArgumentParser
import Flow
import Foundation

struct Guide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the pages of the units: purpose, parameters, ports, timing diagrams, pictures.",
    discussion: """
      Made of the designs and their sources, so the sources of Apus must be where it was built. Needs Graphviz.
      Example: apus guide --out docs/units
      """)

  @Option(help: "The folder to write into.")
  var out = "docs/units"

  func run() throws {
    let count = try writeGuide(to: out) { FileHandle.standardError.write(Data(($0 + "\n").utf8)) }
    print("\(out): \(count) files")
  }
}
