import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A loaded model library: the functions of `sim/shim/apus_model.h`. Unloaded when nothing refers to it any more.
final class ModelLibrary {
  typealias Model = UnsafeMutableRawPointer
  typealias Ports = UnsafePointer<UInt32>

  private let handle: UnsafeMutableRawPointer
  let new: @convention(c) (UInt32) -> Model?
  let delete: @convention(c) (Model) -> Void
  let port: @convention(c) (Model, UInt32) -> UnsafeMutableRawPointer
  let settle: @convention(c) (Model) -> Void
  let step: @convention(c) (Model, UInt64) -> Void
  let run: @convention(c) (Model, UInt64, UInt64) -> Void
  let runRows:
    @convention(c) (
      Model, UInt64, UInt64, Ports?, UInt64, UnsafeRawPointer?, Ports?, UInt64, UnsafeMutableRawPointer?, Int32
    ) -> UInt64
  let transferBegin: @convention(c) (Model) -> Void
  let transferPush:
    @convention(c) (
      Model, UInt32, UInt32, Ports?, UInt64, UnsafeRawPointer?, UInt64, UnsafePointer<UInt8>?, UInt64
    ) -> Void
  let transferPull:
    @convention(c) (
      Model, UInt32, UInt32, Ports?, UInt64, UnsafeMutableRawPointer?, UInt64, UnsafePointer<UInt8>?, UInt64
    ) -> Void
  let transferRun: @convention(c) (Model, UInt64, UInt64) -> UInt64
  let transferMoved: @convention(c) (Model, UInt64) -> UInt64
  let takeOutput: @convention(c) (Model) -> UnsafePointer<CChar>
  let flags: @convention(c) (Model) -> UnsafePointer<UInt8>
  let stopReason: @convention(c) (Model) -> UnsafePointer<CChar>?
  let wavesOpen: @convention(c) (Model, UnsafePointer<CChar>) -> Int32
  let wavesClose: @convention(c) (Model) -> Void
  let find: @convention(c) (Model, UnsafePointer<CChar>) -> Int64
  let width: @convention(c) (Model, Int64) -> UInt32
  let depth: @convention(c) (Model, Int64) -> UInt64
  let read: @convention(c) (Model, Int64, UInt64, UInt64, UnsafeMutablePointer<UInt32>) -> UInt64
  let write: @convention(c) (Model, Int64, UInt64, UInt64, UnsafePointer<UInt32>) -> UInt64
  let paths: @convention(c) (Model) -> UnsafePointer<CChar>

  init(path: String) throws {
    guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
      throw CosimulationError("the model library cannot be loaded: \(String(cString: dlerror()))")
    }
    func function<Function>(_ name: String, as type: Function.Type = Function.self) throws -> Function {
      guard let symbol = dlsym(handle, name) else {
        throw CosimulationError("\(path) has no function \(name): remove it from the build cache and build again")
      }
      return unsafeBitCast(symbol, to: type)
    }
    self.handle = handle
    new = try function("apus_new")
    delete = try function("apus_delete")
    port = try function("apus_port")
    settle = try function("apus_settle")
    step = try function("apus_step")
    run = try function("apus_run")
    runRows = try function("apus_run_rows")
    transferBegin = try function("apus_transfer_begin")
    transferPush = try function("apus_transfer_push")
    transferPull = try function("apus_transfer_pull")
    transferRun = try function("apus_transfer_run")
    transferMoved = try function("apus_transfer_moved")
    takeOutput = try function("apus_take_output")
    flags = try function("apus_flags")
    stopReason = try function("apus_stop_reason")
    wavesOpen = try function("apus_waves_open")
    wavesClose = try function("apus_waves_close")
    find = try function("apus_find")
    width = try function("apus_width")
    depth = try function("apus_depth")
    read = try function("apus_read")
    write = try function("apus_write")
    paths = try function("apus_paths")
  }

  deinit { dlclose(handle) }
}
