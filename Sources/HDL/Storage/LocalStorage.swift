import BigInt
import HDLIR

/// Wires and registers that are made inside of `body()`, for instance in loops. Each takes its name from the variable
/// that it is assigned to, or from `name`.
extension Module {
  /// A combinational value to be assigned with `<==`.
  public func wire<T: HardwareValue>(
    _ shape: Shape<T>, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> T {
    scope.store(shape, name, file, line, fallback: "wire") { _ in (.wire, nil) }
  }

  /// A register to be assigned with `<==`; `reset` is the value of each leaf under reset.
  public func reg<T: HardwareValue>(
    _ shape: Shape<T>, reset: Int? = nil, domain: ClockDomain? = nil, name: String? = nil, file: String = #filePath,
    line: Int = #line
  ) -> T {
    let domain = scope.builder.domainIndex(domain ?? scope.domain)
    return scope.store(shape, name, file, line, fallback: "reg") { _ in
      (.register(Register(resetValue: reset.map { BigInt($0) })), domain)
    }
  }

  /// The same for reset values of any size.
  public func reg<T: HardwareValue>(
    _ shape: Shape<T>, reset: BigInt, domain: ClockDomain? = nil, name: String? = nil, file: String = #filePath,
    line: Int = #line
  ) -> T {
    let domain = scope.builder.domainIndex(domain ?? scope.domain)
    return scope.store(shape, name, file, line, fallback: "reg") { _ in
      (.register(Register(resetValue: reset)), domain)
    }
  }

  /// `value` one cycle later, in a register of its shape.
  public func registered<T: HardwareValue>(
    _ value: T, reset: Int? = nil, enable: Bit? = nil, domain: ClockDomain? = nil, name: String? = nil,
    file: String = #filePath, line: Int = #line
  ) -> T {
    let register = reg(value.shape, reset: reset, domain: domain, name: name, file: file, line: line)
    if let enable { when(enable, file: file, line: line) { register <== value } } else { register <== value }
    return register
  }

  /// `value` brought into `domain` through `stages` registers (at least two). Safe for single bits and Gray-coded
  /// numbers only: other values can arrive torn. Costs `stages` cycles of the target domain.
  public func synchronized<T: HardwareValue>(
    _ value: T, into domain: ClockDomain? = nil, stages: Int = 2, reset: Int? = nil, name: String? = nil,
    file: String = #filePath, line: Int = #line
  ) -> T {
    precondition(stages >= 2, "a synchroniser has at least two stages")
    let target = scope.builder.domainIndex(domain ?? scope.domain)
    let base = name ?? scope.name(at: file, line, otherwise: "synchronized")
    var current = value
    for stage in 0..<stages {
      let last = stage == stages - 1
      let register: T = scope.store(value.shape, last ? base : "\(base)_meta\(stage)", file, line, fallback: "sync") {
        _ in
        (.register(Register(resetValue: reset.map { BigInt($0) }, isSynchronizer: stage == 0)), target)
      }
      register <== current
      current = register.attribute("async_reg", "\"true\"")
    }
    return current
  }
}

extension Scope {
  func store<T: HardwareValue>(
    _ shape: Shape<T>, _ name: String?, _ file: String, _ line: Int, fallback: String,
    kind: (Leaf) -> (Declaration.Kind, domain: Int?)
  ) -> T {
    let name = name ?? self.name(at: file, line, otherwise: fallback)
    return shape.make(
      shape.leaves.map { leaf in
        let (kind, domain) = kind(leaf)
        if case .register(let register) = kind, let reset = register.resetValue, !leaf.range.contains(reset) {
          report(
            .constantOutOfRange, "'\(name)' holds \(leaf.range) but its reset value is \(reset)",
            advice: "write a reset value within \(leaf.range)", at: .source(file: file, line: line))
        }
        let declaration = Declaration(
          name: leaf.prefixed(name).name, kind: kind, type: leaf.type, range: leaf.range, domain: domain,
          location: .source(file: file, line: line))
        return .node(self, builder.read(builder.declare(declaration)))
      })
  }
}
