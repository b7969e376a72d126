import HDL
import HDLSimulation
import Models

/// A circuit that multiplies matrices, and its cycle model.
protocol MatrixBench: AnyObject {
  /// Slots of the circuit in a cycle, as the cycle model counts them.
  var slotsPerCycle: Int { get }
  /// Runs a product on the circuit, and compares each result as it leaves.
  ///
  /// - Parameter expected: the golden results, M x N.
  /// - Throws: `FlowError` when the circuit hangs, or one of its checks fails.
  func run(_ task: MatrixTask, expected: [Int32]) throws -> MatrixRun
  /// What the cycle model says of the product.
  func timing(of task: MatrixTask) -> TaskTiming
}

/// What a circuit made of a matrix product.
struct MatrixRun {
  /// M x N.
  var sums: [Int32]
  /// From the first operand offered to the last result.
  var cycles = 0
  var firstDifference: ResultDifference?
  /// Counted by the circuit; nil if it counts nothing.
  var statistics: EncodingStatistics?

  /// - Parameter count: M times N.
  init(count: Int) { sums = [Int32](repeating: 0, count: count) }

  /// Takes a row's results over and compares them.
  mutating func take(
    _ values: UnsafePointer<Int32>, count: Int, row: Int, channel: Int, columns: Int, expected: [Int32], cycle: Int
  ) {
    let start = row * columns + channel
    for offset in 0..<count {
      let value = Int32(littleEndian: values[offset])
      sums[start + offset] = value
      if value != expected[start + offset], firstDifference == nil {
        firstDifference = ResultDifference(
          row: row, column: channel + offset, cycle: cycle, value: Int(value), expected: Int(expected[start + offset]))
      }
    }
  }
}

/// A result that is not what it should be.
public struct ResultDifference: Hashable, Sendable, Codable {
  public var row: Int
  public var column: Int
  /// Cycles since the circuit's reset.
  public var cycle: Int
  public var value: Int
  public var expected: Int
}

/// A port whose items lie one after the other, as test benches write them.
struct VectorPort {
  let storage: SignalStorage
  let width: Int

  /// - Parameter count: of items.
  init(_ engine: any SimulationEngine, _ name: String, count: Int) {
    guard let storage = engine.port(name) else { preconditionFailure("the unit has no port \(name)") }
    self.storage = storage
    width = storage.type.width / count
  }

  subscript(_ index: Int) -> Int {
    get { Int(storage.bits(at: index * width, width: width)) }
    nonmutating set { storage.setBits(at: index * width, width: width, to: UInt64(newValue)) }
  }

  /// Writes whole bytes from the start of item `index` on.
  func write(_ bytes: UnsafeRawPointer, at index: Int, count: Int) {
    storage.pointer.advanced(by: index * width / 8).copyMemory(from: bytes, byteCount: count)
  }

  func fill(_ byte: UInt8, at index: Int, count: Int) {
    storage.pointer.advanced(by: index * width / 8).initializeMemory(as: UInt8.self, repeating: byte, count: count)
  }
}

/// What `run` throws when the circuit's own checks fail.
func checkFailures(_ engine: any SimulationEngine, _ unit: String) throws {
  guard let failure = engine.takeFailures().first else { return }
  throw FlowError("\(unit): the check '\(failure.message)' of \(failure.path) failed")
}
