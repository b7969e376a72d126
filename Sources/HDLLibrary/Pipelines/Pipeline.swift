import HDL

/// Keeps account of latencies while a data path is written down: values of different latency that meet are delayed by
/// as many registers as they differ.
///
///     let pipe = Pipeline(in: self, enable: go)
///     let product = pipe.input(a).with(pipe.input(b)) { $0 * $1 }.registered()     // latency 1
///     let sum = product.with(pipe.input(c)) { $0 + $1 }.registered()               // c waits one cycle; latency 2
///     result = sum.value
///     done = pipe.input(valid).aligned(with: sum, reset: 0).value
///     pipe.latency                                                                 // 2
///
/// Delays of one value are shared: a value that is needed one and three cycles later costs three registers. The
/// registers are called `<value>_d1`, `<value>_d2`, ... and keep their values in cycles in which `enable` is 0.
public final class Pipeline {
  unowned let module: Module
  let enable: Bit?
  /// The greatest latency of a value so far, in enabled cycles.
  public private(set) var latency = 0
  private var chains: [Key: [Any]] = [:]
  private var chainNames: [Key: String] = [:]

  private struct Key: Hashable {
    var nodes: [NodeID]
    var reset: Int?
  }

  /// - Parameter enable: when 0, every register of the pipeline keeps its value.
  public init(in module: Module, enable: Bit? = nil) {
    self.module = module
    self.enable = enable
  }

  /// A value that enters the pipeline, by default at its beginning.
  public func input<T: HardwareValue>(_ value: T, latency: Int = 0) -> Pipelined<T> {
    precondition(latency >= 0, "a latency is 0 or more cycles, not \(latency)")
    return make(value, latency)
  }

  func make<T: HardwareValue>(_ value: T, _ latency: Int) -> Pipelined<T> {
    self.latency = max(self.latency, latency)
    return Pipelined(value: value, latency: latency, pipeline: self)
  }

  /// `value` after `cycles` more cycles.
  func delay<T: HardwareValue>(_ value: T, by cycles: Int, reset: Int?, name: String?, _ file: String, _ line: Int) -> T
  {
    let nodes = value.operands.compactMap { operand -> NodeID? in
      if case .node(_, let node) = operand { node } else { nil }
    }
    if nodes.isEmpty || cycles == 0 { return value }
    let key = Key(nodes: nodes, reset: reset)
    let base = chainNames[key] ?? module.scope.derivedName(name ?? self.name(of: nodes[0]))
    chainNames[key] = base
    var chain = chains[key] ?? []
    while chain.count < cycles {
      let previous = chain.last as? T ?? value
      chain.append(
        module.registered(
          previous, reset: reset, enable: enable, name: "\(base)_d\(chain.count + 1)", file: file,
          line: line))
    }
    chains[key] = chain
    return chain[cycles - 1] as! T
  }

  /// What the value is called in the module; an expression without a name is a `stage`.
  private func name(of id: NodeID) -> String {
    let builder = module.scope.builder
    if let name = builder.definition.nodeNames[id] { return name }
    let node = builder[id]
    return node.operation == .read ? builder[DeclarationID(Int(node.a))].name : "stage"
  }
}
