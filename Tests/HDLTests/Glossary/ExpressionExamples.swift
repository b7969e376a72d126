import HDL

// The examples of E1xx in docs/errors.md, word for word.

final class Delay: Module {
  @Input(8) var x: UInt
  @Output(8) var y: UInt
  @Reg(8, reset: 0) var held: UInt
  override func body() {
    held = x
    y = held
  }
}

final class E101Wrong: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  let delay = Delay()

  override func body() {
    delay.$x <== a
    y = delay.held
  }
}

final class E101Right: Module {
  @Input(8) var a: UInt
  @Output(8) var y: UInt
  let delay = Delay()

  override func body() {
    delay.$x <== a
    y = delay.y
  }
}

final class E102Wrong: Module {
  @Output(8) var y: UInt

  override func body() { y = 256 }
}

final class E102Right: Module {
  @Output(9) var y: UInt

  override func body() { y = 256 }
}

final class E103Wrong: Module {
  @Input(4) var index: UInt
  @Input(.vec(10, .uint(8))) var bytes: Vec<UInt>
  @Output(8) var y: UInt

  override func body() { y = bytes[index] }
}

final class E103Right: Module {
  @Input(0...9) var index: UInt
  @Input(.vec(10, .uint(8))) var bytes: Vec<UInt>
  @Output(8) var y: UInt

  override func body() { y = bytes[index] }
}

final class E104Wrong: Module {
  @Input(8) var a: UInt
  @Output(4) var y: UInt

  override func body() { y = a.extended(to: 4) }
}

final class E104Right: Module {
  @Input(8) var a: UInt
  @Output(4) var y: UInt

  override func body() { y = a.wrapped(to: 4) }
}

final class E105Wrong: Module {
  @Input(8) var a: UInt
  @Output(.vec(4, .uint(8))) var y: Vec<UInt>

  override func body() {
    let part = array(Inverter(), [4])
    part.$x <== a
    y[0] <== part.y
  }
}

final class E105Right: Module {
  @Input(8) var a: UInt
  @Output(.vec(4, .uint(8))) var y: Vec<UInt>

  override func body() {
    let part = array(Inverter(), [4])
    part.$x <== a
    y = part.y.gathered()
  }
}

final class E106Wrong: Module {
  struct Pixel: Bundle {
    @Field(8) var red: UInt
    @Field(8) var green: UInt
  }
  @Input(8) var a: UInt
  @Output(8) var y: UInt

  override func body() {
    let pixel = Pixel()
    pixel.red = a
    y = pixel.red &+ pixel.green
  }
}

final class E106Right: Module {
  struct Pixel: Bundle {
    @Field(8) var red: UInt
    @Field(8) var green: UInt
  }
  @Input(8) var a: UInt
  @Output(8) var y: UInt

  override func body() {
    let pixel = Pixel()
    pixel.red = a
    pixel.green = 0
    y = pixel.red &+ pixel.green
  }
}
