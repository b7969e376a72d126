import BigInt
import Testing

/// Drives the producer's side of a stream: random gaps, and the handshake's rule that a word once offered stays.
final class StreamSource {
  private let bench: Bench
  private let name: String
  private let payload: String
  private var words: [BigInt]
  private var offered = false
  private let probability: Double
  /// Words that have moved.
  private(set) var sent = 0

  init(_ bench: Bench, _ name: String, _ words: [BigInt], probability: Double, payload: String = "payload") {
    (self.bench, self.name, self.words, self.probability, self.payload) = (bench, name, words, probability, payload)
    bench["\(name)_valid"] = 0
  }

  func drive(_ random: inout Seeded) {
    if !offered && sent < words.count { offered = random.chance(probability) }
    bench["\(name)_valid"] = offered ? 1 : 0
    if sent < words.count && offered { bench[wide: "\(name)_\(payload)"] = words[sent] }
  }

  /// After `settle`, before the edge.
  func sample() {
    if offered && bench["\(name)_ready"] == 1 {
      offered = false
      sent += 1
    }
  }

  var isDone: Bool { sent == words.count }
}

/// Takes words from a stream in random cycles.
final class StreamSink {
  private let bench: Bench
  private let name: String
  private let payload: String
  private let probability: Double
  private(set) var received: [BigInt] = []

  init(_ bench: Bench, _ name: String, probability: Double, payload: String = "payload") {
    (self.bench, self.name, self.probability, self.payload) = (bench, name, probability, payload)
  }

  func drive(_ random: inout Seeded) { bench["\(name)_ready"] = random.chance(probability) ? 1 : 0 }

  func sample() {
    if bench["\(name)_valid"] == 1 && bench["\(name)_ready"] == 1 { received.append(bench[wide: "\(name)_\(payload)"]) }
  }
}

extension Bench {
  /// Runs sources and sinks together until all words have gone in and `count` words have come out of every sink, and a
  /// few cycles more, so that words too many are seen. Stops after `limit` cycles.
  func transfer(
    _ sources: [StreamSource], _ sinks: [StreamSink], expecting count: Int, limit: Int, _ random: inout Seeded
  ) {
    var after = 0
    for _ in 0..<limit where after < 10 {
      for source in sources { source.drive(&random) }
      for sink in sinks { sink.drive(&random) }
      settle()
      for source in sources { source.sample() }
      for sink in sinks { sink.sample() }
      step()
      if sources.allSatisfy(\.isDone) && sinks.allSatisfy({ $0.received.count >= count }) { after += 1 }
    }
  }
}
