import BigInt
import HDLIR
import SimulationKernel

/// A compiled design with its storage: what the kernel runs.
final class Program {
  let graph: FlatGraph
  let schedule: Schedule
  let builder: ProgramBuilder
  let words: UnsafeMutablePointer<UInt64>
  let code: UnsafeMutablePointer<SKInstruction>
  let laneCode: UnsafeMutablePointer<SKInstruction>
  let buffers: UnsafeMutablePointer<SKBuffer>
  let context: UnsafeMutablePointer<SKContext>
  let instructionCount: Int
  let laneInstructionCount: Int
  private var owned: [UnsafeMutableRawPointer] = []

  init(_ graph: FlatGraph, _ schedule: Schedule, memories: MemoryStorage) throws {
    self.graph = graph
    self.schedule = schedule
    builder = ProgramBuilder(graph, schedule)
    try builder.build()
    words = .allocate(capacity: builder.wordCount + 1)
    words.initialize(repeating: 0, count: builder.wordCount + 1)
    instructionCount = builder.code.count
    laneInstructionCount = builder.laneCode.count
    code = Program.copy(builder.code)
    laneCode = Program.copy(builder.laneCode)
    buffers = .allocate(capacity: builder.bufferShapes.count + 1)
    context = .allocate(capacity: 1)
    for constant in builder.constants {
      for (index, word) in constant.words.enumerated() { words[Int(constant.slot) + index] = word }
    }
    allocateBuffers()
    context.initialize(
      to: SKContext(
        words: words, buffers: buffers, memories: memories.table, regions: own(makeRegions()),
        shifts: own(makeShifts()), spreads: own(makeSpreads()), reductions: own(makeReductions())))
    builder.releaseCode()
  }

  deinit {
    words.deallocate()
    code.deallocate()
    laneCode.deallocate()
    buffers.deallocate()
    context.deallocate()
    for pointer in owned { pointer.deallocate() }
  }

  func run(_ segment: Schedule.Segment) {
    let range = builder.segments[segment.rawValue]
    if !range.isEmpty { sk_run(context, code + range.lowerBound, Int64(range.count)) }
  }

  // MARK: Storage

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    elements.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { pointer.initialize(from: base, count: source.count) }
    }
    return pointer
  }

  private func own<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let pointer = Program.copy(elements)
    owned.append(UnsafeMutableRawPointer(pointer))
    return UnsafePointer(pointer)
  }

  private func ownBytes(_ count: Int) -> UnsafeMutableRawPointer {
    let pointer = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 64)
    pointer.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    owned.append(pointer)
    return pointer
  }

  private func allocateBuffers() {
    for (index, shape) in builder.bufferShapes.enumerated() {
      let size = shape.is64 ? 8 : 4
      // Whole vectors, and one line more, so that buffers of a power of two do not share the sets of a cache.
      let lanes = (shape.lanes + 15) / 16 * 16 + 16
      let base = ownBytes(lanes * size + 64)
      for (lane, value) in (shape.contents ?? []).enumerated() {
        if shape.is64 {
          base.storeBytes(of: Int64(value), toByteOffset: lane * 8, as: Int64.self)
        } else {
          base.storeBytes(of: value, toByteOffset: lane * 4, as: Int32.self)
        }
      }
      buffers[index] = SKBuffer(
        base: base.assumingMemoryBound(to: CChar.self), laneBytes: shape.isTemporary ? 0 : Int64(size))
    }
  }

  private func makeRegions() -> [SKRegion] {
    builder.regions.map {
      SKRegion(
        code: laneCode + $0.code.lowerBound, count: Int64($0.code.count), lanes: Int64($0.lanes),
        block: Int64($0.block))
    }
  }

  private func padded(_ index: [Int32]) -> [Int32] { index + [Int32](repeating: 0, count: 16) }

  private func makeShifts() -> [SKShift] {
    builder.shifts.map {
      SKShift(
        distance: Int64($0.distance), period: Int64($0.period), border: Int64($0.border), lanes: Int64($0.lanes),
        index: $0.index.map { own(padded($0)) })
    }
  }

  private func makeSpreads() -> [SKSpread] {
    builder.spreads.map { SKSpread(index: own(padded($0.index)), run: Int64($0.run), runStride: Int64($0.runStride)) }
  }

  private func makeReductions() -> [SKReduction] {
    builder.reductions.map {
      var reduction = $0
      reduction.scratch = ownBytes(Int($0.outer * $0.inner) * 8 + 64)
      return reduction
    }
  }
}

/// The contents of all memories; outlives the program when that is compiled again.
final class MemoryStorage {
  let table: UnsafeMutablePointer<SKMemory>
  private let count: Int

  init(_ graph: FlatGraph) {
    count = graph.memories.count
    table = .allocate(capacity: max(count, 1))
    for (index, place) in graph.memories.enumerated() {
      let memory = graph.definition(of: place.context).memories[place.index]
      let entryWords = (memory.word.width + 63) / 64
      let copies = place.space >= 0 ? graph.spaces[Int(place.space)].count + 16 : 1
      let size = copies * memory.depth * entryWords
      let words = UnsafeMutablePointer<UInt64>.allocate(capacity: size + 1)
      words.initialize(repeating: 0, count: size + 1)
      for (address, value) in (memory.contents ?? []).prefix(memory.depth).enumerated() {
        let entry = value.wrapped(to: memory.word).words(entryWords)
        for copy in 0..<copies {
          for (offset, word) in entry.enumerated() {
            words[(copy * memory.depth + address) * entryWords + offset] = word
          }
        }
      }
      table[index] = SKMemory(
        words: words, depth: UInt64(memory.depth), entryWords: Int64(entryWords),
        laneEntries: place.space >= 0 ? Int64(memory.depth) : 0)
    }
  }

  deinit {
    for index in 0..<count { table[index].words.deallocate() }
    table.deallocate()
  }

  /// The first word of an entry.
  func entry(memory: Int, lane: Int, address: Int) -> UnsafeMutablePointer<UInt64> {
    let place = table[memory]
    return place.words + (lane * Int(place.laneEntries) + address) * Int(place.entryWords)
  }
}
