/// Collects the cells of a Liberty file.
struct LibertyReader {
  private(set) var library: String?
  private(set) var cells: [LibertyLibrary.Cell] = []

  private struct Pin {
    var name: String
    var direction = ""
    var function: String?
    var capacitance = 0.0
    var isClock = false
  }

  private var groups: [String] = []
  private var cell = ""
  private var area = 0.0
  private var isSequential = false
  private var pins: [Pin] = []
  /// What flip-flops and latches of the cell are clocked by, as it stands there.
  private var clocking: [String] = []
  /// Femtofarads to one unit of the file.
  private var capacitanceUnit = 1000.0

  mutating func read(_ bytes: [UInt8]) throws(LibertyScanner.SyntaxError) {
    var scanner = LibertyScanner(bytes)
    // The scanner's callbacks all change this value, so they go through one box.
    let box = Box(self)
    try scanner.scan(
      open: { box.reader.open($0) }, attribute: { box.reader.attribute($0) }, close: { box.reader.close() })
    self = box.reader
  }

  private final class Box {
    var reader: LibertyReader
    init(_ reader: LibertyReader) { self.reader = reader }
  }

  private mutating func open(_ group: LibertyScanner.Statement) -> Bool {
    let name = group.values.first ?? ""
    switch (groups.last, group.name) {
    case (nil, "library"): library = name
    case ("library", "cell"): (cell, area, isSequential, pins, clocking) = (name, 0, false, [], [])
    case ("cell", "pin"): pins.append(Pin(name: name))
    case ("cell", "ff"), ("cell", "latch"), ("cell", "ff_bank"), ("cell", "latch_bank"):
      isSequential = true
    default: return false
    }
    groups.append(group.name)
    return true
  }

  private mutating func attribute(_ attribute: LibertyScanner.Statement) {
    let value = attribute.values.first ?? ""
    switch (groups.last, attribute.name) {
    case ("library", "capacitive_load_unit"):
      let unit = attribute.values.dropFirst().first?.lowercased() == "ff" ? 1.0 : 1000.0
      capacitanceUnit = (Double(value) ?? 1) * unit
    case ("cell", "area"): area = Double(value) ?? 0
    case ("ff", "clocked_on"), ("ff_bank", "clocked_on"), ("latch", "enable"), ("latch_bank", "enable"):
      clocking.append(value)
    case ("pin", "clock"): pins[pins.count - 1].isClock = value == "true"
    case ("pin", "direction"): pins[pins.count - 1].direction = value
    case ("pin", "function"): pins[pins.count - 1].function = value
    case ("pin", "capacitance"): pins[pins.count - 1].capacitance = Double(value) ?? 0
    default: break
    }
  }

  private mutating func close() {
    guard groups.popLast() == "cell" else { return }
    let inputs = pins.filter { $0.direction == "input" }
    let clocking = Set(self.clocking.flatMap(LibertyFunction.names))
    let functions = pins.filter { $0.direction == "output" }.compactMap(\.function)
    var table: [Bool] = []
    if inputs.count <= 2, functions.count == 1, !isSequential {
      table = LibertyFunction(functions[0]).truthTable(inputs.map(\.name)) ?? []
    }
    cells.append(
      LibertyLibrary.Cell(
        name: cell, area: area, isSequential: isSequential, isBuffer: table == [false, true],
        isNAND2: table == [true, true, true, false],
        inputCapacitance: (inputs.map(\.capacitance).max() ?? 0) * capacitanceUnit, inputs: inputs.map(\.name),
        outputs: pins.filter { $0.direction == "output" }.map(\.name),
        clocks: Set(inputs.filter { $0.isClock || clocking.contains($0.name) }.map(\.name))))
  }
}
