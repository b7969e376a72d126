import Foundation

/// A generated C++ file.
struct GeneratedSource {
  var file: URL
  /// Code that runs only at the start: not worth optimising.
  var isSlow: Bool
  var bytes: Int
}

/// Generated files joined into files to compile. Verilator writes several small files for each module; starting a
/// compiler and reading the headers costs more than most of them. So a small model is one unit; otherwise units hold
/// whole modules, so that a change of one module leaves the others' units alone.
struct CompilationUnits {
  struct Unit {
    var name: String
    var files: [URL]
    var isSlow: Bool
    var text: String { files.map { "#include \"\($0.lastPathComponent)\"\n" }.joined() }
  }
  private(set) var units: [Unit] = []

  private static let wholeBytes = 128 << 10
  private static let moduleBytes = 64 << 10
  private static let unitBytes = 128 << 10

  init(_ sources: [GeneratedSource], shim: URL, separateModules: Bool) {
    let bytes = sources.reduce(0) { $0 + $1.bytes }
    if !separateModules && bytes <= Self.wholeBytes {
      units = [Unit(name: "apus_whole.cpp", files: sources.map(\.file) + [shim], isSlow: false)]
      return
    }
    units = [Unit(name: "apus_unit_shim.cpp", files: [shim], isSlow: false)]
    let groups = Dictionary(grouping: sources) { Self.module($0.file) }
    for (module, files) in groups.sorted(by: { $0.key < $1.key }) {
      if files.reduce(0, { $0 + $1.bytes }) <= Self.moduleBytes {
        add(module, files, isSlow: false)
      } else {
        add(module, files.filter { !$0.isSlow }, isSlow: false)
        add(module, files.filter(\.isSlow), isSlow: true)
      }
    }
  }

  private mutating func add(_ module: String, _ files: [GeneratedSource], isSlow: Bool) {
    var pending: [GeneratedSource] = []
    var bytes = 0
    var number = 0
    func unit() -> Unit {
      Unit(
        name: "apus_unit_\(module)_\(isSlow ? "slow" : "fast")\(number).cpp", files: pending.map(\.file), isSlow: isSlow
      )
    }
    for file in files {
      if !pending.isEmpty && bytes + file.bytes > Self.unitBytes {
        units.append(unit())
        pending = []
        bytes = 0
        number += 1
      }
      pending.append(file)
      bytes += file.bytes
    }
    if !pending.isEmpty { units.append(unit()) }
  }

  /// The part of the name before `__DepSet...`, `__Slow` or the number of a piece.
  private static func module(_ file: URL) -> String {
    var name = file.deletingPathExtension().lastPathComponent[...]
    if let range = name.range(of: "__DepSet_") { name = name[..<range.lowerBound] }
    if name.hasSuffix("__Slow") { name = name.dropLast(6) }
    while let last = name.last, last.isNumber, let range = name.range(of: "__", options: .backwards),
      name[range.upperBound...].allSatisfy(\.isNumber)
    {
      name = name[..<range.lowerBound]
    }
    return String(name)
  }
}
