import BigInt
import HDLIR

/// Signals and memories inside of the model by their paths, such as `counter.core.sum`: the top's name, instance names,
/// the name. What is visible depends on `VerilatorOptions.visibility` at build time.
extension VerilatedModel {
  /// The bits of a signal, unsigned, as of the last evaluation; nil if there is none of that path or it is not visible.
  public func signal(_ path: String) -> BigInt? {
    guard let handle = handle(path), library.depth(model, handle) == 0 else { return nil }
    return words(handle, address: 0, count: 1)?.value
  }

  /// Words `addresses` of a memory, bits unsigned; nil if there is no such visible memory or it ends before.
  public func memory(_ path: String, _ addresses: Range<Int>) -> [BigInt]? {
    guard let handle = handle(path), library.depth(model, handle) >= addresses.upperBound,
      let (words, row, _) = words(handle, address: addresses.lowerBound, count: addresses.count)
    else { return nil }
    return words.withUnsafeBytes { buffer in
      (0..<addresses.count).map { BigInt(words: buffer.baseAddress! + $0 * row * 4, bytes: row * 4) }
    }
  }

  /// Sets the words from `address` on; takes effect with the next `settle` or `step`. False if there is no such visible
  /// memory or it ends before; then nothing is written.
  public func setMemory(_ path: String, from address: Int, to values: [BigInt]) -> Bool {
    guard let handle = handle(path), Int(library.depth(model, handle)) >= address + values.count else { return false }
    let width = Int(library.width(model, handle))
    let row = (width + 31) / 32
    var words = [UInt32](repeating: 0, count: max(1, values.count * row))
    words.withUnsafeMutableBytes { buffer in
      for (index, value) in values.enumerated() {
        value.bits(width).store(buffer.baseAddress! + index * row * 4, bytes: row * 4)
      }
    }
    return Int(library.write(model, handle, UInt64(address), UInt64(values.count), words)) == values.count
  }

  /// Bulk access without conversion: `count` words of a memory from `address` on, each in ceil(width / 32) words of 32
  /// bits, least significant first.
  public func memoryWords(_ path: String, from address: Int, count: Int) -> [UInt32]? {
    guard let handle = handle(path), Int(library.depth(model, handle)) >= address + count else { return nil }
    return words(handle, address: address, count: count)?.words
  }

  /// The reverse of `memoryWords(_:from:count:)`; bits above the width must be 0.
  public func setMemoryWords(_ path: String, from address: Int, to words: [UInt32]) -> Bool {
    guard let handle = handle(path) else { return false }
    let row = (Int(library.width(model, handle)) + 31) / 32
    guard words.count % row == 0, Int(library.depth(model, handle)) >= address + words.count / row else { return false }
    return Int(library.write(model, handle, UInt64(address), UInt64(words.count / row), words)) * row == words.count
  }

  /// The paths of all visible signals, and of memories with their depths.
  public var visiblePaths: (signals: [String], memories: [(path: String, depth: Int)]) {
    var signals: [String] = []
    var memories: [(String, Int)] = []
    for line in String(cString: library.paths(model)).split(separator: "\n") {
      let halves = line.split(separator: " ")
      if halves.count == 2 {
        memories.append((String(halves[0]), Int(halves[1])!))
      } else {
        signals.append(String(line))
      }
    }
    return (signals, memories)
  }

  private func words(_ handle: Int64, address: Int, count: Int) -> (words: [UInt32], row: Int, value: BigInt)? {
    let row = (Int(library.width(model, handle)) + 31) / 32
    var words = [UInt32](repeating: 0, count: max(1, count * row))
    guard Int(library.read(model, handle, UInt64(address), UInt64(count), &words)) == count else { return nil }
    let value = words.withUnsafeBytes { BigInt(words: $0.baseAddress!, bytes: row * 4) }
    return (words, row, value)
  }
}
