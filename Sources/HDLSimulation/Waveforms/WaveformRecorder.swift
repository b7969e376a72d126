import BigInt
import HDLIR

/// Sampled values of some signals, one sample a cycle, taken before the clock edge.
public final class WaveformRecorder {
  public struct Signal: Sendable, Hashable {
    public var path: String
    public var type: SignalType
    public init(path: String, type: SignalType) {
      self.path = path
      self.type = type
    }
  }

  public let signals: [Signal]
  /// The most cycles that are kept.
  public let limit: Int
  private var samples: [[BigInt]] = []
  /// Where the oldest sample lies once the limit is reached.
  private var start = 0
  private var nextCycle = 0

  public init(signals: [Signal], limit: Int = .max) {
    self.signals = signals
    self.limit = max(limit, 1)
  }

  /// The cycle number of the first kept sample.
  public var firstCycle: Int { nextCycle - samples.count }
  public var count: Int { samples.count }

  func append(cycle: Int, value: (Signal) -> BigInt) {
    let sample = signals.map(value)
    nextCycle = cycle + 1
    if samples.count < limit {
      samples.append(sample)
    } else {
      samples[start] = sample
      start = (start + 1) % limit
    }
  }

  /// The samples of signal `index`, oldest first.
  public func values(of index: Int) -> [BigInt] {
    samples.indices.map { samples[(start + $0) % samples.count][index] }
  }

  /// The kept cycles as rows of text; see `TerminalWaveform`.
  public func text(radix: TerminalWaveform.Radix = .hexadecimal, cycleWidth: Int? = nil) -> String {
    TerminalWaveform(
      signals: signals.indices.map {
        TerminalWaveform.Signal(name: signals[$0].path, type: signals[$0].type, values: values(of: $0))
      }, firstCycle: firstCycle, radix: radix, cycleWidth: cycleWidth
    ).text
  }
}
