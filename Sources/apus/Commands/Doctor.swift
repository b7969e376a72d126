import ArgumentParser
import Flow
import Foundation

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say which tools are there, which versions, and what installs the missing ones.",
    discussion: "Fails when a tool is missing that the main job needs.")

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func run() throws {
    let findings = examineTools()
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(findings), as: UTF8.self))
    } else {
      print(table(of: findings))
    }
    if findings.contains(where: { $0.isRequired && $0.path == nil }) { throw ExitCode.failure }
  }
}
