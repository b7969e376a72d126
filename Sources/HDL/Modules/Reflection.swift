import HDLIR

/// What the stored properties of a module say about it.
///
/// Relies on the labels that the compiler gives to property wrappers' storage (`_name`); a test pins them.
struct Reflection {
  struct NamedMember {
    var name: String
    var member: any AnyMember
  }
  var members: [NamedMember] = []
  var children: [(name: String, module: Module)] = []
  var parameters: [(name: String, value: String)] = []
  /// Whether the parameters tell this module from all others of its type.
  var isReusable = true
  private let typeName: String
  /// The parameters whose names say nothing beside their values.
  private var selfExplaining: Set<String> = []

  init(of module: Module) {
    typeName = String(String(describing: type(of: module)).prefix { $0 != "<" })
    var mirrors: [Mirror] = []
    var current: Mirror? = Mirror(reflecting: module)
    while let mirror = current, mirror.subjectType != Module.self {
      mirrors.append(mirror)
      current = mirror.superclassMirror
    }
    for mirror in mirrors.reversed() {
      for child in mirror.children { add(label: child.label ?? "", child.value) }
    }
  }

  private mutating func add(label: String, _ value: Any) {
    let name = label.hasPrefix("_") ? String(label.dropFirst()) : label
    switch value {
    case let member as any AnyMember: members.append(NamedMember(name: name, member: member))
    case let child as Module: children.append((name, child))
    case let list as [Module]:
      for (index, child) in list.enumerated() { children.append(("\(name)_\(index)", child)) }
    default:
      if label.hasPrefix("$__lazy_storage_$_") { return }
      if let text = parameterText(value) {
        if !text.isEmpty { parameters.append((name, text)) }
        let explainsItself = (value as? any ModuleParameter)?.isSelfExplaining ?? (value is ClockDomain)
        if explainsItself { selfExplaining.insert(name) }
      } else {
        isReusable = false
      }
    }
  }

  /// `Name_width8_depth16`: the type's name and its parameters. A parameter that is a shape stands for itself, and a
  /// flag shows when it is set.
  var definitionName: String {
    parameters.reduce(typeName) { name, parameter in
      switch parameter.value {
      case "true": "\(name)_\(parameter.name)"
      case "false": name
      default:
        "\(name)_\(selfExplaining.contains(parameter.name) ? "" : parameter.name)\(identifier(parameter.value))"
      }
    }
  }

  private func identifier(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isASCII, character.isLetter || character.isNumber || character == "_" {
        result.append(character)
      } else if character == "-" {
        result.append("m")
      } else if result.last != "_" {
        result.append("_")
      }
    }
    while result.last == "_" { result.removeLast() }
    return result
  }
}

/// The text of a parameter, which is equal only for equal ones; empty for absent ones; nil if there is no such text.
private func parameterText(_ value: Any) -> String? {
  switch value {
  case let value as any BinaryInteger: return "\(value)"
  case let value as Bool: return "\(value)"
  case let value as String: return value
  case let value as ClockDomain: return value == .main ? "" : value.name
  case let value as any ModuleParameter: return value.parameterText
  case let value as any RawRepresentable: return parameterText(value.rawValue)
  default: break
  }
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .optional: return mirror.children.isEmpty ? "" : parameterText(mirror.children.first!.value)
  case .enum: return mirror.children.isEmpty ? "\(value)" : nil
  case .collection, .tuple:
    let parts = mirror.children.map { parameterText($0.value) }
    return parts.contains(nil) ? nil : parts.map { $0! }.joined(separator: "_")
  default: return nil
  }
}

/// A value that tells modules of one type apart: configurations adopt it to be parameters of modules that are
/// elaborated once.
public protocol ModuleParameter {
  /// Equal only for equal values; becomes part of the module's name.
  var parameterText: String { get }
  /// Whether the text stands in the module's name without the property's name before it: `Fifo_u8`.
  var isSelfExplaining: Bool { get }
}

extension ModuleParameter {
  public var isSelfExplaining: Bool { false }
}

extension Shape: ModuleParameter {
  public var parameterText: String { name }
  public var isSelfExplaining: Bool { true }
}
