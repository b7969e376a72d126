import BigInt
import HDLIR
import HDLSimulation
import Testing

/// Every operation at every interesting width against its value-level reference, as scalars and as lanes.
struct OperationTests {
  static let widths = [1, 2, 7, 31, 32, 33, 63, 64, 65, 127, 128, 129, 200]

  /// One use of an operation: its operand types, immediate and result type.
  struct Use {
    var operation: HDLIR.Operation
    var operands: [SignalType]
    var immediate = 0
    var result: SignalType
  }

  static func type(_ random: inout Random, _ widths: [Int]) -> SignalType {
    SignalType(width: widths[random.below(widths.count)], isSigned: random.below(2) == 1)
  }

  static func use(_ operation: HDLIR.Operation, _ random: inout Random, _ widths: [Int]) -> Use? {
    let (a, b, r) = (type(&random, widths), type(&random, widths), type(&random, widths))
    func unsigned(_ type: SignalType) -> SignalType { .unsigned(type.width) }
    switch operation {
    case .convert, .not, .negate: return Use(operation: operation, operands: [a], result: r)
    case .reduceAnd, .reduceOr, .reduceXor: return Use(operation: operation, operands: [a], result: .bit)
    case .slice:
      let low = random.below(a.width)
      let width = 1 + random.below(a.width - low)
      return Use(operation: operation, operands: [a], immediate: low, result: .unsigned(width))
    case .shiftLeft, .shiftRight:
      return Use(operation: operation, operands: [a], immediate: random.below(a.width + 3), result: r)
    case .replicate:
      let count = 1 + random.below(max(1, widths.last! / a.width))
      return Use(operation: operation, operands: [a], immediate: count, result: .unsigned(a.width * count))
    case .add, .subtract, .multiply, .and, .or, .xor:
      return Use(operation: operation, operands: [a, b], result: r)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return Use(operation: operation, operands: [a, b], result: .bit)
    case .shiftLeftDynamic, .shiftRightDynamic:
      let amount = random.below(3) == 0 ? unsigned(b) : .unsigned(min(8, widths.last!))
      return Use(operation: operation, operands: [a, amount], result: r)
    case .partSelect:
      let index = random.below(3) == 0 ? unsigned(b) : .unsigned(min(8, widths.last!))
      return Use(
        operation: operation, operands: [a, index], immediate: 1 + random.below(9),
        result: .unsigned(1 + random.below(min(a.width, widths.last!))))
    case .mux: return Use(operation: operation, operands: [.bit, a, b], result: r)
    case .concatenate:
      var parts: [SignalType] = []
      while parts.isEmpty || (random.below(3) > 0 && parts.count < 6) {
        let part = type(&random, widths)
        if parts.reduce(part.width, { $0 + $1.width }) > widths.last! { break }
        parts.append(part)
      }
      if parts.isEmpty { parts = [.bit] }
      return Use(
        operation: operation, operands: parts, result: .unsigned(parts.reduce(0) { $0 + $1.width }))
    case .constant, .read, .memoryRead, .laneIndex, .laneSpread, .laneShift, .laneGather, .laneReduce: return nil
    }
  }

  static func node(_ use: Use, _ operands: [NodeID], lanes: LaneSpaceID, _ builder: NetlistBuilder) -> NodeID {
    var node = Node(use.operation, use.result, use.result.fullRange, lanes: lanes)
    if use.operation == .concatenate {
      node.a = Int32(builder.definition.operandPool.count)
      node.b = Int32(operands.count)
      builder.update { $0.operandPool += operands }
      return builder.append(node)
    }
    node.a = operands[0].index
    if operands.count > 1 { node.b = operands[1].index } else { node.b = Int32(use.immediate) }
    if operands.count > 2 { node.c = operands[2].index }
    if use.operation == .partSelect { node.c = Int32(use.immediate) }
    return builder.append(node)
  }

  static let operations = HDLIR.Operation.allCases.filter {
    var random = Random(1)
    return use($0, &random, widths) != nil
  }

  @Test(arguments: operations)
  func scalars(operation: HDLIR.Operation) throws {
    let seed: UInt64 = 11 + UInt64(operation.rawValue)
    var random = Random(seed)
    let builder = NetlistBuilder(name: "Operations")
    var uses: [Use] = []
    for number in 0..<70 {
      let use = Self.use(operation, &random, Self.widths)!
      let operands = use.operands.enumerated().map { builder.input("i\(number)_\($0)", $1) }
      builder.output("o\(number)", Self.node(use, operands, lanes: .none, builder))
      uses.append(use)
    }
    let simulation = try DesignSimulation(Design(definitions: [builder.definition]))
    for _ in 0..<16 {
      var expected: [BigInt] = []
      var inputs: [[BigInt]] = []
      for (number, use) in uses.enumerated() {
        let values = use.operands.map { random.value(of: $0) }
        for (index, value) in values.enumerated() { try simulation.set("i\(number)_\(index)", value) }
        inputs.append(values)
        expected.append(
          use.operation.evaluate(values, types: use.operands, immediate: use.immediate, result: use.result))
      }
      simulation.settle()
      for (number, use) in uses.enumerated() {
        let got = try simulation.get("o\(number)")
        #expect(got == expected[number], "\(use) of \(inputs[number]), seed \(seed)")
      }
    }
  }

  @Test(arguments: operations)
  func lanes(operation: HDLIR.Operation) throws {
    let seed: UInt64 = 77 + UInt64(operation.rawValue)
    var random = Random(seed)
    let widths = Self.widths.filter { $0 <= 64 }
    let lanes = 19
    let builder = NetlistBuilder(name: "Operations")
    let space = builder.laneSpace([lanes])
    var uses: [(use: Use, isScalar: [Bool])] = []
    for number in 0..<45 {
      let use = Self.use(operation, &random, widths)!
      var isScalar = use.operands.map { _ in random.below(3) == 0 }
      if !isScalar.contains(false) { isScalar[random.below(isScalar.count)] = false }
      let operands = use.operands.enumerated().map { index, type in
        if isScalar[index] { return builder.input("i\(number)_\(index)", type) }
        let packed = builder.input("i\(number)_\(index)", .unsigned(type.width * lanes))
        return builder.laneSpread(
          packed, map: LaneMap(offset: 0, strides: [1]), element: type, range: type.fullRange, in: space)
      }
      builder.output("o\(number)", builder.laneGather(Self.node(use, operands, lanes: space, builder)))
      uses.append((use, isScalar))
    }
    let simulation = try DesignSimulation(Design(definitions: [builder.definition]))
    for _ in 0..<3 {
      var expected: [BigInt] = []
      for (number, (use, isScalar)) in uses.enumerated() {
        var values: [[BigInt]] = []
        for (index, type) in use.operands.enumerated() {
          let scalar = random.value(of: type)
          let own = (0..<lanes).map { _ in isScalar[index] ? scalar : random.value(of: type) }
          values.append(own)
          let packed = own.reversed().reduce(BigInt(0)) { $0 << type.width | $1.bits(type.width) }
          try simulation.set("i\(number)_\(index)", isScalar[index] ? scalar : packed)
        }
        let results = (0..<lanes).map { lane in
          use.operation.evaluate(
            values.map { $0[lane] }, types: use.operands, immediate: use.immediate, result: use.result)
        }
        expected.append(
          results.reversed().reduce(BigInt(0)) { $0 << use.result.width | $1.bits(use.result.width) })
      }
      simulation.settle()
      for (number, (use, isScalar)) in uses.enumerated() {
        let got = try simulation.get("o\(number)")
        #expect(got == expected[number], "\(use), scalars \(isScalar), seed \(seed)")
      }
    }
  }
}
