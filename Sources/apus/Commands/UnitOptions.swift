import ArgumentParser
import Flow

/// A unit of the catalog, and what is set of its parameters.
struct UnitOptions: ParsableArguments {
  @Option(name: .customLong("set"), help: "A parameter: key=value. May be given several times; see `apus list`.")
  var settings: [String] = []

  @Option(help: "A preset of the unit; `ditto.array --preset small` is `ditto.array.small`.")
  var preset: String?

  func unit(_ name: String) throws -> ConfiguredUnit {
    try ConfiguredUnit(name, preset: preset, settings: settings)
  }
}
