import Foundation

/// The C++ sources of `sim/shim`, carried in this program: a build works wherever the program was copied to. They are
/// embedded at compile time from the folder `Shim` of this target, which is a link to `sim/shim`.
enum ShimSources {
  static let files: [(name: String, bytes: [UInt8])] = [
    ("apus_model.h", PackageResources.apus_model_h),
    ("apus_prelude.h", PackageResources.apus_prelude_h),
    ("apus_print.h", PackageResources.apus_print_h),
    ("apus_shim.cpp", PackageResources.apus_shim_cpp),
    ("apus_state.h", PackageResources.apus_state_h),
    ("inspect.cpp", PackageResources.inspect_cpp),
    ("messages.cpp", PackageResources.messages_cpp),
    ("model.cpp", PackageResources.model_cpp),
    ("stream.cpp", PackageResources.stream_cpp),
    ("waves.cpp", PackageResources.waves_cpp),
  ]

  static let hash = ContentHash.of(files.flatMap { [$0.name, String(decoding: $0.bytes, as: UTF8.self)] })

  /// What the precompiled prelude depends on.
  static let preludeHash = ContentHash.of(
    [PackageResources.apus_prelude_h, PackageResources.apus_print_h].map { String(decoding: $0, as: UTF8.self) })

  static func write(to folder: URL) throws {
    for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
  }
}
