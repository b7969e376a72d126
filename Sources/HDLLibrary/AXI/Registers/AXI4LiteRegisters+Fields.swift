import BigInt
import HDL

extension AXI4LiteRegisters {
  /// What software reads of a field; makes its storage and the logic around it.
  func contents(
    of field: RegisterMap.Field, in register: RegisterMap.Register, _ isWritten: Bit, _ isRead: Bit
  ) -> UInt {
    let name = "\(register.name)_\(field.name)"
    switch field.access {
    case .readOnly: return hardware[register.name, field.name]
    case .readWrite, .writeOnly:
      let value = storage(of: field, name)
      for part in parts(of: field) {
        when(isWritten & bus.w.payload.strb[part.lane]) {
          value[part.inField] <== bus.w.payload.data[part.inWord]
        }
      }
      fields[register.name, field.name] <== value
      return field.access == .readWrite ? value : UInt(0, width: field.bits.count)
    case .pulse:
      let value = storage(of: field, name)
      value <== mux(isWritten, writtenOnes(of: field), UInt(0, width: field.bits.count))
      fields[register.name, field.name] <== value
      return UInt(0, width: field.bits.count)
    case .writeOneToClear:
      let value = storage(of: field, name)
      let ones = writtenOnes(of: field)
      let cleared = mux(isWritten, ones, UInt(0, width: field.bits.count)).named("\(name)_cleared")
      value <== ((value & ~cleared) | hardware[register.name, field.name])
      return value
    case .readToClear:
      let value = storage(of: field, name)
      let kept = mux(isRead, UInt(0, width: field.bits.count), value).named("\(name)_kept")
      value <== (kept | hardware[register.name, field.name])
      return value
    }
  }

  /// The field's bits of the word that is written, 0 where its strobe is 0.
  private func writtenOnes(of field: RegisterMap.Field) -> UInt {
    let strobes = concatenate(
      parts(of: field).reversed().map { bus.w.payload.strb[$0.lane].replicated($0.inField.count) })
    return bus.w.payload.data[field.bits] & strobes
  }

  private func storage(of field: RegisterMap.Field, _ name: String) -> UInt {
    let value = reg(.uint(field.bits.count), reset: BigInt(field.reset), name: name)
    return field.documentation.isEmpty ? value : value.comment(field.documentation)
  }

  /// The pieces of a field that lie in different bytes of the word.
  private func parts(
    of field: RegisterMap.Field
  ) -> [(lane: Int, inField: ClosedRange<Int>, inWord: ClosedRange<Int>)] {
    ((field.bits.lowerBound / 8)...(field.bits.upperBound / 8)).map { lane in
      let inWord = max(field.bits.lowerBound, 8 * lane)...min(field.bits.upperBound, 8 * lane + 7)
      let low = inWord.lowerBound - field.bits.lowerBound
      return (lane, low...(low + inWord.count - 1), inWord)
    }
  }

  /// The register's word: the fields in their places, 0 between them.
  func word(of fields: [(RegisterMap.Field, UInt)]) -> UInt {
    var parts: [UInt] = []
    var next = 0
    for (field, value) in fields.sorted(by: { $0.0.bits.lowerBound < $1.0.bits.lowerBound }) {
      let gap = field.bits.lowerBound - next
      if gap > 0 { parts.append(UInt(0, width: gap)) }
      parts.append(value)
      next = field.bits.upperBound + 1
    }
    if next < 8 * map.bytes { parts.append(UInt(0, width: 8 * map.bytes - next)) }
    return concatenate(parts.reversed())
  }
}
