import Foundation
import HDLVerilator

/// Runs the points of a planned sweep as a job array of Slurm: a task for each point that is missing or has changed.
///
/// The folder of the sweep and the program must be at the same paths on every node. Tasks may be requeued: a point whose
/// node died is measured by another one, and a result counts once because it stands in the point's own folder.
public struct SlurmExecutor: Sendable {
  /// What was submitted.
  public struct Job: Sendable {
    public let id: String
    public let points: Int
  }

  private let jobs: Int?
  private let options: [String]
  private let sbatch: ExternalTool
  private let queue: SlurmQueue

  /// - Parameters:
  ///   - jobs: tasks that run at a time; as many as Slurm starts if nil.
  ///   - options: for `sbatch`, after those that are set here.
  /// - Throws: `CosimulationError` when Slurm's commands are not installed.
  public init(jobs: Int? = nil, options: [String] = []) throws {
    self.jobs = jobs
    self.options = options
    sbatch = try ExternalTool("sbatch", package: "slurm-wlm")
    queue = try SlurmQueue()
  }

  /// Submits the points of the sweep in `folder` that are missing or have changed.
  ///
  /// - Returns: nil when all points are measured.
  /// - Throws: `FlowError` for a folder without a plan, `CosimulationError` with what Slurm said.
  public func submit(_ folder: String, program: String) throws -> Job? {
    let points = try SweepPlan.read(folder).missing(in: folder)
    guard !points.isEmpty else { return nil }
    let place = URL(fileURLWithPath: folder).standardizedFileURL.path
    let tasks = min(points.count, try queue.largestArray())
    try writeWhole(points.map { $0 + "\n" }.joined(), to: "\(place)/slurm/points.txt")
    try writeWhole(Self.script(place, program, tasks: tasks), to: "\(place)/slurm/task.sh")
    let arguments =
      [
        "--parsable", "--requeue", "--open-mode=append", "--array=1-\(tasks)\(jobs.map { "%\($0)" } ?? "")",
        "--job-name=apus-sweep", "--chdir=\(place)", "--output=\(place)/slurm/%A_%a.log",
      ] + options + ["\(place)/slurm/task.sh"]
    let said = try sbatch.check(arguments, doing: "submitting the sweep")
    // With several clusters: the number, a semicolon, the cluster.
    let last = said.split(whereSeparator: \.isNewline).last ?? ""
    guard let id = last.split(separator: ";").first, Int(id) != nil else {
      throw FlowError("\(sbatch.path) gave no number of a job, but: \(said)")
    }
    return Job(id: String(id), points: points.count)
  }

  /// Waits until no task of the job is left, and cancels the job when the program is interrupted.
  ///
  /// - Parameter progress: called with a line whenever the states of the tasks change.
  /// - Throws: `CosimulationError` when Slurm does not answer for five minutes.
  public func wait(for job: Job, progress: (String) -> Void) throws {
    let queue = queue
    try onInterrupt({ queue.cancel(job.id) }) {
      var before = ""
      var pause = 0.5
      while let state = try queue.state(of: job.id) {
        if state != before { progress("job \(job.id): \(state)") }
        before = state
        Thread.sleep(forTimeInterval: pause)
        pause = min(10, pause * 1.2)
      }
    }
  }

  /// Task n measures the points on the lines n, n + tasks and so on. A requeued task leaves those alone that are done.
  private static func script(_ folder: String, _ program: String, tasks: Int) -> String {
    """
    #!/bin/sh
    # Written by apus sweep --executor slurm.
    cd \(quoted(folder)) || exit 1
    status=0
    for point in $(awk -v task="$SLURM_ARRAY_TASK_ID" '(NR - task) % \(tasks) == 0' slurm/points.txt); do
      \(quoted(program)) sweep point --missing "points/$point" || status=1
    done
    exit $status

    """
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
