import ArgumentParser
import Flow
import Foundation

struct Sweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure a design over the cross product of parameters.",
    discussion: """
      Examples:
        apus sweep ditto.array --set rows=4,8,16 --set columns=16,32 --jobs 2
        apus sweep --spec sweeps/ditto-array.yaml
      Every point has a folder of its own and is a make target: a sweep that was interrupted goes on where it was, and a \
      point is measured again only when something changed that it depends on. `make sweep` uses the three steps plan, \
      make, collect.
      """,
    subcommands: [Run.self, Plan.self, Point.self, Collect.self], defaultSubcommand: Run.self)

  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Plan, measure and collect.")

    @OptionGroup var options: SweepOptions

    @Option(help: "Points that are measured at a time.")
    var jobs = 1

    func validate() throws {
      guard jobs >= 1 else { throw ValidationError("--jobs is at least 1.") }
    }

    func run() throws {
      let specification = try options.specification()
      let folder = options.folder(specification)
      try SweepPlan.write(specification, to: folder, program: program())
      try runSweepPoints(folder, jobs: jobs)
      try collect(folder, printsJSON: options.json)
    }
  }

  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write the folders of the points and their makefile.")

    @OptionGroup var options: SweepOptions

    func run() throws {
      let specification = try options.specification()
      let folder = options.folder(specification)
      let plan = try SweepPlan.write(specification, to: folder, program: program())
      print("\(folder): \(plan.points.count) points")
    }
  }

  struct Point: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measure one point that was planned.")

    @Argument(help: "The folder of the point.")
    var folder: String

    func run() throws {
      try measureSweepPoint(folder) { FileHandle.standardError.write(Data(($0 + "\n").utf8)) }
    }
  }

  struct Collect: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write results.csv and results.json of a sweep; fails when a point failed.")

    @Argument(help: "The folder of the sweep.")
    var folder: String

    @Flag(help: "Print the results as JSON.")
    var json = false

    func run() throws { try collect(folder, printsJSON: json) }
  }
}

private func program() throws -> String {
  guard let path = Bundle.main.executablePath else { throw FlowError("the path of this program is not known") }
  return path
}

private func collect(_ folder: String, printsJSON: Bool) throws {
  let results = try SweepResults(folder)
  try results.write(to: folder)
  print(printsJSON ? try results.json : results.table)
  if !printsJSON { print("\(folder)/results.csv") }
  if !results.failures.isEmpty { throw ExitCode.failure }
}
