import ArgumentParser
import Flow
import Foundation

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Write one page with what was run, its results, and the papers' figures redone on the recorded activations.",
    discussion: """
      Reads build/results/cmc.json and ditto.json (written by `apus simulate`) and the reports below build/synth and build/sweeps; what is \
      missing is said on the page.
      Example: apus report --out build/report
      """)

  @Option(help: "The folder for index.html and report.md.")
  var out = ReportOptions().out

  @Option(help: "The folder of results of `apus simulate`.")
  var results = ReportOptions().results

  @Option(help: "The folder of `apus synthesize`.")
  var synthesis = ReportOptions().synthesis

  @Option(help: "The folder of `apus sweep`.")
  var sweeps = ReportOptions().sweeps

  @Option(parsing: .upToNextOption, help: "Tables of the layers of whole diffusion models.")
  var shapes = ReportOptions().shapes

  @Option(help: "Recorded activations of diffusion models.")
  var ditto = ReportOptions().dittoWorkload

  @Option(help: "Recorded tokens of video transformers.")
  var cmc = ReportOptions().cmcWorkload

  func run() throws {
    var options = ReportOptions()
    (options.out, options.results, options.synthesis) = (out, results, synthesis)
    (options.sweeps, options.shapes) = (sweeps, shapes)
    (options.dittoWorkload, options.cmcWorkload) = (ditto, cmc)
    print(try writeReport(options) { FileHandle.standardError.write(Data(($0 + "\n").utf8)) })
  }
}
