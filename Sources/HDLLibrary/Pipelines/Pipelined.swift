import HDL

/// A value of a `Pipeline` and how many cycles it lies behind the pipeline's inputs.
public struct Pipelined<T: HardwareValue> {
  public let value: T
  /// In enabled cycles.
  public let latency: Int
  let pipeline: Pipeline

  /// The same value `stages` cycles later.
  ///
  /// - Parameter reset: the registers' value under reset; nil for registers without reset, the right choice for data.
  public func registered(
    _ stages: Int = 1, reset: Int? = nil, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Pipelined {
    precondition(stages >= 0, "a value is delayed by 0 or more cycles, not \(stages)")
    return pipeline.make(
      pipeline.delay(value, by: stages, reset: reset, name: name, file, line), latency + stages)
  }

  /// The same value when it lies `latency` cycles behind the inputs.
  public func aligned(
    to latency: Int, reset: Int? = nil, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Pipelined {
    precondition(latency >= self.latency, "a value of latency \(self.latency) cannot be brought to \(latency)")
    return registered(latency - self.latency, reset: reset, name: name, file: file, line: line)
  }

  /// The same value beside `other`, which is not earlier.
  public func aligned<U: HardwareValue>(
    with other: Pipelined<U>, reset: Int? = nil, file: String = #filePath, line: Int = #line
  ) -> Pipelined {
    aligned(to: other.latency, reset: reset, file: file, line: line)
  }

  /// A function of the value, in the same cycle.
  public func map<R: HardwareValue>(_ transform: (T) -> R) -> Pipelined<R> {
    pipeline.make(transform(value), latency)
  }

  /// A function of two values; the earlier one is delayed.
  public func with<U: HardwareValue, R: HardwareValue>(
    _ other: Pipelined<U>, file: String = #filePath, line: Int = #line, _ combine: (T, U) -> R
  ) -> Pipelined<R> {
    let latest = max(latency, other.latency)
    return pipeline.make(
      combine(
        aligned(to: latest, file: file, line: line).value, other.aligned(to: latest, file: file, line: line).value),
      latest)
  }

  /// A function of three values; the earlier ones are delayed.
  public func with<U: HardwareValue, V: HardwareValue, R: HardwareValue>(
    _ second: Pipelined<U>, _ third: Pipelined<V>, file: String = #filePath, line: Int = #line,
    _ combine: (T, U, V) -> R
  ) -> Pipelined<R> {
    let latest = max(latency, second.latency, third.latency)
    return pipeline.make(
      combine(
        aligned(to: latest, file: file, line: line).value, second.aligned(to: latest, file: file, line: line).value,
        third.aligned(to: latest, file: file, line: line).value), latest)
  }
}

extension Pipeline {
  /// A function of any number of values of one type, all brought to the latest one's latency.
  public func combine<T: HardwareValue, R: HardwareValue>(
    _ values: [Pipelined<T>], file: String = #filePath, line: Int = #line, _ combine: ([T]) -> R
  ) -> Pipelined<R> {
    let latest = values.map(\.latency).max() ?? 0
    return make(combine(values.map { $0.aligned(to: latest, file: file, line: line).value }), latest)
  }

  /// The exact sum by a balanced adder tree with registers after every `registerEvery` levels. Values of different
  /// latency are aligned first. At least one value.
  public func sum<T: IntegerSignal>(
    _ values: [Pipelined<T>], registerEvery: Int = 1, name: String = "sum", file: String = #filePath,
    line: Int = #line
  )
    -> Pipelined<T>
  {
    precondition(registerEvery >= 1, "registers come every 1, 2, ... levels, not \(registerEvery)")
    let latest = values.map(\.latency).max() ?? 0
    var level = values.map { $0.aligned(to: latest, file: file, line: line) }
    var depth = 0
    while level.count > 1 {
      depth += 1
      level = pairwise(level) { $0.with($1, file: file, line: line, +) }
      if depth % registerEvery == 0 {
        level = level.enumerated().map { $1.registered(name: "\(name)_level\(depth)_\($0)", file: file, line: line) }
      }
    }
    return level[0]
  }
}
