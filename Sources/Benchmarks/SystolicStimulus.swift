import HDLIR
import HDLSimulation

/// The operands of the benchmark, the same as in `Reference/bench.cpp`, and the checksum of the sums.
struct SystolicStimulus {
  private var state: UInt64 = 88_172_645_463_325_252
  private var cycle = 0
  private(set) var checksum: UInt64 = 0
  private let a: UnsafeMutablePointer<UInt64>
  private let w: UnsafeMutablePointer<UInt64>
  private let aWords: Int
  private let wWords: Int
  private let sums: UnsafePointer<UInt32>
  private let sumWords: Int
  private let mode8: UnsafeMutablePointer<UInt8>
  private let clr: UnsafeMutablePointer<UInt8>

  /// Resets the array and enables it.
  init(_ engine: any SimulationEngine, rows: Int, columns: Int) {
    func storage(_ name: String) -> UnsafeMutableRawPointer { engine.port(name)!.pointer }
    a = storage("a").assumingMemoryBound(to: UInt64.self)
    w = storage("w").assumingMemoryBound(to: UInt64.self)
    sums = UnsafePointer(storage("sums").assumingMemoryBound(to: UInt32.self))
    mode8 = storage("mode8").assumingMemoryBound(to: UInt8.self)
    clr = storage("clr").assumingMemoryBound(to: UInt8.self)
    aWords = rows * 16 / 64
    wWords = columns * 32 / 64
    sumWords = (columns * (24 + bitsToCount(rows)) + 31) / 32
    engine.port("rst")!.store(1)
    for _ in 0..<2 { engine.step(clocks: ["clk"]) }
    engine.port("rst")!.store(0)
    engine.port("en")!.store(1)
  }

  @inline(__always) mutating func drive() {
    for index in 0..<aWords { a[index] = next() }
    for index in 0..<wWords { w[index] = next() }
    mode8.pointee = UInt8((cycle >> 4) & 1)
    clr.pointee = cycle & 63 == 0 ? 1 : 0
    cycle += 1
  }

  @inline(__always) mutating func collect() {
    for index in 0..<sumWords { checksum = checksum &* 6_364_136_223_846_793_005 &+ UInt64(sums[index]) }
  }

  @inline(__always) private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
