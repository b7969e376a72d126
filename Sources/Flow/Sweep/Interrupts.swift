import Foundation

/// Runs `body`; when the program is interrupted or terminated meanwhile, calls `action` and ends as it would have.
func onInterrupt<T>(_ action: @escaping @Sendable () -> Void, _ body: () throws -> T) rethrows -> T {
  let signals = [SIGINT, SIGTERM].map { number in
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      action()
      signal(number, SIG_DFL)
      kill(getpid(), number)
    }
    source.resume()
    return source
  }
  defer {
    for source in signals { source.cancel() }
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }
  return try body()
}
