import BigInt
import HDLIR

/// The meaning of the netlist, written down a second time: an evaluator straight from the documentation of `Operation`,
/// `Statement`, `Memory` and `ClockDomain`, without lowering, scheduling or words. Slow, and made to be read.
///
/// Registers and memories without contents start at 0.
public final class ReferenceSimulator {
  let design: Design
  let top: ReferenceContext
  /// By port name, clocks left out; inputs are 0 until they are set.
  private var inputs: [String: BigInt] = [:]

  /// A design with black boxes cannot be evaluated, and stops the program.
  public init(_ design: Design) {
    self.design = design
    top = ReferenceContext(design, design.top, parent: nil)
    top.readInput = { [unowned self] name in inputs[name] ?? 0 }
  }

  /// Sets an input, a reset or an enable. Counts from the next `settle` on.
  public func set(_ port: String, to value: BigInt) { inputs[port] = value }

  /// The value of an output, as of the last `settle` or `step`.
  public func value(_ port: String) -> BigInt {
    guard let id = top.definition.ports.first(where: { top.definition[$0].name == port }) else {
      preconditionFailure("\(top.definition.name) has no port \(port)")
    }
    return top.value(of: id, lane: 0)
  }

  /// Asynchronous resets act, and everything combinational is computed again when it is asked for.
  public func settle() {
    top.forget()
    for context in top.all { context.applyAsynchronousResets(isReset) }
    top.forget()
  }

  /// `settle`, one active edge of each clock at the same instant, `settle`. A clock that domains use with both edges
  /// rises, and then falls.
  public func step(clocks: [String]) {
    settle()
    let domains = top.definition.domains
    let active = Set(domains.indices.filter { clocks.contains(domains[$0].clock) })
    let second = active.filter { domain in
      domains[domain].edge == .falling
        && active.contains { domains[$0].clock == domains[domain].clock && domains[$0].edge == .rising }
    }
    edge(of: active.subtracting(second))
    if !second.isEmpty { edge(of: second) }
  }

  private func edge(of domains: Set<Int>) {
    let contexts = top.all
    // Everything is computed before anything changes.
    let changes = contexts.map { $0.changes(at: domains, isReset: isReset, isEnabled: isEnabled) }
    for (context, change) in zip(contexts, changes) { context.commit(change) }
    settle()
  }

  /// Whether the reset of a domain of the top is active.
  private func isReset(_ domain: Int) -> Bool {
    let domain = top.definition.domains[domain]
    if domain.resetKind == .none { return false }
    return (inputs[domain.reset] ?? 0) == (domain.polarity == .activeHigh ? 1 : 0)
  }

  private func isEnabled(_ domain: Int) -> Bool {
    guard let enable = top.definition.domains[domain].enable else { return true }
    return inputs[enable] == 1
  }
}
