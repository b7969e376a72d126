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
        apus sweep --spec sweeps/ditto-array.yaml --executor slurm --jobs 40 --sbatch --mem=4G
      Every point has a folder of its own and is a make target: a sweep that was interrupted goes on where it was, and a \
      point is measured again only when something changed that it depends on. `make sweep` uses the three steps plan, \
      make, collect.
      """,
    subcommands: [Run.self, Plan.self, Point.self, Collect.self], defaultSubcommand: Run.self)

  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Plan, measure and collect.")

    @OptionGroup var options: SweepOptions

    @Option(help: "Points that are measured at a time; by default 1, and with Slurm as many as it runs.")
    var jobs: Int?

    @Option(help: "What runs the points: make on this machine, or a job array of slurm.")
    var executor = Executor.make

    @Option(
      parsing: .unconditionalSingleValue,
      help: "With Slurm, an option for sbatch: --sbatch --partition=long. May be given several times.")
    var sbatch: [String] = []

    @Flag(help: "With Slurm, submit the points and end; `apus sweep collect` then reads the results.")
    var detach = false

    enum Executor: String, CaseIterable, ExpressibleByArgument { case make, slurm }

    func validate() throws {
      if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1.") }
      guard executor == .slurm || (sbatch.isEmpty && !detach) else {
        throw ValidationError("--sbatch and --detach are for --executor slurm.")
      }
    }

    func run() throws {
      let specification = try options.specification()
      let folder = options.folder(specification)
      try SweepPlan.write(specification, to: folder, program: program())
      switch executor {
      case .make: try runSweepPoints(folder, jobs: jobs ?? 1)
      case .slurm:
        let slurm = try SlurmExecutor(jobs: jobs, options: sbatch)
        guard let job = try slurm.submit(folder, program: program()) else { break }
        say("job \(job.id): \(job.points) points, logs in \(folder)/slurm")
        if detach { return print("then: apus sweep collect \(folder)") }
        try slurm.wait(for: job, progress: say)
      }
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

    @Flag(help: "Leave the point alone if it is measured already.")
    var missing = false

    func run() throws { try measureSweepPoint(folder, onlyIfMissing: missing, progress: say) }
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

private func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

private func program() throws -> String {
  guard let path = Bundle.main.executablePath else { throw FlowError("the path of this program is not known") }
  return path
}

private func collect(_ folder: String, printsJSON: Bool) throws {
  let results = try SweepResults(folder)
  try results.write(to: folder)
  print(printsJSON ? try results.json : results.table)
  let picture = "\(folder)/pareto.svg"
  if !printsJSON {
    print("\(folder)/results.csv" + (FileManager.default.fileExists(atPath: picture) ? "\n\(picture)" : ""))
  }
  if !results.failures.isEmpty { throw ExitCode.failure }
}
