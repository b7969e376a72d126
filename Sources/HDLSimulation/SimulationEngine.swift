import BigInt
import HDLIR

/// Something that runs a design: the interpreter, or Verilator.
///
/// Engines know bits and clocks; typed ports, reset sequences and reports are `Simulation`'s.
/// The phases are explicit: write inputs through `port`, `settle()`, read, `step(...)`.
public protocol SimulationEngine: AnyObject {
  /// The storage of a top-level port, clocks, resets and enables included; nil if there is none of that name.
  /// Stays valid as long as the engine. Written values count from the next `settle` or `step` on.
  func port(_ name: String) -> SignalStorage?
  /// Makes every combinational value follow from the inputs and the state. Asynchronous resets act here.
  func settle()
  /// `settle`, then one active edge of each clock of `clocks` (port names) at the same instant, then `settle`.
  func step(clocks: [String])
  /// `count` cycles of one clock with the inputs held.
  func run(clock: String, cycles: Int)
  /// The current value of any signal by its path of instance names, such as `top.core.pe_3.sum` without the `top.`;
  /// elements of instance arrays as `pe[3][4].sum`. Nil if there is none. As of the last `settle`.
  func value(path: String) -> BigInt?
  /// Word `address` of a memory by path.
  func memoryWord(path: String, address: Int) -> BigInt?
  func setMemoryWord(path: String, address: Int, to value: BigInt) -> Bool
  /// The paths that `value` answers.
  var signalPaths: [String] { get }
  /// Violated assertions and assumptions since the last call, in order.
  func takeFailures() -> [CheckFailure]
}

/// A violated `assert` or `assume`.
public struct CheckFailure: Sendable, Hashable {
  public var kind: Check.Kind
  public var message: String
  /// Path of the instance.
  public var path: String
  public var location: Location
  public init(kind: Check.Kind, message: String, path: String, location: Location) {
    self.kind = kind
    self.message = message
    self.path = path
    self.location = location
  }
}

/// Where an engine keeps the bits of a port: little-endian, zero-extended to `bytes` whole bytes, whatever the signedness.
public struct SignalStorage {
  public let pointer: UnsafeMutableRawPointer
  public let type: SignalType
  /// 1, 2, 4 or 8, and multiples of 4 beyond 64 bits.
  public let bytes: Int
  public init(pointer: UnsafeMutableRawPointer, type: SignalType, bytes: Int) {
    self.pointer = pointer
    self.type = type
    self.bytes = bytes
  }
}

/// Which engine a simulation runs on. Other modules add theirs as static members.
public struct Engine: Sendable {
  public let name: String
  public let make: @Sendable (Design) throws -> any SimulationEngine
  public init(name: String, make: @escaping @Sendable (Design) throws -> any SimulationEngine) {
    self.name = name
    self.make = make
  }
}

extension Engine: CustomStringConvertible {
  public var description: String { name }
}
