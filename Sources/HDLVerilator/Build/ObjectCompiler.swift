import Foundation
import Synchronization

/// Compiles C++ files to objects, each only when it, a header that it includes, the flags or a tool has changed.
struct ObjectCompiler: Sendable {
  struct Unit: Sendable {
    var file: URL
    var flags: [String]
  }

  let tools: Toolchain
  let cache: BuildCache
  let jobs: Int

  /// - Parameters:
  ///   - units: the files and their flags; paths in the flags are part of what is compared.
  ///   - headers: the folder whose headers the files include by
  ///     `#include "..."`.
  /// - Returns: the objects in the order of the units, and how many were compiled now.
  func objects(of units: [Unit], headers: URL?) throws -> (objects: [URL], compiled: Int) {
    let dependencies = IncludeGraph(folder: headers)
    let keys = try units.map { unit in
      try ContentHash.of(
        [tools.compilerIdentity, tools.verilator.identity, dependencies.hash(of: unit.file)] + unit.flags)
    }
    let results = Mutex<[Int: Result<(URL, Bool), any Error>]>([:])
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, units.count)) { _ in
      while true {
        let index = next.withLock { value in
          value += 1
          return value - 1
        }
        guard index < units.count else { return }
        let result = Result { try object(of: units[index], key: keys[index], headers: headers) }
        results.withLock { $0[index] = result }
      }
    }
    let finished = try results.withLock { results in try units.indices.map { try results[$0]!.get() } }
    return (finished.map(\.0), finished.filter(\.1).count)
  }

  private func object(of unit: Unit, key: String, headers: URL?) throws -> (URL, Bool) {
    let result = try cache.product("objects/\(key).o") { work in
      let object = work.appendingPathComponent("object.o")
      let include = headers.map { ["-I\($0.path)"] } ?? []
      do {
        try tools.compiler.check(
          unit.flags + include + ["-c", unit.file.path, "-o", object.path],
          doing: "compiling \(unit.file.lastPathComponent)")
      } catch let error as CosimulationError {
        guard error.description.contains("zlib.h") || error.description.contains("lz4.h") else { throw error }
        throw CosimulationError(
          "FST waves need the headers of zlib, and with newer versions of Verilator those of LZ4: "
            + "apt-get install -y zlib1g-dev liblz4-dev\n\(error.description)")
      }
      return object
    }
    return (result.url, result.wasBuilt)
  }
}

/// What a generated file depends on, as hashes: of its text and of all files of its folder that it includes, directly or
/// not. Each file is read and hashed once.
private final class IncludeGraph {
  private let folder: URL?
  private var hashes: [String: String] = [:]

  init(folder: URL?) { self.folder = folder }

  func hash(of file: URL) throws -> String {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw CosimulationError("\(file.path) cannot be read")
    }
    return hash(name: file.lastPathComponent, text: text)
  }

  private func hash(name: String, text: String) -> String {
    var hash = ContentHash()
    hash.combine(name)
    hash.combine(text)
    for line in text.split(separator: "\n") where line.hasPrefix("#include \"") {
      if let included = line.dropFirst(10).split(separator: "\"").first {
        hash.combine(self.hash(ofHeader: String(included)))
      }
    }
    return hash.text
  }

  /// Files outside of the folder belong to the tools and are covered by their identities.
  private func hash(ofHeader name: String) -> String {
    if let known = hashes[name] { return known }
    guard let folder, let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    else { return name }
    // Ends a circle of includes; include guards do the same for the compiler.
    hashes[name] = name
    let result = hash(name: name, text: text)
    hashes[name] = result
    return result
  }
}
