import BigInt
import HDLIR
import SimulationKernel

extension Program {
  /// Whether the value of a cell is kept where it can be read.
  func isReadable(_ id: Int32) -> Bool {
    let own = builder.representative(id)
    if graph.cells[Int(own)].operation == .constant { return true }
    if schedule.space[Int(own)] >= 0 {
      return builder.buffers[Int(own)] >= 0 && !builder.bufferShapes[Int(builder.buffers[Int(own)])].isTemporary
    }
    return builder.slots[Int(own)] >= 0
  }

  /// The value of a readable cell, in one lane if it has lanes.
  func value(_ id: Int32, lane: Int) -> BigInt {
    let own = builder.representative(id)
    let cell = graph.cells[Int(own)]
    if cell.operation == .constant {
      if cell.width > 64 { return graph.wideConstants[Int(cell.immediate)] }
      return BigInt(words: [cell.constantWord], type: cell.type)
    }
    if schedule.space[Int(own)] >= 0 {
      return BigInt(words: [laneWord(UInt32(builder.buffers[Int(own)]), lane)], type: cell.type)
    }
    let slot = Int(builder.slots[Int(own)])
    return BigInt(words: (0..<cell.words).map { words[slot + $0] }, type: cell.type)
  }

  func laneWord(_ buffer: UInt32, _ lane: Int) -> UInt64 {
    let base = UnsafeRawPointer(buffers[Int(buffer)].base!)
    if builder.bufferShapes[Int(buffer)].is64 { return base.load(fromByteOffset: lane * 8, as: UInt64.self) }
    return UInt64(bitPattern: Int64(base.load(fromByteOffset: lane * 4, as: Int32.self)))
  }

  func setLane(_ buffer: UInt32, _ lane: Int, to word: UInt64) {
    let base = UnsafeMutableRawPointer(buffers[Int(buffer)].base!)
    if builder.bufferShapes[Int(buffer)].is64 {
      base.storeBytes(of: word, toByteOffset: lane * 8, as: UInt64.self)
    } else {
      base.storeBytes(of: Int32(truncatingIfNeeded: word), toByteOffset: lane * 4, as: Int32.self)
    }
  }

  /// Sets a register; returns whether that changed it.
  func setState(_ id: Int32, to value: BigInt) -> Bool {
    let cell = graph.cells[Int(id)]
    let new = value.words(cell.words)
    var hasChanged = false
    if schedule.space[Int(id)] >= 0 {
      let buffer = UInt32(builder.buffers[Int(id)])
      let kept = cell.width > 32 ? new[0] : UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: new[0])))
      for lane in 0..<builder.bufferShapes[Int(buffer)].lanes where laneWord(buffer, lane) != kept {
        hasChanged = true
        setLane(buffer, lane, to: new[0])
      }
      return hasChanged
    }
    let slot = Int(builder.slots[Int(id)])
    for (offset, word) in new.enumerated() where words[slot + offset] != word {
      hasChanged = true
      words[slot + offset] = word
    }
    return hasChanged
  }

  /// Takes the state of another program of the same graph.
  func takeState(from other: Program) {
    for register in graph.registers {
      let id = Int(register.state)
      if schedule.space[id] >= 0 {
        let (from, to) = (UInt32(other.builder.buffers[id]), UInt32(builder.buffers[id]))
        for lane in 0..<builder.bufferShapes[Int(to)].lanes { setLane(to, lane, to: other.laneWord(from, lane)) }
      } else {
        let (from, to) = (Int(other.builder.slots[id]), Int(builder.slots[id]))
        for offset in 0..<graph.cells[id].words { words[to + offset] = other.words[from + offset] }
      }
    }
  }
}

extension BigInt {
  /// The value of stored words, read as `type` reads its bits.
  init(words: [UInt64], type: SignalType) {
    if type.width <= 64 {
      let unused = UInt64(64 - type.width)
      let top = words[0] << unused
      self = type.isSigned ? BigInt(Int64(bitPattern: top) >> Int64(unused)) : BigInt(top >> unused)
      return
    }
    let magnitude = BigInt(sign: .plus, magnitude: BigUInt(words: words.map { UInt($0) }))
    self = magnitude.wrapped(to: type)
  }
}
