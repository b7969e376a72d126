import BigInt
import HDLIR

/// A systolic array of processing elements with four 4x8-bit multipliers each, a shifter for pairs, a 24-bit
/// accumulator, forwarding registers and column sums.
enum SystolicArray {
  static func element() -> Definition {
    let b = NetlistBuilder(name: "Element")
    let main = b.domainIndex(.main)
    let enable = b.input("en", .bit, domain: main)
    let clear = b.input("clr", .bit, domain: main)
    let mode8 = b.input("mode8", .bit, domain: main)
    let a = b.input("a", .unsigned(16), domain: main)
    let w = b.input("w", .unsigned(32), domain: main)
    let aRegister = b.register("a_q", .unsigned(16))
    let wRegister = b.register("w_q", .unsigned(32))
    let accumulator = b.register("acc_q", .signed(24))
    let plain = b.not(mode8)

    func product(_ lane: Int, pairs: Bool) -> NodeID {
      let nibble = b.slice(a, low: lane * 4, width: 4)
      let weight = b.convert(b.slice(w, low: lane * 8, width: 8), to: .signed(8))
      if pairs { return b.arithmetic(.multiply, b.convert(nibble, to: .signed(4)), weight) }
      let sign = b.bitwise(.and, b.slice(a, low: lane * 4 + 3, width: 1), plain)
      let extended = b.convert(b.concatenate([sign, nibble]), to: .signed(5))
      return b.arithmetic(.multiply, extended, weight)
    }
    let high = b.arithmetic(.add, product(1, pairs: true), product(3, pairs: true))
    let low = b.arithmetic(.add, product(0, pairs: false), product(2, pairs: false))
    let sum = b.arithmetic(.add, low, b.mux(mode8, b.shiftLeft(high, by: 4), high))
    let start = b.mux(clear, b.constant(0, type: .signed(24)), b.read(accumulator))
    let next = b.wrappingArithmetic(.add, start, sum, type: .signed(24))
    let enabled = b.beginConditional()
    b.addBranch(enabled, condition: enable) {
      b.assign(aRegister, a)
      b.assign(wRegister, w)
      b.assign(accumulator, next)
    }
    b.output("a_out", b.read(aRegister))
    b.output("w_out", b.read(wRegister))
    b.output("acc", b.read(accumulator))
    return b.definition
  }

  /// `asArray` makes one array of instances, otherwise an instance for each element.
  static func design(rows: Int, columns: Int, asArray: Bool = true) -> Design {
    let element = element()
    let b = NetlistBuilder(name: "Array")
    let main = b.domainIndex(.main)
    let controls = ["en", "clr", "mode8"].map { ($0, b.input($0, .bit, domain: main)) }
    let a = b.input("a", .unsigned(rows * 16), domain: main)
    let w = b.input("w", .unsigned(columns * 32), domain: main)
    let sums =
      asArray
      ? lanes(b, element, rows, columns, controls, a, w) : instances(b, element, rows, columns, controls, a, w)
    let out = b.register("out_q", b[sums].type)
    b.assign(out, sums)
    b.output("out", b.read(out))
    return Design(definitions: [element, b.definition])
  }

  private static func lanes(
    _ b: NetlistBuilder, _ element: Definition, _ rows: Int, _ columns: Int, _ controls: [(String, NodeID)],
    _ a: NodeID, _ w: NodeID
  ) -> NodeID {
    let space = b.laneSpace([rows, columns])
    let ports = b.array("pe", of: DefinitionID(0), element, in: space)
    for (name, value) in controls { b.assign(ports[name]!, value) }
    let west = b.laneSpread(
      a, map: LaneMap(offset: 0, strides: [1, 0]), element: .unsigned(16), range: .full(width: 16, isSigned: false),
      in: space)
    let north = b.laneSpread(
      w, map: LaneMap(offset: 0, strides: [0, 1]), element: .unsigned(32), range: .full(width: 32, isSigned: false),
      in: space)
    b.assign(ports["a"]!, b.laneShift(b.read(ports["a_out"]!), LaneShift(axis: 1, distance: 1), fill: west))
    b.assign(ports["w"]!, b.laneShift(b.read(ports["w_out"]!), LaneShift(axis: 0, distance: 1), fill: north))
    return b.laneReduce(b.read(ports["acc"]!), .add, axis: 0).node
  }

  private static func instances(
    _ b: NetlistBuilder, _ element: Definition, _ rows: Int, _ columns: Int, _ controls: [(String, NodeID)],
    _ a: NodeID, _ w: NodeID
  ) -> NodeID {
    var ports: [[[String: DeclarationID]]] = []
    for row in 0..<rows {
      ports.append([])
      for column in 0..<columns {
        var inputs = Dictionary(uniqueKeysWithValues: controls)
        inputs["a"] =
          column == 0 ? b.slice(a, low: row * 16, width: 16) : b.read(ports[row][column - 1]["a_out"]!)
        inputs["w"] =
          row == 0 ? b.slice(w, low: column * 32, width: 32) : b.read(ports[row - 1][column]["w_out"]!)
        ports[row].append(b.instance("pe_\(row)_\(column)", of: DefinitionID(0), element, inputs: inputs))
      }
    }
    var sums: [NodeID] = []
    for column in 0..<columns {
      sums.append(
        (1..<rows).reduce(b.read(ports[0][column]["acc"]!)) {
          b.arithmetic(.add, $0, b.read(ports[$1][column]["acc"]!))
        })
    }
    let width = sums.map { b[$0].type.width }.max()!
    return b.concatenate(sums.reversed().map { b.convert($0, to: .signed(width)) })
  }
}

/// The same array in plain Swift, and its stimulus: what the simulation is compared with.
struct SystolicModel {
  let rows: Int
  let columns: Int
  private var a: [[UInt16]]
  private var w: [[UInt32]]
  private var accumulators: [[Int32]]
  private var generator: UInt64 = 88_172_645_463_325_252
  private(set) var checksum: UInt64 = 0
  private var cycle = 0

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    a = Array(repeating: Array(repeating: 0, count: columns), count: rows)
    w = Array(repeating: Array(repeating: 0, count: columns), count: rows)
    accumulators = Array(repeating: Array(repeating: 0, count: columns), count: rows)
  }

  static func next(_ state: inout UInt64) -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// Bits of a column sum.
  var sumWidth: Int { 24 + (rows <= 1 ? 0 : Int.bitWidth - (rows - 1).leadingZeroBitCount) }

  mutating func step() {
    var inA: [UInt16] = []
    var inW: [UInt32] = []
    while inA.count < rows {
      let word = Self.next(&generator)
      for part in 0..<4 { inA.append(UInt16(truncatingIfNeeded: word >> UInt64(16 * part))) }
    }
    while inW.count < columns {
      let word = Self.next(&generator)
      for part in 0..<2 { inW.append(UInt32(truncatingIfNeeded: word >> UInt64(32 * part))) }
    }
    let mode8 = cycle >> 4 & 1 == 1
    let clear = cycle & 63 == 0
    cycle += 1
    addToChecksum((0..<columns).map { column in (0..<rows).reduce(0) { $0 + Int(accumulators[$1][column]) } })
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let left = column > 0 ? a[row][column - 1] : inA[row]
        let up = row > 0 ? w[row - 1][column] : inW[column]
        let sum = Self.product(left, up, mode8: mode8)
        let total = (clear ? 0 : accumulators[row][column]) &+ Int32(sum)
        accumulators[row][column] = (total << 8) >> 8
        a[row][column] = left
        w[row][column] = up
      }
    }
  }

  private static func product(_ a: UInt16, _ w: UInt32, mode8: Bool) -> Int {
    var sum = 0
    for lane in 0..<4 {
      var nibble = Int(a >> UInt16(4 * lane) & 15)
      if nibble > 7 && (lane % 2 == 1 || !mode8) { nibble -= 16 }
      let weight = Int(Int8(truncatingIfNeeded: w >> UInt32(8 * lane)))
      sum += nibble * weight * (lane % 2 == 1 && mode8 ? 16 : 1)
    }
    return sum
  }

  private mutating func addToChecksum(_ sums: [Int]) {
    var packed = [UInt32](repeating: 0, count: (columns * sumWidth + 31) / 32 + 2)
    for (column, sum) in sums.enumerated() {
      let bits = UInt64(truncatingIfNeeded: sum) & (1 << UInt64(sumWidth) - 1)
      let at = column * sumWidth
      let shifted = bits << UInt64(at % 32)
      packed[at / 32] |= UInt32(truncatingIfNeeded: shifted)
      packed[at / 32 + 1] |= UInt32(truncatingIfNeeded: shifted >> 32)
    }
    for word in packed[0..<((columns * sumWidth + 31) / 32)] { checksum = Self.mix(checksum, word) }
  }

  static func mix(_ checksum: UInt64, _ word: UInt32) -> UInt64 {
    checksum &* 6_364_136_223_846_793_005 &+ UInt64(word)
  }
}
