import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of build products named by the hash of all that they depend on. Safe against other processes and threads:
/// products appear by renaming a finished folder or file, and who builds one holds its lock.
struct BuildCache: Sendable {
  let folder: URL

  /// - Parameter path: nil takes `$APUS_CACHE`, then `~/.cache/apus`.
  init(path: String?) throws {
    let environment = ProcessInfo.processInfo.environment
    let chosen =
      path ?? environment["APUS_CACHE"]
      ?? environment["XDG_CACHE_HOME"].map { $0 + "/apus" }
      ?? NSHomeDirectory() + "/.cache/apus"
    folder = URL(fileURLWithPath: chosen, isDirectory: true)
    for part in ["models", "objects", "runtime", "locks", "temporary"] { try make(folder.appendingPathComponent(part)) }
  }

  private func make(_ url: URL) throws {
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw CosimulationError(
        "the build cache \(url.path) cannot be made (\(error)). Set APUS_CACHE to a folder that can be written")
    }
  }

  /// A fresh folder for work in progress, in the file system of the cache so that its contents can be renamed.
  func temporaryFolder() throws -> URL {
    let url = folder.appendingPathComponent("temporary/\(getpid())-\(UUID().uuidString)")
    try make(url)
    return url
  }

  /// The product `name` (a path in the cache), made by `build` if it is not there. `build` gets a fresh folder and
  /// returns the file or folder in it that becomes the product. Nobody else builds the same product meanwhile.
  ///
  /// - Returns: the product, and whether it was built now.
  func product(_ name: String, build: (URL) throws -> URL) throws -> (url: URL, wasBuilt: Bool) {
    let url = folder.appendingPathComponent(name)
    if isThere(url) { return (url, false) }
    let lock = try FileLock(folder.appendingPathComponent("locks/\(lockName(name))"))
    defer { lock.release() }
    if isThere(url) { return (url, false) }
    let work = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: work) }
    let made = try build(work)
    guard rename(made.path, url.path) == 0 else {
      throw CosimulationError("\(made.path) cannot be moved to \(url.path): \(String(cString: strerror(errno)))")
    }
    return (url, true)
  }
}

extension BuildCache {
  /// Whether the product exists; if so, it counts as used now.
  private func isThere(_ url: URL) -> Bool { utimes(url.path, nil) == 0 }

  /// A lock for each kind of product and the first digits of its hash: few files, and different kinds, of which one is
  /// built while another one is locked, never share one.
  private func lockName(_ name: String) -> String {
    let parts = name.split(separator: "/")
    return "\(parts[0])-\(parts[parts.count - 1].prefix(3))"
  }

  /// Removes products that were not used for the longest time, when there are very many. What was used in the last ten
  /// minutes stays, and so does what running programs have loaded.
  func prune() {
    for (part, limit) in [("models", 2000), ("objects", 10_000), ("runtime", 12)] {
      let place = folder.appendingPathComponent(part)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
      if names.count <= limit { continue }
      var entries = names.map { name in
        let url = place.appendingPathComponent(name)
        let used = (try? FileManager.default.attributesOfItem(atPath: url.path))?[.modificationDate] as? Date
        return (url: url, used: used ?? .distantPast)
      }
      entries.sort { $0.used < $1.used }
      let old = entries.prefix(names.count - limit * 3 / 4).prefix { $0.used < Date(timeIntervalSinceNow: -600) }
      for entry in old { try? FileManager.default.removeItem(at: entry.url) }
    }
  }
}

/// An exclusive lock on a file, held by one thread of one process.
private struct FileLock {
  let descriptor: Int32

  init(_ url: URL) throws {
    descriptor = open(url.path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw CosimulationError("\(url.path) cannot be opened: \(String(cString: strerror(errno)))")
    }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        close(descriptor)
        throw CosimulationError("\(url.path) cannot be locked: \(String(cString: strerror(errno)))")
      }
    }
  }

  func release() {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
