import BigInt
import HDLIR

/// The values of many signals as words, and which of them changed since the last look.
final class SignalWatch {
  struct Signal {
    var path: String
    var type: SignalType
    /// The first of its words in `values`.
    var position: Int
    var words: Int
  }

  let signals: [Signal]
  /// The bits of each signal, zero-extended to whole words.
  private(set) var values: [UInt64]
  private let engine: any SimulationEngine
  private let places: [Interpreter.SignalPlace]

  /// `paths` nil: every signal. Unknown paths are left out.
  init(engine: any SimulationEngine, design: Design, paths: [String]?) {
    self.engine = engine
    var found: [(path: String, type: SignalType)] = []
    var places: [Interpreter.SignalPlace] = []
    if let interpreter = engine as? Interpreter {
      interpreter.observe()
      if let paths {
        for path in paths {
          guard let place = interpreter.signal(path), let type = interpreter.type(path: path) else { continue }
          found.append((path, type))
          places.append(place)
        }
      } else {
        for signal in interpreter.signals() {
          found.append((signal.path, signal.type))
          places.append(signal.place)
        }
      }
    } else {
      for path in paths ?? engine.signalPaths {
        if let type = design.signalType(path: path) { found.append((path, type)) }
      }
    }
    self.places = places
    var position = 0
    signals = found.map { signal in
      let words = (signal.type.width + 63) / 64
      defer { position += words }
      return Signal(path: signal.path, type: signal.type, position: position, words: words)
    }
    values = [UInt64](repeating: 0, count: position)
  }

  /// Looks again; returns the signals that changed.
  func update() -> [Int] {
    var changed: [Int] = []
    let interpreter = engine as? Interpreter
    interpreter?.complete()
    for index in signals.indices {
      let signal = signals[index]
      var hasChanged = false
      func take(_ word: UInt64, _ offset: Int) {
        let unused = UInt64(max(0, (offset + 1) * 64 - signal.type.width))
        let bits = (word << unused) >> unused
        if values[signal.position + offset] != bits {
          values[signal.position + offset] = bits
          hasChanged = true
        }
      }
      if let interpreter {
        for offset in 0..<signal.words { take(interpreter.program.word(places[index], offset), offset) }
      } else {
        let value = engine.value(path: signal.path) ?? 0
        for (offset, word) in value.words(signal.words).enumerated() { take(word, offset) }
      }
      if hasChanged { changed.append(index) }
    }
    return changed
  }

  /// Bit `bit` of a signal as of the last look.
  func bit(_ index: Int, _ bit: Int) -> Bool {
    values[signals[index].position + bit / 64] >> UInt64(bit % 64) & 1 == 1
  }
}

extension Program {
  /// Word `offset` of a readable signal.
  func word(_ place: Interpreter.SignalPlace, _ offset: Int) -> UInt64 {
    let own = builder.representative(place.cell)
    let cell = graph.cells[Int(own)]
    let fill: UInt64
    let low: UInt64
    if cell.operation == .constant {
      let all = value(place.cell, lane: 0).words(offset + 1)
      return all[offset]
    } else if schedule.space[Int(own)] >= 0 {
      low = laneWord(UInt32(builder.buffers[Int(own)]), place.lane)
    } else {
      let slot = Int(builder.slots[Int(own)])
      if offset < cell.words { return words[slot + offset] }
      low = words[slot + cell.words - 1]
    }
    fill = cell.isSigned && Int64(bitPattern: low) < 0 ? ~0 : 0
    return offset == 0 && cell.words == 1 ? low : fill
  }
}

extension Design {
  /// The type of a signal by its path below the top; nil if there is none.
  public func signalType(path: String) -> SignalType? {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.popLast() else { return nil }
    var definition = topDefinition
    for part in parts {
      let plain = part.split(separator: "[").first.map(String.init) ?? part
      if let instance = definition.instances.first(where: { $0.name == part }) {
        definition = self[instance.definition]
      } else if let array = definition.arrays.first(where: { $0.name == plain }) {
        definition = self[array.definition]
      } else {
        return nil
      }
    }
    let plain = last.split(separator: "[").first.map(String.init) ?? last
    if let declaration = definition.declarations.first(where: { $0.name == last || $0.name == plain }) {
      return declaration.type
    }
    return definition.nodeNames.first { $0.value == last }.map { definition[$0.key].type }
  }
}
