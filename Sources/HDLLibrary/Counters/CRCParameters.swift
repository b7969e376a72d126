/// A cyclic redundancy check in the usual model of Ross Williams ("A Painless Guide to CRC Error Detection Algorithms",
/// 1993); the presets have the names and check values of the CRC RevEng catalogue.
public struct CRCParameters: Sendable, Hashable {
  public var name: String
  /// 1 through 64 bits.
  public var width: Int
  /// The polynomial without its top term, highest power on top.
  public var polynomial: UInt64
  /// The register before the first bit.
  public var initial: UInt64
  /// Whether each byte goes in lowest bit first.
  public var reflectsInput: Bool
  /// Whether the register comes out in the opposite bit order.
  public var reflectsOutput: Bool
  /// What the output is exclusively ored with.
  public var finalXor: UInt64

  public init(
    name: String, width: Int, polynomial: UInt64, initial: UInt64, reflectsInput: Bool, reflectsOutput: Bool,
    finalXor: UInt64
  ) {
    precondition((1...64).contains(width), "a CRC has 1 to 64 bits, not \(width)")
    self.name = name
    self.width = width
    self.polynomial = polynomial
    self.initial = initial
    self.reflectsInput = reflectsInput
    self.reflectsOutput = reflectsOutput
    self.finalXor = finalXor
  }

  /// CRC-8/SMBUS.
  public static let crc8 = CRCParameters(
    name: "crc8", width: 8, polynomial: 0x07, initial: 0, reflectsInput: false, reflectsOutput: false, finalXor: 0)
  /// CRC-16/ARC: Modbus' polynomial with initial 0.
  public static let crc16 = CRCParameters(
    name: "crc16", width: 16, polynomial: 0x8005, initial: 0, reflectsInput: true, reflectsOutput: true, finalXor: 0)
  /// CRC-16/IBM-3740, often called CRC-16/CCITT-FALSE.
  public static let crc16ccitt = CRCParameters(
    name: "crc16ccitt", width: 16, polynomial: 0x1021, initial: 0xFFFF, reflectsInput: false, reflectsOutput: false,
    finalXor: 0)
  /// CRC-16/XMODEM.
  public static let crc16xmodem = CRCParameters(
    name: "crc16xmodem", width: 16, polynomial: 0x1021, initial: 0, reflectsInput: false, reflectsOutput: false,
    finalXor: 0)
  /// CRC-32/ISO-HDLC: Ethernet, gzip, PNG.
  public static let crc32 = CRCParameters(
    name: "crc32", width: 32, polynomial: 0x04C1_1DB7, initial: 0xFFFF_FFFF, reflectsInput: true, reflectsOutput: true,
    finalXor: 0xFFFF_FFFF)
  /// CRC-32/ISCSI (Castagnoli).
  public static let crc32c = CRCParameters(
    name: "crc32c", width: 32, polynomial: 0x1EDC_6F41, initial: 0xFFFF_FFFF, reflectsInput: true,
    reflectsOutput: true, finalXor: 0xFFFF_FFFF)
  /// CRC-64/XZ.
  public static let crc64 = CRCParameters(
    name: "crc64", width: 64, polynomial: 0x42F0_E1EB_A9EA_3693, initial: ~0, reflectsInput: true,
    reflectsOutput: true, finalXor: ~0)

  /// The model: the check value of a message, bit by bit.
  public func checksum(_ message: some Sequence<UInt8>) -> UInt64 {
    let mask: UInt64 = width == 64 ? ~0 : (1 << UInt64(width)) - 1
    var register = initial
    for byte in message {
      for position in 0..<8 {
        let bit = UInt64(byte >> UInt8(reflectsInput ? position : 7 - position)) & 1
        let feedback = (register >> UInt64(width - 1)) ^ bit
        register = (register << 1) & mask
        if feedback == 1 { register ^= polynomial }
      }
    }
    if reflectsOutput {
      register = (0..<width).reduce(UInt64(0)) { $0 | ((register >> UInt64($1)) & 1) << UInt64(width - 1 - $1) }
    }
    return register ^ finalXor
  }
}
