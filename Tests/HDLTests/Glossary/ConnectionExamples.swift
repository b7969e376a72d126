import HDL

// The examples of E2xx in docs/errors.md, word for word.

final class E201Wrong: Module {
  @Input(8) var a: UInt
  @Input(8) var b: UInt
  @Output(8) var y: UInt

  override func body() { y = a + b }
}

final class E201Right: Module {
  @Input(8) var a: UInt
  @Input(8) var b: UInt
  @Output(9) var y: UInt

  override func body() { y = a + b }
}

final class E202Wrong: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  let inverter = Inverter()

  override func body() {
    inverter.$x <== a
    inverter.$y <== a
    y = inverter.y
  }
}

final class E202Right: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  let inverter = Inverter()

  override func body() {
    inverter.$x <== a
    y = inverter.y
  }
}

final class E203Wrong: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  @Output var valid: Bit

  override func body() { y = a }
}

final class E203Right: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  @Output var valid: Bit

  override func body() {
    y = a
    valid = true
  }
}

final class E204Wrong: Module {
  @Input(8) var a: UInt
  @Input var go: Bit
  @Output(8) var y: UInt

  override func body() {
    when(go) { y = a }
    y = 0
  }
}

final class E204Right: Module {
  @Input(8) var a: UInt
  @Input var go: Bit
  @Output(8) var y: UInt

  override func body() {
    y = 0
    when(go) { y = a }
  }
}

final class E205Wrong: Module {
  @Input(8) var a: UInt
  @Input var go: Bit
  @Output(8) var y: UInt

  override func body() {
    when(go) { y = a }
  }
}

final class E205Right: Module {
  @Input(8) var a: UInt
  @Input var go: Bit
  @Output(8) var y: UInt

  override func body() {
    when(go) { y = a }
      .otherwise { y = 0 }
  }
}

final class E206Wrong: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  @Wire(8) var total: UInt

  override func body() {
    total = total &+ a
    y = total
  }
}

final class E206Right: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  @Reg(8, reset: 0) var total: UInt

  override func body() {
    total = total &+ a
    y = total
  }
}
