import HDLIR

/// The counter of the language's tutorial.
func counter() -> Definition {
  let c = Circuit("Counter")
  let enable = c.input("enable", .bit)
  let clear = c.input("clear", .bit)
  let limit = c.input("limit", .u(8))
  let count = c.output("count", .u(8))
  let wrap = c.output("wrap", .bit)
  let value = c.register("value", .u(8), reset: 0)
  let b = c.builder
  let atLimit = c.named(b.compare(.equal, c.read(value), limit), "atLimit")
  let next = b.mux(
    atLimit, c.constant(0), b.wrappingArithmetic(.add, c.read(value), c.constant(1), type: .u(8)))
  c.when([
    (clear, { c.assign(value, c.constant(0)) }),
    (enable, { c.assign(value, next) }),
  ])
  c.assign(count, c.read(value))
  c.assign(wrap, b.bitwise(.and, atLimit, enable))
  return c.definition
}

/// A multiply-accumulate unit: signed arithmetic of several widths.
func multiplyAccumulate() -> Definition {
  let c = Circuit("Mac", parameters: [("width", "8"), ("depth", "4")])
  c.builder.update { $0.comment = "Multiplies and accumulates.\nOne product a cycle." }
  let a = c.input("a", .s(8))
  let w = c.input("w", .s(8))
  let scale = c.input("scale", .u(4))
  let clear = c.input("clear", .bit)
  let valid = c.input("valid", .bit)
  let acc = c.register("acc", .s(24), reset: 0, comment: "The running sum.", attributes: [Attribute("keep")])
  let out = c.output("total", .s(24))
  let scaled = c.output("scaled", .s(12))
  let high = c.output("high", .u(4))
  let b = c.builder
  let product = b.arithmetic(.multiply, a, w)
  let base = b.mux(clear, c.constant(0, .s(24)), c.read(acc))
  let sum = b.convert(b.arithmetic(.add, base, product), to: .s(24))
  c.when([(valid, { c.assign(acc, sum) })])
  c.assign(out, c.read(acc))
  c.assign(scaled, b.convert(b.arithmetic(.multiply, a, scale), to: .s(12)))
  c.assign(high, b.slice(b.arithmetic(.add, a, w), low: 5, width: 4))
  return c.definition
}

/// A state machine with a `match`.
func stateMachine() -> Definition {
  let c = Circuit("Machine")
  let start = c.input("start", .bit)
  let done = c.input("done", .bit)
  let busy = c.output("busy", .bit)
  let phase = c.output("phase", .u(3))
  let state = c.register(
    "state", .u(2), reset: 0,
    domain: ClockDomain("core", clock: "core_clk", reset: "core_rst_n", resetKind: .asynchronous, polarity: .activeLow))
  let count = c.register(
    "count", .u(4), reset: 3,
    domain: ClockDomain(
      "slow", clock: "core_clk", reset: "core_rst_n", resetKind: .asynchronous, polarity: .activeLow, enable: "slow_en")
  )
  let b = c.builder
  let match = b.beginMatch(c.read(state), at: c.nextLocation())
  b.addArm(match, values: [0], label: "idle") {
    c.when([(start, { c.assign(state, c.constant(1)) })])
  }
  b.addArm(match, values: [1], label: "run") {
    c.assign(count, b.wrappingArithmetic(.subtract, c.read(count), c.constant(1), type: .u(4)))
    c.when([(b.compare(.equal, c.read(count), c.constant(0)), { c.assign(state, c.constant(2)) })])
  }
  b.addArm(match, values: [2], label: "drain") {
    c.when([(done, { c.assign(state, c.constant(0)) })], otherwise: { c.assign(state, c.constant(3)) })
  }
  b.addDefault(match) { c.assign(state, c.constant(0)) }
  c.assign(busy, b.compare(.notEqual, c.read(state), c.constant(0)))
  c.assign(phase, c.constant(0))
  let second = b.beginMatch(c.read(state), at: c.nextLocation())
  b.addArm(second, values: [1], label: "run") { c.assign(phase, c.constant(5)) }
  b.addArm(second, values: [2, 3], label: "drain") { c.assign(phase, b.convert(c.read(count), to: .u(3))) }
  return c.definition
}
