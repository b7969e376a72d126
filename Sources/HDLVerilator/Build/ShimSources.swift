import Foundation

/// The C++ sources of `sim/shim`, carried in this program: a build works wherever the program was copied to.
enum ShimSources {
  static let files: [(name: String, bytes: [UInt8])] = [
    "apus_model.h", "apus_prelude.h", "apus_print.h", "apus_shim.cpp", "apus_state.h", "inspect.cpp", "messages.cpp",
    "model.cpp", "stream.cpp", "waves.cpp",
  ].map { ($0, embeddedSource($0)) }

  static let hash = ContentHash.of(files.flatMap { [$0.name, String(decoding: $0.bytes, as: UTF8.self)] })

  /// What the precompiled prelude depends on.
  static let preludeHash = ContentHash.of(["apus_prelude.h", "apus_print.h"].map(embeddedText))

  static func write(to folder: URL) throws {
    for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
  }
}
