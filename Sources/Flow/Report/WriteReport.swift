import Foundation
import Workloads

/// Where a report takes its results from, and where it goes.
public struct ReportOptions: Sendable {
  public var dittoWorkload = "workloads/ditto"
  public var cmcWorkload = "workloads/cmc"
  /// `cmc.json` and `ditto.json` of `apus simulate`.
  public var results = "build/results"
  /// Folders of `apus synthesize`.
  public var synthesis = "build/synth"
  /// Folders of `apus sweep`.
  public var sweeps = "build/sweeps"
  /// Tables of the layers of whole diffusion models.
  public var shapes = ["sd14_unet", "ddpm_cifar10", "dit_xl2"].map { "workloads/shapes/\($0).csv" }
  /// Parts of names of the recorded layers whose decisions of Defo are shown; all if empty.
  public var defoLayers: [String] = []
  public var out = "build/report"

  public init() {}
}

/// Writes the report: `index.html`, which needs no other file and no network, and `report.md` with its pictures.
///
/// - Returns: the path of the page.
/// - Throws: `WorkloadError`, and `FlowError` for results that cannot be read.
public func writeReport(_ options: ReportOptions = ReportOptions(), progress: (String) -> Void) throws -> String {
  let cmcTraces = try readCMCTraces(options.cmcWorkload)
  let dittoTraces = try readDittoTraces(options.dittoWorkload)
  let cmc =
    try readResults(
      [CMCTraceResult].self, "\(options.results)/cmc.json",
      madeBy: "apus simulate cmc --out \(options.results)/cmc.json") ?? []
  let ditto = try readResults(
    DittoResultFile.self, "\(options.results)/ditto.json",
    madeBy: "apus simulate ditto --json > \(options.results)/ditto.json")
  var report = ReportDocument(title: "Apus: Ditto and CMC on recorded activations")
  report.sections.append(
    ReportDocument.runs(
      cmc: cmc, ditto: ditto,
      workloads: [
        "\(options.dittoWorkload): \(dittoTraces.count) layers of diffusion models",
        "\(options.cmcWorkload): \(cmcTraces.count) segments of video",
      ]))
  report.sections.append(try ReportDocument.figures(cmc))
  progress("report: similarity of adjacent steps")
  report.sections.append(try ReportDocument.differences(dittoTraces))
  progress("report: decisions of Defo")
  let layers = try readRecordedLayers(options.dittoWorkload, named: options.defoLayers)
  report.sections.append(try ReportDocument.defo(layers, preset: .small))
  progress("report: whole diffusion models by the cycle models")
  report.sections.append(try ReportDocument.wholeModels(options.shapes))
  progress("report: condensing by threshold, window and segment length")
  report.sections.append(try ReportDocument.condensing(cmcTraces))
  report.sections.append(try ReportDocument.tokenMaps(cmc, cmcTraces))
  progress("report: whole video transformers by the cycle models")
  report.sections.append(try ReportDocument.paperScaleSection(cmc, cmcTraces))
  report.sections.append(try ReportDocument.areas(options.synthesis))
  report.sections.append(try ReportDocument.sweeps(options.sweeps))

  let markdown = report.markdown()
  for picture in markdown.pictures { try writeWhole(picture.svg, to: "\(options.out)/\(picture.path)") }
  try writeWhole(markdown.text, to: "\(options.out)/report.md")
  let page = "\(options.out)/index.html"
  try writeWhole(report.html(), to: page)
  return page
}
