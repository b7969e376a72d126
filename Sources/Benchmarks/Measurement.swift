import Foundation

/// One figure of the benchmark.
public struct Measurement: Codable, Sendable {
  public var name: String
  public var value: Double
  /// `ratio`, `s`, `cycles/s`, `MB`.
  public var unit: String
  /// What the figure is compared with, or where it should lie.
  public var against: String

  public init(_ name: String, _ value: Double, _ unit: String, against: String) {
    self.name = name
    self.value = value
    self.unit = unit
    self.against = against
  }
}

/// The processor time that this process has used, in seconds.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
}

/// The processor time that finished child processes have used, in seconds.
func childTime() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + 1e-6 * Double(time.tv_usec) }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// The largest amount of memory that this process has had, in megabytes.
func peakMemory() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}

/// The best rate of several segments: the figure that other load on the machine disturbs least.
///
/// - Parameter segment: does a number of units of work.
/// - Returns: units a second of processor time.
func bestRate(units: Int, segments: Int = 5, _ segment: (Int) -> Void) -> Double {
  var best = 0.0
  for _ in 0..<segments {
    let start = processorTime()
    segment(units)
    best = max(best, Double(units) / (processorTime() - start))
  }
  return best
}
