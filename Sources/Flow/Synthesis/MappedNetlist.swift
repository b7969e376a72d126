import Foundation

/// A mapped netlist as Yosys' `write_json` has it, as far as it is needed to change connections and read it back.
struct MappedNetlist: Codable {
  /// A net by its number, or a constant: "0", "1", "x", "z".
  enum Bit: Codable, Hashable {
    case net(Int)
    case constant(String)

    init(from decoder: Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .net(number)
      } else {
        self = .constant(try container.decode(String.self))
      }
    }

    func encode(to encoder: Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .net(let number): try container.encode(number)
      case .constant(let text): try container.encode(text)
      }
    }
  }

  struct Port: Codable {
    var direction: String
    var bits: [Bit]
    var offset: Int?
    var upto: Int?
    var signed: Int?
  }

  struct Cell: Codable {
    var hide_name: Int
    var type: String
    var parameters: [String: String]
    var attributes: [String: String]
    var connections: [String: [Bit]]
  }

  struct Name: Codable {
    var hide_name: Int
    var bits: [Bit]
    var attributes: [String: String]
    var offset: Int?
    var upto: Int?
    var signed: Int?
  }

  struct Module: Codable {
    var attributes: [String: String]
    var ports: [String: Port]
    var cells: [String: Cell]
    var netnames: [String: Name]
  }

  var modules: [String: Module]

  init(_ text: String, from path: String) throws {
    do {
      self = try JSONDecoder().decode(MappedNetlist.self, from: Data(text.utf8))
    } catch {
      throw FlowError("\(path): is not a netlist of Yosys' write_json: \(error)")
    }
  }

  /// The modules that have contents, those that others instantiate first.
  var order: [String] {
    var order: [String] = []
    var seen: Set<String> = []
    func visit(_ name: String) {
      guard let module = modules[name], !module.isBlackBox, seen.insert(name).inserted else { return }
      for type in Set(module.cells.values.map(\.type)).sorted() { visit(type) }
      order.append(name)
    }
    for name in modules.keys.sorted() { visit(name) }
    return order
  }
}

extension MappedNetlist.Module {
  var isBlackBox: Bool { attributes["blackbox"] != nil }
}
