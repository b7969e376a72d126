import BigInt
import Foundation

/// Values of signals over some cycles, as a picture and as WaveJSON (which WaveDrom and other viewers draw).
package struct TimingDiagram: Sendable {
  package struct Signal: Sendable {
    package let name: String
    package let width: Int
    /// One a cycle, before its edge.
    package let values: [BigInt]

    package init(name: String, width: Int, values: [BigInt]) {
      (self.name, self.width, self.values) = (name, width, values)
    }

    /// Runs of equal values: the first cycle, and how many.
    var runs: [(start: Int, count: Int)] {
      var runs: [(start: Int, count: Int)] = []
      for index in values.indices {
        if let last = runs.last, values[last.start] == values[index] {
          runs[runs.count - 1].count += 1
        } else {
          runs.append((index, 1))
        }
      }
      return runs
    }

    func text(_ value: BigInt) -> String {
      let bits = value < 0 ? value + (BigInt(1) << width) : value
      return width <= 4 ? "\(bits)" : String(bits, radix: 16)
    }
  }

  package let title: String
  package let clock: String
  package let signals: [Signal]

  package init(title: String, clock: String, signals: [Signal]) {
    (self.title, self.clock, self.signals) = (title, clock, signals)
  }

  private var cycles: Int { signals.map(\.values.count).max() ?? 0 }

  package var waveJSON: String {
    func quoted(_ text: String) -> String { "\"\(text)\"" }
    var lines = [
      "    {\"name\": \(quoted(clock)), \"wave\": \"p\(String(repeating: ".", count: max(0, cycles - 1)))\"}"
    ]
    for signal in signals {
      var wave = ""
      var data: [String] = []
      for run in signal.runs {
        let value = signal.values[run.start]
        wave += signal.width == 1 ? (value == 0 ? "0" : "1") : "="
        if signal.width > 1 { data.append(quoted(signal.text(value))) }
        wave += String(repeating: ".", count: run.count - 1)
      }
      let values = data.isEmpty ? "" : ", \"data\": [\(data.joined(separator: ", "))]"
      lines.append("    {\"name\": \(quoted(signal.name)), \"wave\": \(quoted(wave))\(values)}")
    }
    return "{\"signal\": [\n\(lines.joined(separator: ",\n"))\n  ],\n  \"head\": {\"text\": \(quoted(title))}}\n"
  }

  package var svg: String {
    let left = 16 + (signals.map { textWidth($0.name) }.max() ?? 0)
    let cell = max(22, min(44, 1040 / Double(max(1, cycles))))
    let row = 26.0
    var picture = SVG()
    let height = 30 + row * Double(signals.count + 1)
    for cycle in 0..<cycles {
      let x = left + Double(cycle) * cell
      picture.line(x, 18, x, height - 8, "grid")
      picture.text("\(cycle)", x + cell / 2, 13, "label faint", anchor: "middle")
    }
    func y(_ index: Int) -> Double { 22 + row * Double(index) }
    picture.text(clock, left - 8, y(0) + 15, anchor: "end")
    var points: [(Double, Double)] = []
    for cycle in 0..<cycles {
      let x = left + Double(cycle) * cell
      points += [
        (x, y(0) + 18), (x, y(0) + 4), (x + cell / 2, y(0) + 4), (x + cell / 2, y(0) + 18), (x + cell, y(0) + 18),
      ]
    }
    draw(points, "l l4", in: &picture)
    for (index, signal) in signals.enumerated() {
      let top = y(index + 1)
      picture.text(signal.name, left - 8, top + 15, anchor: "end")
      if signal.width == 1 {
        let levels = signal.runs.flatMap { run -> [(Double, Double)] in
          let level = signal.values[run.start] == 0 ? top + 18 : top + 4
          return [(left + Double(run.start) * cell, level), (left + Double(run.start + run.count) * cell, level)]
        }
        draw(levels, "l l0", in: &picture)
      } else {
        for run in signal.runs { drawValue(signal, run, left, cell, top, in: &picture) }
      }
    }
    return standalone(picture.picture(width: left + cell * Double(cycles) + 10, height: height, title: title))
  }

  private func draw(_ points: [(Double, Double)], _ style: String, in picture: inout SVG) {
    let list = points.map { "\(coordinate($0.0)),\(coordinate($0.1))" }.joined(separator: " ")
    picture.add("polyline", ["class": style, "points": list])
  }

  private func drawValue(
    _ signal: Signal, _ run: (start: Int, count: Int), _ left: Double, _ cell: Double, _ top: Double,
    in picture: inout SVG
  ) {
    let (from, to) = (left + Double(run.start) * cell, left + Double(run.start + run.count) * cell)
    let (high, middle, low) = (top + 3, top + 11, top + 19)
    draw(
      [
        (from, middle), (from + 3, high), (to - 3, high), (to, middle), (to - 3, low), (from + 3, low), (from, middle),
      ], "l l2", in: &picture)
    let text = signal.text(signal.values[run.start])
    let room = Int((to - from - 8) / 6.6)
    guard room > 0 else { return }
    let shown = text.count <= room ? text : room > 2 ? text.prefix(room - 1) + "…" : ""
    picture.text(String(shown), (from + to) / 2, top + 15, "value label", anchor: "middle")
  }
}
