import BigInt
import HDLIR

extension SignalStorage {
  /// The value, read as the type reads its bits.
  public func read() -> BigInt {
    var value = BigUInt(0)
    if bytes <= 8 {
      var word: UInt64 = 0
      for index in 0..<bytes {
        word |= UInt64(pointer.load(fromByteOffset: index, as: UInt8.self)) << UInt64(8 * index)
      }
      value = BigUInt(word)
    } else {
      let words = stride(from: 0, to: bytes, by: 4).map { UInt32(pointer.load(fromByteOffset: $0, as: UInt32.self)) }
      for word in words.reversed() { value = value << 32 | BigUInt(word) }
    }
    return BigInt(value).wrapped(to: type)
  }

  /// Writes a value of the type, zero-extended.
  public func write(_ value: BigInt) {
    let bits = value.bits(type.width)
    let words = bits.words(max(1, (bytes + 7) / 8))
    for index in 0..<bytes {
      let byte = UInt8(truncatingIfNeeded: words[index / 8] >> UInt64(index % 8 * 8))
      pointer.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
    }
  }
}

extension SimulationEngine {
  /// The type of a signal where the engine can tell: the interpreter for every signal, others for ports.
  func signalType(path: String) -> SignalType? {
    if let interpreter = self as? Interpreter { return interpreter.type(path: path) }
    return port(path)?.type
  }
}

extension Interpreter {
  /// The type of a signal, nil if there is none of that path.
  public func type(path: String) -> SignalType? {
    signal(path).map { graph.cells[Int($0.cell)].type }
  }
}
