import ArgumentParser
import Flow
import Models

enum StatisticsName: String, CaseIterable, ExpressibleByArgument {
  case paper, measured

  var statistics: DifferenceStatistics { self == .paper ? .paper : .measured }
}

struct Model: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Whole models at the paper's scale by the cycle models: Ditto against ITC, Diffy and Cambricon-D.",
    discussion: """
      Examples:
        apus model
        apus model --shapes workloads/shapes/sd14_unet.csv --bandwidth 0.5 --statistics measured
      """)

  @Option(parsing: .upToNextOption, help: "Tables of layers; see workloads/shapes.")
  var shapes = ["sd14_unet", "ddpm_cifar10", "dit_xl2"].map { "workloads/shapes/\($0).csv" }

  @Option(help: "Shares of zero, low and full differences: those of the paper, or those measured on our small models.")
  var statistics = StatisticsName.paper

  @Option(help: "Denoising steps.")
  var steps = 50

  @Option(help: "Memory bandwidth in terabytes a second, at 1 GHz.")
  var bandwidth = 1.5

  @Option(help: "Megabytes on chip for what stays from step to step.")
  var resident = 112.0

  @Option(help: "Bytes of a stored sum; 4 is exact.")
  var sumBytes = 4.0

  @Option(help: "Inputs of a weight tile loaded in a cycle; the paper's preset has 8.")
  var loadedInputs = PaperScale.ditto.loadedInputs

  @Flag(help: "Print the rows as JSON.")
  var json = false

  func validate() throws {
    guard resident >= 0, sumBytes > 0 else { throw ValidationError("--resident is at least 0, --sum-bytes above 0.") }
  }

  func run() throws {
    let report = try ModelReport(
      ModelReportOptions(
        shapes: shapes, statistics: statistics.statistics, steps: steps,
        memory: MemorySystem(
          bytesPerCycle: 1000 * bandwidth, residentBytes: 1e6 * resident, sumBytes: sumBytes),
        loadedInputs: loadedInputs))
    print(json ? try Flow.json(report.rows) : report.text, terminator: "")
  }
}
