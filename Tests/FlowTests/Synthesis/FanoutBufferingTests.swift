import Flow
import Foundation
import Testing

@Suite struct FanoutBufferingTests {
  private struct Netlist: Decodable {
    struct Cell: Decodable {
      var type: String
      var connections: [String: [Int]]
    }
    struct Module: Decodable { var cells: [String: Cell] }
    var modules: [String: Module]
  }

  /// A module whose input 2 drives `fanout` flip-flops that input 3 clocks, and a top with `fanout` of it.
  private func source(_ fanout: Int) -> String {
    let flops = (0..<fanout).map { number in
      """
      "f\(number)": {"hide_name": 0, "type": "DFF", "parameters": {}, "attributes": {}, "port_directions": {},
        "connections": {"D": [2], "CK": [3], "Q": [\(10 + number)]}}
      """
    }
    let leaves = (0..<fanout).map { number in
      """
      "l\(number)": {"hide_name": 0, "type": "Leaf", "parameters": {}, "attributes": {},
        "connections": {"d": [5], "ck": [4]}}
      """
    }
    return """
      {"creator": "x", "modules": {
        "Top": {"attributes": {}, "netnames": {},
          "ports": {"ck": {"direction": "input", "bits": [4]}, "d": {"direction": "input", "bits": [5]},
            "one": {"direction": "output", "bits": ["1"]}},
          "cells": {\(leaves.joined(separator: ","))}},
        "Leaf": {"attributes": {}, "netnames": {},
          "ports": {"d": {"direction": "input", "bits": [2]}, "ck": {"direction": "input", "bits": [3]}},
          "cells": {\(flops.joined(separator: ","))}}
      }}
      """
  }

  private func buffered(_ fanout: Int) throws -> Netlist {
    try withFolder { folder in
      let flop = "pin(D) { direction : input; }"
      let clocked = smallLibrary.replacing("\"CLK\"", with: "\"CK\"")
        .replacing(flop, with: "\(flop) pin(CK) { direction : input; }")
      try writeWhole(clocked, to: "\(folder)/a.lib")
      let text = try FanoutBuffering.buffered(
        source(fanout), from: "a.json", library: LibertyLibrary(path: "\(folder)/a.lib"), clocks: [])
      return try JSONDecoder().decode(Netlist.self, from: Data(text.utf8))
    }
  }

  /// No net but a clock drives more than 8 pins, and every pin still gets the value of the net that it was on.
  @Test(arguments: [1, 16, 17, 40, 256, 257, 600])
  func everyPinIsReachedThroughBuffers(fanout: Int) throws {
    let netlist = try buffered(fanout)
    for (name, type, pin, source, clock) in [("Leaf", "DFF", "D", 2, 3), ("Top", "Leaf", "d", 5, 4)] {
      let cells = netlist.modules[name]!.cells
      var behind: [Int: Int] = [:]
      var load: [Int: Int] = [:]
      for cell in cells.values {
        if cell.type == "BUFX2" { behind[cell.connections["Y"]![0]] = cell.connections["A"]![0] }
        load[cell.connections[cell.type == "BUFX2" ? "A" : pin]![0], default: 0] += 1
      }
      #expect(load.values.allSatisfy { $0 <= FanoutBuffering.limit })
      for cell in cells.values where cell.type == type {
        var net = cell.connections[pin]![0]
        while let before = behind[net] { net = before }
        #expect(net == source)
        #expect(cell.connections[type == "DFF" ? "CK" : "ck"] == [clock])
      }
      #expect((cells.count == fanout) == (fanout <= FanoutBuffering.limit))
    }
  }

  @Test func refusesWhatIsNoNetlist() {
    expectSentence("a.json", "is not a netlist") {
      try withFolder { folder in
        try writeWhole(smallLibrary, to: "\(folder)/a.lib")
        return try FanoutBuffering.buffered(
          "[]", from: "a.json", library: LibertyLibrary(path: "\(folder)/a.lib"), clocks: [])
      }
    }
  }
}
