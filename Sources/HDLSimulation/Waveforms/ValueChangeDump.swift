import Foundation
import HDLIR

/// Writes a VCD file while the simulation runs: every signal or some, in the scopes of the hierarchy, only what
/// changes. A cycle takes 10 ns: inputs settle at its start, the edge is in its middle.
///
/// The file appears under its name when it is closed.
public final class ValueChangeDump {
  public let path: String
  private let chosen: [String]?
  private var watch: SignalWatch?
  private var clocks: [(name: String, identifier: String)] = []
  private var identifiers: [String] = []
  private let file: WholeFile
  private var isFirst = true
  private var activeBefore: [String] = []

  /// - Parameter signals: paths of the signals to write; nil for all of them.
  /// - Throws: `FileError` when the file cannot be created.
  public init(path: String, signals: [String]? = nil) throws {
    self.path = path
    chosen = signals
    file = try WholeFile(path: path)
  }

  deinit { try? file.close() }

  /// Ends the file and gives it its name.
  /// - Throws: `FileError` when not everything could be written.
  public func close() throws { try file.close() }

  // MARK: Header

  /// Writes the declarations. `DesignSimulation.attach` calls it.
  public func begin(engine: any SimulationEngine, design: Design) {
    let watch = SignalWatch(engine: engine, design: design, paths: chosen)
    self.watch = watch
    file.write("$timescale 1ns $end\n$scope module \(design.topDefinition.name) $end\n")
    let known = Set(watch.signals.map(\.path))
    for domain in design.topDefinition.domains where !clocks.contains(where: { $0.name == domain.clock }) {
      if known.contains(domain.clock) { continue }
      clocks.append((domain.clock, Self.identifier(clocks.count)))
      file.write("$var wire 1 \(clocks.last!.identifier) \(domain.clock) $end\n")
    }
    identifiers = watch.signals.indices.map { Self.identifier($0 + clocks.count) }
    let root = Scope()
    for (index, signal) in watch.signals.enumerated() {
      root.insert(signal.path.split(separator: ".")[...], index)
    }
    write(root)
    file.write("$upscope $end\n$enddefinitions $end\n")
  }

  /// The scopes of the hierarchy, in the order in which they come.
  private final class Scope {
    var signals: [(name: Substring, index: Int)] = []
    var children: [(name: Substring, scope: Scope)] = []
    private var positions: [Substring: Int] = [:]

    func insert(_ path: ArraySlice<Substring>, _ index: Int) {
      guard let name = path.first else { return }
      if path.count == 1 {
        signals.append((name, index))
        return
      }
      if positions[name] == nil {
        positions[name] = children.count
        children.append((name, Scope()))
      }
      children[positions[name]!].scope.insert(path.dropFirst(), index)
    }
  }

  private func write(_ scope: Scope) {
    for (name, index) in scope.signals {
      let width = watch!.signals[index].type.width
      let range = width == 1 ? "" : " [\(width - 1):0]"
      file.write("$var wire \(width) \(identifiers[index]) \(name)\(range) $end\n")
    }
    for (name, child) in scope.children {
      file.write("$scope module \(name) $end\n")
      write(child)
      file.write("$upscope $end\n")
    }
  }

  /// Short names of printable characters.
  static func identifier(_ number: Int) -> String {
    var rest = number
    var bytes: [UInt8] = []
    repeat {
      bytes.append(UInt8(33 + rest % 94))
      rest = rest / 94 - 1
    } while rest >= 0
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Changes

  /// Writes what changed. `activeClocks` have an edge at this time; the others are at rest.
  public func sample(time: Int, activeClocks: [String]) {
    guard let watch else { return }
    let changed = watch.update()
    var text = ""
    for (name, identifier) in clocks where isFirst || activeClocks.contains(name) != activeBefore.contains(name) {
      text += (activeClocks.contains(name) ? "1" : "0") + identifier + "\n"
    }
    for index in isFirst ? Array(watch.signals.indices) : changed { append(index, watch, to: &text) }
    activeBefore = activeClocks
    if text.isEmpty { return }
    file.write("#\(time)\n")
    file.write(isFirst ? "$dumpvars\n" + text + "$end\n" : text)
    isFirst = false
  }

  private func append(_ index: Int, _ watch: SignalWatch, to text: inout String) {
    let width = watch.signals[index].type.width
    if width == 1 {
      text += (watch.bit(index, 0) ? "1" : "0") + identifiers[index] + "\n"
      return
    }
    var digits = "b"
    // Leading zeros are left out; one digit stays.
    var isLeading = true
    for bit in (0..<width).reversed() {
      let isSet = watch.bit(index, bit)
      if isLeading && !isSet && bit > 0 { continue }
      isLeading = false
      digits += isSet ? "1" : "0"
    }
    text += digits + " " + identifiers[index] + "\n"
  }
}
