import Foundation
import HDLIR
@_spi(Internal) import Runtime

/// Turns locations into `File.swift:12`.
///
/// Call traces are looked up in the program's debugging information; the first caller outside of the language's own
/// sources is the author's line. Programs that were stripped have no lines: messages then name the module alone.
public final class LocationResolver {
  private lazy var images = ImageMap.capture()
  private var resolved: [Location: (file: String, line: Int)?] = [:]
  private let ownFolder = (#filePath as NSString).deletingLastPathComponent.replacing("/Elaboration", with: "/")

  public init() {}

  /// `File.swift:12`, the file without its folders.
  public func place(_ location: Location) -> String? {
    position(location).map { "\(($0.file as NSString).lastPathComponent):\($0.line)" }
  }

  public func position(_ location: Location) -> (file: String, line: Int)? {
    switch location {
    case .source(let file, let line): return (file, line)
    case .unknown: return nil
    case .calls(let addresses):
      if let known = resolved[location] { return known }
      let found = symbolicate(addresses)
      resolved[location] = found
      return found
    }
  }

  private func symbolicate(_ addresses: [Swift.UInt]) -> (file: String, line: Int)? {
    let frames = addresses.map { RichFrame<Swift.UInt64>.returnAddress(Swift.UInt64($0)) }
    let trace = Backtrace(architecture: Backtrace.current, frames: frames, images: images)
    guard let symbolicated = trace.symbolicated(with: images) else { return nil }
    for frame in symbolicated.frames {
      guard let source = frame.symbol?.sourceLocation, source.line > 0 else { continue }
      if source.path.hasPrefix(ownFolder) || source.path.contains("<compiler-generated>") { continue }
      return (source.path, source.line)
    }
    return nil
  }
}

extension Backtrace {
  fileprivate static var current: String {
    #if arch(arm64)
      "arm64"
    #else
      "x86_64"
    #endif
  }
}
