import HDLIR
import HDLSimulation
import Testing

struct SystolicArrayTests {
  /// Runs the design with the stimulus of the model, through the raw storage of the ports; returns the checksum.
  static func checksum(_ design: Design, rows: Int, columns: Int, cycles: Int) throws -> UInt64 {
    let engine = try Engine.interpreter.make(design)
    func port(_ name: String) -> SignalStorage { engine.port(name)! }
    port("rst").pointer.storeBytes(of: 1, as: UInt8.self)
    engine.run(clock: "clk", cycles: 2)
    port("rst").pointer.storeBytes(of: 0, as: UInt8.self)
    port("en").pointer.storeBytes(of: 1, as: UInt8.self)
    let (a, w, out) = (port("a").pointer, port("w").pointer, port("out"))
    let (mode8, clear) = (port("mode8").pointer, port("clr").pointer)
    var state: UInt64 = 88_172_645_463_325_252
    var sum: UInt64 = 0
    let words = (out.type.width + 31) / 32
    for cycle in 0..<cycles {
      for index in 0..<(rows / 4) {
        a.storeBytes(of: SystolicModel.next(&state), toByteOffset: index * 8, as: UInt64.self)
      }
      for index in 0..<(columns / 2) {
        w.storeBytes(of: SystolicModel.next(&state), toByteOffset: index * 8, as: UInt64.self)
      }
      mode8.storeBytes(of: UInt8(cycle >> 4 & 1), as: UInt8.self)
      clear.storeBytes(of: cycle & 63 == 0 ? 1 : 0, as: UInt8.self)
      engine.step(clocks: ["clk"])
      for index in 0..<words {
        sum = SystolicModel.mix(sum, out.pointer.load(fromByteOffset: index * 4, as: UInt32.self))
      }
    }
    return sum
  }

  @Test(arguments: [(8, 8, true), (8, 8, false), (4, 6, true), (4, 6, false), (12, 20, true), (36, 34, true)])
  func matchesPlainModel(rows: Int, columns: Int, asArray: Bool) throws {
    let cycles = 200
    var model = SystolicModel(rows: rows, columns: columns)
    for _ in 0..<cycles { model.step() }
    let design = SystolicArray.design(rows: rows, columns: columns, asArray: asArray)
    let sum = try Self.checksum(design, rows: rows, columns: columns, cycles: cycles)
    #expect(sum == model.checksum)
  }

  /// The checksum of a model in C++ that shares no code with this project.
  @Test func matchesRecordedChecksum() throws {
    let design = SystolicArray.design(rows: 8, columns: 8)
    #expect(try Self.checksum(design, rows: 8, columns: 8, cycles: 2_000) == 0x4104bb903dc60613)
  }
}
