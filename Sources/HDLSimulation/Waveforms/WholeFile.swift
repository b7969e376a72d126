import Foundation

/// A file that is written piece by piece under another name and gets its own when it is complete.
final class WholeFile {
  private let path: String
  private let temporary: String
  private var handle: UnsafeMutablePointer<FILE>?
  private var hasFailed = false

  init(path: String) throws {
    self.path = path
    temporary = "\(path).\(getpid()).partial"
    handle = fopen(temporary, "w")
    if handle == nil { throw FileError(path: temporary, reason: String(cString: strerror(errno))) }
  }

  deinit { try? close() }

  func write(_ text: String) {
    guard let handle else { return }
    var text = text
    text.withUTF8 { if fwrite($0.baseAddress, 1, $0.count, handle) != $0.count { hasFailed = true } }
  }

  func close() throws {
    guard let open = handle else { return }
    handle = nil
    if fclose(open) != 0 { hasFailed = true }
    if hasFailed || rename(temporary, path) != 0 {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw FileError(path: path, reason: reason)
    }
  }
}

/// A file could not be written.
public struct FileError: Error, Sendable, CustomStringConvertible {
  public var path: String
  public var reason: String
  public var description: String {
    "error: cannot write '\(path)': \(reason) — check the folder and the space on the disk"
  }
}
