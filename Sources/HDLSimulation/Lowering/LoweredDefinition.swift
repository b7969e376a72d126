import BigInt
import HDLIR

/// A definition whose statement tree has become cells: the same for each of its instances.
struct LoweredDefinition {
  struct Register {
    var state: Int32
    var next: Int32
    var domain: Int
    var resetValue: BigInt?
  }
  struct Write {
    var memory: Int
    var enable: Int32
    var address: Int32
    var data: Int32
    var mask: Int32
    var maskGranularity: Int
    var domain: Int
  }
  struct Check {
    /// Position in `Definition.checks`.
    var index: Int
    /// 1 where an assertion or assumption fails, or a cover holds.
    var hit: Int32
    var domain: Int
  }
  /// A way through the statement tree, for coverage.
  struct Branch {
    /// 1 where it is taken; -1 for always.
    var reached: Int32
    var label: String
    var location: Location
  }
  /// The subject of a match and its values, for coverage of states.
  struct States {
    var subject: Int32
    var values: [(value: BigInt, label: String)]
    var location: Location
  }

  /// The first ones are the netlist's nodes, in their order.
  var cells: [Cell] = []
  /// Operands of `concatenate`.
  var pool: [Int32] = []
  var wideConstants: [BigInt] = []
  /// The cell of each declaration's value.
  var valueCells: [Int32] = []
  var registers: [Register] = []
  var writes: [Write] = []
  var checks: [Check] = []
  var branches: [Branch] = []
  var states: [States] = []
  /// Whether an array of it can run as vectors as far as its own body is concerned (not its children).
  var suitsLanes = true
}
