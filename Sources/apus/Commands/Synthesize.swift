import ArgumentParser
import Flow
import Foundation

extension SynthesisTarget: ExpressibleByArgument {}

struct Synthesize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Synthesise units with Yosys: area and cells of every module, and clocks by OpenSTA.",
    discussion: """
      Examples:
        apus synthesize ditto.pe
        apus synthesize ditto.pe --period 4 --period 6 --liberty nangate45_typ.lib
        apus synthesize ditto.array --set rows=2 --set columns=4 --json
        apus synthesize ditto.pe --target ice40
        apus synthesize ditto.compute.tiny --period 10 --activity build/wave.vcd
      """)

  @Argument(help: "The name of a design (see `apus list`); every preset if none is given.")
  var design: String?

  @OptionGroup var options: UnitOptions

  @Option(help: "The Liberty file to map to; default: $APUS_LIBERTY, or OSU 180 nm from Debian's qflow-tech-osu018.")
  var liberty: String?

  @Option(help: "asic, ice40, xilinx or ecp5.")
  var target = SynthesisTarget.asic

  @Option(help: "Map for a clock period in nanoseconds, beside the smallest area. May be given several times.")
  var period: [Double] = []

  @Option(help: "Designs of up to so many cells are flattened when they are mapped for a period.")
  var flattenLimit = SynthesisOptions.defaultFlattenLimit

  @Option(help: "Waves of the unit in VCD (`apus simulate ditto --trace wave.vcd`): power with inputs that switch so.")
  var activity: String?

  @Flag(help: "Print the report as JSON; of several designs a list of reports.")
  var json = false

  @Option(help: "The folder of the run, for one design; default: build/synth/<design>/<library or target>.")
  var out: String?

  func validate() throws {
    guard design != nil || (options.settings.isEmpty && options.preset == nil && out == nil && activity == nil) else {
      throw ValidationError(
        "--set, --preset, --activity and --out are for one design; name it: apus synthesize ditto.pe")
    }
  }

  func run() throws {
    // 39,424 elements are nothing that Yosys gets through; whoever wants to see it names the design.
    let units = try design.map { [try options.unit($0)] } ?? presetUnits().filter { $0.preset != "paper" }
    let choices = try SynthesisOptions(
      target: target, liberty: liberty, periods: period, flattenLimit: flattenLimit, activity: activity)
    var reports: [SynthesisReport] = []
    for unit in units {
      let folder = try out ?? synthesisFolder(of: unit, choices)
      let report = try synthesize(unit, options: choices, in: folder) { line in
        FileHandle.standardError.write(Data((line + "\n").utf8))
      }
      reports.append(report)
      if !json { print("\(table(of: report))\n\(folder)/report.json\n") }
    }
    if json {
      print(design == nil ? try Flow.json(reports) : try reports[0].json(), terminator: "")
    } else if reports.count > 1 {
      print(summary(of: reports))
    }
  }
}
