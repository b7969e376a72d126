import ArgumentParser
import Flow
import Foundation

extension SynthesisTarget: ExpressibleByArgument {}

struct Synthesize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Synthesise a unit with Yosys: area and cells of every module, and clocks by OpenSTA.",
    discussion: """
      Examples:
        apus synthesize ditto.pe
        apus synthesize ditto.pe --period 4 --period 6 --liberty nangate45_typ.lib
        apus synthesize ditto.array --set rows=2 --set columns=4 --json
        apus synthesize ditto.pe --target ice40
      """)

  @Argument(help: "The name of a design (see `apus list`).")
  var design: String

  @OptionGroup var options: UnitOptions

  @Option(help: "The Liberty file to map to; default: $APUS_LIBERTY, or OSU 180 nm from Debian's qflow-tech-osu018.")
  var liberty: String?

  @Option(help: "asic, ice40, xilinx or ecp5.")
  var target = SynthesisTarget.asic

  @Option(help: "Map for a clock period in nanoseconds, beside the smallest area. May be given several times.")
  var period: [Double] = []

  @Option(help: "Designs of up to so many cells are flattened when they are mapped for a period.")
  var flattenLimit = 50_000

  @Flag(help: "Print the report as JSON.")
  var json = false

  @Option(help: "The folder of the run; default: build/synth/<unit>/<library or target>.")
  var out: String?

  func run() throws {
    let unit = try options.unit(design)
    let choices = try SynthesisOptions(target: target, liberty: liberty, periods: period, flattenLimit: flattenLimit)
    let folder = try out ?? synthesisFolder(of: unit, choices)
    let report = try synthesize(unit, options: choices, in: folder) { line in
      FileHandle.standardError.write(Data((line + "\n").utf8))
    }
    print(json ? try report.json() : table(of: report), terminator: json ? "" : "\n")
    if !json { print("\(folder)/report.json") }
  }
}
