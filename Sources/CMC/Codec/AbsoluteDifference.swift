import HDL

/// One lane: |a - b| of two unsigned elements, one cycle later.
final class AbsoluteDifference: Module {
  @Input var enable: Bit
  @Input(8) var a: UInt
  @Input(8) var b: UInt
  @Output(8) var difference: UInt
  @Reg(8) var held: UInt

  override func body() {
    when(enable) { held = (a - b).magnitude }
    difference = held
  }
}

/// One element of a word on its way into the codec's buffers: 0 beyond the token's end, and with the top bit flipped
/// where elements are signed, because |a - b| is the same for a + 128 and b + 128.
final class TokenElement: Module {
  let count: Int
  @Input(8) var element: UInt
  @Input var isSigned: Bit
  /// The element's number in its word.
  @Input(\TokenElement.position) var index: UInt
  /// The last element that belongs to the token.
  @Input(\TokenElement.position) var lastIndex: UInt
  @Output(8) var stored: UInt
  var position: Shape<UInt> { .uint(0...(count - 1)) }

  init(of count: Int) { self.count = count }

  override func body() {
    stored = mux(index > lastIndex, 0, element ^ mux(isSigned, UInt(128, width: 8), 0))
  }
}
