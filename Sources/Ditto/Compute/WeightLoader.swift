import HDL

/// Fills the two weight buffers of all clusters in turn, and keeps account of which hold a tile.
final class WeightLoader: Module {
  let bankDepth: Int

  @Input var valid: Bit
  @Output var ready: Bit
  /// Whether the beat ends its tile.
  @Input var last: Bit
  @Input(2) var recycle: UInt
  @Output var write: Bit
  @Output var bufferSelect: Bit
  @Output(\WeightLoader.addresses) var address: UInt
  @Output(2) var loaded: UInt

  @Reg(reset: false) var bufferNumber: Bit
  @Reg(reset: false) var isLoaded0: Bit
  @Reg(reset: false) var isLoaded1: Bit
  @Reg(\WeightLoader.addresses, reset: 0) var nextAddress: UInt

  var addresses: Shape<UInt> { .uint(0...(bankDepth - 1)) }

  init(bankDepth: Int) { self.bankDepth = bankDepth }

  override func body() {
    let isFree = mux(bufferNumber, !isLoaded1, !isLoaded0).named()
    let writes = (valid & isFree).named()
    let limit = bankDepth - 1
    ready = isFree
    write = writes
    bufferSelect = bufferNumber
    address = nextAddress
    loaded = concatenate(isLoaded1, isLoaded0)
    assume(!(writes & !last & (nextAddress == UInt(limit))), "a tile has at most \(bankDepth) beats of weights")
    when(recycle[0]) { isLoaded0 = false }
    when(recycle[1]) { isLoaded1 = false }
    when(writes) {
      nextAddress = mux(last, 0, nextAddress &+ 1)
      when(last) {
        bufferNumber = !bufferNumber
        when(bufferNumber) { isLoaded1 = true }.otherwise { isLoaded0 = true }
      }
    }
  }
}
