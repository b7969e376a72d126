/// The registers of a block, described once: `AXI4LiteRegisters` makes the circuit of it, `cHeader` the C constants and
/// `markdown` the table for people.
///
///     let map = try RegisterMap("dma", registers: [
///       .init("control", offset: 0, [
///         .init("start", bits: 0...0, .writeOnly, "Starts a transfer."),
///         .init("length", bits: 8...23, .readWrite, reset: 16, "In beats."),
///       ]),
///       .init("status", offset: 4, [.init("done", bits: 0...0, .writeOneToClear, "A transfer has ended.")]),
///     ])
public struct RegisterMap: Sendable, Hashable {
  /// What software and hardware do with a field.
  public enum Access: String, Sendable, CaseIterable {
    /// Software reads and writes; hardware sees the value.
    case readWrite = "rw"
    /// Software reads what hardware supplies.
    case readOnly = "ro"
    /// Software writes and reads 0; hardware sees the value.
    case writeOnly = "wo"
    /// Hardware sets bits; software clears those that it writes 1 to. Setting wins.
    case writeOneToClear = "w1c"
    /// Hardware sets bits; a read gives and clears all. Setting wins.
    case readToClear = "rc"
    /// Hardware sees each bit that software writes 1 to for one cycle; reads 0.
    case pulse = "w1p"
  }

  public struct Field: Sendable, Hashable {
    public var name: String
    public var bits: ClosedRange<Int>
    public var access: Access
    public var reset: UInt64
    public var documentation: String

    public init(
      _ name: String, bits: ClosedRange<Int>, _ access: Access, reset: UInt64 = 0, _ documentation: String = ""
    ) {
      self.name = name
      self.bits = bits
      self.access = access
      self.reset = reset
      self.documentation = documentation
    }
  }

  public struct Register: Sendable, Hashable {
    public var name: String
    /// In bytes.
    public var offset: Int
    public var documentation: String
    public var fields: [Field]

    public init(_ name: String, offset: Int, _ fields: [Field], _ documentation: String = "") {
      self.name = name
      self.offset = offset
      self.documentation = documentation
      self.fields = fields
    }
  }

  public let name: String
  public let documentation: String
  /// Bytes in a register: 4 or 8.
  public let bytes: Int
  /// By their offsets.
  public let registers: [Register]

  /// - Throws: `RegisterMapError`, which says what is wrong with which register or field.
  public init(_ name: String, bytes: Int = 4, registers: [Register], _ documentation: String = "") throws {
    self.name = name
    self.documentation = documentation
    self.bytes = bytes
    self.registers = registers.sorted { $0.offset < $1.offset }
    try validate()
  }

  /// Bits of an address that reach every register.
  public var addressWidth: Int {
    let last = registers[registers.count - 1].offset + bytes - 1
    return max(bytes.trailingZeroBitCount, last.bitWidth - last.leadingZeroBitCount)
  }
}

/// What is wrong with a register map.
public struct RegisterMapError: Error, CustomStringConvertible, Hashable {
  public let description: String
}

extension RegisterMap {
  private func validate() throws {
    func require(_ condition: Bool, _ message: @autoclosure () -> String) throws {
      if !condition { throw RegisterMapError(description: "register map '\(name)': \(message())") }
    }
    try require(isIdentifier(name), "the name is not an identifier; use letters, digits and _")
    try require(bytes == 4 || bytes == 8, "registers have 4 or 8 bytes, not \(bytes)")
    try require(!registers.isEmpty, "there are no registers; add at least one")
    var names = Set<String>()
    for (index, register) in registers.enumerated() {
      try require(isIdentifier(register.name), "'\(register.name)' is not an identifier; use letters, digits and _")
      try require(names.insert(register.name.lowercased()).inserted, "there are two registers '\(register.name)'")
      try require(
        register.offset >= 0 && register.offset % bytes == 0,
        "the offset \(register.offset) of '\(register.name)' is not a multiple of \(bytes)")
      if index > 0 {
        try require(
          registers[index - 1].offset != register.offset,
          "'\(registers[index - 1].name)' and '\(register.name)' have the same offset \(register.offset)")
      }
      try validateFields(of: register, require)
    }
  }

  private func validateFields(
    of register: Register, _ require: (Bool, @autoclosure () -> String) throws -> Void
  ) throws {
    var names = Set<String>()
    var used = Set<Int>()
    for field in register.fields {
      let place = "'\(register.name).\(field.name)'"
      try require(isIdentifier(field.name), "\(place) is not an identifier; use letters, digits and _")
      try require(names.insert(field.name.lowercased()).inserted, "there are two fields \(place)")
      try require(
        field.bits.lowerBound >= 0 && field.bits.upperBound < 8 * bytes,
        "\(place) has bits \(field.bits.upperBound) to \(field.bits.lowerBound); a register has \(8 * bytes) bits")
      try require(used.isDisjoint(with: field.bits), "\(place) overlaps another field")
      used.formUnion(field.bits)
      try require(
        field.bits.count == 64 || field.reset < 1 << UInt64(field.bits.count),
        "the reset value \(field.reset) of \(place) does not fit in \(field.bits.count) bits")
      try require(
        field.access != .pulse || field.reset == 0, "\(place) is a pulse and has no reset value")
      try require(
        field.access != .readOnly || field.reset == 0, "\(place) is supplied by hardware and has no reset value")
    }
  }

  private func isIdentifier(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }
}
