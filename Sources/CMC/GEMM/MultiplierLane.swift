import HDL

/// One multiplier: holds a weight of the tile that is multiplied and one of the next tile. The product of an element is
/// there one cycle after it.
final class MultiplierLane: Module {
  /// The weight for the next tile.
  @Input(8) var weight: SInt
  @Input var load: Bit
  /// Makes the loaded weight the one that is multiplied with.
  @Input var swap: Bit
  @Input(MultiplierLane.elements) var element: SInt
  @Output(MultiplierLane.products) var product: SInt

  @Reg(8) var nextWeight: SInt
  @Reg(8) var heldWeight: SInt
  @Reg(MultiplierLane.products) var heldProduct: SInt

  /// int8, or bytes.
  static let elements = -128...255
  static let products = (-128 * 255)...(127 * 255)

  override func body() {
    when(load) { nextWeight = weight }
    when(swap) { heldWeight = nextWeight }
    heldProduct = element * heldWeight
    product = heldProduct
  }
}
