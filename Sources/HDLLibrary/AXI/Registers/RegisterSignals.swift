import HDL

/// The fields of a register map as signals, one for each: `fields["control", "length"]`.
public struct RegisterSignals: HardwareValue {
  private let values: [UInt]
  private let names: [String]

  init(_ values: [UInt], names: [String]) {
    self.values = values
    self.names = names
  }

  public var operands: [Operand] { values.flatMap(\.operands) }
  public var shape: Shape<RegisterSignals> {
    .registerFields(zip(names, values).map { ($0, $1.width) })
  }

  /// The field's signal; it is assigned with `<==`.
  public subscript(_ register: String, _ field: String) -> UInt {
    guard let index = names.firstIndex(of: "\(register)_\(field)") else {
      preconditionFailure("there is no field '\(register).\(field)' here; there are \(names.joined(separator: ", "))")
    }
    return values[index]
  }
}

extension Shape where T == RegisterSignals {
  static func registerFields(_ fields: [(name: String, width: Int)]) -> Shape<RegisterSignals> {
    let leaves = fields.map { field in
      let type = SignalType.unsigned(field.width)
      return Leaf(name: field.name, type: type, range: type.fullRange)
    }
    return Shape(leaves: leaves, name: "registers") { operands in
      RegisterSignals(operands.map { UInt($0) }, names: fields.map(\.name))
    }
  }
}

extension RegisterMap: ModuleParameter {
  /// The map's name and a digest (64-bit FNV-1a) of everything in it.
  public var parameterText: String {
    let digest = "\(self)".utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return "\(name)_\(String(digest, radix: 16))"
  }
}

extension RegisterMap {
  /// Every field with its register.
  var allFields: [(register: Register, field: Field)] {
    registers.flatMap { register in register.fields.map { (register, $0) } }
  }

  /// The fields that software sets and hardware sees.
  var drivenFields: [(name: String, width: Int)] {
    allFields.filter { [.readWrite, .writeOnly, .pulse].contains($0.field.access) }.map {
      ("\($0.register.name)_\($0.field.name)", $0.field.bits.count)
    }
  }

  /// The fields that hardware supplies or sets.
  var suppliedFields: [(name: String, width: Int)] {
    allFields.filter { [.readOnly, .writeOneToClear, .readToClear].contains($0.field.access) }.map {
      ("\($0.register.name)_\($0.field.name)", $0.field.bits.count)
    }
  }
}
