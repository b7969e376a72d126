import BigInt
import HDL

/// A CRC over words of whole bytes, the byte in the lowest bits first; one word in a cycle.
///
/// - `clear` starts a new message: the register takes the initial value, or that after the word when `valid` is also 1.
/// - `checksum` is that of all words taken so far, from the cycle after `valid` on (latency 1).
///
/// Every bit of the next register is one exclusive or of some bits of the register and the word, found at elaboration.
public final class CRC: ClockedModule {
  let parameters: CRCParameters
  let bytes: Int
  @Input(\CRC.dataWidth) public var data: UInt
  @Input public var valid: Bit
  @Input public var clear: Bit
  @Output(\CRC.width) public var checksum: UInt
  var dataWidth: Int { 8 * bytes }
  var width: Int { parameters.width }

  /// - Parameter bytes: in a word, at least 1.
  public init(_ parameters: CRCParameters, bytes: Int = 1, in domain: ClockDomain = .main) {
    precondition(bytes >= 1, "a word has at least one byte, not \(bytes)")
    self.parameters = parameters
    self.bytes = bytes
    super.init(like: domain)
  }

  override public func body() {
    let initial = BigInt(parameters.initial)
    let state = reg(.uint(width), reset: initial, name: "state")
    let current = mux(clear, UInt(initial), state).extended(to: width).named()
    let message = concatenate(current, data).named()
    when(valid) { state <== concatenate(rows().reversed().map { (message & UInt($0)).xorReduced }) }
      .elsewhen(clear) { state <== UInt(initial) }
    let result = parameters.reflectsOutput ? reversed(state) : state
    checksum = parameters.finalXor == 0 ? result : result ^ UInt(BigInt(parameters.finalXor))
  }

  /// For each bit of the next register the bits of `register ++ data` that it is the exclusive or of.
  private func rows() -> [BigInt] {
    var register = (0..<width).map { BigInt(1) << (dataWidth + $0) }
    for byte in 0..<bytes {
      for position in 0..<8 {
        let bit = BigInt(1) << (8 * byte + (parameters.reflectsInput ? position : 7 - position))
        let feedback = register[width - 1] ^ bit
        register = [0] + register.dropLast()
        for index in 0..<width where (parameters.polynomial >> UInt64(index)) & 1 == 1 { register[index] ^= feedback }
      }
    }
    return register
  }
}

extension CRCParameters: ModuleParameter {
  /// The name of a preset; every figure of others.
  public var parameterText: String {
    let flags = "\(reflectsInput)_\(reflectsOutput)_\(finalXor)"
    let isPreset = [Self.crc8, .crc16, .crc16ccitt, .crc16xmodem, .crc32, .crc32c, .crc64].contains(self)
    return isPreset ? name : "\(name)_\(width)_\(polynomial)_\(initial)_\(flags)"
  }
  public var isSelfExplaining: Bool { true }
}
