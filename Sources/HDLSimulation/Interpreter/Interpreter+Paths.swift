import BigInt
import HDLIR

/// Signals and memories by path.
extension Interpreter {
  /// A signal: a flat cell and the lane in it.
  struct SignalPlace: Hashable {
    var cell: Int32
    var lane: Int
  }

  public func value(path: String) -> BigInt? {
    guard let place = signal(path) else { return nil }
    return value(place)
  }

  func value(_ place: SignalPlace) -> BigInt {
    if !program.isReadable(place.cell) { observe() }
    complete()
    let type = graph.cells[Int(place.cell)].type
    return program.value(place.cell, lane: place.lane).wrapped(to: type)
  }

  public func memoryWord(path: String, address: Int) -> BigInt? {
    guard let (place, memory) = memory(path), address >= 0, address < memory.depth else { return nil }
    let entry = memories.entry(memory: place.index, lane: place.lane, address: address)
    return BigInt(words: (0..<((memory.word.width + 63) / 64)).map { entry[$0] }, type: memory.word)
  }

  public func setMemoryWord(path: String, address: Int, to value: BigInt) -> Bool {
    guard let (place, memory) = memory(path), address >= 0, address < memory.depth else { return false }
    let entry = memories.entry(memory: place.index, lane: place.lane, address: address)
    for (offset, word) in value.wrapped(to: memory.word).words((memory.word.width + 63) / 64).enumerated() {
      entry[offset] = word
    }
    memoryChanged()
    return true
  }

  /// The cell of a signal, or nil if there is none of that path.
  func signal(_ path: String) -> SignalPlace? {
    guard let (context, name, lane) = place(path) else { return nil }
    let names = names(of: graph.contexts[context].definition)
    guard let (plain, subscripts) = Interpreter.split(name) else { return nil }
    if let local = names.signals[name] {
      return SignalPlace(cell: graph.cellID(context: context, local), lane: lane)
    }
    // A lane value of the module itself.
    let definition = graph.contexts[context].definition
    guard let local = names.signals[plain], !subscripts.isEmpty else { return nil }
    let space = Int(lowered[definition].cells[Int(local)].lanes)
    guard space >= 0, let own = Interpreter.lane(subscripts, in: design.definitions[definition].laneSpaces[space])
    else { return nil }
    return SignalPlace(cell: graph.cellID(context: context, local, lane: own), lane: own)
  }

  private func memory(_ path: String) -> (place: (index: Int, lane: Int), memory: Memory)? {
    guard let (context, name, lane) = place(path) else { return nil }
    let definition = graph.definition(of: context)
    guard let index = definition.memories.firstIndex(where: { $0.name == name }) else { return nil }
    return ((Int(graph.contexts[context].firstMemory) + index, lane), definition.memories[index])
  }

  /// The context, the name in it, and the lane of a path.
  private func place(_ path: String) -> (context: Int, name: String, lane: Int)? {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.popLast(), !name.isEmpty else { return nil }
    var context = 0
    var lane = 0
    for part in parts {
      let place = graph.contexts[context]
      let names = names(of: place.definition)
      if let instance = names.instances[part] {
        context = place.firstChild + instance
        continue
      }
      guard let (plain, subscripts) = Interpreter.split(part), let array = names.arrays[plain] else { return nil }
      let definition = design.definitions[place.definition]
      let space = definition.arrays[array].space
      guard let element = Interpreter.lane(subscripts, in: definition[space]) else { return nil }
      let layout = graph.layouts[place.definition]
      context = place.firstChild + layout.arrayContexts[array]
      if layout.isUnrolled[Int(space.index)] { context += element } else { lane = element }
    }
    return (context, name, lane)
  }

  /// `pe[3][4]` as its name and its subscripts.
  static func split(_ text: String) -> (name: String, subscripts: [Int])? {
    let pieces = text.split(separator: "[", omittingEmptySubsequences: false)
    var subscripts: [Int] = []
    for piece in pieces.dropFirst() {
      guard piece.hasSuffix("]"), let value = Int(piece.dropLast()) else { return nil }
      subscripts.append(value)
    }
    return (String(pieces[0]), subscripts)
  }

  static func lane(_ subscripts: [Int], in space: LaneSpace) -> Int? {
    guard subscripts.count == space.extents.count else { return nil }
    var lane = 0
    for (position, value) in subscripts.enumerated() {
      guard value >= 0 && value < space.extents[position] else { return nil }
      lane += value * space.strides[position]
    }
    return lane
  }
}
