import HDLIR
import HDLVerilog

extension FuzzFailure {
  /// What differs, the circuit as builder calls and as Verilog, and how to see it again.
  public var description: String {
    var lines = [
      "FAILURE seed \(seed), engine \(engine.rawValue): \(message)", "--- netlist",
    ]
    do {
      let design = try program.design()
      lines += design.definitions.map { NetlistListing($0).text }
    } catch {
      lines.append("\(error)")
    }
    for isLoops in [false, true] {
      lines.append("--- Verilog\(isLoops ? ", arrays as loops" : "")")
      do {
        let text = try program.verilog(loops: isLoops)
        if isLoops, text == (try? program.verilog(loops: false)) {
          lines.removeLast()
          continue
        }
        lines.append(text)
      } catch {
        lines.append("\(error)")
      }
    }
    lines.append("--- regression entry")
    lines.append(regression.json)
    lines.append("--- replay: make fuzz N=1 SEED=\(seed)")
    return lines.joined(separator: "\n")
  }
}
