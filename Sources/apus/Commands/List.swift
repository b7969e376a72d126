import ArgumentParser
import Flow
import Foundation

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the designs that can be emitted.")

  func run() {
    let width = catalog.map(\.name.count).max() ?? 0
    for entry in catalog {
      print(entry.name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + entry.summary)
    }
  }
}
