import ArgumentParser
import Flow

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say which tools are there, which versions, and what installs the missing ones.",
    discussion: "Fails when a tool is missing that the main job needs.\nExample: apus doctor --json")

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func run() throws {
    let findings = examineTools()
    if json {
      print(try Flow.json(findings), terminator: "")
    } else {
      print(table(of: findings))
    }
    if findings.contains(where: { $0.isRequired && $0.path == nil }) { throw ExitCode.failure }
  }
}
