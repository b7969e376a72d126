import HDL

// The examples of E3xx and E4xx in docs/errors.md, word for word.

final class E301Wrong: Module {
  @Input(domain: ClockDomain("fast")) var request: Bit
  @Output var seen: Bit
  @Reg var held: Bit

  override func body() {
    held = request
    seen = held
  }
}

final class E301Right: Module {
  @Input(domain: ClockDomain("fast")) var request: Bit
  @Output var seen: Bit
  @Reg var held: Bit

  override func body() {
    held = synchronized(request)
    seen = held
  }
}

final class E303Wrong: Module {
  override var domain: ClockDomain { ClockDomain("free", resetKind: .none) }
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  @Reg(8, reset: 0) var held: UInt

  override func body() {
    held = a
    y = held
  }
}

final class E303Right: Module {
  override var domain: ClockDomain { ClockDomain("free", resetKind: .none) }
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  @Reg(8) var held: UInt

  override func body() {
    held = a
    y = held
  }
}

final class E401Wrong: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  @Wire(8) var inverter_y: UInt
  let inverter = Inverter()

  override func body() {
    inverter.$x <== a
    inverter_y = inverter.y
    y = inverter_y
  }
}

final class E401Right: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  @Wire(8) var inverted: UInt
  let inverter = Inverter()

  override func body() {
    inverter.$x <== a
    inverted = inverter.y
    y = inverted
  }
}

final class E402Wrong: Module {
  @Input var signal: Bit
  @Output var y: Bit

  override func body() { y = signal }
}

final class E402Right: Module {
  @Input var level: Bit
  @Output var y: Bit

  override func body() { y = level }
}

final class E403Wrong: Module {
  @Input var a: Bit
  @Input var spare: Bit
  @Output var y: Bit

  override func body() { y = a }
}

final class E403Right: Module {
  @Input var a: Bit
  @Input var spare: Bit
  @Output var y: Bit

  override func body() {
    unused(spare)
    y = a
  }
}

final class E404Wrong: Module {
  @Input var a: Bit
  @Output var y: Bit
  @Reg var held: Bit

  override func body() {
    held = a
    y = a
  }
}

final class E404Right: Module {
  @Input var a: Bit
  @Output var y: Bit
  @Reg var held: Bit

  override func body() {
    held = a
    y = held
  }
}

final class E405Wrong: Module {
  @Input(0...99) var x: UInt
  @Output(0...99) var y: UInt

  override func body() {
    y = x
    when(x < 200) { y = 0 }
  }
}

final class E405Right: Module {
  @Input(0...99) var x: UInt
  @Output(0...99) var y: UInt

  override func body() {
    y = x
    when(x < 20) { y = 0 }
  }
}

final class E406Wrong: Module {
  @Input(2) var code: UInt
  @Output(2) var y: UInt

  override func body() {
    match(code)
      .on(0, 1) { y = 1 }
      .on(1) { y = 2 }
      .otherwise { y = 0 }
  }
}

final class E406Right: Module {
  @Input(2) var code: UInt
  @Output(2) var y: UInt

  override func body() {
    match(code)
      .on(0) { y = 1 }
      .on(1) { y = 2 }
      .otherwise { y = 0 }
  }
}

final class E407Wrong: Module {
  @Input(4) var address: UInt
  @Input(8) var data: UInt
  @Input var write: Bit
  @Output(8) var y: UInt

  override func body() {
    let storage = memory(16, of: .uint(8), style: .macro("SRAM_16x8"))
    when(write) { storage[address] = data }
    y = storage[address]
  }
}

final class E407Right: Module {
  @Input(4) var address: UInt
  @Input(8) var data: UInt
  @Input var write: Bit
  @Output(8) var y: UInt

  override func body() {
    let storage = memory(16, of: .uint(8), style: .macro("SRAM_16x8"))
    when(write) { storage[address] = data }
    y = storage.read(address)
  }
}
