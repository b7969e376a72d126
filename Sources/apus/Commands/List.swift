import ArgumentParser
import Flow

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the designs, their parameters and their presets.",
    discussion: "Examples:\n  apus list\n  apus list ditto.array")

  @Argument(help: "Only designs whose name begins so.")
  var design = ""

  func run() throws {
    let entries = catalog.filter { $0.name.hasPrefix(design) }
    guard !entries.isEmpty else {
      _ = try ConfiguredUnit(design)
      return
    }
    print(entries.map(description(of:)).joined(separator: "\n"))
  }
}
