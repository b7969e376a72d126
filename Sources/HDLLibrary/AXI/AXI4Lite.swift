import HDL

/// The address of an AXI4-Lite transfer.
public struct AXI4LiteAddress: Bundle {
  @Field(32) public var addr: UInt
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

/// The data of an AXI4-Lite write; bit i of `strb` enables byte i.
public struct AXI4LiteWriteData: Bundle {
  @Field(32) public var data: UInt
  @Field(4) public var strb: UInt
  private let bytes: Int

  public init(bytes: Int) {
    self.bytes = bytes
    _data = Field(.uint(8 * bytes))
    _strb = Field(.uint(bytes))
  }
  public init() { self.init(bytes: 4) }
  public func blank() -> Self { Self(bytes: bytes) }
  public var shapeName: String { "\(Self.self)_b\(bytes)" }
}

/// The data of an AXI4-Lite read.
public struct AXI4LiteReadData: Bundle {
  @Field(32) public var data: UInt
  @Field(2) public var resp: UInt
  private let bytes: Int

  public init(bytes: Int) {
    self.bytes = bytes
    _data = Field(.uint(8 * bytes))
  }
  public init() { self.init(bytes: 4) }
  public func blank() -> Self { Self(bytes: bytes) }
  public var shapeName: String { "\(Self.self)_b\(bytes)" }
}

/// What a write brought; see `AXIResponse`.
public struct AXIWriteResponse: Bundle {
  @Field(2) public var resp: UInt
  public init() {}
}

/// An AXI4-Lite bus, from master to slave: an output of the master, an input of the slave.
///
///     @Input(.axi4Lite(addressWidth: 8)) var bus: AXI4Lite     // bus_awvalid, bus_awready, bus_awaddr, ...
public struct AXI4Lite: HardwareValue {
  public let aw: Stream<AXI4LiteAddress>
  public let w: Stream<AXI4LiteWriteData>
  public let b: Stream<AXIWriteResponse>
  public let ar: Stream<AXI4LiteAddress>
  public let r: Stream<AXI4LiteReadData>
  public let shape: Shape<AXI4Lite>

  public var operands: [Operand] { aw.operands + w.operands + b.operands + ar.operands + r.operands }
}

extension Shape where T == AXI4Lite {
  /// - Parameters:
  ///   - addressWidth: in bits; addresses are those of bytes.
  ///   - bytes: in a word: 4 or 8.
  public static func axi4Lite(addressWidth: Int, bytes: Int = 4) -> Shape<AXI4Lite> {
    precondition(bytes == 4 || bytes == 8, "AXI4-Lite has words of 4 or 8 bytes, not \(bytes)")
    let aw = Channel("aw", AXI4LiteAddress(width: addressWidth).shape)
    let w = Channel("w", AXI4LiteWriteData(bytes: bytes).shape)
    let b = Channel("b", AXIWriteResponse().shape, isReturned: true)
    let ar = Channel("ar", AXI4LiteAddress(width: addressWidth).shape)
    let r = Channel("r", AXI4LiteReadData(bytes: bytes).shape, isReturned: true)
    return Shape(
      leaves: aw.leaves + w.leaves + b.leaves + ar.leaves + r.leaves, name: "axi4lite_a\(addressWidth)_b\(bytes)"
    ) { operands in
      var rest = operands[...]
      return AXI4Lite(
        aw: aw.take(&rest), w: w.take(&rest), b: b.take(&rest), ar: ar.take(&rest), r: r.take(&rest),
        shape: .axi4Lite(addressWidth: addressWidth, bytes: bytes))
    }
  }
}
