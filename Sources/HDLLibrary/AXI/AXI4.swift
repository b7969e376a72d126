import HDL

/// The widths of an AXI4 bus.
public struct AXI4Parameters: Sendable, Hashable, ModuleParameter {
  /// In bits; addresses are those of bytes.
  public let addressWidth: Int
  /// Bytes in a beat: a power of two, 1 through 128.
  public let bytes: Int

  public init(addressWidth: Int = 32, bytes: Int = 8) {
    precondition((12...64).contains(addressWidth), "an AXI4 address has 12 to 64 bits, not \(addressWidth)")
    precondition(
      (1...128).contains(bytes) && bytes & (bytes - 1) == 0, "a beat has 1, 2, 4, ... 128 bytes, not \(bytes)")
    self.addressWidth = addressWidth
    self.bytes = bytes
  }

  public var parameterText: String { "a\(addressWidth)_b\(bytes)" }
  public var isSelfExplaining: Bool { true }
  /// Address bits below a beat.
  var offsetBits: Int { bytes.trailingZeroBitCount }
  /// Beats between two 4 KiB boundaries, which a burst must not cross.
  var beatsPerPage: Int { 4096 / bytes }
}

/// What starts a burst.
public struct AXI4Address: Bundle {
  @Field(32) public var addr: UInt
  /// Beats - 1.
  @Field(8) public var len: UInt
  /// Bytes in a beat as a power of two.
  @Field(3) public var size: UInt
  /// 1: INCR.
  @Field(2) public var burst: UInt
  @Field(4) public var cache: UInt
  @Field(3) public var prot: UInt
  private let width: Int

  public init(width: Int) {
    self.width = width
    _addr = Field(.uint(width))
  }
  public init() { self.init(width: 32) }
  public func blank() -> Self { Self(width: width) }
  public var shapeName: String { "\(Self.self)_a\(width)" }
}

/// A beat of a write burst; bit i of `strb` enables byte i.
public struct AXI4WriteData: Bundle {
  @Field(32) public var data: UInt
  @Field(4) public var strb: UInt
  @Field public var last: Bit
  private let bytes: Int

  public init(bytes: Int) {
    self.bytes = bytes
    _data = Field(.uint(8 * bytes))
    _strb = Field(.uint(bytes))
  }
  public init() { self.init(bytes: 8) }
  public func blank() -> Self { Self(bytes: bytes) }
  public var shapeName: String { "\(Self.self)_b\(bytes)" }
}

/// A beat of a read burst.
public struct AXI4ReadData: Bundle {
  @Field(32) public var data: UInt
  @Field(2) public var resp: UInt
  @Field public var last: Bit
  private let bytes: Int

  public init(bytes: Int) {
    self.bytes = bytes
    _data = Field(.uint(8 * bytes))
  }
  public init() { self.init(bytes: 8) }
  public func blank() -> Self { Self(bytes: bytes) }
  public var shapeName: String { "\(Self.self)_b\(bytes)" }
}

/// The read channels of an AXI4 bus without identifiers, from master to slave: responses come in order.
public struct AXI4Read: HardwareValue {
  public let ar: Stream<AXI4Address>
  public let r: Stream<AXI4ReadData>
  public let shape: Shape<AXI4Read>
  public var operands: [Operand] { ar.operands + r.operands }
}

/// The write channels of an AXI4 bus without identifiers, from master to slave.
public struct AXI4Write: HardwareValue {
  public let aw: Stream<AXI4Address>
  public let w: Stream<AXI4WriteData>
  public let b: Stream<AXIWriteResponse>
  public let shape: Shape<AXI4Write>
  public var operands: [Operand] { aw.operands + w.operands + b.operands }
}

extension Shape where T == AXI4Read {
  public static func axi4Read(_ parameters: AXI4Parameters) -> Shape<AXI4Read> {
    let ar = Channel("ar", AXI4Address(width: parameters.addressWidth).shape)
    let r = Channel("r", AXI4ReadData(bytes: parameters.bytes).shape, isReturned: true)
    return Shape(leaves: ar.leaves + r.leaves, name: "axi4read_\(parameters.parameterText)") { operands in
      var rest = operands[...]
      return AXI4Read(ar: ar.take(&rest), r: r.take(&rest), shape: .axi4Read(parameters))
    }
  }
}

extension Shape where T == AXI4Write {
  public static func axi4Write(_ parameters: AXI4Parameters) -> Shape<AXI4Write> {
    let aw = Channel("aw", AXI4Address(width: parameters.addressWidth).shape)
    let w = Channel("w", AXI4WriteData(bytes: parameters.bytes).shape)
    let b = Channel("b", AXIWriteResponse().shape, isReturned: true)
    return Shape(leaves: aw.leaves + w.leaves + b.leaves, name: "axi4write_\(parameters.parameterText)") { operands in
      var rest = operands[...]
      return AXI4Write(aw: aw.take(&rest), w: w.take(&rest), b: b.take(&rest), shape: .axi4Write(parameters))
    }
  }
}
