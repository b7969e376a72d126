import BigInt
import HDL
import HDLLibrary
import HDLSimulation
import Testing

/// Every function of one unsigned number.
final class Encoders: Module {
  let width: Int
  @Input(\Encoders.width) var x: HDL.UInt
  @Output(\Encoders.count) var ones: HDL.UInt
  @Output(\Encoders.count) var leading: HDL.UInt
  @Output(\Encoders.count) var trailing: HDL.UInt
  @Output(\Encoders.index) var first: HDL.UInt
  @Output var isAny: Bit
  @Output(\Encoders.width) var lowest: HDL.UInt
  @Output(\Encoders.index) var lowestIndex: HDL.UInt
  @Output(\Encoders.width) var code: HDL.UInt
  @Output(\Encoders.width) var back: HDL.UInt
  @Output(\Encoders.width) var hot: HDL.UInt
  var count: Shape<HDL.UInt> { .uint(0...width) }
  var index: Shape<HDL.UInt> { .uint(0...(width - 1)) }
  init(_ width: Int) { self.width = width }
  override func body() {
    ones = popcount(x)
    leading = leadingZeros(x)
    trailing = trailingZeros(x)
    let encoded = priorityEncode(x)
    first = encoded.index
    isAny = encoded.isAny
    lowest = lowestOne(x)
    lowestIndex = oneHotIndex(lowestOne(x))
    code = gray(x)
    back = fromGray(x)
    hot = oneHot(x, count: width)
  }
}

final class Reductions: Module {
  let count: Int
  @Input(\Reductions.signedShape) var a: Vec<SInt>
  @Input(\Reductions.unsignedShape) var b: Vec<HDL.UInt>
  @Output(\Reductions.signedSum) var treeSum: SInt
  @Output(\Reductions.signedSum) var compressedSum: SInt
  @Output(\Reductions.unsignedSum) var compressedUnsigned: HDL.UInt
  @Output(-100...27) var smallest: SInt
  @Output(\Reductions.index) var smallestIndex: HDL.UInt
  @Output(5) var largest: HDL.UInt
  @Output(\Reductions.index) var largestIndex: HDL.UInt
  @Output(-100...27) var low: SInt
  @Output(5) var high: HDL.UInt
  var signedShape: Shape<Vec<SInt>> { .vec(count, .sint(-100...27)) }
  var unsignedShape: Shape<Vec<HDL.UInt>> { .vec(count, .uint(5)) }
  var signedSum: Shape<SInt> { .sint((-128 * count)...(127 * count)) }
  var unsignedSum: Shape<HDL.UInt> { .uint(0...(31 * count)) }
  var index: Shape<HDL.UInt> { .uint(0...(count - 1)) }
  init(_ count: Int) { self.count = count }
  override func body() {
    treeSum = sumTree(a.elements)
    compressedSum = compressorTree(a.elements)
    compressedUnsigned = compressorTree(b.elements)
    (smallest, smallestIndex) = argmin(a.elements)
    (largest, largestIndex) = argmax(b.elements)
    low = minimum(a.elements)
    high = maximum(b.elements)
  }
}

@Suite struct ArithmeticTests {
  @Test(arguments: engines, [1, 2, 5, 8])
  func encodersOnEveryValue(engine: Engine, width: Int) throws {
    let bench = try Bench(Encoders(width), on: engine)
    for x in 0..<(1 << width) {
      bench["x"] = x
      bench.settle()
      let trailing = x == 0 ? width : x.trailingZeroBitCount
      #expect(bench["ones"] == x.nonzeroBitCount)
      #expect(bench["leading"] == x.leadingZeroBitCount - (64 - width), "\(x)")
      #expect(bench["trailing"] == trailing)
      #expect(bench["first"] == (x == 0 ? 0 : trailing))
      #expect(bench["isAny"] == (x == 0 ? 0 : 1))
      #expect(bench["lowest"] == (x & -x))
      #expect(bench["lowestIndex"] == (x == 0 ? 0 : trailing))
      #expect(bench["code"] == GrayCodeModel.gray(x))
      #expect(bench["back"] == GrayCodeModel.fromGray(x))
      #expect(bench["hot"] == (x < width ? 1 << x : 0))
    }
  }

  @Test(arguments: engines, [1, 2, 3, 4, 7, 9])
  func reductionsOfRandomVectors(engine: Engine, count: Int) throws {
    let sim = try Simulation(Reductions(count), engine: engine)
    var random = Seeded(count)
    for _ in 0..<60 {
      let a = (0..<count).map { _ in random.chance(0.2) ? -100 : random.below(128) - 100 }
      let b = (0..<count).map { _ in random.chance(0.2) ? 31 : random.below(32) }
      sim.a = a
      sim.b = b
      sim.settle()
      #expect(sim.treeSum == a.reduce(0, +), "seed \(count)")
      #expect(sim.compressedSum == a.reduce(0, +), "seed \(count)")
      #expect(sim.compressedUnsigned == b.reduce(0, +), "seed \(count)")
      #expect(sim.smallest == a.min()!)
      #expect(sim.smallestIndex == a.firstIndex(of: a.min()!)!)
      #expect(sim.largest == b.max()!)
      #expect(sim.largestIndex == b.firstIndex(of: b.max()!)!)
      #expect(sim.low == a.min()!)
      #expect(sim.high == b.max()!)
    }
  }

  @Test func widthsAreExact() throws {
    let design = try elaborate(AdderTree(.uint(4), count: 9)).design
    #expect(design.topDefinition.name == "AdderTree_u4_count9")
    let sum = design.topDefinition.declarations.first { $0.name == "sum" }
    #expect(sum?.range == ValueRange(0...135))
    #expect(sum?.type.width == 8)
  }

  @Test(arguments: engines, [(1, 1), (2, 1), (5, 1), (8, 2), (8, 3), (9, 1), (7, nil)])
  func pipelinedTree(engine: Engine, shape: (count: Int, every: Int?)) throws {
    let tree = AdderTree(.sint(6), count: shape.count, registerEvery: shape.every)
    let sim = try Simulation(tree, engine: engine)
    var random = Seeded(7)
    var expected: [Int] = []
    #expect(
      tree.latency
        == AdderTreeModel.latency(count: shape.count, registerEvery: shape.every))
    for cycle in 0..<40 {
      let values = (0..<shape.count).map { _ in random.below(64) - 32 }
      sim.values = values
      expected.append(values.reduce(0, +))
      sim.settle()
      if cycle >= tree.latency { #expect(sim.sum == expected[cycle - tree.latency], "seed 7, cycle \(cycle)") }
      sim.step()
    }
  }

  @Test func constantsFold() {
    #expect(popcount(HDL.UInt(0b1011, width: 6)).constantValue == 3)
    #expect(gray(HDL.UInt(5, width: 4)).constantValue == 7)
    #expect(sumTree([HDL.UInt(3), HDL.UInt(4), HDL.UInt(5)]).constantValue == 12)
    #expect(leadingZeros(HDL.UInt(1, width: 8)).constantValue == 7)
  }
}
