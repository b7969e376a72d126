extension RegisterMap {
  /// A C header: for each register its offset, for each field its position, mask, reset value and accessors.
  public var cHeader: String {
    let prefix = name.uppercased()
    var lines = ["/* Registers of \(name). Made from the register map; do not edit. */"]
    if !documentation.isEmpty { lines.append("/* \(comment(documentation)) */") }
    let suffix = bytes == 8 ? "ULL" : "UL"
    let type = bytes == 8 ? "uint64_t" : "uint32_t"
    lines += ["#ifndef \(prefix)_REGISTERS_H", "#define \(prefix)_REGISTERS_H", "#include <stdint.h>", ""]
    for register in registers {
      let base = "\(prefix)_\(register.name.uppercased())"
      if !register.documentation.isEmpty { lines.append("/* \(comment(register.documentation)) */") }
      lines.append("#define \(base)_OFFSET 0x\(hex(UInt64(register.offset)))\(suffix)")
      for field in register.fields {
        let text = field.documentation.isEmpty ? "" : ": \(comment(field.documentation))"
        let place = "\(base)_\(field.name.uppercased())"
        lines.append("/* \(field.access.rawValue)\(text) */")
        lines.append("#define \(place)_SHIFT \(field.bits.lowerBound)")
        lines.append("#define \(place)_MASK 0x\(hex(field.mask))\(suffix)")
        lines.append("#define \(place)_RESET 0x\(hex(field.reset))\(suffix)")
        let function = "\(name.lowercased())_\(register.name.lowercased())_\(field.name.lowercased())"
        lines.append(
          "static inline \(type) \(function)_get(\(type) word) { return (word & \(place)_MASK) >> \(place)_SHIFT; }")
        lines.append(
          "static inline \(type) \(function)_put(\(type) value) { return (value << \(place)_SHIFT) & \(place)_MASK; }")
      }
      lines.append("")
    }
    lines.append("#endif")
    return lines.joined(separator: "\n") + "\n"
  }

  /// A Markdown section with a table of all fields.
  public var markdown: String {
    var lines = ["## \(name)", ""]
    if !documentation.isEmpty { lines += [documentation, ""] }
    lines += ["| Offset | Register | Bits | Field | Access | Reset | Meaning |", "|---|---|---|---|---|---|---|"]
    for register in registers {
      let offset = "0x\(hex(UInt64(register.offset)))"
      lines.append("| \(offset) | **\(register.name)** | | | | | \(cell(register.documentation)) |")
      for field in register.fields.sorted(by: { $0.bits.lowerBound > $1.bits.lowerBound }) {
        let bits =
          field.bits.count == 1 ? "\(field.bits.lowerBound)" : "\(field.bits.upperBound):\(field.bits.lowerBound)"
        let reset = field.access == .readOnly ? "" : "0x\(hex(field.reset))"
        lines.append(
          "| | | \(bits) | \(field.name) | \(field.access.rawValue) | \(reset) | \(cell(field.documentation)) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func hex(_ value: UInt64) -> String { String(value, radix: 16) }
  /// Text that cannot end the comment it stands in.
  private func comment(_ text: String) -> String { text.split(separator: "*/").joined(separator: "* /") }
  /// Text that cannot end its table cell.
  private func cell(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ").split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }
}

extension RegisterMap.Field {
  /// The field's bits in the register.
  public var mask: UInt64 {
    let ones: UInt64 = bits.count == 64 ? ~0 : (1 << UInt64(bits.count)) - 1
    return ones << UInt64(bits.lowerBound)
  }
}
